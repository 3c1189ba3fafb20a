// What the walk cannot know when it makes requests: which members a function of the schema ties together.
const uuid = "0b7d3c1e-6a55-4f0e-9d53-0f6f7f1f4a11";

/** A small request that is accepted, for trying one rule at a time. */
export function baseOf(id) {
  return id === "posts.create" ? { caption: "Six mugs", accounts: [{ id: uuid }] } : { caption: "Six mugs" };
}

/**
 * Makes a request that was put together member by member fit the functions of its schema, and says how many requests
 * that takes: members that exclude each other go apart. The member that a try is about (`tried`) is left as it is.
 */
export const repairs = {
  "analytics.posts": repairWindow,
  "analytics.summary": repairWindow,

  // A title of more than 90 units goes with a video.
  "posts.create": (body, tried) => [tried?.startsWith("tiktok.title") ? { ...body, media: { type: "video", url: "https://cdn.example/1.mp4" } } : body],

  "slideshows.copyTikTok.import": (body, tried) => {
    const { pack_id, pack_images, ...rest } = body;
    if (tried?.startsWith("pack_id")) {
      return ["pack_id" in body ? { ...rest, pack_id } : { ...rest, pack_images: ["https://cdn.example/1.jpg"] }];
    }

    if (tried?.startsWith("pack_images")) {
      return ["pack_images" in body ? { ...rest, pack_images } : { ...rest, pack_id: uuid }];
    }

    return [{ ...rest, pack_id: pack_id ?? uuid }, { ...rest, pack_images: pack_images ?? ["https://cdn.example/1.jpg"] }];
  },

  "slideshows.generate": (body, tried) => {
    const repaired = { ...body };
    if (!tried?.startsWith("prompt") && !("prompt" in body)) {
      repaired.prompt = "glaze faults";
    }

    if (body.slide_config && Array.isArray(body.slide_config.slide_types)) {
      repaired.slide_config = repairSlides(body.slide_config, tried);
      if (!tried?.startsWith("pack_id")) {
        repaired.pack_id = uuid;
      }
    }

    return [repaired];
  },
};

/** Both ends of a window or none, and platforms that are some. */
function repairWindow(query, tried) {
  const { start, end, platforms, ...rest } = query;
  const day = start ?? end;
  const window = start && end ? { start, end } : day && !tried ? { start: day, end: day } : {};
  const some = platforms === undefined || tried === "platforms" ? { platforms } : { platforms: "tiktok,youtube" };
  return [JSON.parse(JSON.stringify({ ...rest, ...window, ...some }))];
}

/** As many types as slides, an image for each custom slide, and packs for the others alone. */
function repairSlides(config, tried) {
  const repaired = { ...config };
  if (tried?.startsWith("slide_config.total_slides")) {
    repaired.slide_types = Array.from({ length: Math.max(0, Math.ceil(Number(config.total_slides)) || 0) }, () => "image_pack");
  } else if (tried !== "slide_config.total_slides") {
    repaired.total_slides = config.slide_types.length;
  }

  repaired.slide_types.forEach((type, index) => {
    if (type === "custom_image") {
      repaired.custom_images = { ...repaired.custom_images, [index]: { image_url: "https://cdn.example/1.jpg", image_id: "i-1" } };
      repaired.pack_assignments = Object.fromEntries(Object.entries(repaired.pack_assignments ?? {}).filter(([key]) => key !== String(index)));
    }
  });
  return repaired;
}

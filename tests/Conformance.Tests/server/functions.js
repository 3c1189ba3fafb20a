// Rules that the schemas state as functions. They cannot be walked, so each stands here with what it asks for, how the
// spec says the same (or that it cannot), a request that meets it and one that breaks it. A function that is not here,
// has moved, or is not the one that was read, fails the test.
import { baseOf } from "./bases.js";

/** zod's own wrapper around the function of a `refine`; the function itself is out of reach. */
const wrapped = "eb1c928035";

const uuid = "0b7d3c1e-6a55-4f0e-9d53-0f6f7f1f4a11";
const providers = [
  "x", "twitter", "youtube", "reddit", "threads", "bluesky", "tiktok", "pinterest", "instagram", "instagram-standalone",
  "facebook", "linkedin", "linkedin-page",
];

const rule = (place, asks, spec, fingerprint, ...tries) => ({ place, asks, spec, fingerprint, tries });
const meets = request => ({ meets: true, request });
const breaks = request => ({ meets: false, request });
const withBody = (id, change) => ({ body: { ...baseOf(id), ...change } });

/** The spec cannot say it; the API's answer tells. */
const serverOnly = null;

const atLeastOne = (id, member) => rule(
  `${id}.body`, "at least one member", "rules: atLeastOne: any", wrapped, meets({ body: member }), breaks({ body: {} }));

const ofPosts = id => [
  ...providers.map(provider => rule(
    `${id}.body.settings.${provider}`, "a title that is not blank", "pattern of title", "7c64eb8e90",
    meets(withBody(id, { settings: { [provider]: { title: "Slip trailing" } } })),
    meets(withBody(id, { settings: { [provider]: {} } })),
    breaks(withBody(id, { settings: { [provider]: { title: " \t" } } })),
    breaks(withBody(id, { settings: { [provider]: { title: 4 } } })))),
  // A transform: it joins blanks inside a tag. Only a blank tag is refused, by the checks before it.
  rule(`${id}.body.pinterest.tags[]`, "nothing; blanks inside become one", "pattern of a tag", "28fe5ad489",
    meets(withBody(id, { pinterest: { tags: ["celadon   glaze"] } })),
    breaks(withBody(id, { pinterest: { tags: ["   "] } }))),
  rule(`${id}.body.music_url`, "a link that contains tiktok.com", "pattern of MusicUrl", wrapped,
    meets(withBody(id, { music_url: "https://www.TikTok.com/@kiln/video/7000111222333444555" })),
    breaks(withBody(id, { music_url: "https://music.example/track/4" }))),
];

const slideValues = {
  custom_images: { image_url: "https://cdn.example/1.jpg", image_id: "i-1" },
  pinned_images: "https://cdn.example/1.jpg",
  slide_texts: "Wedge first",
  slide_text_elements: [{ content: "Wedge first", x: 50, y: 20 }],
  pack_assignments: uuid,
};
const slides = (change, config) => ({ body: { prompt: "glaze faults", ...change, slide_config: config } });
const commaPlatforms = id => rule(`${id}.query.platforms`, "known platforms, joined by commas", serverOnly, wrapped,
  meets({ query: { platforms: "tiktok,youtube" } }),
  breaks({ query: { platforms: "tiktok,myspace" } }));
const window = id => rule(`${id}.query`, "start and end together or neither", serverOnly, wrapped,
  meets({ query: { start: "2026-01-01", end: "2026-02-01" } }),
  breaks({ query: { start: "2026-01-01" } }));

/** The function behind the files query asks for what the vendor's server fills in by itself, so no request can break it. */
export const filledInByServer = [{ place: "files.list.query", fingerprint: "7f89d02307" }];

export const functions = [
  window("analytics.posts"),
  commaPlatforms("analytics.posts"),
  window("analytics.summary"),
  commaPlatforms("analytics.summary"),
  atLeastOne("analytics.targets.update", { favorite: true }),
  atLeastOne("packs.update", { is_public: true }),
  atLeastOne("posts.update", { scheduled_at: null }),
  atLeastOne("slideshows.update", { product_id: null }),
  atLeastOne("templates.update", { description: null }),

  ...ofPosts("posts.create"),
  ...ofPosts("posts.update"),
  rule("posts.create.body", "at most 90 units of tiktok.title beside a slideshow", serverOnly, "3ce11e3673",
    meets(withBody("posts.create", { media: { type: "slideshow", urls: ["https://cdn.example/1.jpg"] }, tiktok: { title: "t".repeat(90) } })),
    meets(withBody("posts.create", { media: { type: "video", url: "https://cdn.example/1.mp4" }, tiktok: { title: "t".repeat(91) } })),
    breaks(withBody("posts.create", { media: { type: "slideshow", urls: ["https://cdn.example/1.jpg"] }, tiktok: { title: "t".repeat(91) } }))),

  // A transform: it gives both names of the member one name.
  rule("posts.deleteMany.body", "nothing; post_ids becomes postIds", "rules: exactlyOne: [postIds, post_ids]", "b5838b355e",
    meets({ body: { postIds: [uuid] } }),
    meets({ body: { post_ids: [uuid] } }),
    breaks({ body: {} })),

  rule("slideshows.copyTikTok.import.body", "exactly one of pack_id and pack_images", "rules: exactlyOne: [pack_id, pack_images]", "bcd3f07c01",
    meets({ body: { url: "https://www.tiktok.com/@a/photo/1", pack_id: uuid } }),
    meets({ body: { url: "https://www.tiktok.com/@a/photo/1", pack_images: ["https://cdn.example/1.jpg"] } }),
    breaks({ body: { url: "https://www.tiktok.com/@a/photo/1" } }),
    breaks({ body: { url: "https://www.tiktok.com/@a/photo/1", pack_id: uuid, pack_images: ["https://cdn.example/1.jpg"] } })),

  rule("slideshows.generate.body", "a prompt, a product or skip_ai", "rules: atLeastOne: [prompt, skip_ai, product_id], as near as it comes", "8d2e911566",
    meets({ body: { prompt: "glaze faults" } }),
    meets({ body: { product_id: uuid } }),
    meets({ body: { skip_ai: true } }),
    breaks({ body: { language: "de" } })),
  rule("slideshows.generate.body", "a prompt that is not blank, or skip_ai that is true", serverOnly, "8d2e911566",
    meets({ body: { prompt: " faults " } }),
    breaks({ body: { skip_ai: false } }),
    breaks({ body: { product_id: null } })),
  rule("slideshows.generate.body", "a pack for each image_pack slide", serverOnly, "8d2e911566",
    meets(slides({ pack_id: uuid }, { total_slides: 1, slide_types: ["image_pack"] })),
    meets(slides({}, { total_slides: 1, slide_types: ["image_pack"], pack_assignments: { 0: uuid } })),
    breaks(slides({}, { total_slides: 1, slide_types: ["image_pack"] }))),
  rule("slideshows.generate.body.slide_config", "as many slide_types as total_slides", serverOnly, "a9dc28a234",
    meets(slides({ pack_id: uuid }, { total_slides: 2, slide_types: ["image_pack", "image_pack"] })),
    breaks(slides({ pack_id: uuid }, { total_slides: 2, slide_types: ["image_pack"] }))),
  rule("slideshows.generate.body.slide_config", "indexes below total_slides", serverOnly, "a9dc28a234",
    ...["custom_images", "pinned_images", "slide_texts", "slide_text_elements", "pack_assignments"].flatMap(map => [
      meets(slides({ pack_id: uuid }, { total_slides: 1, slide_types: ["image_pack"], [map]: { 0: slideValues[map] } })),
      breaks(slides({ pack_id: uuid }, { total_slides: 1, slide_types: ["image_pack"], [map]: { 1: slideValues[map] } })),
    ])),
  rule("slideshows.generate.body.slide_config", "an image for each custom_image slide", serverOnly, "a9dc28a234",
    meets(slides({}, { total_slides: 1, slide_types: ["custom_image"], custom_images: { 0: slideValues.custom_images } })),
    breaks(slides({}, { total_slides: 1, slide_types: ["custom_image"] }))),
  rule("slideshows.generate.body.slide_config", "packs for image_pack slides alone", serverOnly, "a9dc28a234",
    meets(slides({}, { total_slides: 1, slide_types: ["image_pack"], pack_assignments: { 0: uuid } })),
    breaks(slides({}, { total_slides: 1, slide_types: ["custom_image"], custom_images: { 0: slideValues.custom_images }, pack_assignments: { 0: uuid } }))),
];

// What is known of each endpoint of the vendor's catalogue: how its requests are judged, and how it answers.
import * as vendor from "@genviral/partner-api-contracts";
import * as facts from "./facts-schemas.js";

/** A request part that the vendor has a schema for. */
const contract = schema => ({ schema, source: "contract" });

/** A request part as the documentation describes it. */
const documented = schema => ({ schema, source: "facts" });

const refusedPayload = { status: 422, error_code: "invalid_payload" };
const refusedAnalyticsPayload = { status: 400, error_code: "invalid_payload" };
const refusedQuery = { status: 422, error_code: "invalid_query" };
const refusedParameter = { status: 400, error_code: "invalid_query_parameter" };
const refusedBare = { status: 400 };

const uuidPath = { folderId: { test: isUuid, refuse: { status: 422, error_code: "invalid_path" } } };
const slideIndexPath = { slideIndex: { test: text => /^[0-9]+$/.test(text), refuse: { status: 400, error_code: "invalid_slide_index" } } };

function isUuid(text) {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** The files query as a caller sends it: three members of the schema are filled in by the vendor's server, from the key. */
const filledInByServer = ["keyId", "scope", "workspaceId"];
const serversPart = { keyId: "0b7d3c1e-6a55-4f0e-9d53-0f6f7f1f4a11", scope: "personal", workspaceId: null };

const table = {
  "accounts.list": {},
  "analytics.refresh.get": {},
  "analytics.posts": { query: { ...documented(facts.analyticsPostsQuery), refuse: refusedBare } },
  "analytics.summary": { query: { ...documented(facts.analyticsSummaryQuery), refuse: refusedBare } },
  "analytics.targets.refresh": {},
  "analytics.targets.get": {},
  "analytics.targets.update": { body: { ...documented(facts.targetUpdateBody), refuse: refusedAnalyticsPayload } },
  "analytics.targets.delete": {},
  "analytics.targets.list": {},
  "analytics.targets.create": { status: 201, body: { ...documented(facts.targetCreateBody), refuse: refusedAnalyticsPayload } },
  "analytics.workspaceSuggestions": {},
  "files.list": { query: { ...contract(vendor.partnerPublicFilesQuerySchema), refuse: refusedParameter, filledInByServer, serversPart } },
  // The vendor's schema wraps the body: { context, payload }. The context is the server's, the payload is what travels.
  "files.createUpload": { status: 201, body: contract(vendor.partnerPublicFileUploadBodySchema.shape.payload) },
  "folders.ancestors": { path: uuidPath },
  "folders.items.list": { path: uuidPath, query: { ...documented(facts.folderItemsQuery), refuse: refusedParameter } },
  "folders.items.add": { path: uuidPath, body: documented(facts.folderItemsBody) },
  "folders.items.remove": { path: uuidPath, body: documented(facts.folderItemsBody) },
  "folders.get": { path: uuidPath },
  "folders.move": { path: uuidPath, body: documented(facts.folderMoveBody) },
  "folders.delete": { path: uuidPath },
  "folders.list": { query: { ...documented(facts.foldersListQuery), refuse: refusedParameter } },
  "folders.create": { status: 201, body: documented(facts.folderCreateBody) },
  "packs.images.delete": {},
  "packs.images.add": { status: 201, body: contract(vendor.partnerPackImageByUrlSchema) },
  "packs.get": {},
  "packs.update": { body: contract(vendor.partnerUpdatePackSchema) },
  "packs.delete": {},
  "packs.list": { query: { ...contract(vendor.partnerListPacksQuerySchema), refuse: refusedQuery } },
  "packs.create": { status: 201, body: contract(vendor.partnerCreatePackSchema) },
  "posts.get": {},
  "posts.update": { body: contract(vendor.partnerPostUpdateSchema) },
  "posts.deleteMany": { body: { ...contract(vendor.partnerPostBulkDeleteSchema), afterwards: atMostFiftyPosts } },
  "posts.retry": { body: contract(vendor.partnerPostRetrySchema) },
  "posts.list": { query: { ...documented(facts.postsListQuery), refuse: refusedBare } },
  "posts.create": { status: 201, body: contract(vendor.partnerPostCreateBodySchema) },
  "slideshows.duplicate": { status: 201 },
  "slideshows.render": {},
  "slideshows.get": {},
  "slideshows.update": { body: contract(vendor.partnerUpdateSlideshowSchema) },
  "slideshows.delete": {},
  "slideshows.regenerateSlide": { path: slideIndexPath, body: { ...contract(vendor.partnerRegenerateSlideSchema), optional: true } },
  "slideshows.copyTikTok.import": { status: 201, body: contract(vendor.partnerCopyTikTokImportSchema) },
  "slideshows.copyTikTok.preview": { body: contract(vendor.partnerCopyTikTokPreviewSchema) },
  "slideshows.generate": { status: 201, body: contract(vendor.partnerGenerateSlideshowBodySchema) },
  "slideshows.list": { query: { ...contract(vendor.partnerListSlideshowsQuerySchema), refuse: refusedQuery } },
  "studio.images.generate": { body: documented(facts.studioImageBody) },
  "studio.models": { query: { ...documented(facts.studioModelsQuery), refuse: refusedQuery } },
  "studio.videos.get": {},
  "studio.videos.generate": { status: 202, body: documented(facts.studioVideoBody) },
  "subscription.get": {},
  "templates.fromSlideshow": { status: 201, body: { ...contract(vendor.partnerCreateTemplateFromSlideshowSchema), optional: true } },
  "templates.get": {},
  "templates.update": { body: contract(vendor.partnerUpdateTemplateSchema) },
  "templates.delete": {},
  "templates.list": { query: { ...contract(vendor.partnerListTemplatesQuerySchema), refuse: refusedQuery } },
  "templates.create": { status: 201, body: contract(vendor.partnerCreateTemplateBodySchema) },
  "trends.brief": { query: { ...documented(facts.trendBriefQuery), refuse: refusedBare } },
};

/** The API drops repeated ids, then counts. */
function atMostFiftyPosts(body) {
  return new Set(body.postIds).size > 50 ? { status: 400, error_code: "too_many_post_ids" } : null;
}

/** All endpoints of the catalogue; one that this file does not know, or knows beyond it, is an error. */
export const endpoints = vendor.PARTNER_API_ENDPOINTS.map(({ id, method, route }) => {
  const known = table[id];
  if (!known) {
    throw new Error(`The vendor's catalogue has an endpoint that endpoints.js does not know: ${id}.`);
  }

  return { id, method, route: vendor.pathFromPartnerApiRoute(route), status: 200, path: {}, ...withDefaults(known) };
});

for (const id of Object.keys(table)) {
  if (!endpoints.some(endpoint => endpoint.id === id)) {
    throw new Error(`endpoints.js knows an endpoint that the vendor's catalogue does not have: ${id}.`);
  }
}

function withDefaults(known) {
  return known.body ? { ...known, body: { refuse: refusedPayload, ...known.body } } : known;
}

/** Query texts as the vendor's handlers hand them to a schema: booleans as booleans, and what the server fills in. */
export function prepareQuery(part, texts) {
  const values = { ...texts, ...part.serversPart };
  if ("include_public" in values) {
    values.include_public = values.include_public !== "false"; // anything but the word false means true
  }

  return values;
}

/** What an endpoint has against the parts of a request: null, or { status, error_code, issues }. */
export function judge(endpoint, { path, query, body }) {
  for (const [name, rule] of Object.entries(endpoint.path)) {
    if (!rule.test(path[name])) {
      return rule.refuse;
    }
  }

  return judgeQuery(endpoint.query, query) ?? judgeBody(endpoint.body, body);
}

function judgeQuery(part, query) {
  if (!part) {
    const unknown = Object.keys(query);
    return unknown.length > 0 ? { status: 400, message: `Takes no query, got ${unknown.join(", ")}` } : null;
  }

  return part.schema.safeParse(prepareQuery(part, query)).success ? null : part.refuse;
}

function judgeBody(part, body) {
  if (body === undefined) {
    return !part || part.optional ? null : { status: 400, error_code: "invalid_json" };
  }

  if (!part) {
    return { status: 400, message: "Takes no body" };
  }

  const parsed = part.schema.safeParse(body);
  if (parsed.success) {
    return part.afterwards?.(parsed.data) ?? null;
  }

  return part.refuse.status === 422 ? { ...part.refuse, issues: parsed.error.flatten() } : part.refuse;
}

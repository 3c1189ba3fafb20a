// Requests for which the vendor publishes no schema, as the API's documentation describes them.
// These are ours: where a test reports "no schema", it was this table that judged the request.
import { z } from "zod";
import {
  PARTNER_ANALYTICS_RANGES,
  PARTNER_ANALYTICS_SORT_FIELDS,
  PARTNER_FOLDER_MEDIA_TYPES,
  PARTNER_POST_STATUSES,
  PARTNER_SORT_ORDERS,
  PARTNER_STUDIO_MODEL_MODES,
  PARTNER_TREND_PLATFORMS,
  PARTNER_TREND_RANGES,
} from "@genviral/partner-api-contracts";

const id = z.string().uuid();
const moment = z.string().datetime({ offset: true });
const day = z.string().date();
const analyticsPlatforms = ["tiktok", "instagram", "youtube"];
const pageOffset = z.coerce.number().int().min(0);
const pageLimit = z.coerce.number().int().min(1).max(100);

const commaList = values => z.string().refine(
  text => text.split(",").every(part => values.includes(part)),
  { message: `Takes ${values.join(", ")}, joined by commas` });

const window = {
  range: z.enum(PARTNER_ANALYTICS_RANGES).default("30d"),
  start: day.optional(),
  end: day.optional(),
  platforms: commaList(analyticsPlatforms).optional(),
  accounts: z.string().optional(),
};

const bothOrNeither = query => (query.start === undefined) === (query.end === undefined);
const bothOrNeitherMessage = { message: "start and end go together" };

export const postsListQuery = z.object({
  status: z.enum(PARTNER_POST_STATUSES).optional(),
  limit: z.coerce.number().int().optional(),          // taken as 1 to 100, not refused
  since: moment.optional(),
  until: moment.optional(),
}).strict();

export const foldersListQuery = z.object({
  media_type: z.enum(PARTNER_FOLDER_MEDIA_TYPES),
  parent_folder_id: id.optional(),
  limit: pageLimit.default(50),
  offset: pageOffset.default(0),
}).strict();

export const folderItemsQuery = z.object({ limit: pageLimit.default(50), offset: pageOffset.default(0) }).strict();

export const folderCreateBody = z.object({
  name: z.string().min(1).max(255),
  media_type: z.enum(PARTNER_FOLDER_MEDIA_TYPES),
  parent_folder_id: id.optional(),
}).strict();

export const folderMoveBody = z.object({ parent_folder_id: id.nullable() }).strict();

export const folderItemsBody = z.object({ item_ids: z.array(id).min(1).max(200) }).strict();

export const studioModelsQuery = z.object({ mode: z.enum(PARTNER_STUDIO_MODEL_MODES).default("all") }).strict();

export const studioImageBody = z.object({
  model_id: z.string(),
  prompt: z.string(),
  image_urls: z.array(z.string().url()).optional(),
  params: z.object({
    aspect_ratio: z.string().optional(),
    resolution: z.string().optional(),
    output_format: z.string().optional(),
    size: z.string().optional(),
    max_images: z.number().int().optional(),
    sequential_image_generation: z.union([z.string(), z.boolean()]).optional(),
    scale_factor: z.number().optional(),
  }).passthrough().optional(),
  raw_params: z.record(z.unknown()).optional(),
}).strict();

export const studioVideoBody = z.object({
  model_id: z.string(),
  prompt: z.string().optional(),
  speech_text: z.string().optional(),
  voice_id: z.string().optional(),
  image_url: z.string().url().optional(),
  video_url: z.string().url().optional(),
  audio_url: z.string().url().optional(),
  negative_prompt: z.string().optional(),
  reference_image_urls: z.array(z.string().url()).optional(),
  params: z.object({
    resolution: z.string().optional(),
    duration_seconds: z.number().optional(),
    fps: z.number().optional(),
    aspect_ratio: z.string().optional(),
    generate_audio: z.boolean().optional(),
  }).passthrough().optional(),
  raw_params: z.record(z.unknown()).optional(),
}).passthrough();                                       // further members are not confirmed

export const trendBriefQuery = z.object({
  keyword: z.string(),
  platform: z.enum(PARTNER_TREND_PLATFORMS).default("tiktok"),
  limit: z.coerce.number().int().min(1).max(30).default(10),
  range: z.enum(PARTNER_TREND_RANGES).default("7d"),
}).strict();

export const analyticsSummaryQuery = z.object(window).strict().refine(bothOrNeither, bothOrNeitherMessage);

export const analyticsPostsQuery = z.object({
  ...window,
  sortBy: z.enum(PARTNER_ANALYTICS_SORT_FIELDS).default("published_at"),
  sortOrder: z.enum(PARTNER_SORT_ORDERS).default("desc"),
  limit: pageLimit.default(50),
  offset: z.coerce.number().int().min(0).max(10000).default(0),
}).strict().refine(bothOrNeither, bothOrNeitherMessage);

export const targetCreateBody = z.object({
  platform: z.enum(analyticsPlatforms),
  identifier: z.string(),
  alias: z.string().optional(),
}).strict();

export const targetUpdateBody = z.object({
  displayName: z.string().nullable().optional(),
  refreshPolicy: z.object({ freeDailyRefresh: z.boolean().optional(), maxPosts: z.number().optional() }).passthrough().nullable().optional(),
  favorite: z.boolean().optional(),
}).strict().refine(body => Object.values(body).some(value => value !== undefined), { message: "Nothing to update" });

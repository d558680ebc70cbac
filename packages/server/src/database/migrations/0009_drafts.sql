CREATE TABLE "draft_events" (
	"region_code" text NOT NULL,
	"draft_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"event" jsonb NOT NULL,
	CONSTRAINT "draft_events_region_code_draft_id_number_pk" PRIMARY KEY("region_code","draft_id","number")
);
--> statement-breakpoint
CREATE TABLE "draft_texts" (
	"region_code" text NOT NULL,
	"draft_id" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"guide" jsonb NOT NULL,
	CONSTRAINT "draft_texts_region_code_draft_id_content_hash_pk" PRIMARY KEY("region_code","draft_id","content_hash")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"region_code" text NOT NULL,
	"id" uuid NOT NULL,
	"item_code" text NOT NULL,
	"unit_code" text NOT NULL,
	"edition_number" integer,
	"events" integer NOT NULL,
	"state" jsonb NOT NULL,
	"is_open" boolean NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "drafts_region_code_id_pk" PRIMARY KEY("region_code","id")
);
--> statement-breakpoint
CREATE TABLE "edition_closings" (
	"region_code" text NOT NULL,
	"item_code" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"successor_code" text,
	"closed_by" text NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "edition_closings_region_code_item_code_number_kind_pk" PRIMARY KEY("region_code","item_code","number","kind")
);
--> statement-breakpoint
CREATE TABLE "publication_orders" (
	"region_code" text NOT NULL,
	"draft_id" uuid NOT NULL,
	"order" jsonb NOT NULL,
	CONSTRAINT "publication_orders_region_code_draft_id_pk" PRIMARY KEY("region_code","draft_id")
);
--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "published_by" text;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "draft_events" ADD CONSTRAINT "draft_events_region_code_draft_id_drafts_region_code_id_fk" FOREIGN KEY ("region_code","draft_id") REFERENCES "public"."drafts"("region_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_texts" ADD CONSTRAINT "draft_texts_region_code_draft_id_drafts_region_code_id_fk" FOREIGN KEY ("region_code","draft_id") REFERENCES "public"."drafts"("region_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_region_code_item_code_item_codes_region_code_code_fk" FOREIGN KEY ("region_code","item_code") REFERENCES "public"."item_codes"("region_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_closings" ADD CONSTRAINT "edition_closings_region_code_item_code_number_editions_region_code_item_code_number_fk" FOREIGN KEY ("region_code","item_code","number") REFERENCES "public"."editions"("region_code","item_code","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_one_open" ON "drafts" USING btree ("region_code","item_code") WHERE "drafts"."is_open";
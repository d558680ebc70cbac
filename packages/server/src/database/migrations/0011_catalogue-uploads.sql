CREATE TABLE "catalogue_upload_events" (
	"region_code" text NOT NULL,
	"upload_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"event" jsonb NOT NULL,
	CONSTRAINT "catalogue_upload_events_region_code_upload_id_number_pk" PRIMARY KEY("region_code","upload_id","number")
);
--> statement-breakpoint
CREATE TABLE "catalogue_uploads" (
	"region_code" text NOT NULL,
	"id" uuid NOT NULL,
	"sector" text NOT NULL,
	"source_name" text NOT NULL,
	"source_hash" text NOT NULL,
	"size" integer NOT NULL,
	"document" "bytea" NOT NULL,
	"catalogue" jsonb NOT NULL,
	"printed" jsonb NOT NULL,
	"title" text NOT NULL,
	"uploaded_by" text NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"events" integer NOT NULL,
	"state" text NOT NULL,
	"items" integer NOT NULL,
	"open" jsonb NOT NULL,
	"preparers" jsonb NOT NULL,
	"version" integer,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "catalogue_uploads_region_code_id_pk" PRIMARY KEY("region_code","id")
);
--> statement-breakpoint
ALTER TABLE "catalogue_upload_events" ADD CONSTRAINT "catalogue_upload_events_region_code_upload_id_catalogue_uploads_region_code_id_fk" FOREIGN KEY ("region_code","upload_id") REFERENCES "public"."catalogue_uploads"("region_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalogue_uploads_newest" ON "catalogue_uploads" USING btree ("region_code","sector","uploaded_at");--> statement-breakpoint
CREATE FUNCTION catalogue_upload_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'catalogue_uploads' THEN
    IF NEW.document = OLD.document AND NEW.catalogue = OLD.catalogue AND NEW.printed = OLD.printed
      AND NEW.source_hash = OLD.source_hash AND NEW.uploaded_by = OLD.uploaded_by THEN RETURN NULL; END IF;
  END IF;
  RAISE EXCEPTION 'what was uploaded, and what was done to it, never changes' USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER catalogue_uploads_immutable AFTER UPDATE OF "document", "catalogue", "printed", "source_hash", "uploaded_by" OR DELETE ON "catalogue_uploads"
FOR EACH ROW EXECUTE FUNCTION catalogue_upload_refuse_change();
--> statement-breakpoint
CREATE TRIGGER catalogue_upload_events_immutable AFTER UPDATE OR DELETE ON "catalogue_upload_events"
FOR EACH ROW EXECUTE FUNCTION catalogue_upload_refuse_change();

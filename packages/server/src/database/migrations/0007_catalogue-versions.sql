ALTER TABLE "catalogues" DROP CONSTRAINT "catalogues_source";--> statement-breakpoint
ALTER TABLE "catalogues" ADD COLUMN "number" integer;--> statement-breakpoint
ALTER TABLE "catalogues" ADD COLUMN "in_force_from" text;--> statement-breakpoint
ALTER TABLE "catalogues" ADD COLUMN "took_effect_at" timestamp with time zone;--> statement-breakpoint
UPDATE "catalogues" SET "number" = 1, "took_effect_at" = "imported_at", "in_force_from" = to_char("imported_at" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD');--> statement-breakpoint
ALTER TABLE "catalogues" ALTER COLUMN "number" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogues" ALTER COLUMN "in_force_from" SET NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "catalogues_one_in_force" ON "catalogues" USING btree ("region_code","sector") WHERE "catalogues"."in_force";--> statement-breakpoint
ALTER TABLE "catalogues" ADD CONSTRAINT "catalogues_number" UNIQUE("region_code","sector","number");--> statement-breakpoint
CREATE FUNCTION catalogue_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'catalogues' THEN
    NEW.in_force := OLD.in_force;
    IF OLD.took_effect_at IS NULL THEN OLD.took_effect_at := NEW.took_effect_at; END IF;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NULL; END IF;
  END IF;
  RAISE EXCEPTION 'a version of a catalogue never changes' USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER catalogues_immutable AFTER UPDATE OR DELETE ON "catalogues"
FOR EACH ROW EXECUTE FUNCTION catalogue_refuse_change();
--> statement-breakpoint
CREATE TRIGGER catalogue_items_immutable AFTER UPDATE OR DELETE ON "catalogue_items"
FOR EACH ROW EXECUTE FUNCTION catalogue_refuse_change();

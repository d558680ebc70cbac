CREATE TABLE "material_files" (
	"region_code" text NOT NULL,
	"hash" text NOT NULL,
	"format" text NOT NULL,
	"body" "bytea" NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "material_files_region_code_hash_pk" PRIMARY KEY("region_code","hash")
);
--> statement-breakpoint
CREATE INDEX "editions_files" ON "editions" USING gin (jsonb_path_query_array("guide", '$.materials[*].files[*].hash'));
CREATE TABLE "search_guides" (
	"region_code" text NOT NULL,
	"item_code" text NOT NULL,
	"revision" uuid NOT NULL,
	"text" json NOT NULL,
	"words" json NOT NULL,
	"name_tsv" "tsvector" NOT NULL,
	"tsv" "tsvector" NOT NULL,
	CONSTRAINT "search_guides_region_code_item_code_pk" PRIMARY KEY("region_code","item_code"),
	CONSTRAINT "search_guides_revision" UNIQUE("region_code","revision")
);
--> statement-breakpoint
CREATE TABLE "search_indexes" (
	"region_code" text NOT NULL,
	"version" text NOT NULL,
	"guides" integer NOT NULL,
	CONSTRAINT "search_indexes_region_code_pk" PRIMARY KEY("region_code")
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"region_code" text NOT NULL,
	"word" text NOT NULL,
	"sound" text,
	"guides" integer NOT NULL,
	CONSTRAINT "search_words_region_code_word_pk" PRIMARY KEY("region_code","word")
);
--> statement-breakpoint
CREATE TABLE "unanswered_questions" (
	"region_code" text NOT NULL,
	"day" date NOT NULL,
	"question" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "unanswered_questions_region_code_day_question_pk" PRIMARY KEY("region_code","day","question")
);
--> statement-breakpoint
CREATE INDEX "search_guides_names" ON "search_guides" USING gin ("name_tsv") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_guides_words" ON "search_guides" USING gin ("tsv") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_words_sound" ON "search_words" USING btree ("region_code","sound");
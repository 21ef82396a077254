SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    login text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL,
    failures bigint DEFAULT 0 NOT NULL,
    locked_until bigint DEFAULT 0 NOT NULL,
    last_at bigint,
    last_from text,
    current_at bigint,
    current_from text,
    unit text COLLATE pg_catalog."C",
    changed bigint DEFAULT 0 NOT NULL,
    must_change bigint DEFAULT 0 NOT NULL,
    second text,
    second_step bigint DEFAULT 0 NOT NULL
);
CREATE TABLE public.account_password (
    account text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    hash text NOT NULL
);
CREATE TABLE public.answer (
    record text NOT NULL COLLATE pg_catalog."C",
    clock text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    person text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    unit text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    role text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.api_token (
    id text NOT NULL COLLATE pg_catalog."C",
    token text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    scopes text NOT NULL,
    created bigint NOT NULL,
    expires bigint NOT NULL,
    used bigint,
    address text DEFAULT ''::text NOT NULL,
    revoked bigint
);
CREATE TABLE public.approval (
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    record text NOT NULL COLLATE pg_catalog."C",
    clock text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    unit_path text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL,
    created bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    decided bigint,
    person text COLLATE pg_catalog."C",
    reason text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.assign (
    record text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    why text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.attachment (
    record text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    type text NOT NULL,
    size bigint NOT NULL
);
CREATE TABLE public.audit (
    "position" bigint NOT NULL,
    at bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    address text COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.audit_person (
    person text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.calendar_year (
    year bigint NOT NULL,
    days text NOT NULL,
    uploaded bigint NOT NULL,
    person text COLLATE pg_catalog."C"
);
CREATE TABLE public.caused (
    record text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    cause text NOT NULL COLLATE pg_catalog."C",
    cause_ledger text NOT NULL COLLATE pg_catalog."C",
    one_way bigint NOT NULL
);
CREATE TABLE public.checkpoint (
    size bigint NOT NULL,
    root bytea NOT NULL,
    at bigint NOT NULL,
    person text COLLATE pg_catalog."C",
    note text NOT NULL
);
CREATE TABLE public.clock (
    record text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    unit_path text NOT NULL COLLATE pg_catalog."C",
    began bigint NOT NULL,
    base text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    due_at bigint,
    reason text DEFAULT ''::text NOT NULL,
    set_at bigint DEFAULT 0 NOT NULL,
    done_at bigint DEFAULT 0 NOT NULL,
    passed_at bigint,
    paused_at bigint,
    pauses text DEFAULT '[]'::text NOT NULL,
    step bigint DEFAULT 0 NOT NULL,
    step_key text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    step_at bigint,
    ask_at bigint,
    pending text COLLATE pg_catalog."C",
    next_at bigint,
    attempt bigint DEFAULT 0 NOT NULL,
    error text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.clock_letter (
    letter text NOT NULL COLLATE pg_catalog."C",
    record text NOT NULL COLLATE pg_catalog."C",
    clock text NOT NULL COLLATE pg_catalog."C",
    step text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.counter (
    name text NOT NULL,
    value bigint NOT NULL
);
CREATE TABLE public.countersign (
    id text NOT NULL COLLATE pg_catalog."C",
    record text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    every bigint NOT NULL,
    blocks bigint NOT NULL,
    closed bigint
);
CREATE TABLE public.countersign_part (
    countersign text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    answerer text COLLATE pg_catalog."C",
    at bigint,
    agree bigint,
    opinion text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.definition (
    ledger text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL,
    applied bigint NOT NULL,
    source text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.delegation (
    id text NOT NULL COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    delegate text NOT NULL COLLATE pg_catalog."C",
    since bigint NOT NULL,
    until bigint NOT NULL,
    reason text NOT NULL,
    revoked bigint
);
CREATE TABLE public.effect_once (
    key text NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.event (
    id text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    record text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    unit_path text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    move text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    person text COLLATE pg_catalog."C",
    post text COLLATE pg_catalog."C",
    definition bigint NOT NULL,
    body text NOT NULL,
    salt bytea NOT NULL,
    leaf bytea NOT NULL,
    secret text
);
CREATE TABLE public.event_log (
    "position" bigint NOT NULL,
    event text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.event_new (
    arrival bigint DEFAULT (EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric) NOT NULL,
    event text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.file (
    hash text NOT NULL COLLATE pg_catalog."C",
    owner text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    type text NOT NULL,
    size bigint NOT NULL,
    created bigint NOT NULL
);
CREATE TABLE public.follower (
    name text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    floor bigint NOT NULL,
    failures bigint DEFAULT 0 NOT NULL,
    next_at bigint DEFAULT 0 NOT NULL,
    error text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.goose_db_version (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.goose_db_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goose_db_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.handover (
    id text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    asker text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    made bigint NOT NULL,
    ended bigint,
    handed bigint DEFAULT 0 NOT NULL,
    plan text NOT NULL,
    place text DEFAULT '{}'::text NOT NULL,
    failed text DEFAULT '[]'::text NOT NULL
);
CREATE TABLE public.idempotency (
    owner text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL,
    act text NOT NULL,
    result text NOT NULL,
    created bigint NOT NULL,
    asked text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.import (
    id text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    definition bigint NOT NULL,
    person text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    ended bigint,
    added bigint NOT NULL,
    changed bigint NOT NULL,
    same bigint NOT NULL,
    wrong bigint NOT NULL,
    ignored text NOT NULL
);
CREATE TABLE public.import_done (
    import text NOT NULL COLLATE pg_catalog."C",
    record text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL
);
CREATE TABLE public.import_row (
    import text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    record text COLLATE pg_catalog."C",
    body text NOT NULL
);
CREATE TABLE public.invitation (
    id text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    uses bigint NOT NULL,
    used bigint DEFAULT 0 NOT NULL,
    until bigint NOT NULL,
    person text NOT NULL COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    revoked bigint
);
CREATE TABLE public.known_device (
    token text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    used bigint NOT NULL,
    failures bigint DEFAULT 0 NOT NULL,
    locked_until bigint DEFAULT 0 NOT NULL
);
CREATE TABLE public.l_accident (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    happened_on date,
    what text,
    deaths bigint,
    liable bigint,
    report text
);
CREATE TABLE public.l_certificate (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    certificate_no text,
    trade text,
    issued_on date,
    valid_to date,
    issuer text,
    photos text
);
CREATE TABLE public.l_checklist (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    title text,
    industries text,
    items text
);
CREATE TABLE public.l_clause (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    code text,
    document text,
    article text,
    text text,
    industries text,
    valid_from date,
    valid_to date
);
CREATE TABLE public.l_department (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    name text,
    supervises text,
    manages text,
    duties text
);
CREATE TABLE public.l_drill (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    title text,
    kind text,
    planned_on date,
    unannounced bigint,
    held_on date,
    participants bigint,
    photos text,
    script text,
    steps text,
    evaluation text,
    proposals text
);
CREATE TABLE public.l_enterprise (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    name text,
    credit_code text,
    industry text,
    scale text,
    staff bigint,
    address text,
    place text,
    phone text,
    elements text,
    stopped bigint,
    points bigint,
    colour text
);
CREATE TABLE public.l_extension (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    task text,
    to_date date,
    grounds text
);
CREATE TABLE public.l_fire_key_file (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    place_name text,
    sector_cadre text,
    fire_or_police text,
    town_cadre text,
    village_worker text,
    professional text,
    next_visit date
);
CREATE TABLE public.l_hazard (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    text text,
    grade text,
    channel text,
    found_level text,
    found_on date,
    fixable_now bigint,
    place text,
    photos text,
    clause text,
    source text,
    owner text,
    measures text,
    funds bigint,
    deadline date,
    contingency text,
    stop_needed bigint,
    after_photos text,
    expert text,
    opinion text
);
CREATE TABLE public.l_hazard_extension (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    hazard text,
    to_date date,
    grounds text
);
CREATE TABLE public.l_hot_work_permit (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    content text,
    level text,
    welder text,
    guardian text,
    machine text,
    place text,
    gas text
);
CREATE TABLE public.l_inspection (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    visited_on date,
    level text,
    team text,
    checklist text,
    summary text,
    briefing text,
    items text
);
CREATE TABLE public.l_letter (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    title text,
    kind text,
    about text,
    to_person text,
    text text,
    sign_by date,
    answer_by date,
    cause text,
    new_plan text,
    proof text
);
CREATE TABLE public.l_licence (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    licence_no text,
    kind text,
    valid_to date,
    scan text
);
CREATE TABLE public.l_listing (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    hazard text,
    notice text
);
CREATE TABLE public.l_outsourcing (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    title text,
    contractor text,
    parent_project text,
    begins_on date,
    ends_on date,
    agreement text,
    workers bigint,
    briefing text
);
CREATE TABLE public.l_patrol (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    visited_on date,
    people bigint,
    producing bigint,
    finding text,
    photos text,
    place text
);
CREATE TABLE public.l_penalty (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    decided_on date,
    grounds text,
    amount bigint,
    inspection text,
    document text
);
CREATE TABLE public.l_plan (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    title text,
    number text,
    issuer text,
    period_from date,
    period_to date,
    revises text,
    file_hash text
);
CREATE TABLE public.l_premises (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    kind text,
    address text,
    place text,
    owner_name text,
    owner_phone text,
    use text,
    tenant text,
    risk text,
    town_officer text,
    village_officer text,
    last_patrol date
);
CREATE TABLE public.l_standardisation (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    level text,
    report text,
    score bigint,
    valid_to date
);
CREATE TABLE public.l_stop_order (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    hazard text,
    covers text,
    object text
);
CREATE TABLE public.l_task (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    title text,
    kind text,
    measure text,
    measure_place bigint,
    measure_title text,
    action text,
    sentence text,
    population text,
    co_owners text,
    start_on date,
    due_on date,
    every text,
    min bigint,
    due_month_day text,
    period text,
    goal bigint,
    comparison text,
    measure_unit text,
    latest bigint,
    coverage bigint,
    stage text,
    progress text,
    evidence text,
    past text,
    plan text
);
CREATE TABLE public.l_task_part (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    title text,
    task text,
    lead text,
    sentence text,
    due_on date,
    plan text,
    progress text,
    evidence text
);
CREATE TABLE public.l_welding_machine (
    s_id text NOT NULL COLLATE pg_catalog."C",
    s_region text NOT NULL COLLATE pg_catalog."C",
    s_unit text NOT NULL COLLATE pg_catalog."C",
    s_unit_path text NOT NULL COLLATE pg_catalog."C",
    s_number text,
    s_state text NOT NULL COLLATE pg_catalog."C",
    s_version bigint NOT NULL,
    s_definition bigint NOT NULL,
    s_since bigint NOT NULL,
    s_created_at bigint NOT NULL,
    s_created_by text COLLATE pg_catalog."C",
    s_due date,
    s_voided bigint,
    s_person text COLLATE pg_catalog."C",
    s_asset text COLLATE pg_catalog."C",
    code text,
    model text
);
CREATE TABLE public.log_tile (
    level bigint NOT NULL,
    n bigint NOT NULL,
    data bytea NOT NULL
);
CREATE TABLE public.login_flood (
    key text NOT NULL COLLATE pg_catalog."C",
    since bigint NOT NULL,
    n bigint NOT NULL
);
CREATE TABLE public.notice (
    person text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    key text NOT NULL,
    clock text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.notice_read (
    person text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.override (
    record text NOT NULL COLLATE pg_catalog."C",
    field text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL,
    base text NOT NULL,
    until text COLLATE pg_catalog."C",
    reason text NOT NULL,
    person text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    approved_by text COLLATE pg_catalog."C",
    approved_at bigint
);
CREATE TABLE public.param_value (
    region text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    from_on text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL
);
CREATE TABLE public.param_version (
    id bigint NOT NULL,
    version text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.person (
    id text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    identity text,
    identity_hash text COLLATE pg_catalog."C",
    became text COLLATE pg_catalog."C"
);
CREATE TABLE public.pin (
    record text NOT NULL COLLATE pg_catalog."C",
    field text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    referred text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    number text,
    unit text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL
);
CREATE TABLE public.plan_change (
    plan text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    act text NOT NULL COLLATE pg_catalog."C",
    before text NOT NULL,
    after text NOT NULL,
    undone bigint NOT NULL
);
CREATE TABLE public.plan_commitment (
    plan text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    measure text,
    start_at bigint NOT NULL,
    end_at bigint NOT NULL,
    body text NOT NULL,
    gone bigint DEFAULT 0 NOT NULL,
    version bigint NOT NULL,
    task text COLLATE pg_catalog."C"
);
CREATE TABLE public.plan_document (
    plan text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    format text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL,
    blocks text NOT NULL,
    outline text NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE public.plan_measure (
    plan text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    label text NOT NULL,
    title text NOT NULL,
    heading text NOT NULL,
    start_at bigint NOT NULL,
    end_at bigint NOT NULL,
    owners text NOT NULL
);
CREATE TABLE public.plan_not_taken (
    plan text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    start_at bigint NOT NULL,
    end_at bigint NOT NULL,
    reason text NOT NULL,
    dismissed bigint NOT NULL
);
CREATE TABLE public.plan_param (
    plan text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    from_on text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL
);
CREATE TABLE public.plan_reach (
    plan text NOT NULL COLLATE pg_catalog."C",
    who text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.plan_record (
    record text NOT NULL COLLATE pg_catalog."C",
    plan text NOT NULL COLLATE pg_catalog."C",
    commitment text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.population_manual (
    population text NOT NULL COLLATE pg_catalog."C",
    record text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    member bigint NOT NULL,
    reason text NOT NULL,
    person text COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.post (
    id text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    since bigint NOT NULL,
    until bigint,
    sectors text DEFAULT '[]'::text NOT NULL
);
CREATE TABLE public.post_asked (
    id text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    asked_by text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    sectors text DEFAULT '[]'::text NOT NULL
);
CREATE TABLE public.recovery_code (
    account text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    used bigint
);
CREATE TABLE public.saved_view (
    id text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    shared bigint NOT NULL,
    title text NOT NULL,
    address text NOT NULL,
    body text NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.search_doc (
    seq bigint NOT NULL,
    record text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL,
    mark text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.sector (
    region text NOT NULL COLLATE pg_catalog."C",
    how text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    record text NOT NULL COLLATE pg_catalog."C",
    field text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.seed_row (
    record text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL,
    retired bigint NOT NULL
);
CREATE TABLE public.session (
    token text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    post text COLLATE pg_catalog."C",
    created bigint NOT NULL,
    seen bigint NOT NULL,
    expires bigint NOT NULL,
    address text DEFAULT ''::text NOT NULL,
    device text DEFAULT ''::text NOT NULL,
    second bigint DEFAULT 0 NOT NULL
);
CREATE TABLE public.setting (
    name text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL
);
CREATE TABLE public.share (
    record text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    why text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.signature (
    id text NOT NULL COLLATE pg_catalog."C",
    signing text NOT NULL COLLATE pg_catalog."C",
    slot text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    behalf text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    opinion text NOT NULL,
    method text NOT NULL COLLATE pg_catalog."C",
    drawing text NOT NULL COLLATE pg_catalog."C",
    "position" text NOT NULL,
    void bigint DEFAULT 0 NOT NULL
);
CREATE TABLE public.signing (
    id text NOT NULL COLLATE pg_catalog."C",
    record text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    move text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    started bigint NOT NULL,
    ends bigint,
    body text NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    closed bigint
);
CREATE TABLE public.tally (
    ledger text NOT NULL COLLATE pg_catalog."C",
    depth bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL
);
CREATE TABLE public.tally_flow (
    ledger text NOT NULL COLLATE pg_catalog."C",
    depth bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    act text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL
);
CREATE TABLE public.tally_record (
    record text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.timer (
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    ledger text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    record text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    run_at bigint NOT NULL,
    next_at bigint NOT NULL,
    attempt bigint DEFAULT 0 NOT NULL,
    error text DEFAULT ''::text NOT NULL,
    body text DEFAULT '{}'::text NOT NULL
);
CREATE TABLE public.unit (
    id text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    aliases text NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    parent text COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL
);
CREATE TABLE public.voiding (
    record text NOT NULL COLLATE pg_catalog."C",
    ledger text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.webhook (
    id text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    url text NOT NULL,
    ledgers text NOT NULL,
    kinds text NOT NULL,
    secret text NOT NULL COLLATE pg_catalog."C",
    active bigint NOT NULL,
    through bigint NOT NULL,
    failures bigint DEFAULT 0 NOT NULL,
    next_at bigint DEFAULT 0 NOT NULL,
    error text DEFAULT ''::text NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE public.webhook_delivery (
    webhook text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    attempts bigint NOT NULL,
    next_at bigint NOT NULL,
    at bigint,
    error text NOT NULL
);
INSERT INTO public.account VALUES ('01a21357-a0a1-726e-b1e0-380d669ae01b', '01a21357-a069-71f6-a2c7-23672d45a9e5', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a12e-7582-be2f-5eeccdfd0645', '01a21357-a0d3-7233-8bc6-425883dfc80d', 'secadmin', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a16f-7b1b-8c71-56185b900576', '01a21357-a16d-780f-8caa-59bd745b1d22', 'auditor', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a172-71c4-b383-fb70261431e3', '01a21357-a170-7aae-aaf6-9ae003ff30e6', 'shenji', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a174-7ce9-8e75-9b4f59dc9589', '01a21357-a173-742e-b1ef-48848470f213', 'director', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a177-74b4-ade8-02e648aa6a1c', '01a21357-a175-7c38-a036-c46f810438a1', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a17a-7e1e-9ab2-e2b98311bb86', '01a21357-a17a-719e-aef6-a4b634a064ae', 'anweiban2', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a17d-747c-809a-dc6e166c14fb', '01a21357-a17b-7a0b-8412-e0a993d0993d', 'yingji', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a17e-7bde-9334-f10a15790320', '01a21357-a17d-7d80-aee1-8ae098c24479', 'zhujian', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a180-7320-b183-234f199d1b9f', '01a21357-a17f-754a-8a4d-6b44893628f7', 'gongxin', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a181-79ae-bc48-68368323c91a', '01a21357-a180-7c06-92e9-b587fed9b916', 'shijian', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a183-71a5-8730-5556d4ff46c4', '01a21357-a182-73c6-a483-8492aa6059ba', 'jiaotong', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a186-719a-a4ed-9f6915ef0644', '01a21357-a185-741a-b23f-ec0522031e1c', 'jiaoyu', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a187-796f-bbb4-d3a4a9eee18e', '01a21357-a186-7b7e-b5f4-db09a7885f99', 'weijian', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a189-7572-b776-2a00cd75089f', '01a21357-a188-772a-ad5f-a72e9e826b3e', 'shangwu', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a18a-7c4f-acf8-bdff1ca33863', '01a21357-a18a-7042-8aa2-2e51aeb7a617', 'gongan', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a18c-73d3-b2d5-fba973056881', '01a21357-a18b-76e2-b24c-13a9c8988e6a', 'wenlv', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a18d-7f08-9c85-b9de06346350', '01a21357-a18c-7f0f-b181-c5137276af92', 'nongye', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a18f-76ea-bd88-d080cddc1c10', '01a21357-a18e-79e9-97fc-b677c835f256', 'shuili', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a190-7c32-a765-53b3cad22e01', '01a21357-a190-70d1-9d44-45496bc07e89', 'ziran', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a192-7318-a310-f5c03db30e26', '01a21357-a191-75a1-a0f4-7621e8c37acb', 'minzheng', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a193-7887-8378-83482c6370bc', '01a21357-a192-7bb2-8c15-173484e47408', 'caizheng', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a195-7304-8cb8-28f8b93119fc', '01a21357-a194-75e4-99f8-89fb52c42075', 'dangxiao', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a196-77bc-9f7d-0ddf9f0c72b0', '01a21357-a195-7b9d-b972-fbd53927f401', 'rongmei', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a198-72aa-ac20-d1a5c02ac664', '01a21357-a197-72e7-979f-b2539d07f86b', 'chengguan', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a199-7958-b218-279662f3ede2', '01a21357-a198-7cfe-89bc-11a24a54e644', 'landong', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a19b-7158-91cb-388770922943', '01a21357-a19a-7504-a688-b0ae52b9a3d0', 'shiqiao_admin', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a19c-7991-b9f8-bf9407e34a34', '01a21357-a19b-7b49-ba44-20bb6d04f9a9', 'shiqiao', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a19d-7ec2-b77d-f2490d7a29c5', '01a21357-a19d-7289-9ac1-773ef3ce238f', 'liuhe', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a19f-7e43-9776-27c265994044', '01a21357-a19e-79a7-bcea-c71cf083220a', 'qingshanpu', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1a1-7ef2-86f5-1deb3bc22ae3', '01a21357-a1a1-727f-9cd8-43773323de0e', 'dayan', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1a3-7790-85d4-3ec03ee0349d', '01a21357-a1a2-7817-9231-045c013c1252', 'shawan', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1a4-7efa-88de-36b8804ab628', '01a21357-a1a4-721b-9982-0a06a8b6bf62', 'sanguan', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1a6-7bff-80a6-b27125288244', '01a21357-a1a5-7987-adf4-b0fc39283d68', 'shuangqiao', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1a8-74ca-8007-f38cdfc3e408', '01a21357-a1a7-75fd-9ff2-87bc836657c0', 'huangtugang', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1a9-7d21-8942-a970679b9340', '01a21357-a1a8-7f17-af0c-2e5103af65ce', 'baita', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1ab-7635-bad9-d8bb1515fd33', '01a21357-a1aa-79a3-9a3b-794e315fa0c6', 'longquan', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1ac-7cb3-b585-3feb0474d8be', '01a21357-a1ac-7056-ba49-354b3275da12', 'jingkaiqu', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1ae-7afb-b223-bfc778c033a7', '01a21357-a1ad-78ff-a81d-cc546391921f', 'beiguan', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1b0-7b17-b717-688cf0897c52', '01a21357-a1af-77f1-983b-fcc6ff4583a9', 'gongyelu', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1b2-7658-bf6c-4287e74c1285', '01a21357-a1b1-7819-8516-a08294a2d219', 'dongwan', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1b4-78ec-9a83-e88f40f8a7e5', '01a21357-a1b3-73d1-aef8-5a3df6e1982d', 'nanpo', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1b6-70b8-aeb2-ac8026c34497', '01a21357-a1b5-7385-9997-e156f1d77519', 'xinhe', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1b7-7c31-9c4f-f92feb798775', '01a21357-a1b6-7b6f-917b-afcb5415ea0b', 'xinhe2', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1b9-7281-97c8-a4a52ec91c75', '01a21357-a1b8-76a3-8ed0-d8a1795c9a80', 'hengxin', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1c2-7ac8-9f68-04df0061f89c', '01a21357-a1b9-7c98-9bb5-e6d09fc85ff0', 'hengxin2', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1d0-7929-9d64-01db44fc43a9', '01a21357-a1c8-7d07-a9f3-ff26771df093', 'honglan', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1d2-7495-a9be-d398b25724be', '01a21357-a1d1-749f-a7e6-b750415c8ebe', 'shunda', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a1d4-756a-ac2e-408b03fc9fcc', '01a21357-a1d2-7e2b-9612-838a8abab720', 'jinshi', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a208-7c5c-a6c3-86dcb53ff631', '01a21357-a1d5-70c9-911a-ac47965e9976', 'hongyuan', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a243-7273-8ede-3689504f54e3', '01a21357-a21b-7758-a7e1-c7bdb8e27266', 'yonggu', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a297-7b95-b3e8-beb14149bc7a', '01a21357-a266-77ee-9d76-9052ca2b5a22', 'lancheng', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a2f9-7131-bb23-d0c713354846', '01a21357-a2ae-7e8a-be37-7e45b4dc3ce8', 'zhongan', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a179-74aa-a266-d8780aca08cf', '01a21357-a178-7481-bdcc-31d1d20900ab', 'anweiban', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, 1795620840866, '127.0.0.1', NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21357-a184-7b0b-acf7-e803e0a425be', '01a21357-a183-7c09-839e-a30be8e6259e', 'xiaofang', '$argon2id$v=19$m=19456,t=2,p=1$CpqHrfkMeUfP5Xtf4eSLig$DMpUBR+iJJDF0q+bIbQ8zUGR2fDCQCIkySMxGIV/X/U', 0, 0, NULL, NULL, 1795620842595, '127.0.0.1', NULL, 1793028838954, 0, NULL, 0);
INSERT INTO public.clock VALUES ('01a21357-a8ec-7b1d-ad01-5dfca6a8e539', 'handle', 'task', '990826', '/990826/11990826015820087F/', 1795620841677, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795620841677, 1795620841677, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO public.clock VALUES ('01a21357-a8ee-74cf-898a-1b4d427285cc', 'handle', 'task_part', '990826', '/990826/11990826012646028F/', 1795620841677, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795620841677, 1795620841677, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO public.clock VALUES ('01a21357-a8ff-778c-aae5-d749c170864e', 'handle', 'task_part', '990826', '/990826/990826100/', 1795620841677, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795620841677, 1795620841677, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO public.clock VALUES ('01a21357-a900-7e22-87ae-b5c7f0462e4c', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795620841677, '2026-12-31', 1798732800000, 'unset:ladder_remind', 1795620841677, 1795620841677, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 1798732800000, 0, '');
INSERT INTO public.clock VALUES ('01a21357-a902-725a-98e1-a67f8bb799b0', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795620841677, '2026-11-30', 1796054400000, 'unset:ladder_remind', 1795620841677, 1795620841677, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 1796054400000, 0, '');
INSERT INTO public.clock VALUES ('01a21357-a908-7973-9a8e-c8a249db16f8', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795620841677, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795620841677, 1795620841677, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO public.definition VALUES ('certificate', 1, 'c1ac3667d4e3e6f3a7bda32c96aad5b60ff5fea5dc040f2eb314e38ace8f91b0', '{"is":"record","open":"follow","fields":[{"key":"certificate_no","type":"certificate_number"},{"key":"trade","type":"enum","codes":["welding","electric","height","refrigeration","hazardous_chemicals"]},{"key":"issued_on","type":"date"},{"key":"valid_to","type":"date"},{"key":"issuer","type":"text"},{"key":"photos","type":"photos"}],"states":[{"key":"filed"},{"key":"valid"},{"key":"expired","end":true},{"key":"revoked","end":true},{"key":"rejected","end":true}],"moves":[{"key":"file","from":["new"],"to":"filed","by":["safety_officer","principal","enterprise_manager"]},{"key":"check","from":["filed"],"to":"valid","by":["regulator","town_office"]},{"key":"reject","from":["filed"],"to":"rejected","by":["regulator","town_office"]},{"key":"renew","from":["valid"],"to":"filed","by":["safety_officer","principal"],"needs":["issued_on","valid_to"]},{"key":"expire","from":["filed","valid"],"to":"expired","by":["system"]},{"key":"revoke","from":["valid"],"to":"revoked","by":["regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "特种作业操作证","en": "Special-operations certificate"},"about": "person","follows": "person","fields": {"certificate_no": {"type": "certificate number!","title": {"zh": "证书编号","en": "Number"},"subject": true,"list": true,"search": true,"unique": "open"},"trade": {"type": "enum trade!","title": {"zh": "作业类别","en": "Trade"},"list": true,"filter": true},"issued_on": {"type": "date!","title": {"zh": "发证日期","en": "Issued on"},"list": true,"max": "=today"},"valid_to": {"type": "date!","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true,"filter": true},"issuer": {"type": "text","title": {"zh": "发证机关","en": "Issuer"}},"photos": {"type": "photos","title": {"zh": "证书照片","en": "Photo"}}},"always": {"order": {"if": "record.valid_to \u003e record.issued_on","say": {"zh": "有效期至须晚于发证日期。","en": "A certificate ends after the day it was issued."}},"term": {"if": "record.valid_to \u003c= plus(record.issued_on, param.certificate_years)","say": {"zh": "有效期超出规定年限。","en": "The certificate would be valid for longer than the rules allow."}}},"states": {"filed": {"title": {"zh": "待核验","en": "To check"}},"valid": {"title": {"zh": "有效","en": "Valid"}},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true},"revoked": {"title": {"zh": "已吊销","en": "Revoked"},"end": true},"rejected": {"title": {"zh": "核验不通过","en": "Rejected"},"end": true}},"moves": {"file": {"title": {"zh": "登记","en": "File"},"from": "new","to": "filed","by": ["safety_officer", "principal", "enterprise_manager"]},"check": {"title": {"zh": "核验通过","en": "Check"},"from": "filed","to": "valid","by": ["regulator", "town_office"]},"reject": {"title": {"zh": "核验不通过","en": "Reject"},"from": "filed","to": "rejected","by": ["regulator", "town_office"],"needs": ["reason"]},"renew": {"title": {"zh": "换证","en": "Renew"},"from": "valid","to": "filed","by": ["safety_officer", "principal"],"needs": ["issued_on", "valid_to"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": ["filed", "valid"],"to": "expired","by": ["system"]},"revoke": {"title": {"zh": "吊销","en": "Revoke"},"from": "valid","to": "revoked","by": ["regulator"],"needs": ["reason"]}},"clocks": {"check": {"title": {"zh": "核验","en": "Check"},"while": "filed","within": "=param.review_within","who": ["regulator", "town_office"],"ladder": "standard"},"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "valid","due": "record.valid_to","who": ["=holders(unit, ''safety_officer'')"],"warn": ["2 months"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO public.definition VALUES ('drill', 1, '32a25d9c8ce277b9e8011cf77abd90c4913f487905379c5f195bd4b7da01adc6', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"enum","codes":["comprehensive","special","on_site","evacuation"]},{"key":"planned_on","type":"date"},{"key":"unannounced","type":"bool"},{"key":"held_on","type":"date"},{"key":"participants","type":"int"},{"key":"photos","type":"photos"},{"key":"script","type":"files"},{"key":"steps","type":"rows"},{"key":"evaluation","type":"enum","codes":["poor","fair","good"]},{"key":"proposals","type":"long_text"}],"states":[{"key":"planned"},{"key":"held"},{"key":"evaluated"},{"key":"accepted","end":true},{"key":"cancelled","end":true}],"moves":[{"key":"plan","from":["new"],"to":"planned","by":["principal","safety_officer","enterprise_manager"]},{"key":"hold","from":["planned"],"to":"held","by":["safety_officer","enterprise_manager","principal"],"needs":["held_on","participants","photos"]},{"key":"evaluate","from":["held"],"to":"evaluated","by":["safety_officer","principal"],"needs":["evaluation","proposals"]},{"key":"accept","from":["evaluated"],"to":"accepted","by":["town_office","supervisor"]},{"key":"again","from":["evaluated"],"to":"planned","by":["town_office","supervisor"]},{"key":"cancel","from":["planned"],"to":"cancelled","by":["principal"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "应急演练","en": "Drill"},"about": "enterprise","timeline": {"to": "planned_on","under": "kind"},"number": "演〔{year}〕{seq}","fields": {"title": {"type": "text!","title": {"zh": "演练名称","en": "Title"},"subject": true,"list": true,"search": true},"kind": {"type": "enum drill_kind!","title": {"zh": "类型","en": "Kind"},"list": true,"filter": true},"planned_on": {"type": "date!","title": {"zh": "计划日期","en": "Planned for"},"list": true,"sort": true},"unannounced": {"type": "bool","title": {"zh": "“四不”演练","en": "Unannounced"},"default": false,"list": true,"filter": true},"held_on": {"type": "date","title": {"zh": "演练日期","en": "Held on"},"list": true,"sort": true,"max": "=today"},"participants": {"type": "int","title": {"zh": "参加人数","en": "Participants"},"min": 1},"photos": {"type": "photos","title": {"zh": "现场照片","en": "Photos"}},"script": {"type": "files","title": {"zh": "演练脚本","en": "Script"}},"steps": {"type": "rows","title": {"zh": "过程记录","en": "Course"},"fields": {"at": {"type": "date time!","title": {"zh": "时间","en": "At"}},"what": {"type": "text!","title": {"zh": "内容","en": "What"}}}},"evaluation": {"type": "enum evaluation","title": {"zh": "评估结论","en": "Evaluation"},"list": true,"filter": true},"proposals": {"type": "long text","title": {"zh": "改进建议","en": "Proposals"}}},"always": {"not_before": {"if": "record.held_on == null || record.held_on \u003e= minus(record.planned_on, span(''3 months''))","say": {"zh": "演练日期与计划相差过大。","en": "The drill was held too long before it was planned."}}},"states": {"planned": {"title": {"zh": "已计划","en": "Planned"}},"held": {"title": {"zh": "待评估","en": "To evaluate"}},"evaluated": {"title": {"zh": "待审核","en": "To accept"}},"accepted": {"title": {"zh": "已认可","en": "Accepted"},"end": true},"cancelled": {"title": {"zh": "已取消","en": "Cancelled"},"end": true}},"moves": {"plan": {"title": {"zh": "计划","en": "Plan"},"from": "new","to": "planned","by": ["principal", "safety_officer", "enterprise_manager"]},"hold": {"title": {"zh": "登记实施","en": "Record"},"from": "planned","to": "held","by": ["safety_officer", "enterprise_manager", "principal"],"needs": ["held_on", "participants", "photos"],"fields": ["steps", "unannounced", "script"]},"evaluate": {"title": {"zh": "评估","en": "Evaluate"},"from": "held","to": "evaluated","by": ["safety_officer", "principal"],"needs": ["evaluation", "proposals"]},"accept": {"title": {"zh": "认可","en": "Accept"},"from": "evaluated","to": "accepted","by": ["supervisor", "town_office"],"when": {"good": {"if": "record.evaluation != ''poor''","say": {"zh": "评估不合格的演练须重新组织。","en": "A poor drill must be held again."}}}},"again": {"title": {"zh": "重新组织","en": "Hold again"},"from": "evaluated","to": "planned","by": ["supervisor", "town_office"],"needs": ["reason"]},"cancel": {"title": {"zh": "取消","en": "Cancel"},"from": "planned","to": "cancelled","by": ["principal"],"needs": ["reason"]}},"clocks": {"hold": {"title": {"zh": "实施","en": "Hold"},"while": "planned","due": "record.planned_on","who": ["=holders(unit, ''safety_officer'')", "=holders(unit, ''principal'')"],"warn": ["5 workdays"],"ladder": "standard"},"evaluate": {"title": {"zh": "评估","en": "Evaluate"},"while": "held","within": "=param.evaluate_within","who": ["=holders(unit, ''safety_officer'')", "=holders(unit, ''principal'')"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('enterprise', 1, 'd7eacb38ffe35944fcb2b977bebb2311038213413bd1fc811a8a94b1e58d3f74', '{"is":"unit","open":"follow","fields":[{"key":"name","type":"text"},{"key":"credit_code","type":"credit_code"},{"key":"industry","type":"industry_code"},{"key":"scale","type":"enum","codes":["micro","small","medium","large"]},{"key":"staff","type":"int"},{"key":"address","type":"text"},{"key":"place","type":"position"},{"key":"phone","type":"phone"},{"key":"elements","type":"enums","codes":["dust","confined_space","ammonia","melting","chemicals","gas","boiler","dense_staff","shared_site"]},{"key":"stopped","type":"bool"},{"key":"points","type":"int"},{"key":"colour","type":"enum","codes":["blue","yellow","orange","red"]}],"states":[{"key":"operating"},{"key":"shut","end":true}],"moves":[{"key":"register","from":["new"],"to":"operating","by":["town_office","committee_office","system"]},{"key":"update","from":["operating"],"to":"operating","by":["town_office","principal","safety_officer","enterprise_manager"]},{"key":"shut","from":["operating"],"to":"shut","by":["regulator","town_office"]},{"key":"reopen","from":["shut"],"to":"operating","by":["regulator","town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"is": "unit","title": {"zh": "企业","en": "Enterprise"},"under": ["county", "town", "zone", "village"],"fields": {"credit_code": {"type": "credit code","title": {"zh": "统一社会信用代码","en": "Credit code"},"list": true,"filter": true,"unique": "open"},"industry": {"type": "industry code","title": {"zh": "行业","en": "Industry"},"sector": true,"list": true,"filter": true,"help": {"zh": "GB/T 4754 代码","en": "Code of GB/T 4754"}},"scale": {"type": "enum enterprise_scale","title": {"zh": "规模","en": "Scale"},"list": true,"filter": true},"staff": {"type": "int","title": {"zh": "从业人数","en": "Staff"},"min": 0,"sort": true},"address": {"type": "text","title": {"zh": "地址","en": "Address"},"search": true},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"phone": {"type": "phone","title": {"zh": "联系电话","en": "Phone"},"sensitivity": "masked"},"elements": {"type": "list enum risk_element","title": {"zh": "风险要素","en": "Risk elements"},"filter": true},"stopped": {"type": "bool","title": {"zh": "停产","en": "Stopped"},"computed": "ledger.stop_order.exists(s, s.unit == unit \u0026\u0026 s.covers == ''whole'' \u0026\u0026 s.state == ''in_force'')","list": true,"filter": true},"points": {"type": "int","title": {"zh": "风险计分","en": "Points"},"computed": "ledger.hazard.count(h, h.unit == unit \u0026\u0026 h.state != ''closed'') * 2 + ledger.penalty.count(p, p.unit == unit) * 10","sort": true},"colour": {"type": "enum risk_colour","title": {"zh": "风险等级","en": "Risk colour"},"computed": "population.open_majors.exists(h, h.unit == unit) ? ''red'' : coalesce(unit.points, 0) \u003e= param.orange_from ? ''orange'' : coalesce(unit.points, 0) \u003e= param.yellow_from ? ''yellow'' : ''blue''","override": {"by": ["supervisor"],"needs": ["reason", "until"],"approve": ["department_head"]},"list": true,"filter": true}},"states": {"operating": {"title": {"zh": "在产","en": "Operating"}},"shut": {"title": {"zh": "已关闭","en": "Shut"},"end": true}},"moves": {"register": {"title": {"zh": "登记","en": "Register"},"from": "new","to": "operating","by": ["town_office", "committee_office", "system"]},"update": {"title": {"zh": "更新信息","en": "Update"},"from": "operating","to": "operating","by": ["town_office", "principal", "safety_officer", "enterprise_manager"],"fields": ["credit_code", "industry", "scale", "staff", "address", "place", "phone", "elements"]},"shut": {"title": {"zh": "关闭","en": "Shut"},"from": "operating","to": "shut","by": ["regulator", "town_office"],"needs": ["reason"]},"reopen": {"title": {"zh": "恢复生产","en": "Reopen"},"from": "shut","to": "operating","by": ["regulator", "town_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office"]}}}');
INSERT INTO public.definition VALUES ('department', 1, 'dc35e631baf26d3ac0b6fca98ecc5ed0fc5df7d9c511a32205aade2ee3d63d18', '{"is":"unit","open":"follow","fields":[{"key":"name","type":"text"},{"key":"supervises","type":"industry_codes"},{"key":"manages","type":"industry_codes"},{"key":"duties","type":"long_text"}],"states":[{"key":"active"},{"key":"dissolved","end":true}],"moves":[{"key":"set_up","from":["new"],"to":"active","by":["committee_office","system"]},{"key":"assign","from":["active"],"to":"active","by":["committee_office"]},{"key":"dissolve","from":["active"],"to":"dissolved","by":["committee_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"is": "unit","title": {"zh": "部门","en": "Department"},"under": ["county"],"fields": {"supervises": {"type": "list industry code","title": {"zh": "监管行业","en": "Supervises"},"responsible": "supervise","help": {"zh": "行业代码前缀","en": "Prefixes of industry codes"}},"manages": {"type": "list industry code","title": {"zh": "主管行业","en": "Manages"},"responsible": "manage"},"duties": {"type": "long text","title": {"zh": "安全生产职责","en": "Work-safety duties"}}},"states": {"active": {"title": {"zh": "在设","en": "Active"}},"dissolved": {"title": {"zh": "已撤销","en": "Dissolved"},"end": true}},"moves": {"set_up": {"title": {"zh": "设立","en": "Set up"},"from": "new","to": "active","by": ["committee_office", "system"]},"assign": {"title": {"zh": "明确职责","en": "Assign"},"from": "active","to": "active","by": ["committee_office"],"fields": ["supervises", "manages", "duties"]},"dissolve": {"title": {"zh": "撤销","en": "Dissolve"},"from": "active","to": "dissolved","by": ["committee_office"],"needs": ["reason"]}}}');
INSERT INTO public.definition VALUES ('penalty', 1, '2b815bbb3eff79696a5e03b7bd9558f333a65d556f4a007126b8ad26a382a8ed', '{"is":"record","open":"follow","fields":[{"key":"decided_on","type":"date"},{"key":"grounds","type":"long_text"},{"key":"amount","type":"money"},{"key":"inspection","type":"ref","to":"inspection"},{"key":"document","type":"files"}],"states":[{"key":"decided"},{"key":"carried_out","end":true},{"key":"revoked","end":true}],"moves":[{"key":"decide","from":["new"],"to":"decided","by":["regulator"]},{"key":"carry_out","from":["decided"],"to":"carried_out","by":["regulator"]},{"key":"revoke","from":["decided"],"to":"revoked","by":["department_head"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "行政处罚","en": "Penalty"},"about": "enterprise","number": "罚〔{year}〕{seq}","fields": {"decided_on": {"type": "date!","title": {"zh": "决定日期","en": "Decided on"},"list": true,"sort": true,"max": "=today"},"grounds": {"type": "long text!","title": {"zh": "违法事实","en": "Grounds"},"subject": true,"list": true,"search": true},"amount": {"type": "money","title": {"zh": "罚款金额","en": "Fine"},"list": true,"sort": true,"min": 0},"inspection": {"type": "ref inspection","title": {"zh": "检查","en": "Inspection"},"filter": true},"document": {"type": "files","title": {"zh": "处罚决定书","en": "Decision"}}},"states": {"decided": {"title": {"zh": "已决定","en": "Decided"}},"carried_out": {"title": {"zh": "已执行","en": "Carried out"},"end": true},"revoked": {"title": {"zh": "已撤销","en": "Revoked"},"end": true}},"moves": {"decide": {"title": {"zh": "决定","en": "Decide"},"from": "new","to": "decided","by": ["regulator"]},"carry_out": {"title": {"zh": "执行完毕","en": "Carry out"},"from": "decided","to": "carried_out","by": ["regulator"],"needs": ["files"]},"revoke": {"title": {"zh": "撤销","en": "Revoke"},"from": "decided","to": "revoked","by": ["department_head"],"unlike": ["decide"],"needs": ["reason"]}}}');
INSERT INTO public.definition VALUES ('fire_key_file', 1, 'b733f8119a17c6b2387d4a0077ff995510e50116c1933114f27e130d81961f91', '{"is":"record","open":"follow","fields":[{"key":"place_name","type":"text"},{"key":"sector_cadre","type":"person"},{"key":"fire_or_police","type":"person"},{"key":"town_cadre","type":"person"},{"key":"village_worker","type":"person"},{"key":"professional","type":"person"},{"key":"next_visit","type":"date"}],"states":[{"key":"entered"},{"key":"removed","end":true}],"moves":[{"key":"enter","from":["new"],"to":"entered","by":["town_office","regulator"]},{"key":"replace","from":["entered"],"to":"","by":["town_office"]},{"key":"remove","from":["entered"],"to":"removed","by":["town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "重点场所“五包一”","en": "Key place and its five"},"about": "enterprise","fields": {"place_name": {"type": "text!","title": {"zh": "场所名称","en": "Place"},"subject": true,"list": true,"search": true,"unique": "unit_open"},"sector_cadre": {"type": "person!","title": {"zh": "行业部门干部","en": "Sector''s cadre"},"post": ["sector_cadre"],"assigned": true,"list": true},"fire_or_police": {"type": "person!","title": {"zh": "消防或公安人员","en": "Fire or police officer"},"post": ["fire_officer", "police_officer"],"assigned": true,"list": true},"town_cadre": {"type": "person!","title": {"zh": "乡镇干部","en": "Town''s cadre"},"post": ["town_office"],"assigned": true,"list": true},"village_worker": {"type": "person!","title": {"zh": "村（社区）人员","en": "Village''s worker"},"post": ["village_officer", "grid_officer"],"assigned": true,"list": true},"professional": {"type": "person!","title": {"zh": "专业人员","en": "Professional"},"post": ["professional"],"assigned": true,"list": true},"next_visit": {"type": "date","title": {"zh": "下次走访","en": "Next visit"},"sort": true}},"always": {"apart": {"if": "size(distinct_of([record.sector_cadre, record.fire_or_police, record.town_cadre, record.village_worker, record.professional])) == 5","say": {"zh": "五人不得重复。","en": "The five must be five different persons."}}},"states": {"entered": {"title": {"zh": "在册","en": "Entered"}},"removed": {"title": {"zh": "已移出","en": "Removed"},"end": true}},"moves": {"enter": {"title": {"zh": "登记","en": "Enter"},"from": "new","to": "entered","by": ["town_office", "regulator"]},"replace": {"title": {"zh": "调整人员","en": "Replace"},"from": "entered","by": ["town_office"],"fields": ["sector_cadre", "fire_or_police", "town_cadre", "village_worker", "professional"],"needs": ["reason"]},"remove": {"title": {"zh": "移出","en": "Remove"},"from": "entered","to": "removed","by": ["town_office"],"needs": ["reason"]}}}');
INSERT INTO public.definition VALUES ('clause', 1, 'eb757b35ef121f7ab19424b598ea46e9cb6f2c9c477e6545c8752107c4267ea6', '{"is":"reference","open":"follow","fields":[{"key":"code","type":"text"},{"key":"document","type":"text"},{"key":"article","type":"text"},{"key":"text","type":"long_text"},{"key":"industries","type":"industry_codes"},{"key":"valid_from","type":"date"},{"key":"valid_to","type":"date"}],"states":[{"key":"in_use","below":true},{"key":"out_of_use","end":true,"below":true}],"moves":[{"key":"enter","from":["new"],"to":"in_use","by":["committee_office","system"]},{"key":"retire","from":["in_use"],"to":"out_of_use","by":["committee_office","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"is": "reference","title": {"zh": "判定条款","en": "Clause"},"fields": {"code": {"type": "text!","title": {"zh": "编号","en": "Code"},"list": true,"filter": true,"unique": true},"document": {"type": "text!","title": {"zh": "标准","en": "Standard"},"list": true,"filter": true,"search": true},"article": {"type": "text","title": {"zh": "条","en": "Article"},"list": true},"text": {"type": "long text!","title": {"zh": "内容（概述）","en": "Content (paraphrase)"},"subject": true,"list": true,"search": true},"industries": {"type": "list industry code","title": {"zh": "适用行业","en": "Industries"}},"valid_from": {"type": "date","title": {"zh": "施行日期","en": "In force from"}},"valid_to": {"type": "date","title": {"zh": "失效日期","en": "In force until"}}},"verbs": {"edit": {"by": ["committee_office"]}}}');
INSERT INTO public.definition VALUES ('hazard', 1, '41571fcf47ee0e903f92e9d0fc2b8a844c3f937eb0e8a4bc3cdd1ab773a0b735', '{"is":"record","open":"follow","fields":[{"key":"text","type":"long_text"},{"key":"grade","type":"enum","codes":["general","major"]},{"key":"channel","type":"enum","codes":["self_check","inspection","expert","report","monitoring","assigned"]},{"key":"found_level","type":"enum","codes":["enterprise","town","county","district","province"]},{"key":"found_on","type":"date"},{"key":"fixable_now","type":"bool"},{"key":"place","type":"position"},{"key":"photos","type":"photos"},{"key":"clause","type":"ref","to":"clause"},{"key":"source","type":"ref","to":"any"},{"key":"owner","type":"person"},{"key":"measures","type":"long_text"},{"key":"funds","type":"money"},{"key":"deadline","type":"date"},{"key":"contingency","type":"files"},{"key":"stop_needed","type":"bool"},{"key":"after_photos","type":"photos"},{"key":"expert","type":"person"},{"key":"opinion","type":"long_text"}],"states":[{"key":"found"},{"key":"settling"},{"key":"rectifying"},{"key":"verifying"},{"key":"closed","end":true}],"moves":[{"key":"report","from":["new"],"to":"found","by":["principal","safety_officer","enterprise_manager","regulator","grid_officer","town_office","system"]},{"key":"accept","from":["found"],"to":"rectifying","by":["principal","regulator"],"needs":["owner","deadline"]},{"key":"judge","from":["found","rectifying","verifying"],"to":"settling","by":["regulator"],"needs":["clause"]},{"key":"lower","from":["settling","rectifying"],"to":"rectifying","by":["regulator"],"needs":["owner","deadline"]},{"key":"settle","from":["settling"],"to":"rectifying","by":["principal"],"needs":["owner","measures","funds","deadline","contingency"]},{"key":"extend","from":["rectifying"],"to":"rectifying","by":["system"],"needs":["deadline"]},{"key":"submit","from":["rectifying"],"to":"verifying","by":["principal","safety_officer"],"needs":["after_photos"]},{"key":"reject","from":["verifying"],"to":"rectifying","by":["supervisor"]},{"key":"close","from":["verifying"],"to":"closed","by":["supervisor"],"needs":["opinion"]},{"key":"close_on_site","from":["verifying"],"to":"closed","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "事故隐患","en": "Hazard"},"about": "enterprise","number": "隐〔{year}〕{seq:5}","similar": ["text", "place"],"fields": {"text": {"type": "long text!","title": {"zh": "隐患描述","en": "Description"},"subject": true,"list": true,"search": true,"group": {"zh": "发现","en": "Finding"}},"grade": {"type": "enum hazard_grade!","title": {"zh": "等级","en": "Grade"},"default": "general","list": true,"filter": true},"channel": {"type": "enum hazard_channel!","title": {"zh": "来源","en": "Channel"},"list": true,"filter": true},"found_level": {"type": "enum authority_level!","title": {"zh": "发现层级","en": "Found by"},"filter": true},"found_on": {"type": "date!","title": {"zh": "发现日期","en": "Found on"},"default": "=today","list": true,"sort": true,"max": "=today"},"fixable_now": {"type": "bool!","title": {"zh": "可立即整改","en": "Can be fixed at once"}},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"photos": {"type": "photos","title": {"zh": "整改前照片","en": "Photos before"}},"clause": {"type": "ref clause","title": {"zh": "判定依据","en": "Clause"},"suggest": {"from": ["text"]},"filter": true},"source": {"type": "ref any","title": {"zh": "来源记录","en": "Source"}},"owner": {"type": "person","title": {"zh": "整改责任人","en": "Responsible person"},"assigned": true,"list": true,"post": ["principal", "controller", "safety_officer"],"group": {"zh": "五落实","en": "Five settled"}},"measures": {"type": "long text","title": {"zh": "整改措施","en": "Measures"}},"funds": {"type": "money","title": {"zh": "整改资金","en": "Funds"},"min": 0,"sum": true},"deadline": {"type": "date","title": {"zh": "整改期限","en": "Deadline"},"list": true,"sort": true,"filter": true},"contingency": {"type": "files","title": {"zh": "应急预案","en": "Contingency plan"}},"stop_needed": {"type": "bool","title": {"zh": "须停产停用","en": "Production must stop"}},"after_photos": {"type": "photos","title": {"zh": "整改后照片","en": "Photos after"},"group": {"zh": "验收","en": "Close-out"}},"expert": {"type": "person","title": {"zh": "验收专家","en": "Expert"},"assigned": true,"post": ["expert"]},"opinion": {"type": "long text","title": {"zh": "验收意见","en": "Opinion"}}},"always": {"cites": {"if": "record.grade != ''major'' || record.clause != null","say": {"zh": "重大隐患须有判定依据。","en": "A major hazard needs the clause it was judged by."}}},"states": {"found": {"title": {"zh": "待确认","en": "To confirm"}},"settling": {"title": {"zh": "落实五项","en": "Settling the five"}},"rectifying": {"title": {"zh": "整改中","en": "Rectifying"}},"verifying": {"title": {"zh": "待验收","en": "To verify"}},"closed": {"title": {"zh": "已销号","en": "Closed"},"end": true}},"moves": {"report": {"title": {"zh": "上报","en": "Report"},"from": "new","to": "found","by": ["principal", "safety_officer", "enterprise_manager", "regulator", "grid_officer", "town_office", "system"]},"accept": {"title": {"zh": "确认为一般隐患","en": "Accept as general"},"from": "found","to": "rectifying","by": ["principal", "regulator"],"needs": ["owner", "deadline"],"when": "record.grade == ''general''"},"judge": {"title": {"zh": "判定为重大隐患","en": "Judge as major"},"from": ["found", "rectifying", "verifying"],"to": "settling","by": ["regulator"],"needs": ["clause"],"fields": ["stop_needed"],"set": {"grade": "major"},"do": [{"letter": {"kind": "major_notice","to": "=holders(unit, ''principal'') + holders(unit, ''controller'')","with": {"about": "=record"}}}]},"lower": {"title": {"zh": "降为一般隐患","en": "Lower to general"},"from": ["settling", "rectifying"],"to": "rectifying","by": ["regulator"],"unlike": ["judge"],"needs": ["reason", "owner", "deadline"],"when": "record.grade == ''major''","set": {"grade": "general"}},"settle": {"title": {"zh": "五落实","en": "Settle the five"},"from": "settling","to": "rectifying","by": ["principal"],"needs": ["owner", "measures", "funds", "deadline", "contingency"],"when": {"judged": {"if": "param.stop_rule != ''judged'' || record.stop_needed != null","say": {"zh": "须先判断是否停产停用。","en": "Whether production must stop has not been judged."}},"stopped": {"if": "(param.stop_rule != ''always'' \u0026\u0026 record.stop_needed != true) || ledger.stop_order.exists(s, s.hazard == record)","say": {"zh": "须先下达停产停用决定。","en": "A stop order must be issued first."}}}},"extend": {"title": {"zh": "延期","en": "Extend"},"from": "rectifying","to": "rectifying","by": ["system"],"needs": ["deadline"]},"submit": {"title": {"zh": "提请验收","en": "Submit"},"from": "rectifying","to": "verifying","by": ["principal", "safety_officer"],"needs": ["after_photos"]},"reject": {"title": {"zh": "验收不通过","en": "Reject"},"from": "verifying","to": "rectifying","by": ["supervisor"],"needs": ["reason"]},"close": {"title": {"zh": "验收销号","en": "Close"},"from": "verifying","to": "closed","by": ["supervisor"],"needs": ["opinion"],"when": {"department": {"if": "record.grade == ''general'' || param.closeout == ''department''","say": {"zh": "重大隐患须三方现场确认后销号。","en": "A major hazard is closed on site by three parties."}}}},"close_on_site": {"title": {"zh": "三方现场销号","en": "Close on site"},"from": "verifying","to": "closed","by": ["supervisor"],"fields": ["expert"],"when": {"three": {"if": "record.grade == ''major'' \u0026\u0026 param.closeout == ''three_party''","say": {"zh": "此隐患由部门验收销号。","en": "This hazard is closed by the department."}}},"sign": {"all": {"regulator": {"title": {"zh": "监管人员","en": "Regulator"},"by": ["supervisor"]},"expert": {"title": {"zh": "专家","en": "Expert"},"by": ["expert"]},"head": {"title": {"zh": "主要负责人","en": "Principal"},"by": ["principal"]}},"within": "24 hours"}}},"clocks": {"confirm": {"title": {"zh": "确认与落实","en": "Confirm and settle"},"while": ["found", "settling"],"within": "=param.confirm_within","who": ["supervisor", "=holders(unit, ''principal'')"],"ladder": "standard"},"rectify": {"title": {"zh": "整改","en": "Rectify"},"while": "rectifying","due": "record.deadline","who": ["=record.owner"],"warn": ["3 workdays"],"ladder": "standard"},"verify": {"title": {"zh": "验收","en": "Verify"},"while": "verifying","within": "=param.verify_within","who": ["supervisor"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('stop_order', 1, '34504680be338a9c91714009cb264f64e80e4a240a6d933f37cc14c087203eca', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"covers","type":"enum","codes":["equipment","part","whole"]},{"key":"object","type":"text"}],"states":[{"key":"in_force"},{"key":"lifted","end":true}],"moves":[{"key":"issue","from":["new"],"to":"in_force","by":["supervisor"]},{"key":"lift","from":["in_force"],"to":"lifted","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "停产停用决定","en": "Stop order"},"about": "enterprise","number": "停〔{year}〕{seq}","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"list": true,"filter": true,"own": true},"covers": {"type": "enum stop_scope!","title": {"zh": "范围","en": "Scope"},"list": true,"filter": true},"object": {"type": "text","title": {"zh": "停用对象","en": "What stops"},"subject": true,"list": true,"required": "=record.covers != ''whole''"}},"states": {"in_force": {"title": {"zh": "执行中","en": "In force"}},"lifted": {"title": {"zh": "已解除","en": "Lifted"},"end": true}},"moves": {"issue": {"title": {"zh": "下达","en": "Issue"},"from": "new","to": "in_force","by": ["supervisor"],"do": [{"document": "stop_decision"}]},"lift": {"title": {"zh": "解除","en": "Lift"},"from": "in_force","to": "lifted","by": ["supervisor"],"when": {"closed": {"if": "record.hazard.state == ''closed''","say": {"zh": "隐患尚未销号。","en": "The hazard is not closed yet."}}},"do": [{"document": "lift_decision"}]}}}');
INSERT INTO public.definition VALUES ('listing', 1, '7d4f6bbc5e3d442dbba842fc165838b4e65697689080631e7d320111f27ec43a', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"notice","type":"long_text"}],"states":[{"key":"proposed"},{"key":"listed"},{"key":"delisted","end":true},{"key":"declined","end":true}],"moves":[{"key":"propose","from":["new"],"to":"proposed","by":["committee_office","system"]},{"key":"decline","from":["proposed"],"to":"declined","by":["committee_director"]},{"key":"decide","from":["proposed"],"to":"listed","by":["committee_director"],"needs":["notice"]},{"key":"delist","from":["listed"],"to":"delisted","by":["committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "挂牌督办","en": "Listed supervision"},"about": "enterprise","number": "督〔{year}〕{seq}","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"unique": "open","list": true,"filter": true},"notice": {"type": "long text","title": {"zh": "督办通知","en": "Notice"},"subject": true,"list": true}},"states": {"proposed": {"title": {"zh": "拟挂牌","en": "Proposed"}},"listed": {"title": {"zh": "挂牌督办","en": "Listed"}},"delisted": {"title": {"zh": "已摘牌","en": "Delisted"},"end": true},"declined": {"title": {"zh": "不予挂牌","en": "Declined"},"end": true}},"moves": {"propose": {"title": {"zh": "提请挂牌","en": "Propose"},"from": "new","to": "proposed","by": ["system", "committee_office"]},"decline": {"title": {"zh": "不予挂牌","en": "Decline"},"from": "proposed","to": "declined","by": ["committee_director"],"needs": ["reason"]},"decide": {"title": {"zh": "决定挂牌","en": "Decide"},"from": "proposed","to": "listed","by": ["committee_director"],"needs": ["notice"],"do": [{"publish": {"template": "listing_notice"}}]},"delist": {"title": {"zh": "摘牌","en": "Delist"},"from": "listed","to": "delisted","by": ["committee_director"],"when": {"closed": {"if": "record.hazard.state == ''closed''","say": {"zh": "隐患尚未销号。","en": "The hazard is not closed yet."}}}}},"clocks": {"decide": {"title": {"zh": "决定","en": "Decide"},"while": "proposed","within": "=param.listing_within","who": ["committee_office"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('hazard_extension', 1, '3c52f60600dd734a28aa5aad347fbd1644e98f9f9af990ff5ee5fbdf969a08e2', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"to_date","type":"date"},{"key":"grounds","type":"long_text"}],"states":[{"key":"asked"},{"key":"granted","end":true},{"key":"refused","end":true}],"moves":[{"key":"ask","from":["new"],"to":"asked","by":["principal"]},{"key":"grant","from":["asked"],"to":"granted","by":["supervisor"]},{"key":"refuse","from":["asked"],"to":"refused","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "整改延期申请","en": "Extension of a rectification"},"about": "enterprise","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"own": true,"list": true,"filter": true},"to_date": {"type": "date!","title": {"zh": "申请延至","en": "Extend to"},"list": true},"grounds": {"type": "long text!","title": {"zh": "申请理由","en": "Grounds"},"subject": true,"list": true}},"states": {"asked": {"title": {"zh": "待审批","en": "Asked"}},"granted": {"title": {"zh": "已同意","en": "Granted"},"end": true},"refused": {"title": {"zh": "不同意","en": "Refused"},"end": true}},"moves": {"ask": {"title": {"zh": "申请延期","en": "Ask"},"from": "new","to": "asked","by": ["principal"],"when": {"later": {"if": "record.to_date \u003e today","say": {"zh": "申请延至的日期须在今天之后。","en": "The date asked for must lie after today."}},"early": {"if": "record.hazard.deadline != null \u0026\u0026 today \u003c= minus(record.hazard.deadline, param.extension_lead)","say": {"zh": "已过申请期限，须提前申请。","en": "It is too late to ask."}},"first": {"if": "!ledger.hazard_extension.exists(e, e.hazard == record.hazard \u0026\u0026 e.state == ''granted'')","say": {"zh": "已延期过一次。","en": "It has been extended once."}}}},"grant": {"title": {"zh": "同意","en": "Grant"},"from": "asked","to": "granted","by": ["supervisor"],"do": [{"move": {"on": "=record.hazard","take": "extend","with": {"deadline": "=record.to_date"}}}]},"refuse": {"title": {"zh": "不同意","en": "Refuse"},"from": "asked","to": "refused","by": ["supervisor"],"needs": ["reason"]}},"clocks": {"decide": {"title": {"zh": "审批","en": "Decide"},"while": "asked","within": "=param.extension_decide","who": ["supervisor"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('welding_machine', 1, 'bae5d9ec7bfafcd30bb4b9f7dd0d6f9e7089024a2f2ffb38a0187952361d7bd3', '{"is":"asset","open":"follow","fields":[{"key":"code","type":"text"},{"key":"model","type":"text"}],"states":[{"key":"coded"},{"key":"scrapped","end":true}],"moves":[{"key":"code","from":["new"],"to":"coded","by":["safety_officer","principal"]},{"key":"scrap","from":["coded"],"to":"scrapped","by":["safety_officer","principal"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"is": "asset","title": {"zh": "电焊机","en": "Welding machine"},"about": ["enterprise"],"fields": {"code": {"type": "text!","title": {"zh": "机身编码","en": "Code"},"subject": true,"list": true,"search": true,"unique": true},"model": {"type": "text","title": {"zh": "型号","en": "Model"},"list": true}},"states": {"coded": {"title": {"zh": "已赋码","en": "Coded"}},"scrapped": {"title": {"zh": "已报废","en": "Scrapped"},"end": true}},"moves": {"code": {"title": {"zh": "赋码","en": "Code"},"from": "new","to": "coded","by": ["safety_officer", "principal"]},"scrap": {"title": {"zh": "报废","en": "Scrap"},"from": "coded","to": "scrapped","by": ["safety_officer", "principal"],"needs": ["reason"]}}}');
INSERT INTO public.definition VALUES ('hot_work_permit', 1, 'ba15a32b1c825c6f2b622000635be78afd409cb3e521a9e520926ff8e332bfd2', '{"is":"record","open":"follow","fields":[{"key":"content","type":"text"},{"key":"level","type":"enum","codes":["second","first","special"]},{"key":"welder","type":"person"},{"key":"guardian","type":"person"},{"key":"machine","type":"ref","to":"welding_machine"},{"key":"place","type":"position"},{"key":"gas","type":"rows"}],"states":[{"key":"drafted"},{"key":"approved"},{"key":"working"},{"key":"paused"},{"key":"done","end":true},{"key":"lapsed","end":true}],"moves":[{"key":"draft","from":["new"],"to":"drafted","by":["safety_officer"]},{"key":"test","from":["approved","paused"],"to":"","by":["safety_officer","=record.guardian"],"needs":["gas"]},{"key":"approve","from":["drafted"],"to":"approved","by":["=param.hot_approver[record.level]"]},{"key":"start","from":["approved","paused"],"to":"working","by":["=record.guardian"]},{"key":"pause","from":["working"],"to":"paused","by":["safety_officer","regulator","=record.guardian"]},{"key":"finish","from":["working","paused"],"to":"done","by":["=record.guardian"]},{"key":"lapse","from":["drafted","approved","working","paused"],"to":"lapsed","by":["system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "动火作业票","en": "Hot work permit"},"about": "enterprise","number": "动火{year}-{seq:4}","fields": {"content": {"type": "text!","title": {"zh": "作业内容","en": "Work"},"subject": true,"list": true,"search": true},"level": {"type": "enum hot_level!","title": {"zh": "等级","en": "Level"},"list": true,"filter": true},"welder": {"type": "person!","title": {"zh": "作业人","en": "Welder"},"assigned": true,"list": true},"guardian": {"type": "person!","title": {"zh": "监护人","en": "Attendant"},"assigned": true,"list": true},"machine": {"type": "ref welding_machine!","title": {"zh": "焊机","en": "Machine"},"filter": true},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"gas": {"type": "rows","title": {"zh": "气体检测","en": "Gas tests"},"fields": {"at": {"type": "date time!","title": {"zh": "时间","en": "At"}},"value": {"type": "decimal!","title": {"zh": "可燃气体浓度（%体积分数）","en": "Combustible gas, % by volume"}},"lel": {"type": "decimal!","title": {"zh": "爆炸下限（%体积分数）","en": "Lower explosive limit, % by volume"}},"tester": {"type": "person!","title": {"zh": "检测人","en": "Tester"}}}}},"always": {"two": {"if": "record.guardian != record.welder","say": {"zh": "监护人不得兼任作业人。","en": "The attendant may not be the welder."}}},"states": {"drafted": {"title": {"zh": "待审批","en": "Drafted"}},"approved": {"title": {"zh": "已批准","en": "Approved"}},"working": {"title": {"zh": "作业中","en": "Working"}},"paused": {"title": {"zh": "中断","en": "Paused"}},"done": {"title": {"zh": "已完成","en": "Done"},"end": true},"lapsed": {"title": {"zh": "作废","en": "Lapsed"},"end": true}},"moves": {"draft": {"title": {"zh": "开票","en": "Draft"},"from": "new","to": "drafted","by": ["safety_officer"]},"test": {"title": {"zh": "登记检测","en": "Record a test"},"from": ["approved", "paused"],"by": ["=record.guardian", "safety_officer"],"needs": ["gas"]},"approve": {"title": {"zh": "批准","en": "Approve"},"from": "drafted","to": "approved","by": ["=param.hot_approver[record.level]"],"unlike": []},"start": {"title": {"zh": "动火","en": "Start"},"from": ["approved", "paused"],"to": "working","by": ["=record.guardian"],"when": {"gas": {"if": "record.gas.exists(g, safety.gas_ok(g.value, g.lel) \u0026\u0026 plus(g.at, param.gas_valid) \u003e= now)","say": {"zh": "没有有效的气体检测。","en": "There is no valid gas test."}},"welder": {"if": "ledger.certificate.exists(c, c.person == record.welder \u0026\u0026 c.trade == ''welding'' \u0026\u0026 c.state == ''valid'' \u0026\u0026 c.valid_to \u003e= today)","say": {"zh": "作业人没有有效的焊接证。","en": "The welder holds no valid certificate."}},"guardian": {"if": "!ledger.hot_work_permit.exists(p, p.guardian == record.guardian \u0026\u0026 p.state == ''working'')","say": {"zh": "监护人正在监护其他作业。","en": "The attendant is watching other work."}},"machine": {"if": "record.machine.state == ''coded''","say": {"zh": "焊机未赋码。","en": "The machine is not coded."}}}},"pause": {"title": {"zh": "中断","en": "Pause"},"from": "working","to": "paused","by": ["=record.guardian", "safety_officer", "regulator"]},"finish": {"title": {"zh": "完工","en": "Finish"},"from": ["working", "paused"],"to": "done","by": ["=record.guardian"]},"lapse": {"title": {"zh": "作废","en": "Lapse"},"from": ["drafted", "approved", "working", "paused"],"to": "lapsed","by": ["system"]}},"clocks": {"begin": {"title": {"zh": "审批","en": "Approve"},"while": "drafted","within": "24 hours","who": ["=holders(unit, ''safety_officer'')"],"passed": [{"move": {"on": "=record","take": "lapse"}}]},"ticket": {"title": {"zh": "票证有效期","en": "Validity"},"while": ["approved", "working", "paused"],"since": "entered(''approved'')","within": "=param.permit_validity[record.level]","who": ["=record.guardian"],"passed": [{"move": {"on": "=record","take": "lapse"}}]}}}');
INSERT INTO public.definition VALUES ('checklist', 1, '05fc1c9339f57ba554b2cb8757d1c119ac700d4ebd622d70fbe60e5dca3c8c1c', '{"is":"reference","open":"follow","fields":[{"key":"title","type":"text"},{"key":"industries","type":"industry_codes"},{"key":"items","type":"rows"}],"states":[{"key":"in_use","below":true},{"key":"out_of_use","end":true,"below":true}],"moves":[{"key":"enter","from":["new"],"to":"in_use","by":["committee_office","regulator","system"]},{"key":"retire","from":["in_use"],"to":"out_of_use","by":["committee_office","regulator","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"is": "reference","title": {"zh": "检查表","en": "Checklist"},"fields": {"title": {"type": "text!","title": {"zh": "名称","en": "Title"},"subject": true,"list": true,"search": true},"industries": {"type": "list industry code","title": {"zh": "适用行业","en": "Industries"}},"items": {"type": "rows","title": {"zh": "检查项","en": "Items"},"fields": {"text": {"type": "text!","title": {"zh": "检查内容","en": "What is looked at"}},"clause": {"type": "ref clause","title": {"zh": "依据","en": "Clause"}}}}},"verbs": {"edit": {"by": ["committee_office", "regulator"]}}}');
INSERT INTO public.definition VALUES ('inspection', 1, '1c5011d708d408ca40d585f37b3e467f32e3d81b41a9c13bb1356dee428f7643', '{"is":"record","open":"follow","fields":[{"key":"visited_on","type":"date"},{"key":"level","type":"enum","codes":["enterprise","town","county","district","province"]},{"key":"team","type":"ref","to":"department"},{"key":"checklist","type":"ref","to":"checklist"},{"key":"summary","type":"text"},{"key":"briefing","type":"text"},{"key":"items","type":"rows"}],"states":[{"key":"on_site"},{"key":"finished","end":true}],"moves":[{"key":"begin","from":["new"],"to":"on_site","by":["regulator","system"]},{"key":"judge","from":["on_site"],"to":"on_site","by":["regulator"]},{"key":"finish","from":["on_site"],"to":"finished","by":["regulator"],"needs":["briefing"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "执法检查","en": "Inspection"},"about": "enterprise","number": "检〔{year}〕{seq:5}","fields": {"visited_on": {"type": "date!","title": {"zh": "检查日期","en": "Visited on"},"default": "=today","list": true,"sort": true,"max": "=today"},"level": {"type": "enum authority_level!","title": {"zh": "检查层级","en": "Level"},"filter": true},"team": {"type": "ref department!","title": {"zh": "检查部门","en": "Department"},"list": true,"filter": true},"checklist": {"type": "ref checklist!","title": {"zh": "检查表","en": "Checklist"},"pin": true,"list": true,"filter": true},"summary": {"type": "text","title": {"zh": "检查内容","en": "Subject"},"subject": true,"list": true,"search": true},"briefing": {"type": "text","title": {"zh": "宣讲内容","en": "Briefing given"}},"items": {"type": "rows","title": {"zh": "检查项","en": "Items"},"from": "record.checklist.items","fields": {"text": {"type": "text","title": {"zh": "检查内容","en": "What is looked at"}},"clause": {"type": "ref clause","title": {"zh": "依据","en": "Clause"}},"result": {"type": "enum item_result","title": {"zh": "结果","en": "Result"}},"note": {"type": "text","title": {"zh": "问题","en": "Note"}},"on_spot": {"type": "bool","title": {"zh": "当场整改","en": "Fixed on the spot"}}}}},"states": {"on_site": {"title": {"zh": "检查中","en": "On site"}},"finished": {"title": {"zh": "已完成","en": "Finished"},"end": true}},"moves": {"begin": {"title": {"zh": "开始检查","en": "Begin"},"from": "new","to": "on_site","by": ["regulator", "system"]},"judge": {"title": {"zh": "填写结果","en": "Fill in"},"from": "on_site","to": "on_site","by": ["regulator"],"fields": ["items", "summary"]},"finish": {"title": {"zh": "完成检查","en": "Finish"},"from": "on_site","to": "finished","by": ["regulator"],"needs": ["briefing"],"fields": ["items", "summary"],"when": {"judged": {"if": "record.items.all(i, i.result != null)","say": {"zh": "尚有未判定的检查项。","en": "Some items are not judged yet."}}},"sign": {"all": {"first": {"title": {"zh": "检查人员一","en": "First inspector"},"by": ["regulator"]},"second": {"title": {"zh": "检查人员二","en": "Second inspector"},"by": ["regulator"]},"site": {"title": {"zh": "企业现场负责人","en": "For the enterprise"},"by": ["principal", "safety_officer"]}}},"do": [{"create": {"ledger": "hazard","each": "=record.items.filter(i, i.result == ''fail'')","as": "i","once": "=record.id + i.id","with": {"unit": "=unit","channel": "inspection","found_on": "=record.visited_on","found_level": "=record.level","text": "=coalesce(i.note, coalesce(i.text, ''''))","clause": "=i.clause","fixable_now": "=coalesce(i.on_spot, false)","source": "=record"}}}]}},"clocks": {"write_up": {"title": {"zh": "完成记录","en": "Write up"},"while": "on_site","within": "=param.write_up_within","who": ["=holders(record.team, ''regulator'')"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('letter', 1, '1671379760ac8f7e1619b3f5b5660967d24f95499fff092ac6873d4751fc569d', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"text"},{"key":"about","type":"ref","to":"any"},{"key":"to_person","type":"person"},{"key":"text","type":"long_text"},{"key":"sign_by","type":"date"},{"key":"answer_by","type":"date"},{"key":"cause","type":"long_text"},{"key":"new_plan","type":"long_text"},{"key":"proof","type":"files"}],"states":[{"key":"sent"},{"key":"received"},{"key":"answered"},{"key":"closed","end":true}],"moves":[{"key":"send","from":["new"],"to":"sent","by":["committee_office","committee_director","town_office","system"]},{"key":"receive","from":["sent"],"to":"received","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office","=record.to_person"]},{"key":"answer","from":["sent","received"],"to":"answered","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office","=record.to_person"]},{"key":"give_back","from":["answered"],"to":"received","by":["committee_office","committee_director"]},{"key":"close","from":["received","answered"],"to":"closed","by":["committee_office","committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "函件","en": "Letter"},"help": {"zh": "向单位或个人发出的督办、提醒、约谈、通报等函件及其答复。","en": "Letters of supervision, reminder, talk and bulletin to units or persons, with their answers."},"about": "unit","letters": true,"fields": {"title": {"type": "text!","title": {"zh": "函件名称","en": "Letter"},"subject": true,"list": true,"search": true},"kind": {"type": "text!","title": {"zh": "函件种类","en": "Kind"},"filter": true},"about": {"type": "ref any","title": {"zh": "所涉事项","en": "About"}},"to_person": {"type": "person","title": {"zh": "收件人","en": "Addressee"},"assigned": true,"list": true},"text": {"type": "long text","title": {"zh": "正文","en": "Text"},"search": true},"sign_by": {"type": "date","title": {"zh": "签收期限","en": "Sign by"},"list": true,"sort": true},"answer_by": {"type": "date","title": {"zh": "答复期限","en": "Answer by"},"list": true,"sort": true},"cause": {"type": "long text","title": {"zh": "原因分析","en": "Cause"},"group": {"zh": "答复","en": "Answer"}},"new_plan": {"type": "long text","title": {"zh": "整改计划","en": "New plan"},"group": {"zh": "答复","en": "Answer"}},"proof": {"type": "files","title": {"zh": "佐证材料","en": "Proof"},"group": {"zh": "答复","en": "Answer"}}},"states": {"sent": {"title": {"zh": "待签收","en": "To sign for"}},"received": {"title": {"zh": "待答复","en": "To answer"}},"answered": {"title": {"zh": "已答复","en": "Answered"}},"closed": {"title": {"zh": "已归档","en": "Filed"},"end": true}},"moves": {"send": {"title": {"zh": "发函","en": "Send"},"from": "new","to": "sent","by": ["committee_office", "committee_director", "town_office", "system"]},"receive": {"title": {"zh": "签收","en": "Sign for"},"from": "sent","to": "received","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"]},"answer": {"title": {"zh": "答复","en": "Answer"},"from": ["sent", "received"],"to": "answered","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "committee_office", "=record.to_person"],"fields": ["cause", "new_plan", "proof"]},"give_back": {"title": {"zh": "退回重答","en": "Ask again"},"from": "answered","to": "received","by": ["committee_office", "committee_director"],"needs": ["reason"],"fields": ["answer_by"]},"close": {"title": {"zh": "归档","en": "File"},"from": ["received", "answered"],"to": "closed","by": ["committee_office", "committee_director"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "sent","due": "record.sign_by","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"],"passed": [{"notify": {"to": ["committee_office"],"text": "函件逾期未签收"}}]},"answer": {"title": {"zh": "答复","en": "Answer"},"while": ["sent", "received"],"due": "record.answer_by","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"],"warn": ["1 workday"],"passed": [{"notify": {"to": ["committee_office"],"text": "函件逾期未答复"}}]}}}');
INSERT INTO public.definition VALUES ('licence', 1, '889aaa2e853cdc66f7ad5ec19cb94fe5b2d79c1b243095581e5b101e6b2e47c1', '{"is":"record","open":"follow","fields":[{"key":"licence_no","type":"certificate_number"},{"key":"kind","type":"text"},{"key":"valid_to","type":"date"},{"key":"scan","type":"files"}],"states":[{"key":"valid"},{"key":"expired","end":true},{"key":"cancelled","end":true}],"moves":[{"key":"file","from":["new"],"to":"valid","by":["principal","safety_officer","enterprise_manager"]},{"key":"expire","from":["valid"],"to":"expired","by":["system"]},{"key":"cancel","from":["valid"],"to":"cancelled","by":["principal","regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "资质证照","en": "Licence"},"about": "enterprise","fields": {"licence_no": {"type": "certificate number!","title": {"zh": "证照编号","en": "Number"},"subject": true,"list": true,"search": true},"kind": {"type": "text!","title": {"zh": "证照名称","en": "Kind"},"list": true,"filter": true},"valid_to": {"type": "date!","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true},"scan": {"type": "files","title": {"zh": "扫描件","en": "Scan"}}},"states": {"valid": {"title": {"zh": "有效","en": "Valid"}},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true},"cancelled": {"title": {"zh": "已注销","en": "Cancelled"},"end": true}},"moves": {"file": {"title": {"zh": "登记","en": "File"},"from": "new","to": "valid","by": ["principal", "safety_officer", "enterprise_manager"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": "valid","to": "expired","by": ["system"]},"cancel": {"title": {"zh": "注销","en": "Cancel"},"from": "valid","to": "cancelled","by": ["principal", "regulator"],"needs": ["reason"]}},"clocks": {"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "valid","due": "record.valid_to","who": ["=holders(unit, ''safety_officer'')"],"warn": ["1 month"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO public.definition VALUES ('outsourcing', 1, 'f12e7323bd58ded5bd88b8cd7ef6c44b92e3d5afe3c9dea2dd3e5d591b17e25c', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"contractor","type":"ref","to":"enterprise"},{"key":"parent_project","type":"ref","to":"outsourcing"},{"key":"begins_on","type":"date"},{"key":"ends_on","type":"date"},{"key":"agreement","type":"files"},{"key":"workers","type":"int"},{"key":"briefing","type":"files"}],"states":[{"key":"filed"},{"key":"working"},{"key":"stopped"},{"key":"finished","end":true}],"moves":[{"key":"file","from":["new"],"to":"filed","by":["safety_officer","principal","enterprise_manager"]},{"key":"begin","from":["filed"],"to":"working","by":["safety_officer","principal"],"needs":["agreement","workers","briefing"]},{"key":"finish","from":["working"],"to":"finished","by":["safety_officer","principal"]},{"key":"stop","from":["working"],"to":"stopped","by":["regulator","town_office","safety_officer"]},{"key":"resume","from":["stopped"],"to":"working","by":["regulator","town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "外包施工","en": "Outsourced work"},"about": "enterprise","timeline": {"from": "begins_on","to": "ends_on","under": "contractor"},"number": "包〔{year}〕{seq}","fields": {"title": {"type": "text!","title": {"zh": "项目","en": "Work"},"subject": true,"list": true,"search": true},"contractor": {"type": "ref enterprise!","title": {"zh": "承包单位","en": "Contractor"},"share": true,"list": true,"filter": true},"parent_project": {"type": "ref outsourcing","title": {"zh": "上级项目","en": "Part of"},"filter": true},"begins_on": {"type": "date!","title": {"zh": "开工日期","en": "Begins on"},"list": true,"sort": true},"ends_on": {"type": "date!","title": {"zh": "计划完工","en": "Ends on"},"list": true,"sort": true},"agreement": {"type": "files","title": {"zh": "安全管理协议","en": "Safety agreement"}},"workers": {"type": "int","title": {"zh": "作业人数","en": "Workers"},"min": 1},"briefing": {"type": "files","title": {"zh": "安全交底","en": "Briefing"}}},"always": {"tiers": {"if": "record.parent_project == null || record.parent_project.parent_project == null","say": {"zh": "不得再次转包。","en": "The work may not be passed on again."}},"other": {"if": "record.contractor != unit","say": {"zh": "承包单位不能是发包单位自己。","en": "The contractor cannot be the client itself."}},"order": {"if": "record.ends_on \u003e= record.begins_on","say": {"zh": "完工日期早于开工日期。","en": "It ends before it begins."}}},"states": {"filed": {"title": {"zh": "已备案","en": "Filed"}},"working": {"title": {"zh": "施工中","en": "Working"}},"stopped": {"title": {"zh": "已叫停","en": "Stopped"}},"finished": {"title": {"zh": "已完工","en": "Finished"},"end": true}},"moves": {"file": {"title": {"zh": "备案","en": "File"},"from": "new","to": "filed","by": ["safety_officer", "principal", "enterprise_manager"]},"begin": {"title": {"zh": "开工","en": "Begin"},"from": "filed","to": "working","by": ["safety_officer", "principal"],"needs": ["agreement", "workers", "briefing"],"when": {"licence": {"if": "ledger.licence.exists(l, l.unit == record.contractor \u0026\u0026 l.state == ''valid'' \u0026\u0026 l.valid_to \u003e= record.ends_on)","say": {"zh": "承包单位没有在整个工期内有效的资质。","en": "The contractor holds no licence that is valid for the whole time."}}}},"finish": {"title": {"zh": "完工","en": "Finish"},"from": "working","to": "finished","by": ["safety_officer", "principal"]},"stop": {"title": {"zh": "叫停","en": "Stop"},"from": "working","to": "stopped","by": ["regulator", "town_office", "safety_officer"],"needs": ["reason"]},"resume": {"title": {"zh": "复工","en": "Resume"},"from": "stopped","to": "working","by": ["regulator", "town_office"]}},"clocks": {"finish": {"title": {"zh": "完工","en": "Finish"},"while": ["working"],"due": "record.ends_on","who": ["=holders(unit, ''safety_officer'')"],"warn": ["3 workdays"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('plan', 1, 'fc5209e0ffeab6aa41d7066684b7b25fd9abccc2d4ff6d8cce65a42d9936a370', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"number","type":"text"},{"key":"issuer","type":"text"},{"key":"period_from","type":"date"},{"key":"period_to","type":"date"},{"key":"revises","type":"ref","to":"plan"},{"key":"file_hash","type":"text"}],"states":[{"key":"draft"},{"key":"issued","below":true},{"key":"withdrawn","end":true}],"moves":[{"key":"upload","from":["new"],"to":"draft","by":["committee_office","town_office"]},{"key":"review","from":["draft"],"to":"draft","by":["committee_office","town_office"]},{"key":"issue","from":["draft"],"to":"issued","by":["committee_office","town_office"]},{"key":"discard","from":["draft"],"to":"withdrawn","by":["committee_office","town_office"]},{"key":"withdraw","from":["issued"],"to":"withdrawn","by":["committee_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "方案","en": "Plan"},"about": ["county", "town", "zone"],"fields": {"title": {"type": "text!","title": {"zh": "名称","en": "Title"},"subject": true,"list": true,"search": true},"number": {"type": "text","title": {"zh": "文号","en": "Number"},"list": true,"search": true},"issuer": {"type": "text","title": {"zh": "印发单位","en": "Issuer"}},"period_from": {"type": "date","title": {"zh": "起始","en": "From"}},"period_to": {"type": "date","title": {"zh": "截止","en": "To"}},"revises": {"type": "ref plan","title": {"zh": "修订自","en": "Revises"},"filter": true},"file_hash": {"type": "text!","title": {"zh": "文件指纹","en": "Fingerprint of the file"},"filter": true}},"states": {"draft": {"title": {"zh": "拟定中","en": "Draft"}},"issued": {"title": {"zh": "已下达","en": "Issued"},"open": "below"},"withdrawn": {"title": {"zh": "已撤回","en": "Withdrawn"},"end": true}},"moves": {"upload": {"title": {"zh": "上传","en": "Upload"},"from": "new","to": "draft","by": ["committee_office", "town_office"]},"review": {"title": {"zh": "核对承诺","en": "Review"},"from": "draft","to": "draft","by": ["committee_office", "town_office"]},"issue": {"title": {"zh": "下达","en": "Issue"},"from": "draft","to": "issued","by": ["committee_office", "town_office"]},"discard": {"title": {"zh": "撤回","en": "Withdraw"},"from": "draft","to": "withdrawn","by": ["committee_office", "town_office"],"needs": ["reason"]},"withdraw": {"title": {"zh": "撤回","en": "Withdraw"},"from": "issued","to": "withdrawn","by": ["committee_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office", "town_office"]}},"clocks": {"review": {"title": {"zh": "核对","en": "Review"},"while": "draft","within": "10 workdays","who": ["committee_office", "town_office"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('premises', 1, '0b45f7f16cefe61df5e5980438e862ee561cde8fc0477df829a1c01f442515d9', '{"is":"asset","open":"follow","fields":[{"key":"kind","type":"enum","codes":["rented_house","idle_yard","abandoned_plant"]},{"key":"address","type":"text"},{"key":"place","type":"position"},{"key":"owner_name","type":"text"},{"key":"owner_phone","type":"phone"},{"key":"use","type":"text"},{"key":"tenant","type":"text"},{"key":"risk","type":"enum","codes":["low","medium","high"]},{"key":"town_officer","type":"person"},{"key":"village_officer","type":"person"},{"key":"last_patrol","type":"date"}],"states":[{"key":"in_use"},{"key":"sealed_off"},{"key":"removed","end":true}],"moves":[{"key":"register","from":["new"],"to":"in_use","by":["village_officer","grid_officer","town_office"]},{"key":"assess","from":["in_use"],"to":"","by":["town_office","village_officer"],"needs":["risk"]},{"key":"patrolled","from":["in_use","sealed_off"],"to":"","by":["system"],"needs":["last_patrol"]},{"key":"seal_off","from":["in_use"],"to":"sealed_off","by":["town_office","regulator"]},{"key":"reopen","from":["sealed_off"],"to":"in_use","by":["town_office","regulator"]},{"key":"remove","from":["in_use","sealed_off"],"to":"removed","by":["town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"is": "asset","title": {"zh": "出租屋、闲置院落、废弃厂房","en": "Premises"},"about": ["village"],"number": "{code}-{seq:4}","fields": {"kind": {"type": "enum premises_kind!","title": {"zh": "类别","en": "Kind"},"list": true,"filter": true},"address": {"type": "text!","title": {"zh": "地址","en": "Address"},"subject": true,"list": true,"search": true,"unique": "unit"},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"owner_name": {"type": "text!","title": {"zh": "业主","en": "Owner"},"list": true,"search": true},"owner_phone": {"type": "phone","title": {"zh": "业主电话","en": "Owner''s phone"},"sensitivity": "masked"},"use": {"type": "text","title": {"zh": "现用途","en": "Present use"},"list": true},"tenant": {"type": "text","title": {"zh": "承租人","en": "Tenant"},"search": true},"risk": {"type": "enum premises_risk!","title": {"zh": "风险","en": "Risk"},"default": "low","list": true,"filter": true},"town_officer": {"type": "person","title": {"zh": "镇级责任人","en": "Town''s officer"},"assigned": true},"village_officer": {"type": "person","title": {"zh": "村级责任人","en": "Village''s officer"},"assigned": true},"last_patrol": {"type": "date","title": {"zh": "上次巡查","en": "Last patrol"},"list": true,"sort": true}},"states": {"in_use": {"title": {"zh": "在册","en": "Registered"}},"sealed_off": {"title": {"zh": "已查封","en": "Sealed off"}},"removed": {"title": {"zh": "已销册","en": "Removed"},"end": true}},"moves": {"register": {"title": {"zh": "登记","en": "Register"},"from": "new","to": "in_use","by": ["village_officer", "grid_officer", "town_office"]},"assess": {"title": {"zh": "评定风险","en": "Assess"},"from": "in_use","by": ["town_office", "village_officer"],"needs": ["risk"],"fields": ["use", "tenant"]},"patrolled": {"title": {"zh": "完成巡查","en": "Patrolled"},"from": ["in_use", "sealed_off"],"by": ["system"],"needs": ["last_patrol"]},"seal_off": {"title": {"zh": "查封","en": "Seal off"},"from": "in_use","to": "sealed_off","by": ["town_office", "regulator"],"needs": ["reason"]},"reopen": {"title": {"zh": "解封","en": "Reopen"},"from": "sealed_off","to": "in_use","by": ["town_office", "regulator"],"needs": ["reason"]},"remove": {"title": {"zh": "销册","en": "Remove"},"from": ["in_use", "sealed_off"],"to": "removed","by": ["town_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["village_officer", "grid_officer", "town_office"]}},"clocks": {"patrol": {"title": {"zh": "巡查","en": "Patrol"},"while": ["in_use"],"due": "plus(coalesce(record.last_patrol, date(record.created_at)), param.patrol_every[record.risk])","who": ["=holders(unit, ''village_officer'')", "=holders(unit, ''grid_officer'')"],"warn": ["3 workdays"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('patrol', 1, 'a38ee8bf313690821a54b10e4fd85b76e242d4ffb18d1336b811d5c00b956d92', '{"is":"record","open":"follow","fields":[{"key":"visited_on","type":"date"},{"key":"people","type":"int"},{"key":"producing","type":"bool"},{"key":"finding","type":"long_text"},{"key":"photos","type":"photos"},{"key":"place","type":"position"}],"states":[{"key":"reported"},{"key":"handled","end":true},{"key":"clear","end":true}],"moves":[{"key":"clear","from":["new"],"to":"clear","by":["village_officer","grid_officer","town_office"]},{"key":"report","from":["new"],"to":"reported","by":["village_officer","grid_officer","town_office"],"needs":["finding"]},{"key":"handle","from":["reported"],"to":"handled","by":["town_office","regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "巡查记录","en": "Patrol"},"about": "premises","fields": {"visited_on": {"type": "date!","title": {"zh": "巡查日期","en": "Visited on"},"default": "=today","list": true,"sort": true,"max": "=today"},"people": {"type": "int!","title": {"zh": "在场人数","en": "People met"},"min": 0,"list": true},"producing": {"type": "bool!","title": {"zh": "有生产经营迹象","en": "Signs of production"},"list": true,"filter": true},"finding": {"type": "long text","title": {"zh": "发现问题","en": "Finding"},"subject": true,"list": true,"search": true,"required": "=record.producing"},"photos": {"type": "photos!","title": {"zh": "照片","en": "Photos"}},"place": {"type": "position","title": {"zh": "位置","en": "Place"}}},"states": {"reported": {"title": {"zh": "待处置","en": "To handle"}},"handled": {"title": {"zh": "已处置","en": "Handled"},"end": true},"clear": {"title": {"zh": "无异常","en": "Nothing found"},"end": true}},"moves": {"clear": {"title": {"zh": "登记（无异常）","en": "Record, nothing found"},"from": "new","to": "clear","by": ["village_officer", "grid_officer", "town_office"],"when": {"nothing": {"if": "!record.producing \u0026\u0026 record.finding == null","say": {"zh": "有异常的巡查须登记问题。","en": "A patrol that found something is reported."}}},"do": [{"move": {"on": "=asset","in": "premises","take": "patrolled","with": {"last_patrol": "=record.visited_on"}}}]},"report": {"title": {"zh": "登记（有问题）","en": "Record, with finding"},"from": "new","to": "reported","by": ["village_officer", "grid_officer", "town_office"],"needs": ["finding"],"do": [{"move": {"on": "=asset","in": "premises","take": "patrolled","with": {"last_patrol": "=record.visited_on"}}}]},"handle": {"title": {"zh": "处置完成","en": "Handle"},"from": "reported","to": "handled","by": ["town_office", "regulator"],"needs": ["reason"]}},"clocks": {"handle": {"title": {"zh": "处置","en": "Handle"},"while": "reported","within": "3 workdays","who": ["town_office"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('standardisation', 1, 'c730c0fe204ad46d3b6f17efaacf6c06df23a15f7c18a6025f990592bf7a1ed2', '{"is":"record","open":"follow","fields":[{"key":"level","type":"enum","codes":["third","second","first"]},{"key":"report","type":"files"},{"key":"score","type":"decimal"},{"key":"valid_to","type":"date"}],"states":[{"key":"applied"},{"key":"reviewed"},{"key":"certified"},{"key":"refused","end":true},{"key":"revoked","end":true},{"key":"expired","end":true}],"moves":[{"key":"apply","from":["new"],"to":"applied","by":["principal"]},{"key":"review","from":["applied"],"to":"reviewed","by":["expert","regulator"],"needs":["report","score"]},{"key":"pass","from":["reviewed"],"to":"certified","by":["regulator"]},{"key":"refuse","from":["reviewed"],"to":"refused","by":["regulator"]},{"key":"expire","from":["certified"],"to":"expired","by":["system"]},{"key":"revoke","from":["certified"],"to":"revoked","by":["regulator","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "安全生产标准化","en": "Standardisation"},"about": "enterprise","fields": {"level": {"type": "enum std_level!","title": {"zh": "等级","en": "Level"},"subject": true,"list": true,"filter": true},"report": {"type": "files","title": {"zh": "评审报告","en": "Review report"}},"score": {"type": "decimal","title": {"zh": "评审得分","en": "Score"},"min": 0,"max": 100},"valid_to": {"type": "date","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true}},"states": {"applied": {"title": {"zh": "申请","en": "Applied"}},"reviewed": {"title": {"zh": "已评审","en": "Reviewed"}},"certified": {"title": {"zh": "达标","en": "Certified"}},"refused": {"title": {"zh": "未达标","en": "Refused"},"end": true},"revoked": {"title": {"zh": "已撤销","en": "Revoked"},"end": true},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true}},"moves": {"apply": {"title": {"zh": "申请","en": "Apply"},"from": "new","to": "applied","by": ["principal"]},"review": {"title": {"zh": "评审","en": "Review"},"from": "applied","to": "reviewed","by": ["expert", "regulator"],"needs": ["report", "score"]},"pass": {"title": {"zh": "公告达标","en": "Certify"},"from": "reviewed","to": "certified","by": ["regulator"],"set": {"valid_to": "=plus(today, param.std_years)"},"when": {"no_open_major": {"if": "!population.open_majors.exists(h, h.unit == unit)","say": {"zh": "存在未销号重大隐患，一票否决。","en": "A major hazard is open; that rules it out."}}}},"refuse": {"title": {"zh": "不予达标","en": "Refuse"},"from": "reviewed","to": "refused","by": ["regulator"],"needs": ["reason"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": "certified","to": "expired","by": ["system"]},"revoke": {"title": {"zh": "撤销","en": "Revoke"},"from": "certified","to": "revoked","by": ["regulator", "system"],"needs": ["reason"]}},"clocks": {"review": {"title": {"zh": "评审","en": "Review"},"while": ["applied", "reviewed"],"within": "=param.std_review_within","who": ["regulator"],"ladder": "standard"},"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "certified","due": "record.valid_to","who": ["=holders(unit, ''principal'')"],"warn": ["3 months"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO public.definition VALUES ('accident', 1, 'cb9b413ed4d988b258a7ef1fdaf9eba1acaa9588d7e37f97ab2d1cd82ab2c692', '{"is":"record","open":"follow","fields":[{"key":"happened_on","type":"date"},{"key":"what","type":"long_text"},{"key":"deaths","type":"int"},{"key":"liable","type":"bool"},{"key":"report","type":"files"}],"states":[{"key":"reported"},{"key":"confirmed","end":true}],"moves":[{"key":"report","from":["new"],"to":"reported","by":["principal","safety_officer","regulator","town_office"]},{"key":"confirm","from":["reported"],"to":"confirmed","by":["regulator"],"needs":["liable","report"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "生产安全事故","en": "Accident"},"about": "enterprise","fields": {"happened_on": {"type": "date!","title": {"zh": "发生日期","en": "Happened on"},"list": true,"sort": true,"max": "=today"},"what": {"type": "long text!","title": {"zh": "简要经过","en": "What happened"},"subject": true,"list": true,"search": true},"deaths": {"type": "int!","title": {"zh": "死亡人数","en": "Deaths"},"default": 0,"min": 0,"list": true},"liable": {"type": "bool","title": {"zh": "企业负有责任","en": "The enterprise is liable"}},"report": {"type": "files","title": {"zh": "调查报告","en": "Investigation report"}}},"states": {"reported": {"title": {"zh": "已报告","en": "Reported"}},"confirmed": {"title": {"zh": "已结案","en": "Concluded"},"end": true}},"moves": {"report": {"title": {"zh": "报告","en": "Report"},"from": "new","to": "reported","by": ["principal", "safety_officer", "regulator", "town_office"]},"confirm": {"title": {"zh": "结案","en": "Conclude"},"from": "reported","to": "confirmed","by": ["regulator"],"needs": ["liable", "report"],"fields": ["deaths"]}},"clocks": {"conclude": {"title": {"zh": "调查结案","en": "Conclude"},"while": "reported","within": "60 days","who": ["regulator"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('task', 1, '1d64356e7c940821805c228d6d795589cc02f690f435e4e04c28ba656227dc73', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"enum","codes":["milestone","recurring","target","phase","trigger","open"]},{"key":"measure","type":"text"},{"key":"measure_place","type":"int"},{"key":"measure_title","type":"text"},{"key":"action","type":"text"},{"key":"sentence","type":"long_text"},{"key":"population","type":"text"},{"key":"co_owners","type":"units"},{"key":"start_on","type":"date"},{"key":"due_on","type":"date"},{"key":"every","type":"enum","codes":["day","week","ten_days","two_weeks","half_month","month","two_months","quarter","half_year","year","two_years","three_years"]},{"key":"min","type":"int"},{"key":"due_month_day","type":"text"},{"key":"period","type":"text"},{"key":"goal","type":"decimal"},{"key":"comparison","type":"enum","codes":["at_least","at_most","equal","about"]},{"key":"measure_unit","type":"text"},{"key":"latest","type":"decimal"},{"key":"coverage","type":"percent"},{"key":"stage","type":"enum","codes":["preparing","under_way","nearly_done"]},{"key":"progress","type":"long_text"},{"key":"evidence","type":"files"},{"key":"past","type":"enum","codes":["open","done","history"]},{"key":"plan","type":"ref","to":"plan"}],"states":[{"key":"assigned"},{"key":"working"},{"key":"submitted"},{"key":"done","end":true},{"key":"history","end":true}],"moves":[{"key":"assign","from":["new"],"to":"assigned","by":["committee_office","town_office"]},{"key":"record_history","from":["new"],"to":"history","by":["committee_office","town_office"]},{"key":"sign","from":["assigned"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"report","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"close_period","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"submit","from":["working"],"to":"submitted","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"accept","from":["submitted"],"to":"done","by":["committee_office","committee_director"]},{"key":"give_back","from":["submitted"],"to":"working","by":["committee_office","committee_director"]},{"key":"take_back","from":["submitted"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"reopen","from":["done","history"],"to":"working","by":["committee_office","committee_director"]},{"key":"reschedule","from":["assigned","working"],"to":"","by":["committee_office","committee_director"],"needs":["due_on"]},{"key":"extend","from":["assigned","working"],"to":"","by":["system"],"needs":["due_on"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "任务","en": "Task"},"about": "unit","timeline": {"from": "start_on","to": "due_on","under": ["measure", "measure_title"],"bands": {"kind": "phase"}},"fields": {"title": {"type": "text!","title": {"zh": "任务","en": "Task"},"subject": true,"list": true,"search": true},"kind": {"type": "enum commitment_kind!","title": {"zh": "类型","en": "Kind"},"list": true,"filter": true,"fixed": true},"measure": {"type": "text","title": {"zh": "措施","en": "Measure"},"list": true,"filter": true,"fixed": true},"measure_place": {"type": "int","title": {"zh": "措施次序","en": "Place of the measure"},"sort": true,"fixed": true},"measure_title": {"type": "text","title": {"zh": "措施内容","en": "Measure text"},"fixed": true},"action": {"type": "text","title": {"zh": "行动","en": "Action"},"filter": true,"fixed": true},"sentence": {"type": "long text!","title": {"zh": "方案原文","en": "Words of the plan"},"search": true,"fixed": true},"population": {"type": "text","title": {"zh": "对象","en": "Population"},"fixed": true},"co_owners": {"type": "list unit","title": {"zh": "配合单位","en": "Co-owners"},"share": true,"list": true},"start_on": {"type": "date","title": {"zh": "开始日期","en": "Starts on"},"sort": true},"due_on": {"type": "date","title": {"zh": "完成期限","en": "Due on"},"list": true,"sort": true},"every": {"type": "enum period","title": {"zh": "频次","en": "Rhythm"},"filter": true,"fixed": true},"min": {"type": "int","title": {"zh": "每期至少次数","en": "Times a period"},"fixed": true},"due_month_day": {"type": "text","title": {"zh": "每年截止月日","en": "Due day of the year"},"fixed": true},"period": {"type": "text","title": {"zh": "本期","en": "Current period"}},"goal": {"type": "decimal","title": {"zh": "目标值","en": "Goal"},"fixed": true},"comparison": {"type": "enum comparison","title": {"zh": "比较","en": "Comparison"},"fixed": true},"measure_unit": {"type": "text","title": {"zh": "计量单位","en": "Unit of measure"},"fixed": true},"latest": {"type": "decimal","title": {"zh": "最新数值","en": "Latest figure"}},"coverage": {"type": "percent","title": {"zh": "覆盖要求","en": "Coverage asked"},"fixed": true},"stage": {"type": "enum stage","title": {"zh": "进展阶段","en": "Stage"},"filter": true,"list": true},"progress": {"type": "long text","title": {"zh": "最新进展","en": "Latest progress"}},"evidence": {"type": "files","title": {"zh": "佐证材料","en": "Evidence"}},"past": {"type": "enum past","title": {"zh": "启用前情况","en": "Before go-live"},"filter": true,"fixed": true},"plan": {"type": "ref plan!","title": {"zh": "方案","en": "Plan"},"filter": true,"fixed": true}},"states": {"assigned": {"title": {"zh": "待签收","en": "To sign for"}},"working": {"title": {"zh": "办理中","en": "In hand"}},"submitted": {"title": {"zh": "待审核","en": "To review"}},"done": {"title": {"zh": "办结","en": "Complete"},"end": true},"history": {"title": {"zh": "启用前","en": "Before go-live"},"end": true}},"moves": {"assign": {"title": {"zh": "下达","en": "Assign"},"from": "new","to": "assigned","by": ["committee_office", "town_office"]},"record_history": {"title": {"zh": "补录","en": "Back-fill"},"from": "new","to": "history","by": ["committee_office", "town_office"]},"sign": {"title": {"zh": "签收","en": "Sign for"},"from": "assigned","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"report": {"title": {"zh": "反馈进展","en": "Report progress"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["stage", "latest", "evidence"]},"close_period": {"title": {"zh": "完成本期","en": "Close period"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["latest", "evidence"],"when": {"recurring": {"if": "record.every != null","say": {"zh": "只有周期任务可以完成本期。","en": "Only a recurring task has periods to close."}},"begun": {"if": "record.period == null || record.period \u003c= coalesce(period_label(record.every, today), '''')","say": {"zh": "下一期尚未开始，不能提前完成。","en": "The next period has not begun; it cannot be closed yet."}}},"set": {"due_on": "=next_due(record.every, record.due_on, record.due_month_day)","period": "=period_label(record.every, next_due(record.every, record.due_on, record.due_month_day))"}},"submit": {"title": {"zh": "提请验收","en": "Submit"},"from": "working","to": "submitted","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["latest", "evidence"]},"accept": {"title": {"zh": "验收通过","en": "Accept"},"from": "submitted","to": "done","by": ["committee_office", "committee_director"],"unlike": ["submit"]},"give_back": {"title": {"zh": "退回","en": "Return"},"from": "submitted","to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"]},"take_back": {"title": {"zh": "撤回","en": "Withdraw"},"from": "submitted","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"reopen": {"title": {"zh": "重新办理","en": "Reopen"},"from": ["done", "history"],"to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"],"fields": ["due_on"]},"reschedule": {"title": {"zh": "调整期限","en": "Set due date"},"from": ["assigned", "working"],"by": ["committee_office", "committee_director"],"needs": ["due_on", "reason"]},"extend": {"title": {"zh": "延期","en": "Extend"},"from": ["assigned", "working"],"by": ["system"],"needs": ["due_on"]}},"verbs": {"edit": {"by": ["committee_office"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "assigned","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"handle": {"title": {"zh": "办理","en": "Handle"},"while": ["assigned", "working"],"due": "record.due_on","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"ladder": "standard"},"review": {"title": {"zh": "审核","en": "Review"},"while": "submitted","within": "=param.review_within","who": ["committee_office", "committee_director"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('task_part', 1, '79c01a51bf1482a8d75b6554c61c5f1871d68df02f1973d2b72ad6e830f214da', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"task","type":"ref","to":"task"},{"key":"lead","type":"unit"},{"key":"sentence","type":"long_text"},{"key":"due_on","type":"date"},{"key":"plan","type":"ref","to":"plan"},{"key":"progress","type":"long_text"},{"key":"evidence","type":"files"}],"states":[{"key":"assigned"},{"key":"working"},{"key":"done","end":true}],"moves":[{"key":"assign","from":["new"],"to":"assigned","by":["committee_office","town_office"]},{"key":"sign","from":["assigned"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"report","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"finish","from":["working"],"to":"done","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"reopen","from":["done"],"to":"working","by":["committee_office","committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "配合事项","en": "Task part"},"about": "unit","fields": {"title": {"type": "text!","title": {"zh": "事项","en": "Matter"},"subject": true,"list": true,"search": true},"task": {"type": "ref task!","title": {"zh": "所属任务","en": "Task"},"filter": true,"fixed": true},"lead": {"type": "unit!","title": {"zh": "牵头单位","en": "Lead"},"share": true,"list": true,"filter": true,"fixed": true},"sentence": {"type": "long text!","title": {"zh": "方案原文","en": "Words of the plan"},"search": true,"fixed": true},"due_on": {"type": "date","title": {"zh": "完成期限","en": "Due on"},"list": true,"sort": true},"plan": {"type": "ref plan!","title": {"zh": "方案","en": "Plan"},"filter": true,"fixed": true},"progress": {"type": "long text","title": {"zh": "最新进展","en": "Latest progress"}},"evidence": {"type": "files","title": {"zh": "佐证材料","en": "Evidence"}}},"states": {"assigned": {"title": {"zh": "待签收","en": "To sign for"}},"working": {"title": {"zh": "办理中","en": "In hand"}},"done": {"title": {"zh": "办结","en": "Complete"},"end": true}},"moves": {"assign": {"title": {"zh": "下达","en": "Assign"},"from": "new","to": "assigned","by": ["committee_office", "town_office"]},"sign": {"title": {"zh": "签收","en": "Sign for"},"from": "assigned","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"report": {"title": {"zh": "反馈进展","en": "Report progress"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["evidence"]},"finish": {"title": {"zh": "办结","en": "Finish"},"from": "working","to": "done","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["evidence"]},"reopen": {"title": {"zh": "重新办理","en": "Reopen"},"from": "done","to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "assigned","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"handle": {"title": {"zh": "办理","en": "Handle"},"while": ["assigned", "working"],"due": "record.due_on","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('extension', 1, 'f4ccad8d84b0a900c4cb263e260bfabd74bdb50a8b1f60b1c2a26d0ca3c78617', '{"is":"record","open":"follow","fields":[{"key":"task","type":"ref","to":"task"},{"key":"to_date","type":"date"},{"key":"grounds","type":"long_text"}],"states":[{"key":"asked"},{"key":"granted","end":true},{"key":"refused","end":true},{"key":"dropped","end":true}],"moves":[{"key":"ask","from":["new"],"to":"asked","by":["department_officer","town_office","village_officer","enterprise_manager"]},{"key":"grant","from":["asked"],"to":"granted","by":["committee_office","committee_director"]},{"key":"refuse","from":["asked"],"to":"refused","by":["committee_office","committee_director"]},{"key":"drop","from":["asked"],"to":"dropped","by":["department_officer","town_office","village_officer","enterprise_manager"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620837271, '{"title": {"zh": "延期申请","en": "Extension"},"about": "unit","fields": {"task": {"type": "ref task!","title": {"zh": "任务","en": "Task"},"own": true,"list": true,"filter": true,"fixed": true},"to_date": {"type": "date!","title": {"zh": "申请延至","en": "Extend to"},"list": true},"grounds": {"type": "long text!","title": {"zh": "申请理由","en": "Grounds"},"subject": true,"list": true,"search": true}},"states": {"asked": {"title": {"zh": "待审批","en": "Asked"}},"granted": {"title": {"zh": "已同意","en": "Granted"},"end": true},"refused": {"title": {"zh": "不同意","en": "Refused"},"end": true},"dropped": {"title": {"zh": "已撤回","en": "Withdrawn"},"end": true}},"moves": {"ask": {"title": {"zh": "申请延期","en": "Ask for an extension"},"from": "new","to": "asked","by": ["department_officer", "town_office", "village_officer", "enterprise_manager"],"when": {"later": {"if": "record.to_date \u003e today","say": {"zh": "申请延至的日期须在今天之后。","en": "The date asked for must lie after today."}}}},"grant": {"title": {"zh": "同意延期","en": "Grant"},"from": "asked","to": "granted","by": ["committee_office", "committee_director"],"do": [{"move": {"on": "=record.task","in": "task","take": "extend","with": {"due_on": "=record.to_date"}}}]},"refuse": {"title": {"zh": "不同意","en": "Refuse"},"from": "asked","to": "refused","by": ["committee_office", "committee_director"],"needs": ["reason"]},"drop": {"title": {"zh": "撤回申请","en": "Withdraw"},"from": "asked","to": "dropped","by": ["department_officer", "town_office", "village_officer", "enterprise_manager"]}},"clocks": {"decide": {"title": {"zh": "审批","en": "Decide"},"while": "asked","within": "=param.decide_within","who": ["committee_office", "committee_director"],"ladder": "standard"}}}');
INSERT INTO public.event VALUES ('01a21357-9ddd-77f9-8f24-b5f577fea71b', '', 'baseline', 'baseline', '', '', 'baseline', NULL, 1795620838855, NULL, NULL, 0, '{"extra":{"tables":["unit","person","post","post_asked","delegation","invitation","account","param_value","population_manual","plan_param","plan_reach"]}}', '\x63113e442777a08302a3934e4372076b', '\x1671a9ca3a5c5da4a39ee6ba1704113f290cca871c2bd516ae697b6fd2f9ffe0', NULL);
INSERT INTO public.event VALUES ('01a21357-9e33-7352-9e1c-ae9342f09c08', '990826', 'unit', '01a21357-9e2f-792c-8096-d849627a3229', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县人民政府","县人民政府","县政府"],"kind":"county","name":"平澜县"},"rows":{"unit/01a21357-9e2f-792c-8096-d849627a3229":{"aliases":"[\"平澜县人民政府\",\"县人民政府\",\"县政府\"]","code":"990826","kind":"county","name":"平澜县","parent":null,"region":"990826","version":1}}}', '\xd987880186b34d7e351cc5d09e77fcf1', '\xf83b82071422bfa42ef31ff878eb97bda47541998542a6d6af1a590db9bef50e', NULL);
INSERT INTO public.event VALUES ('01a21357-9e35-753a-b5bf-49351329a1f3', '990826', 'unit', '01a21357-9e35-7131-8018-93e2b8c82c9e', '01a21357-9e35-7131-8018-93e2b8c82c9e', '/990826/11990826010947644R/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县安全生产委员会办公室","县安全生产委员会办公室","县安委会办公室","安委会办公室","安委办","县安委会","县安全生产委员会"],"kind":"department","name":"县安委办"},"rows":{"unit/01a21357-9e35-7131-8018-93e2b8c82c9e":{"aliases":"[\"平澜县安全生产委员会办公室\",\"县安全生产委员会办公室\",\"县安委会办公室\",\"安委会办公室\",\"安委办\",\"县安委会\",\"县安全生产委员会\"]","code":"11990826010947644R","kind":"department","name":"县安委办","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x00b85f0470a8aff48fe6803aac795a99', '\x5039db8b805d432301ab230409bb40bb857fb6bf38c873bee05836c99c120e63', NULL);
INSERT INTO public.event VALUES ('01a21357-9e42-75a6-8f59-42679d1120e1', '990826', 'department', '01a21357-9e35-7131-8018-93e2b8c82c9e', '01a21357-9e35-7131-8018-93e2b8c82c9e', '/990826/11990826010947644R/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县安委办"}},"from":"new","to":"active","row":{"version":1}}', '\x432a5eb22aafde34587fac8976e1b870', '\xeaa2126349c4aa0cf9c276c983dafcbd78f0ef0c1c06a1bdcc25f91ed2a94de7', NULL);
INSERT INTO public.event VALUES ('01a21357-9e43-727e-9bc2-d2f419022133', '990826', 'unit', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '/990826/11990826011298885E/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县应急管理局","县应急管理局","应急管理局","应急局","应急管理部门","应急部门"],"kind":"department","name":"县应急局"},"rows":{"unit/01a21357-9e42-7ec6-8bbd-032be5bc1deb":{"aliases":"[\"平澜县应急管理局\",\"县应急管理局\",\"应急管理局\",\"应急局\",\"应急管理部门\",\"应急部门\"]","code":"11990826011298885E","kind":"department","name":"县应急局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x8d679a4f1edbf643a6ab0ed71a3c58f3', '\xf694311c5544a14f70c9efc77e1f8224841bbc92bb9ba215bb76aed2f5e635e8', NULL);
INSERT INTO public.event VALUES ('01a21357-9e44-7114-b9fe-73060ad2007c', '990826', 'department', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '/990826/11990826011298885E/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县应急局"}},"from":"new","to":"active","row":{"version":1}}', '\x4ac55bd0d89b230744333a2faee46b7d', '\x7db9f4536763f618e183fdc041581d0eefb18b97440716a034067211caf995a9', NULL);
INSERT INTO public.event VALUES ('01a21357-9e44-778f-9d44-b423d639e516', '990826', 'unit', '01a21357-9e44-75a1-b1dc-2d3fecf53fb2', '01a21357-9e44-75a1-b1dc-2d3fecf53fb2', '/990826/119908260132695782/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县住房和城乡建设局","县住房和城乡建设局","县住房城乡建设局","住房和城乡建设局","住建局","住房城乡建设部门","住建部门"],"kind":"department","name":"县住建局"},"rows":{"unit/01a21357-9e44-75a1-b1dc-2d3fecf53fb2":{"aliases":"[\"平澜县住房和城乡建设局\",\"县住房和城乡建设局\",\"县住房城乡建设局\",\"住房和城乡建设局\",\"住建局\",\"住房城乡建设部门\",\"住建部门\"]","code":"119908260132695782","kind":"department","name":"县住建局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\xdf981ea72011b491d5c9bbdcea2bc5d6', '\xce858ae43bca37c887ebe8868223f0cb57d52bfb9f2912d0dab048188e9c2656', NULL);
INSERT INTO public.event VALUES ('01a21357-9e45-7277-a321-cccf1048eaa7', '990826', 'department', '01a21357-9e44-75a1-b1dc-2d3fecf53fb2', '01a21357-9e44-75a1-b1dc-2d3fecf53fb2', '/990826/119908260132695782/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县住建局"}},"from":"new","to":"active","row":{"version":1}}', '\x38eddb7b57507a8a30f8d2d439649d00', '\xe92545f99926266b0d3c3f80c8bfc3af4888b9c5610c0421e319d05d13d2f64e', NULL);
INSERT INTO public.event VALUES ('01a21357-9e45-78e0-a537-e092111d4b08', '990826', 'unit', '01a21357-9e45-7718-80d0-33df0f91cbe1', '01a21357-9e45-7718-80d0-33df0f91cbe1', '/990826/1199082601795154X9/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县工业和信息化局","县工业和信息化局","工业和信息化局","工信局","工业和信息化部门","工信部门"],"kind":"department","name":"县工信局"},"rows":{"unit/01a21357-9e45-7718-80d0-33df0f91cbe1":{"aliases":"[\"平澜县工业和信息化局\",\"县工业和信息化局\",\"工业和信息化局\",\"工信局\",\"工业和信息化部门\",\"工信部门\"]","code":"1199082601795154X9","kind":"department","name":"县工信局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x70f6bcb9c946f860a8875d15948bc0ac', '\x53c333cb8ee783520147b63f00bcff7cca193a63a284fbb32fdbe220a188cecb', NULL);
INSERT INTO public.event VALUES ('01a21357-9e46-7385-9b06-f84f4b377c2f', '990826', 'department', '01a21357-9e45-7718-80d0-33df0f91cbe1', '01a21357-9e45-7718-80d0-33df0f91cbe1', '/990826/1199082601795154X9/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县工信局"}},"from":"new","to":"active","row":{"version":1}}', '\x7bf15b101dc34db238292d4902ce7050', '\xcbe571652260e3e57b436ec57d6ec1e37b52dafbe6c0a76473c4720a8a1b96ba', NULL);
INSERT INTO public.event VALUES ('01a21357-9e46-7b3d-b3d6-4eddc3a418cf', '990826', 'unit', '01a21357-9e46-784a-aaf3-710707a5b055', '01a21357-9e46-784a-aaf3-710707a5b055', '/990826/11990826013966357X/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县市场监督管理局","县市场监督管理局","市场监督管理局","市场监管局","市场监管部门"],"kind":"department","name":"县市场监管局"},"rows":{"unit/01a21357-9e46-784a-aaf3-710707a5b055":{"aliases":"[\"平澜县市场监督管理局\",\"县市场监督管理局\",\"市场监督管理局\",\"市场监管局\",\"市场监管部门\"]","code":"11990826013966357X","kind":"department","name":"县市场监管局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\xed5027259aafe7cb8a337c63f7d274c4', '\x7c49239630f25a9dcc3d451d3535289375648da0ba89a332bf074928de4901dc', NULL);
INSERT INTO public.event VALUES ('01a21357-9e47-7871-967c-a815eff59ed2', '990826', 'department', '01a21357-9e46-784a-aaf3-710707a5b055', '01a21357-9e46-784a-aaf3-710707a5b055', '/990826/11990826013966357X/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县市场监管局"}},"from":"new","to":"active","row":{"version":1}}', '\xc84503a5c8157809c12df3fb8f59bb0d', '\xa6bd0d85d039b355d6825ffa2268166152bc822d853b63110a6b6a6474db183c', NULL);
INSERT INTO public.event VALUES ('01a21357-9e47-7e24-82d9-ec49ebd30c38', '990826', 'unit', '01a21357-9e47-7c21-8943-f8cd6fd024fd', '01a21357-9e47-7c21-8943-f8cd6fd024fd', '/990826/11990826011227737C/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县交通运输局","县交通局","交通运输局","交通局","交通运输部门"],"kind":"department","name":"县交通运输局"},"rows":{"unit/01a21357-9e47-7c21-8943-f8cd6fd024fd":{"aliases":"[\"平澜县交通运输局\",\"县交通局\",\"交通运输局\",\"交通局\",\"交通运输部门\"]","code":"11990826011227737C","kind":"department","name":"县交通运输局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\xe4ec40cd9c29cdeb57167b472c080f4a', '\x4978b320d7355a7c278e798f49658f9dd07d783d2b9d1a03797d54473ed1779c', NULL);
INSERT INTO public.event VALUES ('01a21357-9e48-7a84-a484-e33343c8da94', '990826', 'department', '01a21357-9e47-7c21-8943-f8cd6fd024fd', '01a21357-9e47-7c21-8943-f8cd6fd024fd', '/990826/11990826011227737C/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县交通运输局"}},"from":"new","to":"active","row":{"version":1}}', '\xceb16bfb8ad2233a7a94301ac6c484b0', '\x4f968890b8548ecfaffcb8393609be2da8068ba65b71df5e139be985ec271d79', NULL);
INSERT INTO public.event VALUES ('01a21357-9e49-7631-80a4-d09441846dbb', '990826', 'unit', '01a21357-9e49-73ef-b402-07d2308967af', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县消防救援大队","县消防大队","消防救援大队","消防大队","消防救援机构","消防部门"],"kind":"department","name":"县消防救援大队"},"rows":{"unit/01a21357-9e49-73ef-b402-07d2308967af":{"aliases":"[\"平澜县消防救援大队\",\"县消防大队\",\"消防救援大队\",\"消防大队\",\"消防救援机构\",\"消防部门\"]","code":"11990826015820087F","kind":"department","name":"县消防救援大队","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x6721c7e4437aa887bfd7be873a004d72', '\x781e0bb7694cfdf2f400634d9ffc7d067dbcace9127d69eb1d406f6672c0fe23', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4a-7137-a518-b3e49582aeb0', '990826', 'department', '01a21357-9e49-73ef-b402-07d2308967af', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县消防救援大队"}},"from":"new","to":"active","row":{"version":1}}', '\x865608dead4825aaf481157c2bba86ff', '\x29db0564ff9e0509fb2eff00c2c436c6275ac146c8ad57061166ab1199bdb388', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4a-759b-bcaa-429fa55fc7a3', '990826', 'unit', '01a21357-9e4a-745d-8827-fa5e9da5dc99', '01a21357-9e4a-745d-8827-fa5e9da5dc99', '/990826/1199082601175131XG/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县教育和体育局","县教育和体育局","教育局","教育部门"],"kind":"department","name":"县教育局"},"rows":{"unit/01a21357-9e4a-745d-8827-fa5e9da5dc99":{"aliases":"[\"平澜县教育和体育局\",\"县教育和体育局\",\"教育局\",\"教育部门\"]","code":"1199082601175131XG","kind":"department","name":"县教育局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x2cfdecfe0ce9df49ed6272562dd5e001', '\xff11898fb56ed321e6f1086d00efcf60f2ee39139806a6d63335bae47e4497ca', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4a-7f34-9932-003e96a3f621', '990826', 'department', '01a21357-9e4a-745d-8827-fa5e9da5dc99', '01a21357-9e4a-745d-8827-fa5e9da5dc99', '/990826/1199082601175131XG/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县教育局"}},"from":"new","to":"active","row":{"version":1}}', '\x5f6abd82ef86d9c743435b33e400b5bc', '\x394dc78e6148dad0f83b6b6d9c18064dfc83a141c7d405f36e7871f317eb2052', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4b-7463-9575-8471da1563a2', '990826', 'unit', '01a21357-9e4b-72ff-b948-724e4ff659f6', '01a21357-9e4b-72ff-b948-724e4ff659f6', '/990826/11990826012084969T/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县卫生健康局","县卫生健康局","县卫健委","县卫生健康委员会","卫生健康局","卫健局","卫生健康部门","卫健部门"],"kind":"department","name":"县卫健局"},"rows":{"unit/01a21357-9e4b-72ff-b948-724e4ff659f6":{"aliases":"[\"平澜县卫生健康局\",\"县卫生健康局\",\"县卫健委\",\"县卫生健康委员会\",\"卫生健康局\",\"卫健局\",\"卫生健康部门\",\"卫健部门\"]","code":"11990826012084969T","kind":"department","name":"县卫健局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\xfd27232749055ffa454cb4d39b7aa389', '\xe51d850c6e9e7e5d61b7dfc5719da1f46ec9600c90925232c5f75f1c517427b5', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4b-7c91-a016-9be575ceb4be', '990826', 'department', '01a21357-9e4b-72ff-b948-724e4ff659f6', '01a21357-9e4b-72ff-b948-724e4ff659f6', '/990826/11990826012084969T/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县卫健局"}},"from":"new","to":"active","row":{"version":1}}', '\x78e1051234bd28cecc51280ebac78c54', '\x38b372d83e93e14b13f9a89069216cbd53aeb1e9672afff61609b110dc97ebd8', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4c-71eb-943d-db2b4df02b0c', '990826', 'unit', '01a21357-9e4c-7040-8c4a-e3b961640cbe', '01a21357-9e4c-7040-8c4a-e3b961640cbe', '/990826/11990826013528859M/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县商务局","商务局","商务部门"],"kind":"department","name":"县商务局"},"rows":{"unit/01a21357-9e4c-7040-8c4a-e3b961640cbe":{"aliases":"[\"平澜县商务局\",\"商务局\",\"商务部门\"]","code":"11990826013528859M","kind":"department","name":"县商务局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x0ab206ed6013c0d41e65a646fe4699e7', '\xe5bad0bef286508bfcac02025cf67072a615f7106caf39e9f26fba5e390effd2', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4c-792c-85e4-32fccfa773ba', '990826', 'department', '01a21357-9e4c-7040-8c4a-e3b961640cbe', '01a21357-9e4c-7040-8c4a-e3b961640cbe', '/990826/11990826013528859M/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县商务局"}},"from":"new","to":"active","row":{"version":1}}', '\x6305e26132ab5cf0c25aba6d0b1f397f', '\x033eec021003af9f64adabd3198b84d765b2cd09b35d409b8195e89117f50dcb', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4c-7da1-90b0-a83a6462e486', '990826', 'unit', '01a21357-9e4c-7c03-808c-e0674ff2abf9', '01a21357-9e4c-7c03-808c-e0674ff2abf9', '/990826/11990826012646028F/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县公安局","公安局","公安机关","公安部门"],"kind":"department","name":"县公安局"},"rows":{"unit/01a21357-9e4c-7c03-808c-e0674ff2abf9":{"aliases":"[\"平澜县公安局\",\"公安局\",\"公安机关\",\"公安部门\"]","code":"11990826012646028F","kind":"department","name":"县公安局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x8e0e82f8027af0cafb622b0206e46f19', '\xc674a257dcfa699cfb066532fa66f07065d2a49032b28f28fc8c7151824ba3e6', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4d-74bd-a37b-233caf5c49ae', '990826', 'department', '01a21357-9e4c-7c03-808c-e0674ff2abf9', '01a21357-9e4c-7c03-808c-e0674ff2abf9', '/990826/11990826012646028F/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县公安局"}},"from":"new","to":"active","row":{"version":1}}', '\x0ad5a901c3e53007a170164b5430a8db', '\xc65c23d72c8d0bc2b420ad6d0bde0fa767bbba2544dfedf65880261e42a80e9d', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4d-78f9-9758-5bcf93d8d190', '990826', 'unit', '01a21357-9e4d-77b3-abfe-ab7ca31c251a', '01a21357-9e4d-77b3-abfe-ab7ca31c251a', '/990826/11990826018247386J/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县文化和旅游局","县文化和旅游局","县文化旅游局","文化和旅游局","文旅局","文化和旅游部门","文旅部门"],"kind":"department","name":"县文旅局"},"rows":{"unit/01a21357-9e4d-77b3-abfe-ab7ca31c251a":{"aliases":"[\"平澜县文化和旅游局\",\"县文化和旅游局\",\"县文化旅游局\",\"文化和旅游局\",\"文旅局\",\"文化和旅游部门\",\"文旅部门\"]","code":"11990826018247386J","kind":"department","name":"县文旅局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\xd40def414220bce09bc4f1ffdb5ad0ee', '\xc7e40b9ada0a34b579afd89d74ddb0ecb49e64b68bf62f86e1a516f0f6d9788f', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4e-7140-a805-07e7cb5024e2', '990826', 'department', '01a21357-9e4d-77b3-abfe-ab7ca31c251a', '01a21357-9e4d-77b3-abfe-ab7ca31c251a', '/990826/11990826018247386J/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县文旅局"}},"from":"new","to":"active","row":{"version":1}}', '\xcef60da873032fd086f8eacd3f18f676', '\x3c060995b41c5b66531285f47baf59f573d81790ffa76daf94a25f5bba098734', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4e-78ff-91d2-6ddb3501b3b9', '990826', 'unit', '01a21357-9e4e-764e-807d-f043e501ea3b', '01a21357-9e4e-764e-807d-f043e501ea3b', '/990826/119908260121411776/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县农业农村局","农业农村局","农业农村部门"],"kind":"department","name":"县农业农村局"},"rows":{"unit/01a21357-9e4e-764e-807d-f043e501ea3b":{"aliases":"[\"平澜县农业农村局\",\"农业农村局\",\"农业农村部门\"]","code":"119908260121411776","kind":"department","name":"县农业农村局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x1e0bbf562d519ad381766e8ce4da01d5', '\x2b937714fe1c669007260919fcb7b3956e71cfedc015b4ee1e49b9a931b44e9f', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4f-7323-9826-9b4ed74e4324', '990826', 'department', '01a21357-9e4e-764e-807d-f043e501ea3b', '01a21357-9e4e-764e-807d-f043e501ea3b', '/990826/119908260121411776/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县农业农村局"}},"from":"new","to":"active","row":{"version":1}}', '\x18448b81ba53b5ceac9eafdf415c00ae', '\x2c8293f9f7c7b610cdfa7b9ab6f57aba51127aab20cc7fe36be705d9b47143b3', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4f-78a4-b43d-a1275188c29d', '990826', 'unit', '01a21357-9e4f-76a4-a927-d8c6c1d7226e', '01a21357-9e4f-76a4-a927-d8c6c1d7226e', '/990826/11990826018054023Y/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县水利局","县水务局","水利局","水利部门"],"kind":"department","name":"县水利局"},"rows":{"unit/01a21357-9e4f-76a4-a927-d8c6c1d7226e":{"aliases":"[\"平澜县水利局\",\"县水务局\",\"水利局\",\"水利部门\"]","code":"11990826018054023Y","kind":"department","name":"县水利局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x451688c63fe0cce9cad08906c02c0994', '\xc4a6204c6605a783a7d0fdf75434bb556203ee04cbbe6e3ad8b742af2499a09f', NULL);
INSERT INTO public.event VALUES ('01a21357-9e4f-7f40-9522-f35ced7c7e1d', '990826', 'department', '01a21357-9e4f-76a4-a927-d8c6c1d7226e', '01a21357-9e4f-76a4-a927-d8c6c1d7226e', '/990826/11990826018054023Y/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县水利局"}},"from":"new","to":"active","row":{"version":1}}', '\xafc5f158894076d098831c3bd8eae050', '\xc65d9d035968ee740651718200add353bb94e40f1b617638a3a82b9ed562d3ae', NULL);
INSERT INTO public.event VALUES ('01a21357-9e50-737f-bbed-ec0b9edcbd1c', '990826', 'unit', '01a21357-9e50-7272-b93a-94363b78dd1b', '01a21357-9e50-7272-b93a-94363b78dd1b', '/990826/11990826014654005R/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县自然资源和规划局","县自然资源和规划局","自然资源局","自然资源部门"],"kind":"department","name":"县自然资源局"},"rows":{"unit/01a21357-9e50-7272-b93a-94363b78dd1b":{"aliases":"[\"平澜县自然资源和规划局\",\"县自然资源和规划局\",\"自然资源局\",\"自然资源部门\"]","code":"11990826014654005R","kind":"department","name":"县自然资源局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x89caa4337e80f6818206c31a1ee3451b', '\xcbb7a2cbca514babd2b981a16c86e5afd397904457191308db437b43e6aefc40', NULL);
INSERT INTO public.event VALUES ('01a21357-9e50-7979-96ee-8cd8194b9dc0', '990826', 'department', '01a21357-9e50-7272-b93a-94363b78dd1b', '01a21357-9e50-7272-b93a-94363b78dd1b', '/990826/11990826014654005R/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县自然资源局"}},"from":"new","to":"active","row":{"version":1}}', '\x08b21f54c1f5d3b192b1951cff808f03', '\x2ba8ca7fc7070845dbb2fbd3780929088d199a08ca6a5efe4adba0d0b91849dd', NULL);
INSERT INTO public.event VALUES ('01a21357-9e50-7cbc-a2e5-e752aa80ecb2', '990826', 'unit', '01a21357-9e50-7bdb-8a5e-231a927d50af', '01a21357-9e50-7bdb-8a5e-231a927d50af', '/990826/11990826018896626C/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县民政局","民政局","民政部门"],"kind":"department","name":"县民政局"},"rows":{"unit/01a21357-9e50-7bdb-8a5e-231a927d50af":{"aliases":"[\"平澜县民政局\",\"民政局\",\"民政部门\"]","code":"11990826018896626C","kind":"department","name":"县民政局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\xccbc95eb62ab9bb0663eee9ec065e045', '\xc4487220ddf1c6bb043b1725dcf72318aa523b0e988975293f84fd8e98d03acd', NULL);
INSERT INTO public.event VALUES ('01a21357-9e51-7350-9aee-c5e86207245f', '990826', 'department', '01a21357-9e50-7bdb-8a5e-231a927d50af', '01a21357-9e50-7bdb-8a5e-231a927d50af', '/990826/11990826018896626C/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县民政局"}},"from":"new","to":"active","row":{"version":1}}', '\xf2b1cf14eee2977650179587dcc5d8ec', '\x195840ff54c1faa36ca0305bd835f63b91ca143c4dbf3d8557e16cbc43d1551c', NULL);
INSERT INTO public.event VALUES ('01a21357-9e51-76ab-b719-2172f9b5ab61', '990826', 'unit', '01a21357-9e51-75a0-aeec-3f2171134f7b', '01a21357-9e51-75a0-aeec-3f2171134f7b', '/990826/119908260123698251/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县财政局","财政局","财政部门"],"kind":"department","name":"县财政局"},"rows":{"unit/01a21357-9e51-75a0-aeec-3f2171134f7b":{"aliases":"[\"平澜县财政局\",\"财政局\",\"财政部门\"]","code":"119908260123698251","kind":"department","name":"县财政局","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x5ada56210d99d437e2dab9a1c8c85864', '\xbb8463110262abe80dc31eca89ed67aae7e5eb78c5fc76119a7b0745222e5513', NULL);
INSERT INTO public.event VALUES ('01a21357-9e51-7c41-a634-80bb39ef4f31', '990826', 'department', '01a21357-9e51-75a0-aeec-3f2171134f7b', '01a21357-9e51-75a0-aeec-3f2171134f7b', '/990826/119908260123698251/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县财政局"}},"from":"new","to":"active","row":{"version":1}}', '\x1a15bd6c5de78de7a57eaa85649a4e4c', '\x95238c3ede3a581af7db416000261612244a1eceae20643acae26cd408f1d3f1', NULL);
INSERT INTO public.event VALUES ('01a21357-9e52-7035-add5-3a56d087ed9c', '990826', 'unit', '01a21357-9e51-7e64-a0ad-f1e4abb4756a', '01a21357-9e51-7e64-a0ad-f1e4abb4756a', '/990826/12990826019736560A/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["中共平澜县委党校","党校"],"kind":"department","name":"县委党校"},"rows":{"unit/01a21357-9e51-7e64-a0ad-f1e4abb4756a":{"aliases":"[\"中共平澜县委党校\",\"党校\"]","code":"12990826019736560A","kind":"department","name":"县委党校","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\xfb066943c18fdc7ad21e40951a701097', '\xce1ef3b8eb109ff77413c3651f6180173966bb5be6f69f7467ba69136dbeaf56', NULL);
INSERT INTO public.event VALUES ('01a21357-9e52-767e-be5e-ac37d5ff0314', '990826', 'department', '01a21357-9e51-7e64-a0ad-f1e4abb4756a', '01a21357-9e51-7e64-a0ad-f1e4abb4756a', '/990826/12990826019736560A/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县委党校"}},"from":"new","to":"active","row":{"version":1}}', '\x9d07db302f589240c8b2b2cb48ac2dc0', '\x7b42a84cfbc04b16b19e41acf86dc440bade81736181be9c89130746bf7a1623', NULL);
INSERT INTO public.event VALUES ('01a21357-9e52-7e92-9601-110c32cd7448', '990826', 'unit', '01a21357-9e52-7d71-ad31-f53f77aa28d2', '01a21357-9e52-7d71-ad31-f53f77aa28d2', '/990826/129908260186890374/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县融媒体中心","融媒体中心"],"kind":"department","name":"县融媒体中心"},"rows":{"unit/01a21357-9e52-7d71-ad31-f53f77aa28d2":{"aliases":"[\"平澜县融媒体中心\",\"融媒体中心\"]","code":"129908260186890374","kind":"department","name":"县融媒体中心","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x6f4023a4be6e7c5d298fe4faaf1947cd', '\x0ac1dca6ec59497c5617d4da4316b4cb5b1ec103605a7749ef26c73960a96581', NULL);
INSERT INTO public.event VALUES ('01a21357-9e53-75eb-8584-cd4fc4fa9ce3', '990826', 'department', '01a21357-9e52-7d71-ad31-f53f77aa28d2', '01a21357-9e52-7d71-ad31-f53f77aa28d2', '/990826/129908260186890374/', 'create', 'set_up', 1793028838954, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县融媒体中心"}},"from":"new","to":"active","row":{"version":1}}', '\x77bca193eda399eae0989640e7927120', '\xcf647df697bf7dcf4318f783406d11bb093be8ab0edd226ba77e1564d0319d07', NULL);
INSERT INTO public.event VALUES ('01a21357-9e53-798b-a2c1-6e43733da915', '990826', 'unit', '01a21357-9e53-7881-bb39-32af5be873d5', '01a21357-9e53-7881-bb39-32af5be873d5', '/990826/990826001/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["城关街道办事处","城关街道办","城关办事处","城关街道党工委"],"kind":"town","name":"城关街道"},"rows":{"unit/01a21357-9e53-7881-bb39-32af5be873d5":{"aliases":"[\"城关街道办事处\",\"城关街道办\",\"城关办事处\",\"城关街道党工委\"]","code":"990826001","kind":"town","name":"城关街道","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x63c9160d2f32ab666c5da1a4cb2355f2', '\x27c6dcd9e7331b7ad0c5ec7eab02b16b8439692627e75a79f13f7865b61d1e00', NULL);
INSERT INTO public.event VALUES ('01a21357-9e53-7e99-aa9e-c052e8397f43', '990826', 'unit', '01a21357-9e53-7d9a-b5d4-9dbebb84bde4', '01a21357-9e53-7d9a-b5d4-9dbebb84bde4', '/990826/990826002/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["澜东街道办事处","澜东街道办","澜东办事处","澜东街道党工委"],"kind":"town","name":"澜东街道"},"rows":{"unit/01a21357-9e53-7d9a-b5d4-9dbebb84bde4":{"aliases":"[\"澜东街道办事处\",\"澜东街道办\",\"澜东办事处\",\"澜东街道党工委\"]","code":"990826002","kind":"town","name":"澜东街道","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x80c76c18c94a7d4e8154fdb7a9080e2b', '\x4ea2b2ba401e0b588b355d3becdee281b316764b21163bf110081cec042854a1', NULL);
INSERT INTO public.event VALUES ('01a21357-9e54-7652-875c-57b50c6cd94e', '990826', 'unit', '01a21357-9e54-7524-9127-ef5640c836fe', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇人民政府","石桥镇政府","石桥镇党委"],"kind":"town","name":"石桥镇"},"rows":{"unit/01a21357-9e54-7524-9127-ef5640c836fe":{"aliases":"[\"石桥镇人民政府\",\"石桥镇政府\",\"石桥镇党委\"]","code":"990826100","kind":"town","name":"石桥镇","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x376159f44147c91ef97509a9fca927fa', '\x26fbfdd90a7e8848ce6195a5e0ca6e1f307e215606dafbc489ccd37f0bfa0434', NULL);
INSERT INTO public.event VALUES ('01a21357-9e54-7c0d-8c39-c310f05303e7', '990826', 'unit', '01a21357-9e54-7abf-9da7-f59b95fd29cc', '01a21357-9e54-7abf-9da7-f59b95fd29cc', '/990826/990826101/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["柳河镇人民政府","柳河镇政府","柳河镇党委"],"kind":"town","name":"柳河镇"},"rows":{"unit/01a21357-9e54-7abf-9da7-f59b95fd29cc":{"aliases":"[\"柳河镇人民政府\",\"柳河镇政府\",\"柳河镇党委\"]","code":"990826101","kind":"town","name":"柳河镇","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x3c0835d93363cd793edfe93b87e9bd1e', '\xa2f72704c2c7290744223f8a25b30e74c56ce0dc54ca8d8ff1359459e2d8574a', NULL);
INSERT INTO public.event VALUES ('01a21357-9e55-709c-a2cb-51f896c2d22f', '990826', 'unit', '01a21357-9e54-7eeb-b0aa-395413bfdfe7', '01a21357-9e54-7eeb-b0aa-395413bfdfe7', '/990826/990826102/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["青山铺镇人民政府","青山铺镇政府","青山铺镇党委"],"kind":"town","name":"青山铺镇"},"rows":{"unit/01a21357-9e54-7eeb-b0aa-395413bfdfe7":{"aliases":"[\"青山铺镇人民政府\",\"青山铺镇政府\",\"青山铺镇党委\"]","code":"990826102","kind":"town","name":"青山铺镇","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x2b26f7c434983fa30a4e3f021ae30ace', '\x97acc642d8c62292ec33ebb39b37fec08f5ecdffa362005ac9efb68732a10a6e', NULL);
INSERT INTO public.event VALUES ('01a21357-9e55-7442-8244-a04bf3e81341', '990826', 'unit', '01a21357-9e55-7349-b3f3-6b3ae7ec0c39', '01a21357-9e55-7349-b3f3-6b3ae7ec0c39', '/990826/990826103/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["大堰镇人民政府","大堰镇政府","大堰镇党委"],"kind":"town","name":"大堰镇"},"rows":{"unit/01a21357-9e55-7349-b3f3-6b3ae7ec0c39":{"aliases":"[\"大堰镇人民政府\",\"大堰镇政府\",\"大堰镇党委\"]","code":"990826103","kind":"town","name":"大堰镇","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x80e97ee40b09b1dcec219ff7420855a7', '\x40efcbb5d4da370397b3df649764638aa44e0afa0a5ad64fc203a840d229615c', NULL);
INSERT INTO public.event VALUES ('01a21357-9e55-7838-a82e-d7b98beb9d74', '990826', 'unit', '01a21357-9e55-7718-bee9-2fd85c2cc652', '01a21357-9e55-7718-bee9-2fd85c2cc652', '/990826/990826104/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["沙湾镇人民政府","沙湾镇政府","沙湾镇党委"],"kind":"town","name":"沙湾镇"},"rows":{"unit/01a21357-9e55-7718-bee9-2fd85c2cc652":{"aliases":"[\"沙湾镇人民政府\",\"沙湾镇政府\",\"沙湾镇党委\"]","code":"990826104","kind":"town","name":"沙湾镇","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x7fc0b79a61d717d1f9d252ab31caf2f7', '\xacfdbcdb4492a427f6176558e71496f5759bf08f8fda222496e411cf445a287e', NULL);
INSERT INTO public.event VALUES ('01a21357-9e55-7bbb-bc50-e4777a227a36', '990826', 'unit', '01a21357-9e55-7abf-84e9-501e110f0925', '01a21357-9e55-7abf-84e9-501e110f0925', '/990826/990826105/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["三官镇人民政府","三官镇政府","三官镇党委"],"kind":"town","name":"三官镇"},"rows":{"unit/01a21357-9e55-7abf-84e9-501e110f0925":{"aliases":"[\"三官镇人民政府\",\"三官镇政府\",\"三官镇党委\"]","code":"990826105","kind":"town","name":"三官镇","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x7d5eb71309442107d1deb5ff37eb7a7a', '\xacc8ba1f232604bac51fe3b2d40bdc2309527b02150206f7832fa2d0cb4755a4', NULL);
INSERT INTO public.event VALUES ('01a21357-9e55-7f1f-bb81-ef1c14b942a0', '990826', 'unit', '01a21357-9e55-7e3a-8de0-e416061b00a1', '01a21357-9e55-7e3a-8de0-e416061b00a1', '/990826/990826106/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["双桥镇人民政府","双桥镇政府","双桥镇党委"],"kind":"town","name":"双桥镇"},"rows":{"unit/01a21357-9e55-7e3a-8de0-e416061b00a1":{"aliases":"[\"双桥镇人民政府\",\"双桥镇政府\",\"双桥镇党委\"]","code":"990826106","kind":"town","name":"双桥镇","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\xefb606e917690c70dbf912c3600450f9', '\x1e9ef80094b4969055089ddb40e0c54ec2f0c97ce0cb4830e589bf4ef795df11', NULL);
INSERT INTO public.event VALUES ('01a21357-9e56-7658-ae3a-49b57757e4b4', '990826', 'unit', '01a21357-9e56-7584-afec-5ba6c42ca453', '01a21357-9e56-7584-afec-5ba6c42ca453', '/990826/990826107/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇人民政府","黄土岗镇政府","黄土岗镇党委"],"kind":"town","name":"黄土岗镇"},"rows":{"unit/01a21357-9e56-7584-afec-5ba6c42ca453":{"aliases":"[\"黄土岗镇人民政府\",\"黄土岗镇政府\",\"黄土岗镇党委\"]","code":"990826107","kind":"town","name":"黄土岗镇","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x3aeb64f85d4a330951cb057559aa5be4', '\x7a2a6d36812254b49bb66159b7dff1187e28765211736e25bb96428bfa8000c9', NULL);
INSERT INTO public.event VALUES ('01a21357-9e57-745b-9ce6-6038248a4daa', '990826', 'unit', '01a21357-9e56-7bbe-94b7-e1bc1d42b61b', '01a21357-9e56-7bbe-94b7-e1bc1d42b61b', '/990826/990826200/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["白塔乡人民政府","白塔乡政府","白塔乡党委"],"kind":"town","name":"白塔乡"},"rows":{"unit/01a21357-9e56-7bbe-94b7-e1bc1d42b61b":{"aliases":"[\"白塔乡人民政府\",\"白塔乡政府\",\"白塔乡党委\"]","code":"990826200","kind":"town","name":"白塔乡","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x412018a8211de2c5c8a9b08d805f0492', '\x0b7d7f080a068e9600fd9628ffc678ef96bbfb89bbbdab6bfc9e89875cb5aad7', NULL);
INSERT INTO public.event VALUES ('01a21357-9e57-79fe-9f67-5159be6092b7', '990826', 'unit', '01a21357-9e57-78ea-993a-4cbd91ae5e7b', '01a21357-9e57-78ea-993a-4cbd91ae5e7b', '/990826/990826201/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["龙泉乡人民政府","龙泉乡政府","龙泉乡党委"],"kind":"town","name":"龙泉乡"},"rows":{"unit/01a21357-9e57-78ea-993a-4cbd91ae5e7b":{"aliases":"[\"龙泉乡人民政府\",\"龙泉乡政府\",\"龙泉乡党委\"]","code":"990826201","kind":"town","name":"龙泉乡","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\x27083f6f493978c477adbdd9c706b33d', '\x6f647f6858ea9b39ecbe0276527eed2da16ee29546385bc32e2ad93887f36548', NULL);
INSERT INTO public.event VALUES ('01a21357-9e58-7085-a5c4-c857668c1836', '990826', 'unit', '01a21357-9e57-7e3a-a1c1-c74a7c877b6e', '01a21357-9e57-7e3a-a1c1-c74a7c877b6e', '/990826/990826400/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜经开区","平澜经济开发区管委会","县经济开发区","县开发区","经济开发区","经开区","开发区","经开区管委会","开发区管委会"],"kind":"zone","name":"平澜经济开发区"},"rows":{"unit/01a21357-9e57-7e3a-a1c1-c74a7c877b6e":{"aliases":"[\"平澜经开区\",\"平澜经济开发区管委会\",\"县经济开发区\",\"县开发区\",\"经济开发区\",\"经开区\",\"开发区\",\"经开区管委会\",\"开发区管委会\"]","code":"990826400","kind":"zone","name":"平澜经济开发区","parent":"01a21357-9e2f-792c-8096-d849627a3229","region":"990826","version":1}}}', '\xe5ab66360dbe36f0c10b2bf754c9c4b5', '\x8e95861e434e0b79283fce5cc50f6307fd5e3c0419f59414e08e7af3e8e8509d', NULL);
INSERT INTO public.event VALUES ('01a21357-9e58-7b72-b0dc-8ca76df3c760', '990826', 'unit', '01a21357-9e58-79de-b065-3d4d7b14b883', '01a21357-9e58-79de-b065-3d4d7b14b883', '/990826/990826001/990826001001/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["城关街道北关社区","北关社区居委会"],"kind":"village","name":"北关社区"},"rows":{"unit/01a21357-9e58-79de-b065-3d4d7b14b883":{"aliases":"[\"城关街道北关社区\",\"北关社区居委会\"]","code":"990826001001","kind":"village","name":"北关社区","parent":"01a21357-9e53-7881-bb39-32af5be873d5","region":"990826","version":1}}}', '\xe64d86475c611b58d6fdb944e3f19486', '\xdc129984b87401551f98bb5889cbefeec2041ab4c9a44e8eeffcfc77eea1a13e', NULL);
INSERT INTO public.event VALUES ('01a21357-9e59-718f-ac7d-a77ee57d51b3', '990826', 'unit', '01a21357-9e59-700a-8132-a0310c960161', '01a21357-9e59-700a-8132-a0310c960161', '/990826/990826001/990826001002/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["城关街道文庙社区","文庙社区居委会"],"kind":"village","name":"文庙社区"},"rows":{"unit/01a21357-9e59-700a-8132-a0310c960161":{"aliases":"[\"城关街道文庙社区\",\"文庙社区居委会\"]","code":"990826001002","kind":"village","name":"文庙社区","parent":"01a21357-9e53-7881-bb39-32af5be873d5","region":"990826","version":1}}}', '\x84865b66d59fac552f7ed8497d245fe3', '\xcb4015ef8e2df7cae933b6f52deea4a4971e06bcc9f955c3d839e3aa6ee06849', NULL);
INSERT INTO public.event VALUES ('01a21357-9e59-7afb-b5d7-8dbd6e621066', '990826', 'unit', '01a21357-9e59-7a1e-968b-890bae149b2a', '01a21357-9e59-7a1e-968b-890bae149b2a', '/990826/990826002/990826002001/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["澜东街道新渠社区","新渠社区居委会"],"kind":"village","name":"新渠社区"},"rows":{"unit/01a21357-9e59-7a1e-968b-890bae149b2a":{"aliases":"[\"澜东街道新渠社区\",\"新渠社区居委会\"]","code":"990826002001","kind":"village","name":"新渠社区","parent":"01a21357-9e53-7d9a-b5d4-9dbebb84bde4","region":"990826","version":1}}}', '\x0f4839f32e041ec3de05e4d492ecca5b', '\x48c9bb90db9db94dce6937432afe27ba59ba4869962ab88aa06aea8808e0951a', NULL);
INSERT INTO public.event VALUES ('01a21357-9e5a-7340-8dc1-9caca460b778', '990826', 'unit', '01a21357-9e5a-71e3-a4dc-35b6cfc43196', '01a21357-9e5a-71e3-a4dc-35b6cfc43196', '/990826/990826100/990826100001/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇工业路社区","工业路社区居委会"],"kind":"village","name":"工业路社区"},"rows":{"unit/01a21357-9e5a-71e3-a4dc-35b6cfc43196":{"aliases":"[\"石桥镇工业路社区\",\"工业路社区居委会\"]","code":"990826100001","kind":"village","name":"工业路社区","parent":"01a21357-9e54-7524-9127-ef5640c836fe","region":"990826","version":1}}}', '\x61af000bb61fd4b260c82cef2651338d', '\xf54dc29dfde43db640899c3f1bbae4cba8491ba9dd4dff662dfa03948261726b', NULL);
INSERT INTO public.event VALUES ('01a21357-9e5a-78c0-b8a0-ae786cee2e5b', '990826', 'unit', '01a21357-9e5a-76aa-bd10-29d5ec0a0016', '01a21357-9e5a-76aa-bd10-29d5ec0a0016', '/990826/990826100/990826100201/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇东湾村","东湾村委会"],"kind":"village","name":"东湾村"},"rows":{"unit/01a21357-9e5a-76aa-bd10-29d5ec0a0016":{"aliases":"[\"石桥镇东湾村\",\"东湾村委会\"]","code":"990826100201","kind":"village","name":"东湾村","parent":"01a21357-9e54-7524-9127-ef5640c836fe","region":"990826","version":1}}}', '\xec435ac09152c6b23c038b38de922fd6', '\x96da53130b30c9e9700b1dfcfef1dec43c26a6f6b93b5bf35eddeb89ec689a79', NULL);
INSERT INTO public.event VALUES ('01a21357-9e5b-7025-8fa2-4f74ec305c56', '990826', 'unit', '01a21357-9e5a-7dd6-9653-f0d27afd191c', '01a21357-9e5a-7dd6-9653-f0d27afd191c', '/990826/990826100/990826100202/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇上庄村","上庄村委会"],"kind":"village","name":"上庄村"},"rows":{"unit/01a21357-9e5a-7dd6-9653-f0d27afd191c":{"aliases":"[\"石桥镇上庄村\",\"上庄村委会\"]","code":"990826100202","kind":"village","name":"上庄村","parent":"01a21357-9e54-7524-9127-ef5640c836fe","region":"990826","version":1}}}', '\xc67f3f26c52ddf0a5ab5c3a5faf68cec', '\x2dbfcbbe8a09689392247b86b2367eabe12a10af96a4678fe8d9b21b12d7beb8', NULL);
INSERT INTO public.event VALUES ('01a21357-9e5b-783e-ab60-11ad4ad5437b', '990826', 'unit', '01a21357-9e5b-76ea-b8b4-6927690d4c9a', '01a21357-9e5b-76ea-b8b4-6927690d4c9a', '/990826/990826101/990826101201/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["柳河镇柳河沿村","柳河沿村委会"],"kind":"village","name":"柳河沿村"},"rows":{"unit/01a21357-9e5b-76ea-b8b4-6927690d4c9a":{"aliases":"[\"柳河镇柳河沿村\",\"柳河沿村委会\"]","code":"990826101201","kind":"village","name":"柳河沿村","parent":"01a21357-9e54-7abf-9da7-f59b95fd29cc","region":"990826","version":1}}}', '\x94a9d253f18f0e359e2541c0b2bacc0a', '\x4262fd6cd21d4cb55ec7f39dbef587ccefc1c1c9a60288f420c34944b7855f0c', NULL);
INSERT INTO public.event VALUES ('01a21357-9e5c-7079-a4f6-cf862e053247', '990826', 'unit', '01a21357-9e5b-7eb9-aa35-82ce6dcc6beb', '01a21357-9e5b-7eb9-aa35-82ce6dcc6beb', '/990826/990826106/990826106201/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["双桥镇下桥村","下桥村委会"],"kind":"village","name":"下桥村"},"rows":{"unit/01a21357-9e5b-7eb9-aa35-82ce6dcc6beb":{"aliases":"[\"双桥镇下桥村\",\"下桥村委会\"]","code":"990826106201","kind":"village","name":"下桥村","parent":"01a21357-9e55-7e3a-8de0-e416061b00a1","region":"990826","version":1}}}', '\x90606d20138cf71778f632cf68cdd5db', '\xd3dd134ee1fc304979d318f8a780ebe66dedfe690261946d68baa54f08d8a5a5', NULL);
INSERT INTO public.event VALUES ('01a21357-9e5c-7e29-b738-d571e2f2b88d', '990826', 'unit', '01a21357-9e5c-7ba6-8b0b-1018a6d071a6', '01a21357-9e5c-7ba6-8b0b-1018a6d071a6', '/990826/990826107/990826107201/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇南坡村","南坡村委会"],"kind":"village","name":"南坡村"},"rows":{"unit/01a21357-9e5c-7ba6-8b0b-1018a6d071a6":{"aliases":"[\"黄土岗镇南坡村\",\"南坡村委会\"]","code":"990826107201","kind":"village","name":"南坡村","parent":"01a21357-9e56-7584-afec-5ba6c42ca453","region":"990826","version":1}}}', '\x80d9648c8fbe2e7114720cddad47cc1c', '\x90f0eda83efaba84e8bd175f740e6994ebf680d0dee5982856910fde297c8abb', NULL);
INSERT INTO public.event VALUES ('01a21357-9e5d-7431-a1a6-6c6ed9eb5f36', '990826', 'unit', '01a21357-9e5d-72a6-b396-816db9f83caf', '01a21357-9e5d-72a6-b396-816db9f83caf', '/990826/990826107/990826107202/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇山前村","山前村委会"],"kind":"village","name":"山前村"},"rows":{"unit/01a21357-9e5d-72a6-b396-816db9f83caf":{"aliases":"[\"黄土岗镇山前村\",\"山前村委会\"]","code":"990826107202","kind":"village","name":"山前村","parent":"01a21357-9e56-7584-afec-5ba6c42ca453","region":"990826","version":1}}}', '\xc580c586fe1fb6d30268d5705110eb8f', '\x8506bfed971ea6349bf196a2dbb095ab8e5eac14b690c8ff7178dd33393ac278', NULL);
INSERT INTO public.event VALUES ('01a21357-9e5e-7125-8369-ac21e61380cb', '990826', 'unit', '01a21357-9e5d-7da8-96a6-7f9cb4dd250b', '01a21357-9e5d-7da8-96a6-7f9cb4dd250b', '/990826/990826201/990826201201/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["龙泉乡古泉村","古泉村委会"],"kind":"village","name":"古泉村"},"rows":{"unit/01a21357-9e5d-7da8-96a6-7f9cb4dd250b":{"aliases":"[\"龙泉乡古泉村\",\"古泉村委会\"]","code":"990826201201","kind":"village","name":"古泉村","parent":"01a21357-9e57-78ea-993a-4cbd91ae5e7b","region":"990826","version":1}}}', '\xce3f08cef06e2e573e2427d6db941a1e', '\x8b87130b2f3de783e056bf278ea557c945d6f74d6cd972cc978f0ce9910a2e6e', NULL);
INSERT INTO public.event VALUES ('01a21357-9e5e-760a-8afa-21af59311f0b', '990826', 'unit', '01a21357-9e5e-74eb-95bf-439b834987ec', '01a21357-9e5e-74eb-95bf-439b834987ec', '/990826/990826100/91990826MA8573491L/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县鑫禾木业有限公司","鑫禾木业"],"kind":"enterprise","name":"鑫禾木业有限公司"},"rows":{"unit/01a21357-9e5e-74eb-95bf-439b834987ec":{"aliases":"[\"平澜县鑫禾木业有限公司\",\"鑫禾木业\"]","code":"91990826MA8573491L","kind":"enterprise","name":"鑫禾木业有限公司","parent":"01a21357-9e54-7524-9127-ef5640c836fe","region":"990826","version":1}}}', '\x2711b119dab8f41d9babec3f4cb61b3d', '\xc4652eca1d60321f9f2d075445e8db78523ba81f4066df6ccf8ea5eef91017a3', NULL);
INSERT INTO public.event VALUES ('01a21357-9e65-71bf-b1ae-68a31a781377', '990826', 'enterprise', '01a21357-9e5e-74eb-95bf-439b834987ec', '01a21357-9e5e-74eb-95bf-439b834987ec', '/990826/990826100/91990826MA8573491L/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"鑫禾木业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x8da9a619d35c44c8325a270fb3069fc5', '\x8621e2d8f05244ee4d436aac2a684b6499fc55277e804f6c9a379ad5e4b84f45', NULL);
INSERT INTO public.event VALUES ('01a21357-a18c-783c-a938-d2cb47d76266', '990826', 'account', '01a21357-a18c-73d3-b2d5-fba973056881', '01a21357-9e4d-77b3-abfe-ab7ca31c251a', '/990826/11990826018247386J/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"wenlv","person":"01a21357-a18b-76e2-b24c-13a9c8988e6a"},"rows":{"account/01a21357-a18c-73d3-b2d5-fba973056881":{"login":"wenlv","person":"01a21357-a18b-76e2-b24c-13a9c8988e6a"}}}', '\xa7f228fab1f41cda88e28c6cf71cb12d', '\x817adb5fb95c33fd8376034e9238a3268f057a713ca79693b63088ff6ff714f0', NULL);
INSERT INTO public.event VALUES ('01a21357-9e65-76bd-adad-7fc1dafc4026', '990826', 'unit', '01a21357-9e65-7592-9676-d019ef7e92b7', '01a21357-9e65-7592-9676-d019ef7e92b7', '/990826/990826100/91990826MA90290844/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥丰茂饲料有限公司","丰茂饲料"],"kind":"enterprise","name":"石桥丰茂饲料有限公司"},"rows":{"unit/01a21357-9e65-7592-9676-d019ef7e92b7":{"aliases":"[\"平澜县石桥丰茂饲料有限公司\",\"丰茂饲料\"]","code":"91990826MA90290844","kind":"enterprise","name":"石桥丰茂饲料有限公司","parent":"01a21357-9e54-7524-9127-ef5640c836fe","region":"990826","version":1}}}', '\xe43a2865181cd3033743812fd80885f3', '\x9c04de74f292c5398ffe89eaeacc16396076306064cd6bf76391495a5cec4cf0', NULL);
INSERT INTO public.event VALUES ('01a21357-9e68-739e-9d6c-946fa722ee42', '990826', 'enterprise', '01a21357-9e65-7592-9676-d019ef7e92b7', '01a21357-9e65-7592-9676-d019ef7e92b7', '/990826/990826100/91990826MA90290844/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥丰茂饲料有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x7c7f067c0434e92e065b2dd5df8a2466', '\x2727eb4f2d200b7422dd78ff88a6433d1e79d6feb87f41828312ddd848b90972', NULL);
INSERT INTO public.event VALUES ('01a21357-9e68-78b9-befe-21b5e2996c51', '990826', 'unit', '01a21357-9e68-7733-b0fd-f04c0123efee', '01a21357-9e68-7733-b0fd-f04c0123efee', '/990826/990826100/91990826MA3707817J/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥镇双鹿冷冻厂","双鹿冷冻厂"],"kind":"enterprise","name":"石桥镇双鹿冷冻厂"},"rows":{"unit/01a21357-9e68-7733-b0fd-f04c0123efee":{"aliases":"[\"平澜县石桥镇双鹿冷冻厂\",\"双鹿冷冻厂\"]","code":"91990826MA3707817J","kind":"enterprise","name":"石桥镇双鹿冷冻厂","parent":"01a21357-9e54-7524-9127-ef5640c836fe","region":"990826","version":1}}}', '\xbb4e349fb8b7ec87b34e986030b3a094', '\x65c1c28ee096d167cf4cdef28b9942566f04cd9abc8d2bbfba3f501a567a70ba', NULL);
INSERT INTO public.event VALUES ('01a21357-9e6a-7d63-a05b-cf52958246b8', '990826', 'enterprise', '01a21357-9e68-7733-b0fd-f04c0123efee', '01a21357-9e68-7733-b0fd-f04c0123efee', '/990826/990826100/91990826MA3707817J/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥镇双鹿冷冻厂"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x8984eb8c0c8c287331c4f0ffe6a2abf1', '\xc2b8734735bc608cf2a1ea0634b1c49f85609f23e9ea3016c6c70ad6d6e0845b', NULL);
INSERT INTO public.event VALUES ('01a21357-9e6b-7277-bc9c-23fc850b8003', '990826', 'unit', '01a21357-9e6b-7139-86e6-a80a115e1ed3', '01a21357-9e6b-7139-86e6-a80a115e1ed3', '/990826/990826100/91990826MA3994422J/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥信达机械铸造有限公司","信达铸造"],"kind":"enterprise","name":"石桥信达机械铸造有限公司"},"rows":{"unit/01a21357-9e6b-7139-86e6-a80a115e1ed3":{"aliases":"[\"平澜县石桥信达机械铸造有限公司\",\"信达铸造\"]","code":"91990826MA3994422J","kind":"enterprise","name":"石桥信达机械铸造有限公司","parent":"01a21357-9e54-7524-9127-ef5640c836fe","region":"990826","version":1}}}', '\x64b0bd59675e8fa418e1c88f222e803e', '\x468cc100c0b7ef3670c289bef36e6033f9b6b59ebef7e3cf96d25f9d6bbcb8d8', NULL);
INSERT INTO public.event VALUES ('01a21357-9e6c-7856-ba01-734015d3e80f', '990826', 'enterprise', '01a21357-9e6b-7139-86e6-a80a115e1ed3', '01a21357-9e6b-7139-86e6-a80a115e1ed3', '/990826/990826100/91990826MA3994422J/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥信达机械铸造有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\xbee264c8c10f3a390edf39115e9c6c12', '\x72bd2a5a3c3b6ed30f8975052ac28352748c9447395fdf2b13ec1629a55fb25f', NULL);
INSERT INTO public.event VALUES ('01a21357-9e6c-7d2c-8104-1f5ab150adc3', '990826', 'unit', '01a21357-9e6c-7bc7-9819-6755c5f634cb', '01a21357-9e6c-7bc7-9819-6755c5f634cb', '/990826/990826100/91990826MA0242938Q/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥永盛采石场","永盛采石场"],"kind":"enterprise","name":"石桥永盛采石场"},"rows":{"unit/01a21357-9e6c-7bc7-9819-6755c5f634cb":{"aliases":"[\"平澜县石桥永盛采石场\",\"永盛采石场\"]","code":"91990826MA0242938Q","kind":"enterprise","name":"石桥永盛采石场","parent":"01a21357-9e54-7524-9127-ef5640c836fe","region":"990826","version":1}}}', '\x532d8e6704035d2d4bf9899d7baf66b8', '\x5768a55826299722587f8c59916d3c7f89a1ce1f2073569c232805946cfcd288', NULL);
INSERT INTO public.event VALUES ('01a21357-9e6e-7969-b077-ae2652c7a42b', '990826', 'enterprise', '01a21357-9e6c-7bc7-9819-6755c5f634cb', '01a21357-9e6c-7bc7-9819-6755c5f634cb', '/990826/990826100/91990826MA0242938Q/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥永盛采石场"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x6030086768bb3724f5d006f1a0147668', '\x45cabcfd723957a0fe0d4273eb1ac4b02e5ca5b925e3c486d3d3b39656ef34b6', NULL);
INSERT INTO public.event VALUES ('01a21357-9e6e-7e41-a053-35237c62f06f', '990826', 'unit', '01a21357-9e6e-7cd5-9498-8ba17ee4d538', '01a21357-9e6e-7cd5-9498-8ba17ee4d538', '/990826/990826002/91990826MA6115147A/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县澜东顺达冷链有限公司","顺达冷链"],"kind":"enterprise","name":"澜东顺达冷链有限公司"},"rows":{"unit/01a21357-9e6e-7cd5-9498-8ba17ee4d538":{"aliases":"[\"平澜县澜东顺达冷链有限公司\",\"顺达冷链\"]","code":"91990826MA6115147A","kind":"enterprise","name":"澜东顺达冷链有限公司","parent":"01a21357-9e53-7d9a-b5d4-9dbebb84bde4","region":"990826","version":1}}}', '\xe440d98da17a752e1aa8a76e7a327523', '\x5d57c43face69e53675f8372d6a23b6f6741ab851acb8d2fd2b4227d75f84edc', NULL);
INSERT INTO public.event VALUES ('01a21357-9e70-766f-bf3d-76b88ef05941', '990826', 'enterprise', '01a21357-9e6e-7cd5-9498-8ba17ee4d538', '01a21357-9e6e-7cd5-9498-8ba17ee4d538', '/990826/990826002/91990826MA6115147A/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"澜东顺达冷链有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x66eb9fd9d680334b083d13ec8293bb02', '\xd45ee34fdfbbd3fd5ba81798f16e2374e0bd4df6bf9501a3a953ce415399d64a', NULL);
INSERT INTO public.event VALUES ('01a21357-9e70-7dc0-be96-26d29c2e6e46', '990826', 'unit', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '/990826/990826400/91990826MA05539633/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县恒信化工有限公司","恒信化工"],"kind":"enterprise","name":"恒信化工有限公司"},"rows":{"unit/01a21357-9e70-7c4b-bb6b-6a2ea45fa69b":{"aliases":"[\"平澜县恒信化工有限公司\",\"恒信化工\"]","code":"91990826MA05539633","kind":"enterprise","name":"恒信化工有限公司","parent":"01a21357-9e57-7e3a-a1c1-c74a7c877b6e","region":"990826","version":1}}}', '\xe54ea0b2c9f8a7d1db19424a3c1b0489', '\xe442626037c421938258f4ad1cbfed6cc99469a54ea41e10eed04e3463dc3f3c', NULL);
INSERT INTO public.event VALUES ('01a21357-9e79-7087-8247-1293dfa6b729', '990826', 'enterprise', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '/990826/990826400/91990826MA05539633/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"恒信化工有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x9e1ff259207fcec9dc4723067fbadc57', '\x550e5033659d7a0b82cabe5e6cad2b071e53d46745a71e9502305a23aece938b', NULL);
INSERT INTO public.event VALUES ('01a21357-9e79-78cb-92c8-0484524e1990', '990826', 'unit', '01a21357-9e79-76af-a07a-eeea2044ff09', '01a21357-9e79-76af-a07a-eeea2044ff09', '/990826/990826400/91990826MA73818502/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县宏澜铝业有限公司","宏澜铝业"],"kind":"enterprise","name":"宏澜铝业有限公司"},"rows":{"unit/01a21357-9e79-76af-a07a-eeea2044ff09":{"aliases":"[\"平澜县宏澜铝业有限公司\",\"宏澜铝业\"]","code":"91990826MA73818502","kind":"enterprise","name":"宏澜铝业有限公司","parent":"01a21357-9e57-7e3a-a1c1-c74a7c877b6e","region":"990826","version":1}}}', '\x853a5e5293d3eaa8e815455eed4cb3ce', '\x6a5447be479921ba8d29df0551327b6280868d064c10c9a3822abbeee9c41ec0', NULL);
INSERT INTO public.event VALUES ('01a21357-9e7b-70cd-bf00-9bf9336b96d1', '990826', 'enterprise', '01a21357-9e79-76af-a07a-eeea2044ff09', '01a21357-9e79-76af-a07a-eeea2044ff09', '/990826/990826400/91990826MA73818502/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"宏澜铝业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x845724de73167d5b3877af77cc02a5b6', '\x2471c2e15c5ddb2a411b2a9cc217beb17ef30e5eb5580f7368bc185858e48cf5', NULL);
INSERT INTO public.event VALUES ('01a21357-9e7b-767f-a6cf-b6b9d85009e7', '990826', 'unit', '01a21357-9e7b-73d4-abfc-2cab9e2eb490', '01a21357-9e7b-73d4-abfc-2cab9e2eb490', '/990826/990826400/91990826MA9133279W/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县金锐五金制品有限公司","金锐五金"],"kind":"enterprise","name":"金锐五金制品有限公司"},"rows":{"unit/01a21357-9e7b-73d4-abfc-2cab9e2eb490":{"aliases":"[\"平澜县金锐五金制品有限公司\",\"金锐五金\"]","code":"91990826MA9133279W","kind":"enterprise","name":"金锐五金制品有限公司","parent":"01a21357-9e57-7e3a-a1c1-c74a7c877b6e","region":"990826","version":1}}}', '\x0f48f17c8edbe93133dcbbbbb3848240', '\x562ee29e26c0b432cb78a3aed430f489f1a7cf786bd1688aec40c2bb79434c4f', NULL);
INSERT INTO public.event VALUES ('01a21357-9e7d-76a0-bc9d-2480db317798', '990826', 'enterprise', '01a21357-9e7b-73d4-abfc-2cab9e2eb490', '01a21357-9e7b-73d4-abfc-2cab9e2eb490', '/990826/990826400/91990826MA9133279W/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"金锐五金制品有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\xe34afec21fa75cc2ad50a3838224c4ef', '\x68c992e056cf0805672b7ccbc7611a0258d63353fc347be5cbd171b6490aadb9', NULL);
INSERT INTO public.event VALUES ('01a21357-9e7d-7bef-b215-4214cd16df12', '990826', 'unit', '01a21357-9e7d-7a61-81e9-0e3c7da79745', '01a21357-9e7d-7a61-81e9-0e3c7da79745', '/990826/990826106/91990826MA4777729G/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县宏源建材有限公司","宏源建材"],"kind":"enterprise","name":"宏源建材有限公司"},"rows":{"unit/01a21357-9e7d-7a61-81e9-0e3c7da79745":{"aliases":"[\"平澜县宏源建材有限公司\",\"宏源建材\"]","code":"91990826MA4777729G","kind":"enterprise","name":"宏源建材有限公司","parent":"01a21357-9e55-7e3a-8de0-e416061b00a1","region":"990826","version":1}}}', '\xd2716ebee40727775f8640fc8efe1139', '\xfe1bb46903e5bf8cf51c95fc2013d5070c03ff68b0d3dd7109b9933e64b53b9c', NULL);
INSERT INTO public.event VALUES ('01a21357-9e7f-71fc-89b5-65b42456be13', '990826', 'enterprise', '01a21357-9e7d-7a61-81e9-0e3c7da79745', '01a21357-9e7d-7a61-81e9-0e3c7da79745', '/990826/990826106/91990826MA4777729G/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"宏源建材有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x0292320713394edf6efc23838b6a3433', '\x515793b847ba82f48852fbc5285b336b066de3f291df2d135a711e1b468e33a1', NULL);
INSERT INTO public.event VALUES ('01a21357-9e7f-7641-bc69-ef3163cd5270', '990826', 'unit', '01a21357-9e7f-751d-aad9-c2c40a12a5a7', '01a21357-9e7f-751d-aad9-c2c40a12a5a7', '/990826/990826107/91990826MA68643086/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县金石矿业有限公司","金石矿业"],"kind":"enterprise","name":"金石矿业有限公司"},"rows":{"unit/01a21357-9e7f-751d-aad9-c2c40a12a5a7":{"aliases":"[\"平澜县金石矿业有限公司\",\"金石矿业\"]","code":"91990826MA68643086","kind":"enterprise","name":"金石矿业有限公司","parent":"01a21357-9e56-7584-afec-5ba6c42ca453","region":"990826","version":1}}}', '\x24716ddc13a773abddfda6821a8407d0', '\xc51ba99e26625ca2328bf6c203b52d81ed403fd59b2f7c245fd2bbe5bb07937d', NULL);
INSERT INTO public.event VALUES ('01a21357-9e80-78eb-94f9-503111e1ae0b', '990826', 'enterprise', '01a21357-9e7f-751d-aad9-c2c40a12a5a7', '01a21357-9e7f-751d-aad9-c2c40a12a5a7', '/990826/990826107/91990826MA68643086/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"金石矿业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\xd45731c2c8b91803620f3113d8e40deb', '\xb2f2564e96418130b087987f001e1025dc1753f92e4838ea98a39a4da4ca9bda', NULL);
INSERT INTO public.event VALUES ('01a21357-9e80-7d1e-8317-415a3ef44cd8', '990826', 'unit', '01a21357-9e80-7be1-b369-25c3062c3404', '01a21357-9e80-7be1-b369-25c3062c3404', '/990826/990826101/91990826MA0129847H/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县绿源食品有限公司","绿源食品"],"kind":"enterprise","name":"绿源食品有限公司"},"rows":{"unit/01a21357-9e80-7be1-b369-25c3062c3404":{"aliases":"[\"平澜县绿源食品有限公司\",\"绿源食品\"]","code":"91990826MA0129847H","kind":"enterprise","name":"绿源食品有限公司","parent":"01a21357-9e54-7abf-9da7-f59b95fd29cc","region":"990826","version":1}}}', '\xda052ac212ffc781de99590afecd4b1c', '\xe0187eac3004c0ae6ca44cf745671269f0af250179c791286ea96cd1188a6c5d', NULL);
INSERT INTO public.event VALUES ('01a21357-9e82-7614-9d0a-1c56dbe1cce0', '990826', 'enterprise', '01a21357-9e80-7be1-b369-25c3062c3404', '01a21357-9e80-7be1-b369-25c3062c3404', '/990826/990826101/91990826MA0129847H/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"绿源食品有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x7df4fe6487a830d91bf7b96593ef0e57', '\x51275de4df5ca5868589a08b15c1777be4c9f941c7b5c851cc57b228edc04e38', NULL);
INSERT INTO public.event VALUES ('01a21357-9e82-7e21-8727-18959adeb41a', '990826', 'unit', '01a21357-9e82-7cde-91fe-047cdb716d22', '01a21357-9e82-7cde-91fe-047cdb716d22', '/990826/990826105/91990826MA5178808Y/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县兴农粮油有限公司","兴农粮油"],"kind":"enterprise","name":"兴农粮油有限公司"},"rows":{"unit/01a21357-9e82-7cde-91fe-047cdb716d22":{"aliases":"[\"平澜县兴农粮油有限公司\",\"兴农粮油\"]","code":"91990826MA5178808Y","kind":"enterprise","name":"兴农粮油有限公司","parent":"01a21357-9e55-7abf-84e9-501e110f0925","region":"990826","version":1}}}', '\xed46d1a71860f8a3acd963ef1d8a8d06', '\x8810c9aa4ea9a8c55a86408bad806eb1d24284bd1ca1d01681886a0aed2dd337', NULL);
INSERT INTO public.event VALUES ('01a21357-9e84-7507-9598-d0ad3fc5be77', '990826', 'enterprise', '01a21357-9e82-7cde-91fe-047cdb716d22', '01a21357-9e82-7cde-91fe-047cdb716d22', '/990826/990826105/91990826MA5178808Y/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"兴农粮油有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\xfc4b40fb36000b0c5ee0cb520072c05b', '\x9d49396c17cb6058c411f8c7cf98f701936312fdaaf0be1c0fb7686d1e3039f2', NULL);
INSERT INTO public.event VALUES ('01a21357-9e84-7d22-bd44-015e6f014e2a', '990826', 'unit', '01a21357-9e84-7b9a-9a9c-1571c4a3d5c5', '01a21357-9e84-7b9a-9a9c-1571c4a3d5c5', '/990826/990826103/91990826MA2043414C/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县众安燃气有限公司","众安燃气"],"kind":"enterprise","name":"众安燃气有限公司"},"rows":{"unit/01a21357-9e84-7b9a-9a9c-1571c4a3d5c5":{"aliases":"[\"平澜县众安燃气有限公司\",\"众安燃气\"]","code":"91990826MA2043414C","kind":"enterprise","name":"众安燃气有限公司","parent":"01a21357-9e55-7349-b3f3-6b3ae7ec0c39","region":"990826","version":1}}}', '\x50969ae853a775b749c5c258ae9fd150', '\x421cb53e571815ac2756de9c211999ddf018e4bc1332667b33eaf1dd757c3144', NULL);
INSERT INTO public.event VALUES ('01a21357-9e86-70c7-9a1f-e527c60a5333', '990826', 'enterprise', '01a21357-9e84-7b9a-9a9c-1571c4a3d5c5', '01a21357-9e84-7b9a-9a9c-1571c4a3d5c5', '/990826/990826103/91990826MA2043414C/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"众安燃气有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x5bf91cc4180b047b80aa4754d2ec1dcf', '\x5f8f56c6f84e5f0339e9f74dc475c197a43ea91f51837e057984802b216d1dd8', NULL);
INSERT INTO public.event VALUES ('01a21357-9e86-783b-b631-1ee9fcfc74e7', '990826', 'unit', '01a21357-9e86-7641-971a-c588eb5c1397', '01a21357-9e86-7641-971a-c588eb5c1397', '/990826/990826104/91990826MA3382653E/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县永固建筑工程有限公司","永固建筑"],"kind":"enterprise","name":"永固建筑工程有限公司"},"rows":{"unit/01a21357-9e86-7641-971a-c588eb5c1397":{"aliases":"[\"平澜县永固建筑工程有限公司\",\"永固建筑\"]","code":"91990826MA3382653E","kind":"enterprise","name":"永固建筑工程有限公司","parent":"01a21357-9e55-7718-bee9-2fd85c2cc652","region":"990826","version":1}}}', '\x021acd85a35d342922853013973442de', '\xaa1c296b167bed96a80856ebe8bae719f39ffbe1381c98380dc6dd9695e3dba5', NULL);
INSERT INTO public.event VALUES ('01a21357-9e87-79f4-a4fc-2e0b71599288', '990826', 'enterprise', '01a21357-9e86-7641-971a-c588eb5c1397', '01a21357-9e86-7641-971a-c588eb5c1397', '/990826/990826104/91990826MA3382653E/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"永固建筑工程有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x9436539d5cce888ed9e9662a8a070f28', '\xdd3b6212ca5db3c4021edcc8caf8bef3b69c632b2dc49af86795f70cda132ab2', NULL);
INSERT INTO public.event VALUES ('01a21357-9e87-7e90-9848-d74212055ff8', '990826', 'unit', '01a21357-9e87-7d18-b23f-f39524c34fd5', '01a21357-9e87-7d18-b23f-f39524c34fd5', '/990826/990826001/91990826MA8640033K/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县澜城商业广场管理有限公司","澜城商业广场"],"kind":"enterprise","name":"澜城商业广场管理有限公司"},"rows":{"unit/01a21357-9e87-7d18-b23f-f39524c34fd5":{"aliases":"[\"平澜县澜城商业广场管理有限公司\",\"澜城商业广场\"]","code":"91990826MA8640033K","kind":"enterprise","name":"澜城商业广场管理有限公司","parent":"01a21357-9e53-7881-bb39-32af5be873d5","region":"990826","version":1}}}', '\x7e670590d7036b5f7cd24b112ea06fe1', '\xa4c43e1be8704618d76c052fc68e7f021728012692641a97dcadaff42fa440a6', NULL);
INSERT INTO public.event VALUES ('01a21357-9e88-7eb7-8832-9d1649c72ddd', '990826', 'enterprise', '01a21357-9e87-7d18-b23f-f39524c34fd5', '01a21357-9e87-7d18-b23f-f39524c34fd5', '/990826/990826001/91990826MA8640033K/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"澜城商业广场管理有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x006bc4b984600387605438b7a611f022', '\x619a1de245a7e79a48b2b5d4060838a5a17fc2193e6dd349a50ef0fe37072e27', NULL);
INSERT INTO public.event VALUES ('01a21357-9e89-75b9-9365-35b4d6247c8b', '990826', 'unit', '01a21357-9e89-744c-8cd5-ea2836bcd3e2', '01a21357-9e89-744c-8cd5-ea2836bcd3e2', '/990826/990826001/91990826MA444932X7/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县通达客运有限公司","通达客运"],"kind":"enterprise","name":"通达客运有限公司"},"rows":{"unit/01a21357-9e89-744c-8cd5-ea2836bcd3e2":{"aliases":"[\"平澜县通达客运有限公司\",\"通达客运\"]","code":"91990826MA444932X7","kind":"enterprise","name":"通达客运有限公司","parent":"01a21357-9e53-7881-bb39-32af5be873d5","region":"990826","version":1}}}', '\xd404dac4b5962fd65efc5159fb433f28', '\x6515113c93b2bac4407fa67bc18712a1246aba45bb9c1b50978539e18e0a76ad', NULL);
INSERT INTO public.event VALUES ('01a21357-9e8a-77fe-aea7-2c7dbfc36b00', '990826', 'enterprise', '01a21357-9e89-744c-8cd5-ea2836bcd3e2', '01a21357-9e89-744c-8cd5-ea2836bcd3e2', '/990826/990826001/91990826MA444932X7/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"通达客运有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x1ea3a4bdc8c5df3c230a6d462eb843b7', '\x60a6611e8f4c8979484f66a9d6dc0b6493cd9b56dc54c7f8e9d2d6a64556b84d', NULL);
INSERT INTO public.event VALUES ('01a21357-9e8c-71bc-bcc8-b93097a97233', '990826', 'unit', '01a21357-9e8b-7ed2-aa8b-65569b1e1a5d', '01a21357-9e8b-7ed2-aa8b-65569b1e1a5d', '/990826/990826102/91990826MA20698920/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县丰源仓储有限公司","丰源仓储"],"kind":"enterprise","name":"丰源仓储有限公司"},"rows":{"unit/01a21357-9e8b-7ed2-aa8b-65569b1e1a5d":{"aliases":"[\"平澜县丰源仓储有限公司\",\"丰源仓储\"]","code":"91990826MA20698920","kind":"enterprise","name":"丰源仓储有限公司","parent":"01a21357-9e54-7eeb-b0aa-395413bfdfe7","region":"990826","version":1}}}', '\x8454313a55c7486269f582a539f14753', '\x968a2e68f8804e6c66cf5daf460f7ed5c83b2e4226b89200ef6b71119afe895c', NULL);
INSERT INTO public.event VALUES ('01a21357-9e8d-7690-b6b4-d7f0a124791e', '990826', 'enterprise', '01a21357-9e8b-7ed2-aa8b-65569b1e1a5d', '01a21357-9e8b-7ed2-aa8b-65569b1e1a5d', '/990826/990826102/91990826MA20698920/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"丰源仓储有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x85a938c648ef33020506ae85572d4e56', '\x5ed12a8351ab22823050ce3ad403e9b4b9ba24dc710b11ab4eb72b2d3b3948fb', NULL);
INSERT INTO public.event VALUES ('01a21357-9e8d-7d16-8e40-ad8130dc5112', '990826', 'unit', '01a21357-9e8d-7bfa-bbac-3b0db78affcb', '01a21357-9e8d-7bfa-bbac-3b0db78affcb', '/990826/990826200/91990826MA5329442F/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县安泰烟花爆竹经营有限公司","安泰烟花爆竹"],"kind":"enterprise","name":"安泰烟花爆竹经营有限公司"},"rows":{"unit/01a21357-9e8d-7bfa-bbac-3b0db78affcb":{"aliases":"[\"平澜县安泰烟花爆竹经营有限公司\",\"安泰烟花爆竹\"]","code":"91990826MA5329442F","kind":"enterprise","name":"安泰烟花爆竹经营有限公司","parent":"01a21357-9e56-7bbe-94b7-e1bc1d42b61b","region":"990826","version":1}}}', '\xa6621601ea8b9c12d3548e57e5af2103', '\x476e57cba369121f03f9189264099455710aa74fb99116bff78c30da2744d9a1', NULL);
INSERT INTO public.event VALUES ('01a21357-9e8f-7564-87d6-f2a7a048a159', '990826', 'enterprise', '01a21357-9e8d-7bfa-bbac-3b0db78affcb', '01a21357-9e8d-7bfa-bbac-3b0db78affcb', '/990826/990826200/91990826MA5329442F/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"安泰烟花爆竹经营有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x4ddc35ce54e1553ddc961b2bc52757f0', '\xb68d2aefba5e4bce72acb95df805e1fe5960902b4dd1e9fe4ca388c02715f050', NULL);
INSERT INTO public.event VALUES ('01a21357-9e8f-7a10-88fa-51461a1369c8', '990826', 'unit', '01a21357-9e8f-7899-8901-aef58e4f11d9', '01a21357-9e8f-7899-8901-aef58e4f11d9', '/990826/990826201/91990826MA164279X5/', 'create', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"aliases":["平澜县清泉山庄旅游有限公司","清泉山庄"],"kind":"enterprise","name":"清泉山庄旅游有限公司"},"rows":{"unit/01a21357-9e8f-7899-8901-aef58e4f11d9":{"aliases":"[\"平澜县清泉山庄旅游有限公司\",\"清泉山庄\"]","code":"91990826MA164279X5","kind":"enterprise","name":"清泉山庄旅游有限公司","parent":"01a21357-9e57-78ea-993a-4cbd91ae5e7b","region":"990826","version":1}}}', '\xf1f000b40aaef9e2896ed89afe1d463f', '\xfc3bc599974400de62d727ba2675f9eaf1649aeea0815f42e699c5ecce6e6125', NULL);
INSERT INTO public.event VALUES ('01a21357-9e90-7c6f-ab5b-147c8475ff47', '990826', 'enterprise', '01a21357-9e8f-7899-8901-aef58e4f11d9', '01a21357-9e8f-7899-8901-aef58e4f11d9', '/990826/990826201/91990826MA164279X5/', 'create', 'register', 1793028838954, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"清泉山庄旅游有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\xceca099f08e867a8badc09128e581eae', '\x4ead4a40d8802bfff03ec360032a168ca74ad76b71ef4c71f3ee98607c062836', NULL);
INSERT INTO public.event VALUES ('01a21357-a09f-7a03-b423-35c7d28c3034', '990826', 'unit', '01a21357-9e2f-792c-8096-d849627a3229', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a069-71f6-a2c7-23672d45a9e5","role":"system_admin"},"rows":{"person/01a21357-a069-71f6-a2c7-23672d45a9e5":{"became":null,"name":"陈路","region":"990826"},"post/01a21357-a069-71e0-9e6c-7466fb53bc75":{"person":"01a21357-a069-71f6-a2c7-23672d45a9e5","region":"990826","role":"system_admin","sectors":"[]","since":1793028838954,"unit":"01a21357-9e2f-792c-8096-d849627a3229","until":null}}}', '\x0018fc5cec6be6ddb9c68fe05f11732f', '\xc8a23bf171b34b87e27bce4058861c0b93b4eb1bbec215e5a083fc1e2920d7e4', NULL);
INSERT INTO public.event VALUES ('01a21357-a0ba-7aa5-9158-0a6901718e7a', '990826', 'account', '01a21357-a0a1-726e-b1e0-380d669ae01b', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"admin","person":"01a21357-a069-71f6-a2c7-23672d45a9e5"},"rows":{"account/01a21357-a0a1-726e-b1e0-380d669ae01b":{"login":"admin","person":"01a21357-a069-71f6-a2c7-23672d45a9e5"}}}', '\x1dd0ac6dceb90adfb104ca3be0501986', '\x2fb85590387cda3dd44cfd591700ce9bfd7413008ca95b1e95eee3ce95deb390', NULL);
INSERT INTO public.event VALUES ('01a21357-a117-7065-a838-b1310ce4297d', '990826', 'unit', '01a21357-9e2f-792c-8096-d849627a3229', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a0d3-7233-8bc6-425883dfc80d","role":"security_admin"},"rows":{"person/01a21357-a0d3-7233-8bc6-425883dfc80d":{"became":null,"name":"童岚","region":"990826"},"post/01a21357-a0d3-71fe-b941-248f661fc5c9":{"person":"01a21357-a0d3-7233-8bc6-425883dfc80d","region":"990826","role":"security_admin","sectors":"[]","since":1793028838954,"unit":"01a21357-9e2f-792c-8096-d849627a3229","until":null}}}', '\x019b91393a35709f425e2823ca08dae5', '\x072d7b2f8676330aac678bfbfcb99d896afc14061f4ce4edd3f457112aea2603', NULL);
INSERT INTO public.event VALUES ('01a21357-a15e-7e7f-a784-a005ad89a774', '990826', 'account', '01a21357-a12e-7582-be2f-5eeccdfd0645', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"secadmin","person":"01a21357-a0d3-7233-8bc6-425883dfc80d"},"rows":{"account/01a21357-a12e-7582-be2f-5eeccdfd0645":{"login":"secadmin","person":"01a21357-a0d3-7233-8bc6-425883dfc80d"}}}', '\x4c860001bc34ec1db8c9dd177f77ff1b', '\xadcaafe7ece298dd2d8bb3568afc5dcfd96ca857de376bdd79e7f3f2fcb7db57', NULL);
INSERT INTO public.event VALUES ('01a21357-a16f-71c7-a325-916090247f16', '990826', 'unit', '01a21357-9e2f-792c-8096-d849627a3229', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a16d-780f-8caa-59bd745b1d22","role":"auditor"},"rows":{"person/01a21357-a16d-780f-8caa-59bd745b1d22":{"became":null,"name":"方宁","region":"990826"},"post/01a21357-a16d-77fa-88ec-42ee71bc315e":{"person":"01a21357-a16d-780f-8caa-59bd745b1d22","region":"990826","role":"auditor","sectors":"[]","since":1793028838954,"unit":"01a21357-9e2f-792c-8096-d849627a3229","until":null}}}', '\x06172bc84d9605399f9a295f0530cc06', '\x92d9de3bd7637d5be7b4325fcf7df0d843efb66949b3d28f0fc80fd06cfe50b5', NULL);
INSERT INTO public.event VALUES ('01a21357-a170-743d-8091-73523dfe3174', '990826', 'account', '01a21357-a16f-7b1b-8c71-56185b900576', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"auditor","person":"01a21357-a16d-780f-8caa-59bd745b1d22"},"rows":{"account/01a21357-a16f-7b1b-8c71-56185b900576":{"login":"auditor","person":"01a21357-a16d-780f-8caa-59bd745b1d22"}}}', '\x1791f00c9f9e6557890a2595b4f84e59', '\x9560a2d69fd2dd4dce05967a169d93d7d5338c42676effe4c4f93718e45a3f74', NULL);
INSERT INTO public.event VALUES ('01a21357-a171-7a67-9e3d-b8fe585c4dfd', '990826', 'unit', '01a21357-9e2f-792c-8096-d849627a3229', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a170-7aae-aaf6-9ae003ff30e6","role":"audit_admin"},"rows":{"person/01a21357-a170-7aae-aaf6-9ae003ff30e6":{"became":null,"name":"沈静仪","region":"990826"},"post/01a21357-a170-7aa5-9e8b-bff390b12950":{"person":"01a21357-a170-7aae-aaf6-9ae003ff30e6","region":"990826","role":"audit_admin","sectors":"[]","since":1793028838954,"unit":"01a21357-9e2f-792c-8096-d849627a3229","until":null}}}', '\x85992cc07d9d97233b5501e4849574ee', '\x48fae11d6c73602167edd6e450e13b049d484d8055726a4a0d736b5e5fb4e7bc', NULL);
INSERT INTO public.event VALUES ('01a21357-a172-7c5c-b67c-5bc64cf69aba', '990826', 'account', '01a21357-a172-71c4-b383-fb70261431e3', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"shenji","person":"01a21357-a170-7aae-aaf6-9ae003ff30e6"},"rows":{"account/01a21357-a172-71c4-b383-fb70261431e3":{"login":"shenji","person":"01a21357-a170-7aae-aaf6-9ae003ff30e6"}}}', '\xdc5ce9257c817c0d993a7bac62dec3c7', '\xc076f84502de254f2a16dea464c0c3894e303b68e66913aa807ab77c0c9b995b', NULL);
INSERT INTO public.event VALUES ('01a21357-a174-743e-98f6-51e4f6ecedba', '990826', 'unit', '01a21357-9e2f-792c-8096-d849627a3229', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a173-742e-b1ef-48848470f213","role":"committee_director"},"rows":{"person/01a21357-a173-742e-b1ef-48848470f213":{"became":null,"name":"梁国栋","region":"990826"},"post/01a21357-a173-7427-901d-23ea86dc7371":{"person":"01a21357-a173-742e-b1ef-48848470f213","region":"990826","role":"committee_director","sectors":"[]","since":1793028838954,"unit":"01a21357-9e2f-792c-8096-d849627a3229","until":null}}}', '\xe481d2c86b281bc760cc46e52fe4d322', '\x0e34d0d5aeb3de44ddabf762464cc416d1291cdd574504402a705cfee11a90cc', NULL);
INSERT INTO public.event VALUES ('01a21357-a175-761d-9ced-b7adf1b8615f', '990826', 'account', '01a21357-a174-7ce9-8e75-9b4f59dc9589', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"director","person":"01a21357-a173-742e-b1ef-48848470f213"},"rows":{"account/01a21357-a174-7ce9-8e75-9b4f59dc9589":{"login":"director","person":"01a21357-a173-742e-b1ef-48848470f213"}}}', '\x8fdd8065f185e05e80ae0203643e77bb', '\x470beff71cf04bf734e8cc4dfb08ab43574beff10f686b4f667cc05b22e4d3eb', NULL);
INSERT INTO public.event VALUES ('01a21357-a176-7d2a-ac20-d54b806d2f8a', '990826', 'unit', '01a21357-9e2f-792c-8096-d849627a3229', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a175-7c38-a036-c46f810438a1","role":"leader"},"rows":{"person/01a21357-a175-7c38-a036-c46f810438a1":{"became":null,"name":"苏虹","region":"990826"},"post/01a21357-a175-7c30-a6b5-0b3fc713f877":{"person":"01a21357-a175-7c38-a036-c46f810438a1","region":"990826","role":"leader","sectors":"[]","since":1793028838954,"unit":"01a21357-9e2f-792c-8096-d849627a3229","until":null}}}', '\x24cb4d442b2568e7663476db9eab262c', '\x5edc221d58abb869a700d240c8bc627c66ba3209772e052f7374e124400f3ce8', NULL);
INSERT INTO public.event VALUES ('01a21357-a177-7d83-a32e-2baaeb80c895', '990826', 'account', '01a21357-a177-74b4-ade8-02e648aa6a1c', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"leader","person":"01a21357-a175-7c38-a036-c46f810438a1"},"rows":{"account/01a21357-a177-74b4-ade8-02e648aa6a1c":{"login":"leader","person":"01a21357-a175-7c38-a036-c46f810438a1"}}}', '\x2eb10b12f0178e80a7bb27f41ac18239', '\x5b25896a5209de048287fb784f420e4187206f1ee57ad346d903a3c05bf4bcff', NULL);
INSERT INTO public.event VALUES ('01a21357-a178-7dc1-a3d2-199ed27098fd', '990826', 'unit', '01a21357-9e35-7131-8018-93e2b8c82c9e', '01a21357-9e35-7131-8018-93e2b8c82c9e', '/990826/11990826010947644R/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a178-7481-bdcc-31d1d20900ab","role":"committee_office"},"rows":{"person/01a21357-a178-7481-bdcc-31d1d20900ab":{"became":null,"name":"周文静","region":"990826"},"post/01a21357-a178-7479-b6e6-e5c96a0be8c3":{"person":"01a21357-a178-7481-bdcc-31d1d20900ab","region":"990826","role":"committee_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e35-7131-8018-93e2b8c82c9e","until":null}}}', '\xda7658171d206e5c14199ef9b2614c68', '\xb374cc309c228eaca53669a87c4e062d6231815c5eb681988e8d60e13b197325', NULL);
INSERT INTO public.event VALUES ('01a21357-a179-78c0-9aaa-816b2c5d06e0', '990826', 'account', '01a21357-a179-74aa-a266-d8780aca08cf', '01a21357-9e35-7131-8018-93e2b8c82c9e', '/990826/11990826010947644R/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"anweiban","person":"01a21357-a178-7481-bdcc-31d1d20900ab"},"rows":{"account/01a21357-a179-74aa-a266-d8780aca08cf":{"login":"anweiban","person":"01a21357-a178-7481-bdcc-31d1d20900ab"}}}', '\x51f8d88ad6986534d510fd73f8c4c72a', '\x6b5ef2a30d64b85b8744d8c9841e4e163720f7fae3c644b2134f7671748a309b', NULL);
INSERT INTO public.event VALUES ('01a21357-a17a-79c8-bb34-6e55108d9130', '990826', 'unit', '01a21357-9e35-7131-8018-93e2b8c82c9e', '01a21357-9e35-7131-8018-93e2b8c82c9e', '/990826/11990826010947644R/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a17a-719e-aef6-a4b634a064ae","role":"committee_office"},"rows":{"person/01a21357-a17a-719e-aef6-a4b634a064ae":{"became":null,"name":"秦越","region":"990826"},"post/01a21357-a17a-7195-a9bb-7a21646b8419":{"person":"01a21357-a17a-719e-aef6-a4b634a064ae","region":"990826","role":"committee_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e35-7131-8018-93e2b8c82c9e","until":null}}}', '\x1f9c3dd149581c9abc1d010828c3593d', '\xced867798e4b1b05b6bbfa0b584c21f3839e0c03d84455c10fce27431e974a7e', NULL);
INSERT INTO public.event VALUES ('01a21357-a17b-73d9-8a79-3a60659fa5c6', '990826', 'account', '01a21357-a17a-7e1e-9ab2-e2b98311bb86', '01a21357-9e35-7131-8018-93e2b8c82c9e', '/990826/11990826010947644R/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"anweiban2","person":"01a21357-a17a-719e-aef6-a4b634a064ae"},"rows":{"account/01a21357-a17a-7e1e-9ab2-e2b98311bb86":{"login":"anweiban2","person":"01a21357-a17a-719e-aef6-a4b634a064ae"}}}', '\x1090116bbfdd35939dd690fecb55849a', '\x87c34cad7872de6f1a1c6f942a143d00524425ec5d31f0bfe16f0591b71d68d0', NULL);
INSERT INTO public.event VALUES ('01a21357-a17c-7506-9d03-7cebbf20fb79', '990826', 'unit', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '/990826/11990826011298885E/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a17b-7a0b-8412-e0a993d0993d","role":"department_officer"},"rows":{"person/01a21357-a17b-7a0b-8412-e0a993d0993d":{"became":null,"name":"韩立","region":"990826"},"post/01a21357-a17b-7a03-bc2c-748fa70770ab":{"person":"01a21357-a17b-7a0b-8412-e0a993d0993d","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e42-7ec6-8bbd-032be5bc1deb","until":null}}}', '\x49e439ba8136dc445b9ab0a8a05b2130', '\x560f435653a73baed7c1b4c0dd87a4788b8501f481b3bc8431192a1744464844', NULL);
INSERT INTO public.event VALUES ('01a21357-a17c-7eb5-8623-65d97edf1b49', '990826', 'unit', '01a21357-9e35-7131-8018-93e2b8c82c9e', '01a21357-9e35-7131-8018-93e2b8c82c9e', '/990826/11990826010947644R/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a17b-7a0b-8412-e0a993d0993d","role":"committee_office"},"rows":{"post/01a21357-a17c-7980-9a84-d04fb3c8f31d":{"person":"01a21357-a17b-7a0b-8412-e0a993d0993d","region":"990826","role":"committee_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e35-7131-8018-93e2b8c82c9e","until":null}}}', '\xd34a93206ddcc32ea37a6d5ff9b6be15', '\x686f1d6f1c20e650e118a285a0249a6a9bbc6445597ef6aec26caf84bfb684ca', NULL);
INSERT INTO public.event VALUES ('01a21357-a17d-7909-b3a1-04905fdae734', '990826', 'account', '01a21357-a17d-747c-809a-dc6e166c14fb', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '/990826/11990826011298885E/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"yingji","person":"01a21357-a17b-7a0b-8412-e0a993d0993d"},"rows":{"account/01a21357-a17d-747c-809a-dc6e166c14fb":{"login":"yingji","person":"01a21357-a17b-7a0b-8412-e0a993d0993d"}}}', '\x234832ec3329374a44f0c588a3dfc5cd', '\xbcf2058eb37befa74c077847ef646b3a1508957caf37668f7b02206f670ea287', NULL);
INSERT INTO public.event VALUES ('01a21357-a17e-7775-abca-bb22981d5609', '990826', 'unit', '01a21357-9e44-75a1-b1dc-2d3fecf53fb2', '01a21357-9e44-75a1-b1dc-2d3fecf53fb2', '/990826/119908260132695782/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a17d-7d80-aee1-8ae098c24479","role":"department_officer"},"rows":{"person/01a21357-a17d-7d80-aee1-8ae098c24479":{"became":null,"name":"段志远","region":"990826"},"post/01a21357-a17d-7d79-850a-fdef4a306af8":{"person":"01a21357-a17d-7d80-aee1-8ae098c24479","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e44-75a1-b1dc-2d3fecf53fb2","until":null}}}', '\x014f0ed9d124d240d9cdbca3efa67c5a', '\xff3f7d974a38df9b329480b0264c63b44fddc8d6ae5f59e0fa12d47d34fc170f', NULL);
INSERT INTO public.event VALUES ('01a21357-a17f-705e-862d-5474529a311f', '990826', 'account', '01a21357-a17e-7bde-9334-f10a15790320', '01a21357-9e44-75a1-b1dc-2d3fecf53fb2', '/990826/119908260132695782/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"zhujian","person":"01a21357-a17d-7d80-aee1-8ae098c24479"},"rows":{"account/01a21357-a17e-7bde-9334-f10a15790320":{"login":"zhujian","person":"01a21357-a17d-7d80-aee1-8ae098c24479"}}}', '\x7efafbed34da3a39ee92cde250801e6f', '\x003208900d0ab9c20409649ee8bd29ba7b3b64ed7d3784a575cb6eb0c1713cf3', NULL);
INSERT INTO public.event VALUES ('01a21357-a17f-7c7b-a90e-6db6a3edeb01', '990826', 'unit', '01a21357-9e45-7718-80d0-33df0f91cbe1', '01a21357-9e45-7718-80d0-33df0f91cbe1', '/990826/1199082601795154X9/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a17f-754a-8a4d-6b44893628f7","role":"department_officer"},"rows":{"person/01a21357-a17f-754a-8a4d-6b44893628f7":{"became":null,"name":"蒋蓓","region":"990826"},"post/01a21357-a17f-7543-ae45-90b1361a02f2":{"person":"01a21357-a17f-754a-8a4d-6b44893628f7","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e45-7718-80d0-33df0f91cbe1","until":null}}}', '\x05ee8a89ad9a10745d6977ac10a72f58', '\x684cf72addc43a5fc4f197ddf819959f1c568925ba096653ec61c8a68b8379d4', NULL);
INSERT INTO public.event VALUES ('01a21357-a180-7744-8fdd-f00df8f5b03d', '990826', 'account', '01a21357-a180-7320-b183-234f199d1b9f', '01a21357-9e45-7718-80d0-33df0f91cbe1', '/990826/1199082601795154X9/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"gongxin","person":"01a21357-a17f-754a-8a4d-6b44893628f7"},"rows":{"account/01a21357-a180-7320-b183-234f199d1b9f":{"login":"gongxin","person":"01a21357-a17f-754a-8a4d-6b44893628f7"}}}', '\x6a92c74b0a20965bfed4baca8bb158ad', '\x6d5250e1cf010fb55181927c7e8aab99946b06bb2165cca18289bb33b042305f', NULL);
INSERT INTO public.event VALUES ('01a21357-a181-7477-945d-311256cedee8', '990826', 'unit', '01a21357-9e46-784a-aaf3-710707a5b055', '01a21357-9e46-784a-aaf3-710707a5b055', '/990826/11990826013966357X/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a180-7c06-92e9-b587fed9b916","role":"department_officer"},"rows":{"person/01a21357-a180-7c06-92e9-b587fed9b916":{"became":null,"name":"卢明辉","region":"990826"},"post/01a21357-a180-7bff-bd95-d9d45ee8a3c8":{"person":"01a21357-a180-7c06-92e9-b587fed9b916","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e46-784a-aaf3-710707a5b055","until":null}}}', '\xe32faec6c8087ac77479d6050b3b6880', '\xc9b5cd24ce15d20506d629b13d0a35aa3f5e1771367f02bdcd6eec66573cca87', NULL);
INSERT INTO public.event VALUES ('01a21357-a181-7e0e-9188-c485b36db3ad', '990826', 'account', '01a21357-a181-79ae-bc48-68368323c91a', '01a21357-9e46-784a-aaf3-710707a5b055', '/990826/11990826013966357X/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"shijian","person":"01a21357-a180-7c06-92e9-b587fed9b916"},"rows":{"account/01a21357-a181-79ae-bc48-68368323c91a":{"login":"shijian","person":"01a21357-a180-7c06-92e9-b587fed9b916"}}}', '\x8bdc8118f77c17ff5f059e8748d67b9f', '\xc37ed3bdc3754940711acd0f7476d8fb2dacf2f2f45a8f43824d26341ed8bee0', NULL);
INSERT INTO public.event VALUES ('01a21357-a196-7bc0-9937-d3f194cffffe', '990826', 'account', '01a21357-a196-77bc-9f7d-0ddf9f0c72b0', '01a21357-9e52-7d71-ad31-f53f77aa28d2', '/990826/129908260186890374/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"rongmei","person":"01a21357-a195-7b9d-b972-fbd53927f401"},"rows":{"account/01a21357-a196-77bc-9f7d-0ddf9f0c72b0":{"login":"rongmei","person":"01a21357-a195-7b9d-b972-fbd53927f401"}}}', '\x8bf6c9327e95c9412f6867ab70d23668', '\x050baa593682a4219342f7d66b031e5da7f7317f3ff5ad124272c5512f988d5d', NULL);
INSERT INTO public.event VALUES ('01a21357-a182-7bee-8bf9-d9de2e90ffbd', '990826', 'unit', '01a21357-9e47-7c21-8943-f8cd6fd024fd', '01a21357-9e47-7c21-8943-f8cd6fd024fd', '/990826/11990826011227737C/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a182-73c6-a483-8492aa6059ba","role":"department_officer"},"rows":{"person/01a21357-a182-73c6-a483-8492aa6059ba":{"became":null,"name":"祁峰","region":"990826"},"post/01a21357-a182-73c0-89b9-69fbea6d40b5":{"person":"01a21357-a182-73c6-a483-8492aa6059ba","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e47-7c21-8943-f8cd6fd024fd","until":null}}}', '\x611fcd4f7f2b846bb893571fec1632c8', '\xd234ce417c738c9b7a6c60903fb8c9faa7b3bc498263116ee3b2c27dfd8c8f4b', NULL);
INSERT INTO public.event VALUES ('01a21357-a183-76c4-9e4c-6e8ea3753dae', '990826', 'account', '01a21357-a183-71a5-8730-5556d4ff46c4', '01a21357-9e47-7c21-8943-f8cd6fd024fd', '/990826/11990826011227737C/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"jiaotong","person":"01a21357-a182-73c6-a483-8492aa6059ba"},"rows":{"account/01a21357-a183-71a5-8730-5556d4ff46c4":{"login":"jiaotong","person":"01a21357-a182-73c6-a483-8492aa6059ba"}}}', '\xb3a5b737c9e71adc43dd1b3842fce4be', '\x72936b64bbdea022043d9a7e6be369b6d6c1a122ec2c98a63ff46fff8d30f4d8', NULL);
INSERT INTO public.event VALUES ('01a21357-a184-74cc-9ab4-dc1d66ad15c6', '990826', 'unit', '01a21357-9e49-73ef-b402-07d2308967af', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a183-7c09-839e-a30be8e6259e","role":"department_officer"},"rows":{"person/01a21357-a183-7c09-839e-a30be8e6259e":{"became":null,"name":"雷振","region":"990826"},"post/01a21357-a183-7c02-a45e-03742747b156":{"person":"01a21357-a183-7c09-839e-a30be8e6259e","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e49-73ef-b402-07d2308967af","until":null}}}', '\xcfea9bbd2dabdaf74062c014e7100ea4', '\xb40583df8d61a0c8ae7524912e3a5a34deb586ef9bea3317de830588bec09e1c', NULL);
INSERT INTO public.event VALUES ('01a21357-a184-7f09-b2bd-8f989fa127d0', '990826', 'account', '01a21357-a184-7b0b-acf7-e803e0a425be', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"xiaofang","person":"01a21357-a183-7c09-839e-a30be8e6259e"},"rows":{"account/01a21357-a184-7b0b-acf7-e803e0a425be":{"login":"xiaofang","person":"01a21357-a183-7c09-839e-a30be8e6259e"}}}', '\xd6d61bbb5ff5c8814bc8aac11064508c', '\xc7ac330e4b04fbb4967a4816a5937328ddbbb5033a2e8ae0808f9b7846e1dc2f', NULL);
INSERT INTO public.event VALUES ('01a21357-a185-7bf6-8fa0-3a923ae3f689', '990826', 'unit', '01a21357-9e4a-745d-8827-fa5e9da5dc99', '01a21357-9e4a-745d-8827-fa5e9da5dc99', '/990826/1199082601175131XG/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a185-741a-b23f-ec0522031e1c","role":"department_officer"},"rows":{"person/01a21357-a185-741a-b23f-ec0522031e1c":{"became":null,"name":"宋雅琴","region":"990826"},"post/01a21357-a185-7414-99ab-f73559b3bbe4":{"person":"01a21357-a185-741a-b23f-ec0522031e1c","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e4a-745d-8827-fa5e9da5dc99","until":null}}}', '\xc5371ae7764afd0ad4c0e4e58ad00548', '\xedc897e4e098c22c2886a755fc8bc54a6ac153f232fd18cd560470a20e5de928', NULL);
INSERT INTO public.event VALUES ('01a21357-a186-75e6-8d1a-bced351b024a', '990826', 'account', '01a21357-a186-719a-a4ed-9f6915ef0644', '01a21357-9e4a-745d-8827-fa5e9da5dc99', '/990826/1199082601175131XG/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"jiaoyu","person":"01a21357-a185-741a-b23f-ec0522031e1c"},"rows":{"account/01a21357-a186-719a-a4ed-9f6915ef0644":{"login":"jiaoyu","person":"01a21357-a185-741a-b23f-ec0522031e1c"}}}', '\xc4c90da0202f91c7b29c100e2649af33', '\xce2d604263a7119cfc6a2186e502e745ad25e9d67c9958ebe03dc9020526c042', NULL);
INSERT INTO public.event VALUES ('01a21357-a187-74ef-83cf-714d473ee9b1', '990826', 'unit', '01a21357-9e4b-72ff-b948-724e4ff659f6', '01a21357-9e4b-72ff-b948-724e4ff659f6', '/990826/11990826012084969T/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a186-7b7e-b5f4-db09a7885f99","role":"department_officer"},"rows":{"person/01a21357-a186-7b7e-b5f4-db09a7885f99":{"became":null,"name":"白晓岚","region":"990826"},"post/01a21357-a186-7b78-ab8e-3c66b7dde16f":{"person":"01a21357-a186-7b7e-b5f4-db09a7885f99","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e4b-72ff-b948-724e4ff659f6","until":null}}}', '\xa78df9f16b689c1b063cc6489fc7c0f6', '\x8890b12b6d6e5ee32494dee7b63d2fdfd9af02f005c44b44503ec52a8e26c916', NULL);
INSERT INTO public.event VALUES ('01a21357-a187-7deb-9117-fc860113586a', '990826', 'account', '01a21357-a187-796f-bbb4-d3a4a9eee18e', '01a21357-9e4b-72ff-b948-724e4ff659f6', '/990826/11990826012084969T/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"weijian","person":"01a21357-a186-7b7e-b5f4-db09a7885f99"},"rows":{"account/01a21357-a187-796f-bbb4-d3a4a9eee18e":{"login":"weijian","person":"01a21357-a186-7b7e-b5f4-db09a7885f99"}}}', '\x4d9be2cca9bdb3ace76742c612a99b0b', '\x965273ad02f8ab1b5586e529907aaf1591a84a4a7fc5fe3e0760528570ffe219', NULL);
INSERT INTO public.event VALUES ('01a21357-a188-7e4c-8526-9b74f2ef0175', '990826', 'unit', '01a21357-9e4c-7040-8c4a-e3b961640cbe', '01a21357-9e4c-7040-8c4a-e3b961640cbe', '/990826/11990826013528859M/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a188-772a-ad5f-a72e9e826b3e","role":"department_officer"},"rows":{"person/01a21357-a188-772a-ad5f-a72e9e826b3e":{"became":null,"name":"冯一鸣","region":"990826"},"post/01a21357-a188-7721-be30-85bc25ae3212":{"person":"01a21357-a188-772a-ad5f-a72e9e826b3e","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e4c-7040-8c4a-e3b961640cbe","until":null}}}', '\x158af7df6ed5f3964dd63886d4709e5c', '\x6d2b3d621c81eecaec8824682e39624c7ae209a00fe1d66059e3c11f199e9fb4', NULL);
INSERT INTO public.event VALUES ('01a21357-a189-7a4f-bb03-9fa87348f064', '990826', 'account', '01a21357-a189-7572-b776-2a00cd75089f', '01a21357-9e4c-7040-8c4a-e3b961640cbe', '/990826/11990826013528859M/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"shangwu","person":"01a21357-a188-772a-ad5f-a72e9e826b3e"},"rows":{"account/01a21357-a189-7572-b776-2a00cd75089f":{"login":"shangwu","person":"01a21357-a188-772a-ad5f-a72e9e826b3e"}}}', '\x52e60c5ab64c92af45eb4db0d1472647', '\x681a651e9849c5f50f943f908be85cdebc8ae8fdc39190abbb087893507f23cb', NULL);
INSERT INTO public.event VALUES ('01a21357-a18a-77e3-a077-95e8bdfd17e8', '990826', 'unit', '01a21357-9e4c-7c03-808c-e0674ff2abf9', '01a21357-9e4c-7c03-808c-e0674ff2abf9', '/990826/11990826012646028F/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a18a-7042-8aa2-2e51aeb7a617","role":"department_officer"},"rows":{"person/01a21357-a18a-7042-8aa2-2e51aeb7a617":{"became":null,"name":"高旭","region":"990826"},"post/01a21357-a18a-703b-87c2-4450e618cd12":{"person":"01a21357-a18a-7042-8aa2-2e51aeb7a617","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e4c-7c03-808c-e0674ff2abf9","until":null}}}', '\xf28c45e40a19b044c866a1ee8feda6be', '\x274f4ad8581e58bcc993bb62e534042ab4288f750af57bb6220ed52acbbc06e4', NULL);
INSERT INTO public.event VALUES ('01a21357-a18b-714f-95f9-8e6e51594a27', '990826', 'account', '01a21357-a18a-7c4f-acf8-bdff1ca33863', '01a21357-9e4c-7c03-808c-e0674ff2abf9', '/990826/11990826012646028F/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"gongan","person":"01a21357-a18a-7042-8aa2-2e51aeb7a617"},"rows":{"account/01a21357-a18a-7c4f-acf8-bdff1ca33863":{"login":"gongan","person":"01a21357-a18a-7042-8aa2-2e51aeb7a617"}}}', '\xc76413cbae088aa7966359013929bfe2', '\xcea73a5d539a7e4897ab1e3278eda3ffc48e286142f503ffcb83930cc284f356', NULL);
INSERT INTO public.event VALUES ('01a21357-a18b-7ed4-8a7e-45d820ca6bb6', '990826', 'unit', '01a21357-9e4d-77b3-abfe-ab7ca31c251a', '01a21357-9e4d-77b3-abfe-ab7ca31c251a', '/990826/11990826018247386J/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a18b-76e2-b24c-13a9c8988e6a","role":"department_officer"},"rows":{"person/01a21357-a18b-76e2-b24c-13a9c8988e6a":{"became":null,"name":"向晚晴","region":"990826"},"post/01a21357-a18b-76da-b500-6f437de5a3ef":{"person":"01a21357-a18b-76e2-b24c-13a9c8988e6a","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e4d-77b3-abfe-ab7ca31c251a","until":null}}}', '\x076233314fadb0e5aaf6e43bc6186847', '\x437d6fd5259a751c08fde6a70cf35045c0c0a3212512a3d0d3a0afc7bf6889a5', NULL);
INSERT INTO public.event VALUES ('01a21357-a18d-7869-ad15-abee42573a5e', '990826', 'unit', '01a21357-9e4e-764e-807d-f043e501ea3b', '01a21357-9e4e-764e-807d-f043e501ea3b', '/990826/119908260121411776/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a18c-7f0f-b181-c5137276af92","role":"department_officer"},"rows":{"person/01a21357-a18c-7f0f-b181-c5137276af92":{"became":null,"name":"田守业","region":"990826"},"post/01a21357-a18c-7f09-af44-4c17fb2b3073":{"person":"01a21357-a18c-7f0f-b181-c5137276af92","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e4e-764e-807d-f043e501ea3b","until":null}}}', '\xa7fa32ddb036536451601ff542d0e488', '\x95674c98feaffa5f277d5b4353a5b17d3690f1c20d450feb66446c67b447ec87', NULL);
INSERT INTO public.event VALUES ('01a21357-a18e-742f-af6f-629c5eec45bc', '990826', 'account', '01a21357-a18d-7f08-9c85-b9de06346350', '01a21357-9e4e-764e-807d-f043e501ea3b', '/990826/119908260121411776/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"nongye","person":"01a21357-a18c-7f0f-b181-c5137276af92"},"rows":{"account/01a21357-a18d-7f08-9c85-b9de06346350":{"login":"nongye","person":"01a21357-a18c-7f0f-b181-c5137276af92"}}}', '\xf68deed34b40f725f6185020700330da', '\x47d7b9f8b74743adbfcfe8207788e6be435da9bb9be80c8593c01f0ea512e3b4', NULL);
INSERT INTO public.event VALUES ('01a21357-a18f-7272-86d6-acf465035bfb', '990826', 'unit', '01a21357-9e4f-76a4-a927-d8c6c1d7226e', '01a21357-9e4f-76a4-a927-d8c6c1d7226e', '/990826/11990826018054023Y/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a18e-79e9-97fc-b677c835f256","role":"department_officer"},"rows":{"person/01a21357-a18e-79e9-97fc-b677c835f256":{"became":null,"name":"江涛","region":"990826"},"post/01a21357-a18e-79e2-bace-47726651b40c":{"person":"01a21357-a18e-79e9-97fc-b677c835f256","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e4f-76a4-a927-d8c6c1d7226e","until":null}}}', '\xa2addbdb41906f2caf7afd18f789286d', '\x4b828d2b9ec4e1f09f84f822a6b4c7be987b4b06bbdb6765ee078dc2e6418b02', NULL);
INSERT INTO public.event VALUES ('01a21357-a18f-7b25-b7b1-08e323bf251f', '990826', 'account', '01a21357-a18f-76ea-bd88-d080cddc1c10', '01a21357-9e4f-76a4-a927-d8c6c1d7226e', '/990826/11990826018054023Y/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"shuili","person":"01a21357-a18e-79e9-97fc-b677c835f256"},"rows":{"account/01a21357-a18f-76ea-bd88-d080cddc1c10":{"login":"shuili","person":"01a21357-a18e-79e9-97fc-b677c835f256"}}}', '\xdf83f5c1e60e8c4810c52d9671ca124d', '\x92fa97688ac5b48a04658a458de71460725787d16615c3b159caeaf6a7285023', NULL);
INSERT INTO public.event VALUES ('01a21357-a190-7842-b744-de93a8f8518f', '990826', 'unit', '01a21357-9e50-7272-b93a-94363b78dd1b', '01a21357-9e50-7272-b93a-94363b78dd1b', '/990826/11990826014654005R/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a190-70d1-9d44-45496bc07e89","role":"department_officer"},"rows":{"person/01a21357-a190-70d1-9d44-45496bc07e89":{"became":null,"name":"石磊","region":"990826"},"post/01a21357-a190-70ca-8fa7-28cf21c56b09":{"person":"01a21357-a190-70d1-9d44-45496bc07e89","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e50-7272-b93a-94363b78dd1b","until":null}}}', '\x755d616922003b03df902ec18a5ed586', '\x63cef4332899564807f69e087a3517cbcc641a884225efb880c2f65a3048da7c', NULL);
INSERT INTO public.event VALUES ('01a21357-a191-70e1-980e-49479fc3f4da', '990826', 'account', '01a21357-a190-7c32-a765-53b3cad22e01', '01a21357-9e50-7272-b93a-94363b78dd1b', '/990826/11990826014654005R/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"ziran","person":"01a21357-a190-70d1-9d44-45496bc07e89"},"rows":{"account/01a21357-a190-7c32-a765-53b3cad22e01":{"login":"ziran","person":"01a21357-a190-70d1-9d44-45496bc07e89"}}}', '\xf4a25b5cae1b6749df83b67d1e37680a', '\x1084fe75cb6fc748a2dd93a3f1b5766cb1a0d549ea26e35cca1a05b0e88a2935', NULL);
INSERT INTO public.event VALUES ('01a21357-a191-7d6a-bd9e-46618afa79a0', '990826', 'unit', '01a21357-9e50-7bdb-8a5e-231a927d50af', '01a21357-9e50-7bdb-8a5e-231a927d50af', '/990826/11990826018896626C/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a191-75a1-a0f4-7621e8c37acb","role":"department_officer"},"rows":{"person/01a21357-a191-75a1-a0f4-7621e8c37acb":{"became":null,"name":"范秋实","region":"990826"},"post/01a21357-a191-759b-b1b3-ff6a3c3f192c":{"person":"01a21357-a191-75a1-a0f4-7621e8c37acb","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e50-7bdb-8a5e-231a927d50af","until":null}}}', '\x7fff2d4ef7bde09cb6e85b0830ed7156', '\xcb778c3184d50849515b05314e5e300258792764e733fa0dcb827fe04b0c58d6', NULL);
INSERT INTO public.event VALUES ('01a21357-a192-76a0-ae90-633726ebb0f7', '990826', 'account', '01a21357-a192-7318-a310-f5c03db30e26', '01a21357-9e50-7bdb-8a5e-231a927d50af', '/990826/11990826018896626C/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"minzheng","person":"01a21357-a191-75a1-a0f4-7621e8c37acb"},"rows":{"account/01a21357-a192-7318-a310-f5c03db30e26":{"login":"minzheng","person":"01a21357-a191-75a1-a0f4-7621e8c37acb"}}}', '\x502aebb9c30856081b6ca6c48344fd53', '\x831cdaa6092e726e0fc1650c3b96dc92083ba37736fdefc2f3fcc8becfc3b4b6', NULL);
INSERT INTO public.event VALUES ('01a21357-a193-7430-8453-87fe1dd166e4', '990826', 'unit', '01a21357-9e51-75a0-aeec-3f2171134f7b', '01a21357-9e51-75a0-aeec-3f2171134f7b', '/990826/119908260123698251/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a192-7bb2-8c15-173484e47408","role":"department_officer"},"rows":{"person/01a21357-a192-7bb2-8c15-173484e47408":{"became":null,"name":"金慧","region":"990826"},"post/01a21357-a192-7bac-a988-56d41f9f3ba5":{"person":"01a21357-a192-7bb2-8c15-173484e47408","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e51-75a0-aeec-3f2171134f7b","until":null}}}', '\x657817ee9b1890106f7d6e8df3b30e6c', '\x64e59d0f544bca6a9062ef96e7d2deaf67e8bb18ed9aa5c4a2df7c693ad98490', NULL);
INSERT INTO public.event VALUES ('01a21357-a193-7cc6-a703-09ef6d028e3d', '990826', 'account', '01a21357-a193-7887-8378-83482c6370bc', '01a21357-9e51-75a0-aeec-3f2171134f7b', '/990826/119908260123698251/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"caizheng","person":"01a21357-a192-7bb2-8c15-173484e47408"},"rows":{"account/01a21357-a193-7887-8378-83482c6370bc":{"login":"caizheng","person":"01a21357-a192-7bb2-8c15-173484e47408"}}}', '\xfce077f844a74e39c21f42700f926edc', '\xc4e1d222142760c983ff8d63d94d6541678cbcc728a51b2f6eac10ec765b8997', NULL);
INSERT INTO public.event VALUES ('01a21357-a194-7df4-81a7-f9e857022790', '990826', 'unit', '01a21357-9e51-7e64-a0ad-f1e4abb4756a', '01a21357-9e51-7e64-a0ad-f1e4abb4756a', '/990826/12990826019736560A/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a194-75e4-99f8-89fb52c42075","role":"department_officer"},"rows":{"person/01a21357-a194-75e4-99f8-89fb52c42075":{"became":null,"name":"齐修文","region":"990826"},"post/01a21357-a194-75dd-986e-cf0640bb8e91":{"person":"01a21357-a194-75e4-99f8-89fb52c42075","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e51-7e64-a0ad-f1e4abb4756a","until":null}}}', '\xe6c3a676923875c089acd62080db20a2', '\xabd19c4c78ce44ed89e61d0b754a6fd50b99541958779c861d0ad3699f38f119', NULL);
INSERT INTO public.event VALUES ('01a21357-a195-76b1-9788-9221ca40d0aa', '990826', 'account', '01a21357-a195-7304-8cb8-28f8b93119fc', '01a21357-9e51-7e64-a0ad-f1e4abb4756a', '/990826/12990826019736560A/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"dangxiao","person":"01a21357-a194-75e4-99f8-89fb52c42075"},"rows":{"account/01a21357-a195-7304-8cb8-28f8b93119fc":{"login":"dangxiao","person":"01a21357-a194-75e4-99f8-89fb52c42075"}}}', '\xb9854793e8d7cc7a5c860b00788c6ac1', '\x716f97ba845ea30405939d648c515ded6755b62e7a02655a55a8abbf8725fec1', NULL);
INSERT INTO public.event VALUES ('01a21357-a196-7377-a79a-8dfbec11c428', '990826', 'unit', '01a21357-9e52-7d71-ad31-f53f77aa28d2', '01a21357-9e52-7d71-ad31-f53f77aa28d2', '/990826/129908260186890374/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a195-7b9d-b972-fbd53927f401","role":"department_officer"},"rows":{"person/01a21357-a195-7b9d-b972-fbd53927f401":{"became":null,"name":"安然","region":"990826"},"post/01a21357-a195-7b97-8b69-83df0cfe799a":{"person":"01a21357-a195-7b9d-b972-fbd53927f401","region":"990826","role":"department_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e52-7d71-ad31-f53f77aa28d2","until":null}}}', '\x605f7fef635c083347c495d234f4988c', '\x3a0c2945efc56a1d3447fc9996a6fab40a52520e509da97d7a8e5df93b4aab95', NULL);
INSERT INTO public.event VALUES ('01a21357-a197-7b73-9c23-7f22fc37647b', '990826', 'unit', '01a21357-9e53-7881-bb39-32af5be873d5', '01a21357-9e53-7881-bb39-32af5be873d5', '/990826/990826001/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a197-72e7-979f-b2539d07f86b","role":"town_office"},"rows":{"person/01a21357-a197-72e7-979f-b2539d07f86b":{"became":null,"name":"吴佩","region":"990826"},"post/01a21357-a197-72e0-86e1-647ff03d5adb":{"person":"01a21357-a197-72e7-979f-b2539d07f86b","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e53-7881-bb39-32af5be873d5","until":null}}}', '\x709da3e99f9582d9a04c1ba2bb85567b', '\x747e2cf4cbda2d31d19b85fdb388df9edba73744b6be79091d490a40be264436', NULL);
INSERT INTO public.event VALUES ('01a21357-a198-7846-ba57-b29fe9149c5e', '990826', 'account', '01a21357-a198-72aa-ac20-d1a5c02ac664', '01a21357-9e53-7881-bb39-32af5be873d5', '/990826/990826001/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"chengguan","person":"01a21357-a197-72e7-979f-b2539d07f86b"},"rows":{"account/01a21357-a198-72aa-ac20-d1a5c02ac664":{"login":"chengguan","person":"01a21357-a197-72e7-979f-b2539d07f86b"}}}', '\xf28638a3979dce245dc0465aefb8047a', '\x09440e665341521eda9f9728d304aa8e6e46d7ddd8e49350867ca9a363e047a6', NULL);
INSERT INTO public.event VALUES ('01a21357-a199-74f8-a2e0-f6b72b7539bf', '990826', 'unit', '01a21357-9e53-7d9a-b5d4-9dbebb84bde4', '01a21357-9e53-7d9a-b5d4-9dbebb84bde4', '/990826/990826002/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a198-7cfe-89bc-11a24a54e644","role":"town_office"},"rows":{"person/01a21357-a198-7cfe-89bc-11a24a54e644":{"became":null,"name":"任海波","region":"990826"},"post/01a21357-a198-7cf4-822b-9b2af3399bd1":{"person":"01a21357-a198-7cfe-89bc-11a24a54e644","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e53-7d9a-b5d4-9dbebb84bde4","until":null}}}', '\x08d16026f2ddf00a86265c7060a4764f', '\x4b6a0ca16faa0898411c5763efd7fe248ca1f51fa031e0c612cc36a0c5ac5751', NULL);
INSERT INTO public.event VALUES ('01a21357-a19a-702b-8e08-a4eeb3b5273d', '990826', 'account', '01a21357-a199-7958-b218-279662f3ede2', '01a21357-9e53-7d9a-b5d4-9dbebb84bde4', '/990826/990826002/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"landong","person":"01a21357-a198-7cfe-89bc-11a24a54e644"},"rows":{"account/01a21357-a199-7958-b218-279662f3ede2":{"login":"landong","person":"01a21357-a198-7cfe-89bc-11a24a54e644"}}}', '\xf999aa9e44251d488dd8c0fdfa665c28', '\x4398a84321790b9fb8105966def9568597dbd67c81f661b5a8c3bde86fccdba2', NULL);
INSERT INTO public.event VALUES ('01a21357-a19a-7c40-b541-3c5d0a12f0c4', '990826', 'unit', '01a21357-9e54-7524-9127-ef5640c836fe', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a19a-7504-a688-b0ae52b9a3d0","role":"system_admin"},"rows":{"person/01a21357-a19a-7504-a688-b0ae52b9a3d0":{"became":null,"name":"侯亮","region":"990826"},"post/01a21357-a19a-74fd-9ae0-fcfbb92b70e5":{"person":"01a21357-a19a-7504-a688-b0ae52b9a3d0","region":"990826","role":"system_admin","sectors":"[]","since":1793028838954,"unit":"01a21357-9e54-7524-9127-ef5640c836fe","until":null}}}', '\x1b36da8cde57b0514827a0c48037b4ba', '\x27c5880ae7ca391a5284105f1035b022da0c159c2438ca3a547e7d5879b6639c', NULL);
INSERT INTO public.event VALUES ('01a21357-a19b-74f2-ac66-a5fedc54624f', '990826', 'account', '01a21357-a19b-7158-91cb-388770922943', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"shiqiao_admin","person":"01a21357-a19a-7504-a688-b0ae52b9a3d0"},"rows":{"account/01a21357-a19b-7158-91cb-388770922943":{"login":"shiqiao_admin","person":"01a21357-a19a-7504-a688-b0ae52b9a3d0"}}}', '\x9ee16c58c6d02864587d2f9d7d88dde5', '\x95713f833eea81b1e7b4df8d8e73ff750589a08791d046ec610b3a1b556df460', NULL);
INSERT INTO public.event VALUES ('01a21357-a19c-7498-a35d-1c1a308595f7', '990826', 'unit', '01a21357-9e54-7524-9127-ef5640c836fe', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a19b-7b49-ba44-20bb6d04f9a9","role":"town_office"},"rows":{"person/01a21357-a19b-7b49-ba44-20bb6d04f9a9":{"became":null,"name":"马晓东","region":"990826"},"post/01a21357-a19b-7b42-b3ef-b46fb3396fd2":{"person":"01a21357-a19b-7b49-ba44-20bb6d04f9a9","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e54-7524-9127-ef5640c836fe","until":null}}}', '\x5f339b51a842d0a230d94b0ba7407549', '\xfcb04fcca63aaa6bb8d61425055f001c18c5602d66fc45874d3fa33c54ecbd23', NULL);
INSERT INTO public.event VALUES ('01a21357-a19c-7d76-af08-e24e60105af1', '990826', 'account', '01a21357-a19c-7991-b9f8-bf9407e34a34', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"shiqiao","person":"01a21357-a19b-7b49-ba44-20bb6d04f9a9"},"rows":{"account/01a21357-a19c-7991-b9f8-bf9407e34a34":{"login":"shiqiao","person":"01a21357-a19b-7b49-ba44-20bb6d04f9a9"}}}', '\xc60e390c4c2e672d71c189f4722d36a3', '\x4f6c0ee1b82ff3ab06614670756f1abd6d9d7e6752ba89079615c9e801d55a45', NULL);
INSERT INTO public.event VALUES ('01a21357-a19d-7a53-a564-0bfac9b609d4', '990826', 'unit', '01a21357-9e54-7abf-9da7-f59b95fd29cc', '01a21357-9e54-7abf-9da7-f59b95fd29cc', '/990826/990826101/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a19d-7289-9ac1-773ef3ce238f","role":"town_office"},"rows":{"person/01a21357-a19d-7289-9ac1-773ef3ce238f":{"became":null,"name":"柯敏","region":"990826"},"post/01a21357-a19d-7283-bcc8-47b4a29fc044":{"person":"01a21357-a19d-7289-9ac1-773ef3ce238f","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e54-7abf-9da7-f59b95fd29cc","until":null}}}', '\xea2e9d5946b1d5d794dceddfc84782f3', '\xa3d49d56af8a6bf54e6abe16a9f5dca6a8eb3caceb23e8c3267ed8c09288c3ba', NULL);
INSERT INTO public.event VALUES ('01a21357-a19e-73ed-8465-63e4cbbe2537', '990826', 'account', '01a21357-a19d-7ec2-b77d-f2490d7a29c5', '01a21357-9e54-7abf-9da7-f59b95fd29cc', '/990826/990826101/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"liuhe","person":"01a21357-a19d-7289-9ac1-773ef3ce238f"},"rows":{"account/01a21357-a19d-7ec2-b77d-f2490d7a29c5":{"login":"liuhe","person":"01a21357-a19d-7289-9ac1-773ef3ce238f"}}}', '\x91c0d5058e989ed8f780f34fa430c837', '\x1ecd51ab8385bb37f4214996e25db86ecfa456662ee3db80f096ebe098f4277c', NULL);
INSERT INTO public.event VALUES ('01a21357-a19f-79fa-a3a6-fdbb56a800cc', '990826', 'unit', '01a21357-9e54-7eeb-b0aa-395413bfdfe7', '01a21357-9e54-7eeb-b0aa-395413bfdfe7', '/990826/990826102/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a19e-79a7-bcea-c71cf083220a","role":"town_office"},"rows":{"person/01a21357-a19e-79a7-bcea-c71cf083220a":{"became":null,"name":"袁青","region":"990826"},"post/01a21357-a19e-799f-b2bf-98d75f00e19d":{"person":"01a21357-a19e-79a7-bcea-c71cf083220a","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e54-7eeb-b0aa-395413bfdfe7","until":null}}}', '\x91f99407e2eda666157ab8cd50a9c622', '\xdf0db63922fffc7dd866bf4a4f9f9f068e23c1570cf83d45e3b7102ef1c3373e', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a0-7b76-8576-131d4d5a34e1', '990826', 'account', '01a21357-a19f-7e43-9776-27c265994044', '01a21357-9e54-7eeb-b0aa-395413bfdfe7', '/990826/990826102/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"qingshanpu","person":"01a21357-a19e-79a7-bcea-c71cf083220a"},"rows":{"account/01a21357-a19f-7e43-9776-27c265994044":{"login":"qingshanpu","person":"01a21357-a19e-79a7-bcea-c71cf083220a"}}}', '\xd91faeb11908018ae25b0114bfddf944', '\x215e6ca5ea98b85bb5cd51c2fb9edb315a702e078ae00302acdef5b63ae84bac', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a1-7aaa-8149-cf6e906e1926', '990826', 'unit', '01a21357-9e55-7349-b3f3-6b3ae7ec0c39', '01a21357-9e55-7349-b3f3-6b3ae7ec0c39', '/990826/990826103/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1a1-727f-9cd8-43773323de0e","role":"town_office"},"rows":{"person/01a21357-a1a1-727f-9cd8-43773323de0e":{"became":null,"name":"汤勇","region":"990826"},"post/01a21357-a1a1-7277-813f-6ceb997a838e":{"person":"01a21357-a1a1-727f-9cd8-43773323de0e","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e55-7349-b3f3-6b3ae7ec0c39","until":null}}}', '\xd0d64cc35fe9f46c491c0547e038bd85', '\x2eb42cc2bb4b4006853dff572ad3a49916995793093adb90574c11e945cb880a', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a2-739a-abf2-d5f1f181af43', '990826', 'account', '01a21357-a1a1-7ef2-86f5-1deb3bc22ae3', '01a21357-9e55-7349-b3f3-6b3ae7ec0c39', '/990826/990826103/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"dayan","person":"01a21357-a1a1-727f-9cd8-43773323de0e"},"rows":{"account/01a21357-a1a1-7ef2-86f5-1deb3bc22ae3":{"login":"dayan","person":"01a21357-a1a1-727f-9cd8-43773323de0e"}}}', '\xd5c0fda549547579b8be42ca49f1e958', '\x86dce21fb9eb435aa7455ef3f58d2cd02a13a1027bae4c7a42396c5302c9efa6', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a3-71a3-a40c-3d11d667649d', '990826', 'unit', '01a21357-9e55-7718-bee9-2fd85c2cc652', '01a21357-9e55-7718-bee9-2fd85c2cc652', '/990826/990826104/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1a2-7817-9231-045c013c1252","role":"town_office"},"rows":{"person/01a21357-a1a2-7817-9231-045c013c1252":{"became":null,"name":"沙建平","region":"990826"},"post/01a21357-a1a2-7812-bcbf-d2181da1fda6":{"person":"01a21357-a1a2-7817-9231-045c013c1252","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e55-7718-bee9-2fd85c2cc652","until":null}}}', '\x911d806556904f69992af2f1ffff5701', '\x6c7973cab1cf7aa02d76283a0b3381c1c7757bfdd1e729f15eb5bcd851caced6', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a3-7c55-af2b-f9f714fc2245', '990826', 'account', '01a21357-a1a3-7790-85d4-3ec03ee0349d', '01a21357-9e55-7718-bee9-2fd85c2cc652', '/990826/990826104/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"shawan","person":"01a21357-a1a2-7817-9231-045c013c1252"},"rows":{"account/01a21357-a1a3-7790-85d4-3ec03ee0349d":{"login":"shawan","person":"01a21357-a1a2-7817-9231-045c013c1252"}}}', '\x5a368c2deedb393abe0642298d5c5a8d', '\x09da7582f29965fecf44f3b3c5b41baa9c688c995f096f9801cf7543acc7536d', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a4-7a6b-b1f2-9f5c0c872e16', '990826', 'unit', '01a21357-9e55-7abf-84e9-501e110f0925', '01a21357-9e55-7abf-84e9-501e110f0925', '/990826/990826105/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1a4-721b-9982-0a06a8b6bf62","role":"town_office"},"rows":{"person/01a21357-a1a4-721b-9982-0a06a8b6bf62":{"became":null,"name":"崔玉梅","region":"990826"},"post/01a21357-a1a4-7214-8591-f4486632f530":{"person":"01a21357-a1a4-721b-9982-0a06a8b6bf62","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e55-7abf-84e9-501e110f0925","until":null}}}', '\x3c189283cb96c47773f5f86fc2162f24', '\xc542bc2a5c57443a40052d4c11eaff218700c634ea4430cd3ebf9546e39b0eaf', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a5-7457-bb99-d4802aea6d4f', '990826', 'account', '01a21357-a1a4-7efa-88de-36b8804ab628', '01a21357-9e55-7abf-84e9-501e110f0925', '/990826/990826105/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"sanguan","person":"01a21357-a1a4-721b-9982-0a06a8b6bf62"},"rows":{"account/01a21357-a1a4-7efa-88de-36b8804ab628":{"login":"sanguan","person":"01a21357-a1a4-721b-9982-0a06a8b6bf62"}}}', '\xb6c962302bf3610dbba764dc9768264b', '\xc1eb74814a41af7606daa1dca7a7b3043e7630eba7c9b5934e5c7033725903d0', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a6-722a-a849-50549bcb7b4d', '990826', 'unit', '01a21357-9e55-7e3a-8de0-e416061b00a1', '01a21357-9e55-7e3a-8de0-e416061b00a1', '/990826/990826106/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1a5-7987-adf4-b0fc39283d68","role":"town_office"},"rows":{"person/01a21357-a1a5-7987-adf4-b0fc39283d68":{"became":null,"name":"彭飞","region":"990826"},"post/01a21357-a1a5-7980-96ee-205d7e1e2306":{"person":"01a21357-a1a5-7987-adf4-b0fc39283d68","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e55-7e3a-8de0-e416061b00a1","until":null}}}', '\x00041227cbcc5d1dc029905efe90b1f9', '\x229e08d4d65eab0f91130eb1df14f67c8f920888528438d1260ea73f52e02744', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a7-7142-b0a9-7766f3ffed85', '990826', 'account', '01a21357-a1a6-7bff-80a6-b27125288244', '01a21357-9e55-7e3a-8de0-e416061b00a1', '/990826/990826106/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"shuangqiao","person":"01a21357-a1a5-7987-adf4-b0fc39283d68"},"rows":{"account/01a21357-a1a6-7bff-80a6-b27125288244":{"login":"shuangqiao","person":"01a21357-a1a5-7987-adf4-b0fc39283d68"}}}', '\x2d75ddb3f3e769436766fefe6c27d416', '\x315a32165c1e1a0e0ce563bf51939d27fe49c585238eac2daa9ae298ba8d9d72', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a7-7f09-8f7d-ce5a2142fe8e', '990826', 'unit', '01a21357-9e56-7584-afec-5ba6c42ca453', '01a21357-9e56-7584-afec-5ba6c42ca453', '/990826/990826107/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1a7-75fd-9ff2-87bc836657c0","role":"town_office"},"rows":{"person/01a21357-a1a7-75fd-9ff2-87bc836657c0":{"became":null,"name":"黎志刚","region":"990826"},"post/01a21357-a1a7-75f4-bc9d-997936ab002d":{"person":"01a21357-a1a7-75fd-9ff2-87bc836657c0","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e56-7584-afec-5ba6c42ca453","until":null}}}', '\xde01bedf5918f550af863a68250fc6a4', '\x816b76ded831154284d786638592bb692ee9d56019ae696ce611d19f54b35ae4', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a8-7955-a4e3-6b4a042eeeed', '990826', 'account', '01a21357-a1a8-74ca-8007-f38cdfc3e408', '01a21357-9e56-7584-afec-5ba6c42ca453', '/990826/990826107/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"huangtugang","person":"01a21357-a1a7-75fd-9ff2-87bc836657c0"},"rows":{"account/01a21357-a1a8-74ca-8007-f38cdfc3e408":{"login":"huangtugang","person":"01a21357-a1a7-75fd-9ff2-87bc836657c0"}}}', '\x6378514486872d98258dd38147648033', '\x914fc3d157222eef7c1a02b7a7fc74ffc0a2e1a1f2fca62ac0db7b1ab95119e1', NULL);
INSERT INTO public.event VALUES ('01a21357-a1a9-77d1-b283-78cc355e3de0', '990826', 'unit', '01a21357-9e56-7bbe-94b7-e1bc1d42b61b', '01a21357-9e56-7bbe-94b7-e1bc1d42b61b', '/990826/990826200/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1a8-7f17-af0c-2e5103af65ce","role":"town_office"},"rows":{"person/01a21357-a1a8-7f17-af0c-2e5103af65ce":{"became":null,"name":"乔木","region":"990826"},"post/01a21357-a1a8-7f11-9380-7aaa3da9fc48":{"person":"01a21357-a1a8-7f17-af0c-2e5103af65ce","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e56-7bbe-94b7-e1bc1d42b61b","until":null}}}', '\xc150b29cac7fe1060438953778cc0d59', '\x4d669bbfcca271d061bbec8ac2ab62946b26b046dbd7028cff02ef77551a842e', NULL);
INSERT INTO public.event VALUES ('01a21357-a1aa-73c2-9553-00585d623332', '990826', 'account', '01a21357-a1a9-7d21-8942-a970679b9340', '01a21357-9e56-7bbe-94b7-e1bc1d42b61b', '/990826/990826200/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"baita","person":"01a21357-a1a8-7f17-af0c-2e5103af65ce"},"rows":{"account/01a21357-a1a9-7d21-8942-a970679b9340":{"login":"baita","person":"01a21357-a1a8-7f17-af0c-2e5103af65ce"}}}', '\xa527f5c3bc302934380673d3162767b0', '\xaed119ae8e4a448756cb1339e7b988a5a0d6bd67f3ebe22e876203bfc522f452', NULL);
INSERT INTO public.event VALUES ('01a21357-a1ab-71ce-ad66-e0d8d1d18d40', '990826', 'unit', '01a21357-9e57-78ea-993a-4cbd91ae5e7b', '01a21357-9e57-78ea-993a-4cbd91ae5e7b', '/990826/990826201/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1aa-79a3-9a3b-794e315fa0c6","role":"town_office"},"rows":{"person/01a21357-a1aa-79a3-9a3b-794e315fa0c6":{"became":null,"name":"龙小云","region":"990826"},"post/01a21357-a1aa-799d-9f24-a37c8464fe27":{"person":"01a21357-a1aa-79a3-9a3b-794e315fa0c6","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e57-78ea-993a-4cbd91ae5e7b","until":null}}}', '\xbc54ff2629dcdbfbea24e1eed2e97c24', '\x979ca3ac1c9082bd8d371cf6a4b30e07f5e53fb660393b91d24bf242ebc97667', NULL);
INSERT INTO public.event VALUES ('01a21357-a1ab-7a82-8ca5-0bc633c356b5', '990826', 'account', '01a21357-a1ab-7635-bad9-d8bb1515fd33', '01a21357-9e57-78ea-993a-4cbd91ae5e7b', '/990826/990826201/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"longquan","person":"01a21357-a1aa-79a3-9a3b-794e315fa0c6"},"rows":{"account/01a21357-a1ab-7635-bad9-d8bb1515fd33":{"login":"longquan","person":"01a21357-a1aa-79a3-9a3b-794e315fa0c6"}}}', '\x720f0c5692faace5d3394ff3428b6ea2', '\x5c68314e0cf915b13a18ae35d4a1aeb27ba8583be1e62b852b9259bd9e6f90a0', NULL);
INSERT INTO public.event VALUES ('01a21357-a1ac-781a-b2dd-ee66b2c60c79', '990826', 'unit', '01a21357-9e57-7e3a-a1c1-c74a7c877b6e', '01a21357-9e57-7e3a-a1c1-c74a7c877b6e', '/990826/990826400/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1ac-7056-ba49-354b3275da12","role":"town_office"},"rows":{"person/01a21357-a1ac-7056-ba49-354b3275da12":{"became":null,"name":"许航","region":"990826"},"post/01a21357-a1ac-704d-a33c-1bd4c9bd081f":{"person":"01a21357-a1ac-7056-ba49-354b3275da12","region":"990826","role":"town_office","sectors":"[]","since":1793028838954,"unit":"01a21357-9e57-7e3a-a1c1-c74a7c877b6e","until":null}}}', '\x86a9142ef5a63e5507033c5a5998bbfd', '\x5acc85ac8cfdd5c42e69bffd36659f197a329cceb1f3a478b378fbb794439293', NULL);
INSERT INTO public.event VALUES ('01a21357-a1ad-7223-9a69-c187d7d4671b', '990826', 'account', '01a21357-a1ac-7cb3-b585-3feb0474d8be', '01a21357-9e57-7e3a-a1c1-c74a7c877b6e', '/990826/990826400/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"jingkaiqu","person":"01a21357-a1ac-7056-ba49-354b3275da12"},"rows":{"account/01a21357-a1ac-7cb3-b585-3feb0474d8be":{"login":"jingkaiqu","person":"01a21357-a1ac-7056-ba49-354b3275da12"}}}', '\x9b50e37ba15001ee000645aeb54fc597', '\x30c2ee4df1283d236bc62951c941da19bfab4d3f13ee5cce76e713b0ca4c87a2', NULL);
INSERT INTO public.event VALUES ('01a21357-a1ae-725d-b51b-f898321c60f8', '990826', 'unit', '01a21357-9e58-79de-b065-3d4d7b14b883', '01a21357-9e58-79de-b065-3d4d7b14b883', '/990826/990826001/990826001001/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1ad-78ff-a81d-cc546391921f","role":"village_officer"},"rows":{"person/01a21357-a1ad-78ff-a81d-cc546391921f":{"became":null,"name":"何素珍","region":"990826"},"post/01a21357-a1ad-78f8-8e0f-91a8a1a5ab71":{"person":"01a21357-a1ad-78ff-a81d-cc546391921f","region":"990826","role":"village_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e58-79de-b065-3d4d7b14b883","until":null}}}', '\xd62a6f3a0872cb3db791d64403f98b13', '\x32d31d60053c96fa5ed994f3a165cf80885dc2234028ae1df266f8c460ee8b97', NULL);
INSERT INTO public.event VALUES ('01a21357-a1af-7015-b54a-afc006d65339', '990826', 'account', '01a21357-a1ae-7afb-b223-bfc778c033a7', '01a21357-9e58-79de-b065-3d4d7b14b883', '/990826/990826001/990826001001/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"beiguan","person":"01a21357-a1ad-78ff-a81d-cc546391921f"},"rows":{"account/01a21357-a1ae-7afb-b223-bfc778c033a7":{"login":"beiguan","person":"01a21357-a1ad-78ff-a81d-cc546391921f"}}}', '\x2f9ff09ea6c1158c359b859a34738977', '\x8407c1e7c8c9f48dbd0581055f4d3995d56a43e7025b8e92b2b6b0461d596ba1', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b0-7314-9c39-35088260fddd', '990826', 'unit', '01a21357-9e5a-71e3-a4dc-35b6cfc43196', '01a21357-9e5a-71e3-a4dc-35b6cfc43196', '/990826/990826100/990826100001/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1af-77f1-983b-fcc6ff4583a9","role":"village_officer"},"rows":{"person/01a21357-a1af-77f1-983b-fcc6ff4583a9":{"became":null,"name":"朱进福","region":"990826"},"post/01a21357-a1af-77ea-882c-a85cfb28e902":{"person":"01a21357-a1af-77f1-983b-fcc6ff4583a9","region":"990826","role":"village_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e5a-71e3-a4dc-35b6cfc43196","until":null}}}', '\xd14dad46fd26e1678ee85ce67a2cba4a', '\x199467289df01f263b2597d72f9488b019d9917aa9e4515c295eb39e4805239b', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b1-704f-a596-14a2e036dd88', '990826', 'account', '01a21357-a1b0-7b17-b717-688cf0897c52', '01a21357-9e5a-71e3-a4dc-35b6cfc43196', '/990826/990826100/990826100001/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"gongyelu","person":"01a21357-a1af-77f1-983b-fcc6ff4583a9"},"rows":{"account/01a21357-a1b0-7b17-b717-688cf0897c52":{"login":"gongyelu","person":"01a21357-a1af-77f1-983b-fcc6ff4583a9"}}}', '\x954031e01e9e6a156abfd6a04c39be27', '\x9a04dc891ee7b14e923efe908ca37ad8c38cc2460aadc2865a4312929b07733d', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b2-712b-826b-fad9b7957727', '990826', 'unit', '01a21357-9e5a-76aa-bd10-29d5ec0a0016', '01a21357-9e5a-76aa-bd10-29d5ec0a0016', '/990826/990826100/990826100201/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1b1-7819-8516-a08294a2d219","role":"village_officer"},"rows":{"person/01a21357-a1b1-7819-8516-a08294a2d219":{"became":null,"name":"丁来根","region":"990826"},"post/01a21357-a1b1-7812-a6de-2747361be917":{"person":"01a21357-a1b1-7819-8516-a08294a2d219","region":"990826","role":"village_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e5a-76aa-bd10-29d5ec0a0016","until":null}}}', '\x5e44adbc5045b44cbc2db5fd1ee1db16', '\xd72f2cd20f85da708f5beb56eed4a6952ba05b0b2414a12e6805b4c6bdbb4a86', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b2-7b40-920f-1dbaf9054407', '990826', 'account', '01a21357-a1b2-7658-bf6c-4287e74c1285', '01a21357-9e5a-76aa-bd10-29d5ec0a0016', '/990826/990826100/990826100201/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"dongwan","person":"01a21357-a1b1-7819-8516-a08294a2d219"},"rows":{"account/01a21357-a1b2-7658-bf6c-4287e74c1285":{"login":"dongwan","person":"01a21357-a1b1-7819-8516-a08294a2d219"}}}', '\x2d682fc18375cd8bf6022ec54914f753', '\xacc2a84e8c06686946a46e54038a56bd433a5916e2033c52ad983d2ff63d022d', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b4-7135-99c1-0c8a35e1d9e1', '990826', 'unit', '01a21357-9e5c-7ba6-8b0b-1018a6d071a6', '01a21357-9e5c-7ba6-8b0b-1018a6d071a6', '/990826/990826107/990826107201/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1b3-73d1-aef8-5a3df6e1982d","role":"village_officer"},"rows":{"person/01a21357-a1b3-73d1-aef8-5a3df6e1982d":{"became":null,"name":"邱永贵","region":"990826"},"post/01a21357-a1b3-73ca-8ca9-02e13eb37960":{"person":"01a21357-a1b3-73d1-aef8-5a3df6e1982d","region":"990826","role":"village_officer","sectors":"[]","since":1793028838954,"unit":"01a21357-9e5c-7ba6-8b0b-1018a6d071a6","until":null}}}', '\xa9a467823fe7b7e40be01567d74bf094', '\x0f60d14d84df69fc1030737bc943001e8f4658ddf1017c8c660a3ad410d187e3', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b4-7da3-887a-40ea21828f39', '990826', 'account', '01a21357-a1b4-78ec-9a83-e88f40f8a7e5', '01a21357-9e5c-7ba6-8b0b-1018a6d071a6', '/990826/990826107/990826107201/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"nanpo","person":"01a21357-a1b3-73d1-aef8-5a3df6e1982d"},"rows":{"account/01a21357-a1b4-78ec-9a83-e88f40f8a7e5":{"login":"nanpo","person":"01a21357-a1b3-73d1-aef8-5a3df6e1982d"}}}', '\x3333f6a71253be089fe9c66c9e3b4c54', '\xfc946a9ee6844f69e6ad5fd096c2c5c2437ca06a765fb17a0900e9149078bf51', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b5-7b56-b511-3081b441b9c1', '990826', 'unit', '01a21357-9e5e-74eb-95bf-439b834987ec', '01a21357-9e5e-74eb-95bf-439b834987ec', '/990826/990826100/91990826MA8573491L/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1b5-7385-9997-e156f1d77519","role":"enterprise_manager"},"rows":{"person/01a21357-a1b5-7385-9997-e156f1d77519":{"became":null,"name":"尤长林","region":"990826"},"post/01a21357-a1b5-737d-8373-69e2a8020fd0":{"person":"01a21357-a1b5-7385-9997-e156f1d77519","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028838954,"unit":"01a21357-9e5e-74eb-95bf-439b834987ec","until":null}}}', '\xfb558b8cdf5abb2f671089e19eb245aa', '\xab5731f54887d4fce9b8f51f69e12cfac695dc82f09fd3fe5dcb87b1d3768147', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b6-75a8-a724-85de44e22913', '990826', 'account', '01a21357-a1b6-70b8-aeb2-ac8026c34497', '01a21357-9e5e-74eb-95bf-439b834987ec', '/990826/990826100/91990826MA8573491L/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"xinhe","person":"01a21357-a1b5-7385-9997-e156f1d77519"},"rows":{"account/01a21357-a1b6-70b8-aeb2-ac8026c34497":{"login":"xinhe","person":"01a21357-a1b5-7385-9997-e156f1d77519"}}}', '\xf8681795b9b4fec81da94aaa5171e9be', '\x53733e977ff57ac3e1e2161f8451f82ea3bf57e87504a901be7d1d70fa865afc', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b7-76f4-a64d-c408233bfc84', '990826', 'unit', '01a21357-9e5e-74eb-95bf-439b834987ec', '01a21357-9e5e-74eb-95bf-439b834987ec', '/990826/990826100/91990826MA8573491L/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1b6-7b6f-917b-afcb5415ea0b","role":"principal"},"rows":{"person/01a21357-a1b6-7b6f-917b-afcb5415ea0b":{"became":null,"name":"林振华","region":"990826"},"post/01a21357-a1b6-7b68-8f6c-1c1e4e765a21":{"person":"01a21357-a1b6-7b6f-917b-afcb5415ea0b","region":"990826","role":"principal","sectors":"[]","since":1793028838954,"unit":"01a21357-9e5e-74eb-95bf-439b834987ec","until":null}}}', '\xaacb33abddb051e9b47269878862f836', '\xb4146ade067156b177405eb7f1d0f693487bda736fd34acf969966ef3c19797d', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b8-7164-99ba-499d00508afb', '990826', 'account', '01a21357-a1b7-7c31-9c4f-f92feb798775', '01a21357-9e5e-74eb-95bf-439b834987ec', '/990826/990826100/91990826MA8573491L/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"xinhe2","person":"01a21357-a1b6-7b6f-917b-afcb5415ea0b"},"rows":{"account/01a21357-a1b7-7c31-9c4f-f92feb798775":{"login":"xinhe2","person":"01a21357-a1b6-7b6f-917b-afcb5415ea0b"}}}', '\x8a1b8244a39eb58fee284eaba0e70332', '\xe37041c919efdfea36fe845e6fced7b12be95156a224314a21c5ee2a66d5d35c', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b8-7da0-8fc3-7adfc5821da4', '990826', 'unit', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '/990826/990826400/91990826MA05539633/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1b8-76a3-8ed0-d8a1795c9a80","role":"enterprise_manager"},"rows":{"person/01a21357-a1b8-76a3-8ed0-d8a1795c9a80":{"became":null,"name":"葛振国","region":"990826"},"post/01a21357-a1b8-769c-be3b-d4bebb49f051":{"person":"01a21357-a1b8-76a3-8ed0-d8a1795c9a80","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028838954,"unit":"01a21357-9e70-7c4b-bb6b-6a2ea45fa69b","until":null}}}', '\xf0a7608109a67d057b9c11ea422cbfd9', '\x0113f521b35feb3a409ba6709a92a500f0e1483b4a175dba65d61b8a0de71653', NULL);
INSERT INTO public.event VALUES ('01a21357-a1b9-7771-a0ef-54ef27d1f278', '990826', 'account', '01a21357-a1b9-7281-97c8-a4a52ec91c75', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '/990826/990826400/91990826MA05539633/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"hengxin","person":"01a21357-a1b8-76a3-8ed0-d8a1795c9a80"},"rows":{"account/01a21357-a1b9-7281-97c8-a4a52ec91c75":{"login":"hengxin","person":"01a21357-a1b8-76a3-8ed0-d8a1795c9a80"}}}', '\xfe6c96b18c53ee6d5142463c28bd0b16', '\xe32b06b01bc03beb165d32fc69b77f5f81078346b5667713feab6a9f12ed6d10', NULL);
INSERT INTO public.event VALUES ('01a21357-a1bd-7bfa-a988-9769e3179f47', '990826', 'unit', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '/990826/990826400/91990826MA05539633/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1b9-7c98-9bb5-e6d09fc85ff0","role":"principal"},"rows":{"person/01a21357-a1b9-7c98-9bb5-e6d09fc85ff0":{"became":null,"name":"庄明远","region":"990826"},"post/01a21357-a1b9-7c92-9684-eb1ff8b76fa6":{"person":"01a21357-a1b9-7c98-9bb5-e6d09fc85ff0","region":"990826","role":"principal","sectors":"[]","since":1793028838954,"unit":"01a21357-9e70-7c4b-bb6b-6a2ea45fa69b","until":null}}}', '\xa0ce6b174a47cf26158e40c7e33593c0', '\x9afddc35184e82f2b6e60fbb67792a1b7706990390ebe685f9426d738f6818c1', NULL);
INSERT INTO public.event VALUES ('01a21357-a1c4-7cf2-bece-58c4be17e7e3', '990826', 'account', '01a21357-a1c2-7ac8-9f68-04df0061f89c', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '/990826/990826400/91990826MA05539633/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"hengxin2","person":"01a21357-a1b9-7c98-9bb5-e6d09fc85ff0"},"rows":{"account/01a21357-a1c2-7ac8-9f68-04df0061f89c":{"login":"hengxin2","person":"01a21357-a1b9-7c98-9bb5-e6d09fc85ff0"}}}', '\xdea76ea032b6d714e5fbb30ea1a47819', '\x4e01e6757c388e40ed8372204c6f89082211a1787fdfadba71fddf5b6808572d', NULL);
INSERT INTO public.event VALUES ('01a21357-a1cf-7f1e-9508-e6f7355079e1', '990826', 'unit', '01a21357-9e79-76af-a07a-eeea2044ff09', '01a21357-9e79-76af-a07a-eeea2044ff09', '/990826/990826400/91990826MA73818502/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1c8-7d07-a9f3-ff26771df093","role":"enterprise_manager"},"rows":{"person/01a21357-a1c8-7d07-a9f3-ff26771df093":{"became":null,"name":"沈立群","region":"990826"},"post/01a21357-a1c8-7cfe-aa87-9036db6e0150":{"person":"01a21357-a1c8-7d07-a9f3-ff26771df093","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028838954,"unit":"01a21357-9e79-76af-a07a-eeea2044ff09","until":null}}}', '\x0beae749cd49abe8800dcd78b3bb911d', '\x07c61893cac470f663900eacbab1668740fdc3cc67190dc25e1d08b64c0a0665', NULL);
INSERT INTO public.event VALUES ('01a21357-a1d0-7d70-b6be-66a5e6a94955', '990826', 'account', '01a21357-a1d0-7929-9d64-01db44fc43a9', '01a21357-9e79-76af-a07a-eeea2044ff09', '/990826/990826400/91990826MA73818502/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"honglan","person":"01a21357-a1c8-7d07-a9f3-ff26771df093"},"rows":{"account/01a21357-a1d0-7929-9d64-01db44fc43a9":{"login":"honglan","person":"01a21357-a1c8-7d07-a9f3-ff26771df093"}}}', '\xbc0c67ae9f6ad98f44e71105bd962ffe', '\xa5747e33b360c359c0c61a0bd024b73477d1e1f4ffab4475bc9367bdce8f8a2b', NULL);
INSERT INTO public.event VALUES ('01a21357-a1d1-7e1d-a0d7-ee650cf8a495', '990826', 'unit', '01a21357-9e6e-7cd5-9498-8ba17ee4d538', '01a21357-9e6e-7cd5-9498-8ba17ee4d538', '/990826/990826002/91990826MA6115147A/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1d1-749f-a7e6-b750415c8ebe","role":"enterprise_manager"},"rows":{"person/01a21357-a1d1-749f-a7e6-b750415c8ebe":{"became":null,"name":"罗启明","region":"990826"},"post/01a21357-a1d1-7497-af80-7cc9ace498bc":{"person":"01a21357-a1d1-749f-a7e6-b750415c8ebe","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028838954,"unit":"01a21357-9e6e-7cd5-9498-8ba17ee4d538","until":null}}}', '\xd3e4bbcf89e162b6358ea35a45aac937', '\x72339f5e985bd97f67f59a35b006e1dac6bdf9f6231241e3d3a881fb18194dd5', NULL);
INSERT INTO public.event VALUES ('01a21357-a1d2-7893-9b01-0ed6a840b543', '990826', 'account', '01a21357-a1d2-7495-a9be-d398b25724be', '01a21357-9e6e-7cd5-9498-8ba17ee4d538', '/990826/990826002/91990826MA6115147A/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"shunda","person":"01a21357-a1d1-749f-a7e6-b750415c8ebe"},"rows":{"account/01a21357-a1d2-7495-a9be-d398b25724be":{"login":"shunda","person":"01a21357-a1d1-749f-a7e6-b750415c8ebe"}}}', '\x70532f32e14e50929c7a172a8265b864', '\x18db08eb4e3b5776612a059b64a83809004550ade4420499e256ad2c81ed7d8b', NULL);
INSERT INTO public.event VALUES ('01a21357-a1d3-7f17-a2c7-78823ab8dfe1', '990826', 'unit', '01a21357-9e7f-751d-aad9-c2c40a12a5a7', '01a21357-9e7f-751d-aad9-c2c40a12a5a7', '/990826/990826107/91990826MA68643086/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1d2-7e2b-9612-838a8abab720","role":"enterprise_manager"},"rows":{"person/01a21357-a1d2-7e2b-9612-838a8abab720":{"became":null,"name":"孟成","region":"990826"},"post/01a21357-a1d2-7e24-9d62-895e5d4250e6":{"person":"01a21357-a1d2-7e2b-9612-838a8abab720","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028838954,"unit":"01a21357-9e7f-751d-aad9-c2c40a12a5a7","until":null}}}', '\xc1957e20f7e98e044d12f60682450ec0', '\x42b5977f49157df8da04286b1cbd17aa932263851a9a9cabeb91d102b9c27f92', NULL);
INSERT INTO public.event VALUES ('01a21357-a1d4-7a83-bbdf-68a22d53d2a5', '990826', 'account', '01a21357-a1d4-756a-ac2e-408b03fc9fcc', '01a21357-9e7f-751d-aad9-c2c40a12a5a7', '/990826/990826107/91990826MA68643086/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"jinshi","person":"01a21357-a1d2-7e2b-9612-838a8abab720"},"rows":{"account/01a21357-a1d4-756a-ac2e-408b03fc9fcc":{"login":"jinshi","person":"01a21357-a1d2-7e2b-9612-838a8abab720"}}}', '\x355431f2ce4475faf235de099b8b3f19', '\x2f4c9f09df0282f27d0b5b860f7451e75f81541812cab834b9b8a1b4d73ce668', NULL);
INSERT INTO public.event VALUES ('01a21357-a1fe-7a2d-902d-a69b8fcf6291', '990826', 'unit', '01a21357-9e7d-7a61-81e9-0e3c7da79745', '01a21357-9e7d-7a61-81e9-0e3c7da79745', '/990826/990826106/91990826MA4777729G/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a1d5-70c9-911a-ac47965e9976","role":"enterprise_manager"},"rows":{"person/01a21357-a1d5-70c9-911a-ac47965e9976":{"became":null,"name":"贺松","region":"990826"},"post/01a21357-a1d5-70c1-a737-7a286ee05bd9":{"person":"01a21357-a1d5-70c9-911a-ac47965e9976","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028838954,"unit":"01a21357-9e7d-7a61-81e9-0e3c7da79745","until":null}}}', '\xc08fd35ba8e39e01766ca2bbb61cd429', '\x6cf64a04999bd25cdc909b7fcc1d358deb4af599e21eac9a9b1118823fca9b54', NULL);
INSERT INTO public.event VALUES ('01a21357-a21a-7af4-a46f-ee07da9bb5ac', '990826', 'account', '01a21357-a208-7c5c-a6c3-86dcb53ff631', '01a21357-9e7d-7a61-81e9-0e3c7da79745', '/990826/990826106/91990826MA4777729G/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"hongyuan","person":"01a21357-a1d5-70c9-911a-ac47965e9976"},"rows":{"account/01a21357-a208-7c5c-a6c3-86dcb53ff631":{"login":"hongyuan","person":"01a21357-a1d5-70c9-911a-ac47965e9976"}}}', '\x09cac981b25b80ea36cd2db7e2f72bcd', '\xd992c3a5e6e24eb34470d5b08722ba59d3f9ddec16161e59bba40fe58b07d163', NULL);
INSERT INTO public.event VALUES ('01a21357-a232-7c7c-a826-64e241f732c3', '990826', 'unit', '01a21357-9e86-7641-971a-c588eb5c1397', '01a21357-9e86-7641-971a-c588eb5c1397', '/990826/990826104/91990826MA3382653E/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a21b-7758-a7e1-c7bdb8e27266","role":"enterprise_manager"},"rows":{"person/01a21357-a21b-7758-a7e1-c7bdb8e27266":{"became":null,"name":"康毅","region":"990826"},"post/01a21357-a21b-7746-bf82-2744b4737c55":{"person":"01a21357-a21b-7758-a7e1-c7bdb8e27266","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028838954,"unit":"01a21357-9e86-7641-971a-c588eb5c1397","until":null}}}', '\xa48990fb1a674ccfcc170055ad2963ea', '\x292d8f1ac828bc981f631dfde174c7c40dc1190e575a3399eab630179eade2ce', NULL);
INSERT INTO public.event VALUES ('01a21357-a24a-79e4-b85b-a588964f4de3', '990826', 'account', '01a21357-a243-7273-8ede-3689504f54e3', '01a21357-9e86-7641-971a-c588eb5c1397', '/990826/990826104/91990826MA3382653E/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"yonggu","person":"01a21357-a21b-7758-a7e1-c7bdb8e27266"},"rows":{"account/01a21357-a243-7273-8ede-3689504f54e3":{"login":"yonggu","person":"01a21357-a21b-7758-a7e1-c7bdb8e27266"}}}', '\x353a8375f1ccff1299c8c218f8a5ee93', '\x6af7d6ec402159282b0638f88649c25dc32d9f3304e63133113f1cea7fa8c3b7', NULL);
INSERT INTO public.event VALUES ('01a21357-a267-7216-907e-bbfd6635480a', '990826', 'unit', '01a21357-9e87-7d18-b23f-f39524c34fd5', '01a21357-9e87-7d18-b23f-f39524c34fd5', '/990826/990826001/91990826MA8640033K/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a266-77ee-9d76-9052ca2b5a22","role":"enterprise_manager"},"rows":{"person/01a21357-a266-77ee-9d76-9052ca2b5a22":{"became":null,"name":"丁晓峰","region":"990826"},"post/01a21357-a266-77dd-b32a-766bead363aa":{"person":"01a21357-a266-77ee-9d76-9052ca2b5a22","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028838954,"unit":"01a21357-9e87-7d18-b23f-f39524c34fd5","until":null}}}', '\x5bea40269c1ebd23c9062debd284bbd9', '\x3fc376a8946fdd45200a04d0500b7cc6df69282b731003375bd1a72dd92a6891', NULL);
INSERT INTO public.event VALUES ('01a21357-a2a3-7584-adf2-d4f9f57fdb00', '990826', 'account', '01a21357-a297-7b95-b3e8-beb14149bc7a', '01a21357-9e87-7d18-b23f-f39524c34fd5', '/990826/990826001/91990826MA8640033K/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"lancheng","person":"01a21357-a266-77ee-9d76-9052ca2b5a22"},"rows":{"account/01a21357-a297-7b95-b3e8-beb14149bc7a":{"login":"lancheng","person":"01a21357-a266-77ee-9d76-9052ca2b5a22"}}}', '\x4f4c7410e4714a8e6f3abea206455677', '\x5a79b1a8bee2d400f74ef918f71cbb1bd11d846f5612c9456316b1faffaed801', NULL);
INSERT INTO public.event VALUES ('01a21357-a2e2-791d-a13f-24997461c31d', '990826', 'unit', '01a21357-9e84-7b9a-9a9c-1571c4a3d5c5', '01a21357-9e84-7b9a-9a9c-1571c4a3d5c5', '/990826/990826103/91990826MA2043414C/', 'appoint', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"person":"01a21357-a2ae-7e8a-be37-7e45b4dc3ce8","role":"enterprise_manager"},"rows":{"person/01a21357-a2ae-7e8a-be37-7e45b4dc3ce8":{"became":null,"name":"纪云","region":"990826"},"post/01a21357-a2ae-7e79-87d7-176aa5b6f319":{"person":"01a21357-a2ae-7e8a-be37-7e45b4dc3ce8","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028838954,"unit":"01a21357-9e84-7b9a-9a9c-1571c4a3d5c5","until":null}}}', '\xdc88cb64544331a558ab8f855080acff', '\xe8cce9c6b3e182fd67fadac1d4af0bcfcd89c658945da8ee3d716b02eaec456e', NULL);
INSERT INTO public.event VALUES ('01a21357-a306-7add-b637-d18d9636dcd7', '990826', 'account', '01a21357-a2f9-7131-bb23-d0c713354846', '01a21357-9e84-7b9a-9a9c-1571c4a3d5c5', '/990826/990826103/91990826MA2043414C/', 'account_new', NULL, 1793028838954, NULL, NULL, 0, '{"extra":{"login":"zhongan","person":"01a21357-a2ae-7e8a-be37-7e45b4dc3ce8"},"rows":{"account/01a21357-a2f9-7131-bb23-d0c713354846":{"login":"zhongan","person":"01a21357-a2ae-7e8a-be37-7e45b4dc3ce8"}}}', '\xcfc758704a22aab9fe02155da6f27904', '\x66c1542af55eb9d556e34772dac4bdcd076ddd93a6c32a51bc63d2032ac1ac9c', NULL);
INSERT INTO public.event VALUES ('01a21357-a637-749c-8e3c-b23ef213c833', '990826', 'account', '01a21357-a179-74aa-a266-d8780aca08cf', '01a21357-9e35-7131-8018-93e2b8c82c9e', '/990826/11990826010947644R/', 'log_in', NULL, 1795620840866, '01a21357-a178-7481-bdcc-31d1d20900ab', NULL, 0, '{"extra":{"address":"127.0.0.1","device":"","person":"01a21357-a178-7481-bdcc-31d1d20900ab","second":false}}', '\x3c1f807fae3f6d57b4505e2ecdb61dde', '\xb2e3e1062a9eb53e684d88d946107479d06cea40a40af000ad4ff0741c5aa39b', NULL);
INSERT INTO public.event VALUES ('01a21357-a72f-77b4-9977-f871002aee06', '990826', 'plan', '01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'create', 'upload', 1795620841171, '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-a178-7479-b6e6-e5c96a0be8c3', 1, '{"changes":{"file_hash":{"from":null,"to":"d48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6"},"period_from":{"from":null,"to":"2020-01-01"},"period_to":{"from":null,"to":"2099-12-31"},"title":{"from":null,"to":"平澜县冬季安全行动方案（2020—2099年）"}},"from":"new","to":"draft","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-12-09","version":1}}', '\xd63c31bf9eb164cd9e38e28fe988c030', '\xb130072b5e5ddcf6cf9bddaf008c2f79f39006e9c68e1c7f4c0ae56db85a53be', NULL);
INSERT INTO public.event VALUES ('01a21357-a89c-7e18-b3e3-5579816f96b3', '990826', 'plan', '01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'commitment', NULL, 1795620841619, '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-a178-7479-b6e6-e5c96a0be8c3', 1, '{"extra":{"act":"confirmed","commitments":["01a21357-a78a-7b4f-936c-795e9a661dc3","01a21357-a78a-7b5d-ba36-a403c2902b0c","01a21357-a78a-7b5e-b1bc-4c1e8de8466b","01a21357-a78a-7b60-8bcc-457b49a84d53","01a21357-a78a-7b62-8472-7d26718918d7"]}}', '\x90d1587862c69c5373f2c3df2f2b2f30', '\x79006698b477bf1aa724ac79945c01b4321185e971d47e38ccfa28ac9bef537f', NULL);
INSERT INTO public.event VALUES ('01a21357-a8c9-7a8b-a6ea-99cc60c48220', '990826', 'plan', '01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'commitment', NULL, 1795620841660, '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-a178-7479-b6e6-e5c96a0be8c3', 1, '{"extra":{"act":"past","commitments":["01a21357-a78a-7b4f-936c-795e9a661dc3"],"past":"history"}}', '\xb32664b39e6649485bc41fe05e8d545a', '\x255408ace157ed39b5cc194932d9360749758176cf0d89291845ef6a8b843063', NULL);
INSERT INTO public.event VALUES ('01a21357-a8d1-7942-b63c-85d1ed20db41', '990826', 'plan', '01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', 'move', 'issue', 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-a178-7479-b6e6-e5c96a0be8c3', 1, '{"from":"draft","to":"issued","row":{"due":null,"version":2}}', '\x15acb7a8e5fa5f9c5ba279ab681a210e', '\x4fc19a7b157b97030ebc37d4e45971f0d8f7f482181d9f1e1d9ead2624a55b39', NULL);
INSERT INTO public.event VALUES ('01a21357-a8e7-7c3d-904f-3be80cd38a70', '990826', 'task', '01a21357-a8d6-753d-9bde-51b2bb3d42cb', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', 'create', 'record_history', 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-a178-7479-b6e6-e5c96a0be8c3', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":["01a21357-9e4c-7c03-808c-e0674ff2abf9","01a21357-9e54-7524-9127-ef5640c836fe"]},"due_on":{"from":null,"to":"2020-06-30"},"kind":{"from":null,"to":"milestone"},"measure":{"from":null,"to":"1"},"measure_place":{"from":null,"to":1},"measure_title":{"from":null,"to":"建立消防台账"},"past":{"from":null,"to":"history"},"plan":{"from":null,"to":"01a21357-a72c-7b9e-8177-58c71811c75e"},"sentence":{"from":null,"to":"2020年6月底前，全面摸清人员密集场所底数"},"title":{"from":null,"to":"全面摸清人员密集场所底数"}},"from":"new","to":"history","row":{"version":1}}', '\x196115929b30b043612dc5ac7ca85236', '\x0e8be9006812b7e697c4b4004a98c615e41edd4e47feacfe9541abb7ac84105f', NULL);
INSERT INTO public.event VALUES ('01a21357-a8ed-7dd3-aa70-7e75e8f5e44d', '990826', 'task', '01a21357-a8ec-7b1d-ad01-5dfca6a8e539', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', 'create', 'assign', 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-a178-7479-b6e6-e5c96a0be8c3', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":["01a21357-9e4c-7c03-808c-e0674ff2abf9","01a21357-9e54-7524-9127-ef5640c836fe"]},"coverage":{"from":null,"to":1},"due_on":{"from":null,"to":"2099-12-31"},"kind":{"from":null,"to":"milestone"},"measure":{"from":null,"to":"1"},"measure_place":{"from":null,"to":1},"measure_title":{"from":null,"to":"建立消防台账"},"plan":{"from":null,"to":"01a21357-a72c-7b9e-8177-58c71811c75e"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', '\x9f062a1e9ef9acf57db7977357b21c77', '\xa2886a31bc95a4e758da94d6cd888c0d2ad31b7f388ec8a2e077ae97a2f6f684', NULL);
INSERT INTO public.event VALUES ('01a21357-a8ff-7357-b4d2-eadd14e24417', '990826', 'task_part', '01a21357-a8ee-74cf-898a-1b4d427285cc', '01a21357-9e4c-7c03-808c-e0674ff2abf9', '/990826/11990826012646028F/', 'create', 'assign', 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-a178-7479-b6e6-e5c96a0be8c3', 1, '{"changes":{"due_on":{"from":null,"to":"2099-12-31"},"lead":{"from":null,"to":"01a21357-9e49-73ef-b402-07d2308967af"},"plan":{"from":null,"to":"01a21357-a72c-7b9e-8177-58c71811c75e"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"task":{"from":null,"to":"01a21357-a8ec-7b1d-ad01-5dfca6a8e539"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', '\xcad33aaa9f71214efa0f7d67faf1a227', '\xde3d4ada5f240247bca406e579a1a7b7ca8159bd5f70670035cf811591994523', NULL);
INSERT INTO public.event VALUES ('01a21357-a900-7984-b7f8-9be1b8cb9696', '990826', 'task_part', '01a21357-a8ff-778c-aae5-d749c170864e', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/', 'create', 'assign', 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-a178-7479-b6e6-e5c96a0be8c3', 1, '{"changes":{"due_on":{"from":null,"to":"2099-12-31"},"lead":{"from":null,"to":"01a21357-9e49-73ef-b402-07d2308967af"},"plan":{"from":null,"to":"01a21357-a72c-7b9e-8177-58c71811c75e"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"task":{"from":null,"to":"01a21357-a8ec-7b1d-ad01-5dfca6a8e539"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', '\xeeff1f9412bff7a618d258e5b7b0c578', '\xb6e5416906e0a64315a4a67070737a82c6b5d3795a13997ae68d7616c937ebb5', NULL);
INSERT INTO public.event VALUES ('01a21357-a901-7b16-a781-8a8b73703b98', '990826', 'task', '01a21357-a900-7e22-87ae-b5c7f0462e4c', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '/990826/11990826011298885E/', 'create', 'assign', 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-a178-7479-b6e6-e5c96a0be8c3', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"due_on":{"from":null,"to":"2026-12-31"},"every":{"from":null,"to":"quarter"},"kind":{"from":null,"to":"recurring"},"measure":{"from":null,"to":"2"},"measure_place":{"from":null,"to":2},"measure_title":{"from":null,"to":"开展企业自查"},"min":{"from":null,"to":1},"period":{"from":null,"to":"2026-Q4"},"plan":{"from":null,"to":"01a21357-a72c-7b9e-8177-58c71811c75e"},"population":{"from":null,"to":"生产经营单位主要负责人"},"sentence":{"from":null,"to":"每季度至少开展1次自查"},"title":{"from":null,"to":"每季度至少开展1次自查"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-12-31","version":1}}', '\xd5b1c552f1d50372ca926ebcb93487ac', '\xec79238fb343c80eccc07a8a030d169619e9f009c7ff15815a5972d912657d69', NULL);
INSERT INTO public.event VALUES ('01a21357-a908-735a-9964-b031048fca8d', '990826', 'task', '01a21357-a902-725a-98e1-a67f8bb799b0', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '/990826/11990826011298885E/', 'create', 'assign', 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-a178-7479-b6e6-e5c96a0be8c3', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"due_on":{"from":null,"to":"2026-11-30"},"every":{"from":null,"to":"month"},"kind":{"from":null,"to":"recurring"},"measure":{"from":null,"to":"2"},"measure_place":{"from":null,"to":2},"measure_title":{"from":null,"to":"开展企业自查"},"min":{"from":null,"to":1},"period":{"from":null,"to":"2026-11"},"plan":{"from":null,"to":"01a21357-a72c-7b9e-8177-58c71811c75e"},"population":{"from":null,"to":"高危行业领域"},"sentence":{"from":null,"to":"高危行业领域每月至少1次"},"title":{"from":null,"to":"高危行业领域每月至少1次"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-11-30","version":1}}', '\xb120961be272c35aa09020d93b03c17e', '\xaec18b6109b59831ef9559995197ca81ad196d0ed9e712eadd372ea7f2bbf783', NULL);
INSERT INTO public.event VALUES ('01a21357-a909-7478-97c9-0aeb78d2a24d', '990826', 'task', '01a21357-a908-7973-9a8e-c8a249db16f8', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '/990826/11990826011298885E/', 'create', 'assign', 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-a178-7479-b6e6-e5c96a0be8c3', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"comparison":{"from":null,"to":"at_least"},"due_on":{"from":null,"to":"2099-12-31"},"goal":{"from":null,"to":50},"kind":{"from":null,"to":"target"},"measure":{"from":null,"to":"3"},"measure_place":{"from":null,"to":3},"measure_title":{"from":null,"to":"开展应急演练"},"measure_unit":{"from":null,"to":"%"},"plan":{"from":null,"to":"01a21357-a72c-7b9e-8177-58c71811c75e"},"sentence":{"from":null,"to":"2099年，企业“四不”演练占比达到50%"},"title":{"from":null,"to":"企业“四不”演练占比达到50%"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', '\x7cd9af890059946738ea92f11b00c984', '\x3261cd37b011b20a9c6eae995a3412f558937db6d43c1c39e515d0ea013eabe0', NULL);
INSERT INTO public.event VALUES ('01a21357-aca8-72b1-adba-e75274ad7c06', '990826', 'account', '01a21357-a184-7b0b-acf7-e803e0a425be', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', 'log_in', NULL, 1795620842595, '01a21357-a183-7c09-839e-a30be8e6259e', NULL, 0, '{"extra":{"address":"127.0.0.1","device":"","person":"01a21357-a183-7c09-839e-a30be8e6259e","second":false}}', '\x588a9f372c9f3aafd29371e9440a1385', '\x2ea9701a67f578f54c06afbad577ee998800003469011f77bcea55a243a4b99e', NULL);
INSERT INTO public.event VALUES ('01a21357-acb6-7479-afa3-967ccb2ae47b', '990826', 'task', '01a21357-a8ec-7b1d-ad01-5dfca6a8e539', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', 'move', 'sign', 1795620842676, '01a21357-a183-7c09-839e-a30be8e6259e', '01a21357-a183-7c02-a45e-03742747b156', 1, '{"from":"assigned","to":"working","params":{"ladder_remind":{"value":null}},"row":{"version":2}}', '\x1ebf326af1680250387fa6e2dc1b9890', '\xb539e569267eec777cf547c3765b9fd4fe29870cce1d7bcb0ae973c4cf996a69', NULL);
INSERT INTO public.event VALUES ('01a21357-acc5-7981-a553-e272297011c5', '990826', 'task', '01a21357-a8ec-7b1d-ad01-5dfca6a8e539', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', 'move', 'report', 1795620842682, '01a21357-a183-7c09-839e-a30be8e6259e', '01a21357-a183-7c02-a45e-03742747b156', 1, '{"note":"已布置","changes":{"progress":{"from":null,"to":"正在建档。"}},"params":{"ladder_remind":{"value":null}},"row":{"version":3}}', '\x31b5bd5a6f3ce17316a46d061eb9b02f', '\x232936ec42bb15bd06310edded0bde944cba349e7685a947642e11d7fe0c6941', NULL);
INSERT INTO public.event_new VALUES (1795620838878610, '01a21357-9ddd-77f9-8f24-b5f577fea71b');
INSERT INTO public.event_new VALUES (1795620838963821, '01a21357-9e33-7352-9e1c-ae9342f09c08');
INSERT INTO public.event_new VALUES (1795620838965599, '01a21357-9e35-753a-b5bf-49351329a1f3');
INSERT INTO public.event_new VALUES (1795620838978721, '01a21357-9e42-75a6-8f59-42679d1120e1');
INSERT INTO public.event_new VALUES (1795620838979374, '01a21357-9e43-727e-9bc2-d2f419022133');
INSERT INTO public.event_new VALUES (1795620838980169, '01a21357-9e44-7114-b9fe-73060ad2007c');
INSERT INTO public.event_new VALUES (1795620838980650, '01a21357-9e44-778f-9d44-b423d639e516');
INSERT INTO public.event_new VALUES (1795620838981236, '01a21357-9e45-7277-a321-cccf1048eaa7');
INSERT INTO public.event_new VALUES (1795620838981725, '01a21357-9e45-78e0-a537-e092111d4b08');
INSERT INTO public.event_new VALUES (1795620838982289, '01a21357-9e46-7385-9b06-f84f4b377c2f');
INSERT INTO public.event_new VALUES (1795620838982913, '01a21357-9e46-7b3d-b3d6-4eddc3a418cf');
INSERT INTO public.event_new VALUES (1795620838983609, '01a21357-9e47-7871-967c-a815eff59ed2');
INSERT INTO public.event_new VALUES (1795620838984113, '01a21357-9e47-7e24-82d9-ec49ebd30c38');
INSERT INTO public.event_new VALUES (1795620838985088, '01a21357-9e48-7a84-a484-e33343c8da94');
INSERT INTO public.event_new VALUES (1795620838985545, '01a21357-9e49-7631-80a4-d09441846dbb');
INSERT INTO public.event_new VALUES (1795620838986146, '01a21357-9e4a-7137-a518-b3e49582aeb0');
INSERT INTO public.event_new VALUES (1795620838986584, '01a21357-9e4a-759b-bcaa-429fa55fc7a3');
INSERT INTO public.event_new VALUES (1795620838987058, '01a21357-9e4a-7f34-9932-003e96a3f621');
INSERT INTO public.event_new VALUES (1795620838987409, '01a21357-9e4b-7463-9575-8471da1563a2');
INSERT INTO public.event_new VALUES (1795620838987875, '01a21357-9e4b-7c91-a016-9be575ceb4be');
INSERT INTO public.event_new VALUES (1795620838988236, '01a21357-9e4c-71eb-943d-db2b4df02b0c');
INSERT INTO public.event_new VALUES (1795620838988654, '01a21357-9e4c-792c-85e4-32fccfa773ba');
INSERT INTO public.event_new VALUES (1795620838989001, '01a21357-9e4c-7da1-90b0-a83a6462e486');
INSERT INTO public.event_new VALUES (1795620838989375, '01a21357-9e4d-74bd-a37b-233caf5c49ae');
INSERT INTO public.event_new VALUES (1795620838989697, '01a21357-9e4d-78f9-9758-5bcf93d8d190');
INSERT INTO public.event_new VALUES (1795620838990132, '01a21357-9e4e-7140-a805-07e7cb5024e2');
INSERT INTO public.event_new VALUES (1795620838990826, '01a21357-9e4e-78ff-91d2-6ddb3501b3b9');
INSERT INTO public.event_new VALUES (1795620838991297, '01a21357-9e4f-7323-9826-9b4ed74e4324');
INSERT INTO public.event_new VALUES (1795620838991688, '01a21357-9e4f-78a4-b43d-a1275188c29d');
INSERT INTO public.event_new VALUES (1795620838992045, '01a21357-9e4f-7f40-9522-f35ced7c7e1d');
INSERT INTO public.event_new VALUES (1795620838992331, '01a21357-9e50-737f-bbed-ec0b9edcbd1c');
INSERT INTO public.event_new VALUES (1795620838992668, '01a21357-9e50-7979-96ee-8cd8194b9dc0');
INSERT INTO public.event_new VALUES (1795620838992936, '01a21357-9e50-7cbc-a2e5-e752aa80ecb2');
INSERT INTO public.event_new VALUES (1795620838993257, '01a21357-9e51-7350-9aee-c5e86207245f');
INSERT INTO public.event_new VALUES (1795620838993530, '01a21357-9e51-76ab-b719-2172f9b5ab61');
INSERT INTO public.event_new VALUES (1795620838993836, '01a21357-9e51-7c41-a634-80bb39ef4f31');
INSERT INTO public.event_new VALUES (1795620838994110, '01a21357-9e52-7035-add5-3a56d087ed9c');
INSERT INTO public.event_new VALUES (1795620838994755, '01a21357-9e52-767e-be5e-ac37d5ff0314');
INSERT INTO public.event_new VALUES (1795620838995067, '01a21357-9e52-7e92-9601-110c32cd7448');
INSERT INTO public.event_new VALUES (1795620838995439, '01a21357-9e53-75eb-8584-cd4fc4fa9ce3');
INSERT INTO public.event_new VALUES (1795620838995731, '01a21357-9e53-798b-a2c1-6e43733da915');
INSERT INTO public.event_new VALUES (1795620838996210, '01a21357-9e53-7e99-aa9e-c052e8397f43');
INSERT INTO public.event_new VALUES (1795620838996595, '01a21357-9e54-7652-875c-57b50c6cd94e');
INSERT INTO public.event_new VALUES (1795620838996891, '01a21357-9e54-7c0d-8c39-c310f05303e7');
INSERT INTO public.event_new VALUES (1795620838997135, '01a21357-9e55-709c-a2cb-51f896c2d22f');
INSERT INTO public.event_new VALUES (1795620838997373, '01a21357-9e55-7442-8244-a04bf3e81341');
INSERT INTO public.event_new VALUES (1795620838997627, '01a21357-9e55-7838-a82e-d7b98beb9d74');
INSERT INTO public.event_new VALUES (1795620838997855, '01a21357-9e55-7bbb-bc50-e4777a227a36');
INSERT INTO public.event_new VALUES (1795620838998267, '01a21357-9e55-7f1f-bb81-ef1c14b942a0');
INSERT INTO public.event_new VALUES (1795620838998659, '01a21357-9e56-7658-ae3a-49b57757e4b4');
INSERT INTO public.event_new VALUES (1795620838999459, '01a21357-9e57-745b-9ce6-6038248a4daa');
INSERT INTO public.event_new VALUES (1795620838999791, '01a21357-9e57-79fe-9f67-5159be6092b7');
INSERT INTO public.event_new VALUES (1795620839000276, '01a21357-9e58-7085-a5c4-c857668c1836');
INSERT INTO public.event_new VALUES (1795620839000860, '01a21357-9e58-7b72-b0dc-8ca76df3c760');
INSERT INTO public.event_new VALUES (1795620839001256, '01a21357-9e59-718f-ac7d-a77ee57d51b3');
INSERT INTO public.event_new VALUES (1795620839001826, '01a21357-9e59-7afb-b5d7-8dbd6e621066');
INSERT INTO public.event_new VALUES (1795620839002336, '01a21357-9e5a-7340-8dc1-9caca460b778');
INSERT INTO public.event_new VALUES (1795620839002760, '01a21357-9e5a-78c0-b8a0-ae786cee2e5b');
INSERT INTO public.event_new VALUES (1795620839003121, '01a21357-9e5b-7025-8fa2-4f74ec305c56');
INSERT INTO public.event_new VALUES (1795620839003641, '01a21357-9e5b-783e-ab60-11ad4ad5437b');
INSERT INTO public.event_new VALUES (1795620839004154, '01a21357-9e5c-7079-a4f6-cf862e053247');
INSERT INTO public.event_new VALUES (1795620839005037, '01a21357-9e5c-7e29-b738-d571e2f2b88d');
INSERT INTO public.event_new VALUES (1795620839005380, '01a21357-9e5d-7431-a1a6-6c6ed9eb5f36');
INSERT INTO public.event_new VALUES (1795620839006209, '01a21357-9e5e-7125-8369-ac21e61380cb');
INSERT INTO public.event_new VALUES (1795620839006617, '01a21357-9e5e-760a-8afa-21af59311f0b');
INSERT INTO public.event_new VALUES (1795620839013202, '01a21357-9e65-71bf-b1ae-68a31a781377');
INSERT INTO public.event_new VALUES (1795620839013560, '01a21357-9e65-76bd-adad-7fc1dafc4026');
INSERT INTO public.event_new VALUES (1795620839016332, '01a21357-9e68-739e-9d6c-946fa722ee42');
INSERT INTO public.event_new VALUES (1795620839016702, '01a21357-9e68-78b9-befe-21b5e2996c51');
INSERT INTO public.event_new VALUES (1795620839018960, '01a21357-9e6a-7d63-a05b-cf52958246b8');
INSERT INTO public.event_new VALUES (1795620839019287, '01a21357-9e6b-7277-bc9c-23fc850b8003');
INSERT INTO public.event_new VALUES (1795620839020625, '01a21357-9e6c-7856-ba01-734015d3e80f');
INSERT INTO public.event_new VALUES (1795620839020969, '01a21357-9e6c-7d2c-8104-1f5ab150adc3');
INSERT INTO public.event_new VALUES (1795620839022702, '01a21357-9e6e-7969-b077-ae2652c7a42b');
INSERT INTO public.event_new VALUES (1795620839023060, '01a21357-9e6e-7e41-a053-35237c62f06f');
INSERT INTO public.event_new VALUES (1795620839024493, '01a21357-9e70-766f-bf3d-76b88ef05941');
INSERT INTO public.event_new VALUES (1795620839025008, '01a21357-9e70-7dc0-be96-26d29c2e6e46');
INSERT INTO public.event_new VALUES (1795620839033123, '01a21357-9e79-7087-8247-1293dfa6b729');
INSERT INTO public.event_new VALUES (1795620839033752, '01a21357-9e79-78cb-92c8-0484524e1990');
INSERT INTO public.event_new VALUES (1795620839035125, '01a21357-9e7b-70cd-bf00-9bf9336b96d1');
INSERT INTO public.event_new VALUES (1795620839036253, '01a21357-9e7b-767f-a6cf-b6b9d85009e7');
INSERT INTO public.event_new VALUES (1795620839037498, '01a21357-9e7d-76a0-bc9d-2480db317798');
INSERT INTO public.event_new VALUES (1795620839037903, '01a21357-9e7d-7bef-b215-4214cd16df12');
INSERT INTO public.event_new VALUES (1795620839039201, '01a21357-9e7f-71fc-89b5-65b42456be13');
INSERT INTO public.event_new VALUES (1795620839039569, '01a21357-9e7f-7641-bc69-ef3163cd5270');
INSERT INTO public.event_new VALUES (1795620839040652, '01a21357-9e80-78eb-94f9-503111e1ae0b');
INSERT INTO public.event_new VALUES (1795620839040999, '01a21357-9e80-7d1e-8317-415a3ef44cd8');
INSERT INTO public.event_new VALUES (1795620839042548, '01a21357-9e82-7614-9d0a-1c56dbe1cce0');
INSERT INTO public.event_new VALUES (1795620839043135, '01a21357-9e82-7e21-8727-18959adeb41a');
INSERT INTO public.event_new VALUES (1795620839044428, '01a21357-9e84-7507-9598-d0ad3fc5be77');
INSERT INTO public.event_new VALUES (1795620839045018, '01a21357-9e84-7d22-bd44-015e6f014e2a');
INSERT INTO public.event_new VALUES (1795620839046124, '01a21357-9e86-70c7-9a1f-e527c60a5333');
INSERT INTO public.event_new VALUES (1795620839046655, '01a21357-9e86-783b-b631-1ee9fcfc74e7');
INSERT INTO public.event_new VALUES (1795620839047721, '01a21357-9e87-79f4-a4fc-2e0b71599288');
INSERT INTO public.event_new VALUES (1795620839048069, '01a21357-9e87-7e90-9848-d74212055ff8');
INSERT INTO public.event_new VALUES (1795620839049101, '01a21357-9e88-7eb7-8832-9d1649c72ddd');
INSERT INTO public.event_new VALUES (1795620839049483, '01a21357-9e89-75b9-9365-35b4d6247c8b');
INSERT INTO public.event_new VALUES (1795620839051520, '01a21357-9e8a-77fe-aea7-2c7dbfc36b00');
INSERT INTO public.event_new VALUES (1795620839052238, '01a21357-9e8c-71bc-bcc8-b93097a97233');
INSERT INTO public.event_new VALUES (1795620839053507, '01a21357-9e8d-7690-b6b4-d7f0a124791e');
INSERT INTO public.event_new VALUES (1795620839053984, '01a21357-9e8d-7d16-8e40-ad8130dc5112');
INSERT INTO public.event_new VALUES (1795620839055429, '01a21357-9e8f-7564-87d6-f2a7a048a159');
INSERT INTO public.event_new VALUES (1795620839055811, '01a21357-9e8f-7a10-88fa-51461a1369c8');
INSERT INTO public.event_new VALUES (1795620839056876, '01a21357-9e90-7c6f-ab5b-147c8475ff47');
INSERT INTO public.event_new VALUES (1795620839585114, '01a21357-a09f-7a03-b423-35c7d28c3034');
INSERT INTO public.event_new VALUES (1795620839634656, '01a21357-a0ba-7aa5-9158-0a6901718e7a');
INSERT INTO public.event_new VALUES (1795620839726278, '01a21357-a117-7065-a838-b1310ce4297d');
INSERT INTO public.event_new VALUES (1795620839788774, '01a21357-a15e-7e7f-a784-a005ad89a774');
INSERT INTO public.event_new VALUES (1795620839791696, '01a21357-a16f-71c7-a325-916090247f16');
INSERT INTO public.event_new VALUES (1795620839792519, '01a21357-a170-743d-8091-73523dfe3174');
INSERT INTO public.event_new VALUES (1795620839794083, '01a21357-a171-7a67-9e3d-b8fe585c4dfd');
INSERT INTO public.event_new VALUES (1795620839795052, '01a21357-a172-7c5c-b67c-5bc64cf69aba');
INSERT INTO public.event_new VALUES (1795620839796812, '01a21357-a174-743e-98f6-51e4f6ecedba');
INSERT INTO public.event_new VALUES (1795620839797628, '01a21357-a175-761d-9ced-b7adf1b8615f');
INSERT INTO public.event_new VALUES (1795620839799279, '01a21357-a176-7d2a-ac20-d54b806d2f8a');
INSERT INTO public.event_new VALUES (1795620839800127, '01a21357-a177-7d83-a32e-2baaeb80c895');
INSERT INTO public.event_new VALUES (1795620839801276, '01a21357-a178-7dc1-a3d2-199ed27098fd');
INSERT INTO public.event_new VALUES (1795620839801749, '01a21357-a179-78c0-9aaa-816b2c5d06e0');
INSERT INTO public.event_new VALUES (1795620839802863, '01a21357-a17a-79c8-bb34-6e55108d9130');
INSERT INTO public.event_new VALUES (1795620839803503, '01a21357-a17b-73d9-8a79-3a60659fa5c6');
INSERT INTO public.event_new VALUES (1795620839804570, '01a21357-a17c-7506-9d03-7cebbf20fb79');
INSERT INTO public.event_new VALUES (1795620839805245, '01a21357-a17c-7eb5-8623-65d97edf1b49');
INSERT INTO public.event_new VALUES (1795620839805772, '01a21357-a17d-7909-b3a1-04905fdae734');
INSERT INTO public.event_new VALUES (1795620839806724, '01a21357-a17e-7775-abca-bb22981d5609');
INSERT INTO public.event_new VALUES (1795620839807150, '01a21357-a17f-705e-862d-5474529a311f');
INSERT INTO public.event_new VALUES (1795620839808166, '01a21357-a17f-7c7b-a90e-6db6a3edeb01');
INSERT INTO public.event_new VALUES (1795620839808674, '01a21357-a180-7744-8fdd-f00df8f5b03d');
INSERT INTO public.event_new VALUES (1795620839809586, '01a21357-a181-7477-945d-311256cedee8');
INSERT INTO public.event_new VALUES (1795620839810074, '01a21357-a181-7e0e-9188-c485b36db3ad');
INSERT INTO public.event_new VALUES (1795620839811076, '01a21357-a182-7bee-8bf9-d9de2e90ffbd');
INSERT INTO public.event_new VALUES (1795620839811611, '01a21357-a183-76c4-9e4c-6e8ea3753dae');
INSERT INTO public.event_new VALUES (1795620839812665, '01a21357-a184-74cc-9ab4-dc1d66ad15c6');
INSERT INTO public.event_new VALUES (1795620839813161, '01a21357-a184-7f09-b2bd-8f989fa127d0');
INSERT INTO public.event_new VALUES (1795620839814052, '01a21357-a185-7bf6-8fa0-3a923ae3f689');
INSERT INTO public.event_new VALUES (1795620839814581, '01a21357-a186-75e6-8d1a-bced351b024a');
INSERT INTO public.event_new VALUES (1795620839815595, '01a21357-a187-74ef-83cf-714d473ee9b1');
INSERT INTO public.event_new VALUES (1795620839816276, '01a21357-a187-7deb-9117-fc860113586a');
INSERT INTO public.event_new VALUES (1795620839817324, '01a21357-a188-7e4c-8526-9b74f2ef0175');
INSERT INTO public.event_new VALUES (1795620839817823, '01a21357-a189-7a4f-bb03-9fa87348f064');
INSERT INTO public.event_new VALUES (1795620839818780, '01a21357-a18a-77e3-a077-95e8bdfd17e8');
INSERT INTO public.event_new VALUES (1795620839819281, '01a21357-a18b-714f-95f9-8e6e51594a27');
INSERT INTO public.event_new VALUES (1795620839820195, '01a21357-a18b-7ed4-8a7e-45d820ca6bb6');
INSERT INTO public.event_new VALUES (1795620839820787, '01a21357-a18c-783c-a938-d2cb47d76266');
INSERT INTO public.event_new VALUES (1795620839821955, '01a21357-a18d-7869-ad15-abee42573a5e');
INSERT INTO public.event_new VALUES (1795620839822518, '01a21357-a18e-742f-af6f-629c5eec45bc');
INSERT INTO public.event_new VALUES (1795620839823392, '01a21357-a18f-7272-86d6-acf465035bfb');
INSERT INTO public.event_new VALUES (1795620839823946, '01a21357-a18f-7b25-b7b1-08e323bf251f');
INSERT INTO public.event_new VALUES (1795620839824777, '01a21357-a190-7842-b744-de93a8f8518f');
INSERT INTO public.event_new VALUES (1795620839825221, '01a21357-a191-70e1-980e-49479fc3f4da');
INSERT INTO public.event_new VALUES (1795620839826146, '01a21357-a191-7d6a-bd9e-46618afa79a0');
INSERT INTO public.event_new VALUES (1795620839826654, '01a21357-a192-76a0-ae90-633726ebb0f7');
INSERT INTO public.event_new VALUES (1795620839827520, '01a21357-a193-7430-8453-87fe1dd166e4');
INSERT INTO public.event_new VALUES (1795620839828071, '01a21357-a193-7cc6-a703-09ef6d028e3d');
INSERT INTO public.event_new VALUES (1795620839829144, '01a21357-a194-7df4-81a7-f9e857022790');
INSERT INTO public.event_new VALUES (1795620839829584, '01a21357-a195-76b1-9788-9221ca40d0aa');
INSERT INTO public.event_new VALUES (1795620839830425, '01a21357-a196-7377-a79a-8dfbec11c428');
INSERT INTO public.event_new VALUES (1795620839831014, '01a21357-a196-7bc0-9937-d3f194cffffe');
INSERT INTO public.event_new VALUES (1795620839832136, '01a21357-a197-7b73-9c23-7f22fc37647b');
INSERT INTO public.event_new VALUES (1795620839832734, '01a21357-a198-7846-ba57-b29fe9149c5e');
INSERT INTO public.event_new VALUES (1795620839833548, '01a21357-a199-74f8-a2e0-f6b72b7539bf');
INSERT INTO public.event_new VALUES (1795620839834157, '01a21357-a19a-702b-8e08-a4eeb3b5273d');
INSERT INTO public.event_new VALUES (1795620839835027, '01a21357-a19a-7c40-b541-3c5d0a12f0c4');
INSERT INTO public.event_new VALUES (1795620839835489, '01a21357-a19b-74f2-ac66-a5fedc54624f');
INSERT INTO public.event_new VALUES (1795620839836602, '01a21357-a19c-7498-a35d-1c1a308595f7');
INSERT INTO public.event_new VALUES (1795620839837044, '01a21357-a19c-7d76-af08-e24e60105af1');
INSERT INTO public.event_new VALUES (1795620839837915, '01a21357-a19d-7a53-a564-0bfac9b609d4');
INSERT INTO public.event_new VALUES (1795620839838424, '01a21357-a19e-73ed-8465-63e4cbbe2537');
INSERT INTO public.event_new VALUES (1795620839839910, '01a21357-a19f-79fa-a3a6-fdbb56a800cc');
INSERT INTO public.event_new VALUES (1795620839840988, '01a21357-a1a0-7b76-8576-131d4d5a34e1');
INSERT INTO public.event_new VALUES (1795620839841953, '01a21357-a1a1-7aaa-8149-cf6e906e1926');
INSERT INTO public.event_new VALUES (1795620839842370, '01a21357-a1a2-739a-abf2-d5f1f181af43');
INSERT INTO public.event_new VALUES (1795620839843449, '01a21357-a1a3-71a3-a40c-3d11d667649d');
INSERT INTO public.event_new VALUES (1795620839843974, '01a21357-a1a3-7c55-af2b-f9f714fc2245');
INSERT INTO public.event_new VALUES (1795620839844958, '01a21357-a1a4-7a6b-b1f2-9f5c0c872e16');
INSERT INTO public.event_new VALUES (1795620839845454, '01a21357-a1a5-7457-bb99-d4802aea6d4f');
INSERT INTO public.event_new VALUES (1795620839846730, '01a21357-a1a6-722a-a849-50549bcb7b4d');
INSERT INTO public.event_new VALUES (1795620839847276, '01a21357-a1a7-7142-b0a9-7766f3ffed85');
INSERT INTO public.event_new VALUES (1795620839848281, '01a21357-a1a7-7f09-8f7d-ce5a2142fe8e');
INSERT INTO public.event_new VALUES (1795620839848809, '01a21357-a1a8-7955-a4e3-6b4a042eeeed');
INSERT INTO public.event_new VALUES (1795620839849810, '01a21357-a1a9-77d1-b283-78cc355e3de0');
INSERT INTO public.event_new VALUES (1795620839850493, '01a21357-a1aa-73c2-9553-00585d623332');
INSERT INTO public.event_new VALUES (1795620839851379, '01a21357-a1ab-71ce-ad66-e0d8d1d18d40');
INSERT INTO public.event_new VALUES (1795620839851841, '01a21357-a1ab-7a82-8ca5-0bc633c356b5');
INSERT INTO public.event_new VALUES (1795620839852766, '01a21357-a1ac-781a-b2dd-ee66b2c60c79');
INSERT INTO public.event_new VALUES (1795620839853298, '01a21357-a1ad-7223-9a69-c187d7d4671b');
INSERT INTO public.event_new VALUES (1795620839854684, '01a21357-a1ae-725d-b51b-f898321c60f8');
INSERT INTO public.event_new VALUES (1795620839855223, '01a21357-a1af-7015-b54a-afc006d65339');
INSERT INTO public.event_new VALUES (1795620839856697, '01a21357-a1b0-7314-9c39-35088260fddd');
INSERT INTO public.event_new VALUES (1795620839857197, '01a21357-a1b1-704f-a596-14a2e036dd88');
INSERT INTO public.event_new VALUES (1795620839858339, '01a21357-a1b2-712b-826b-fad9b7957727');
INSERT INTO public.event_new VALUES (1795620839858924, '01a21357-a1b2-7b40-920f-1dbaf9054407');
INSERT INTO public.event_new VALUES (1795620839860541, '01a21357-a1b4-7135-99c1-0c8a35e1d9e1');
INSERT INTO public.event_new VALUES (1795620839861102, '01a21357-a1b4-7da3-887a-40ea21828f39');
INSERT INTO public.event_new VALUES (1795620839862020, '01a21357-a1b5-7b56-b511-3081b441b9c1');
INSERT INTO public.event_new VALUES (1795620839862638, '01a21357-a1b6-75a8-a724-85de44e22913');
INSERT INTO public.event_new VALUES (1795620839863740, '01a21357-a1b7-76f4-a64d-c408233bfc84');
INSERT INTO public.event_new VALUES (1795620839864265, '01a21357-a1b8-7164-99ba-499d00508afb');
INSERT INTO public.event_new VALUES (1795620839865113, '01a21357-a1b8-7da0-8fc3-7adfc5821da4');
INSERT INTO public.event_new VALUES (1795620839865711, '01a21357-a1b9-7771-a0ef-54ef27d1f278');
INSERT INTO public.event_new VALUES (1795620839874615, '01a21357-a1bd-7bfa-a988-9769e3179f47');
INSERT INTO public.event_new VALUES (1795620839880518, '01a21357-a1c4-7cf2-bece-58c4be17e7e3');
INSERT INTO public.event_new VALUES (1795620839888441, '01a21357-a1cf-7f1e-9508-e6f7355079e1');
INSERT INTO public.event_new VALUES (1795620839889051, '01a21357-a1d0-7d70-b6be-66a5e6a94955');
INSERT INTO public.event_new VALUES (1795620839890260, '01a21357-a1d1-7e1d-a0d7-ee650cf8a495');
INSERT INTO public.event_new VALUES (1795620839890783, '01a21357-a1d2-7893-9b01-0ed6a840b543');
INSERT INTO public.event_new VALUES (1795620839892302, '01a21357-a1d3-7f17-a2c7-78823ab8dfe1');
INSERT INTO public.event_new VALUES (1795620839892856, '01a21357-a1d4-7a83-bbdf-68a22d53d2a5');
INSERT INTO public.event_new VALUES (1795620839944483, '01a21357-a1fe-7a2d-902d-a69b8fcf6291');
INSERT INTO public.event_new VALUES (1795620839963207, '01a21357-a21a-7af4-a46f-ee07da9bb5ac');
INSERT INTO public.event_new VALUES (1795620840002673, '01a21357-a232-7c7c-a826-64e241f732c3');
INSERT INTO public.event_new VALUES (1795620840038206, '01a21357-a24a-79e4-b85b-a588964f4de3');
INSERT INTO public.event_new VALUES (1795620840087484, '01a21357-a267-7216-907e-bbfd6635480a');
INSERT INTO public.event_new VALUES (1795620840110646, '01a21357-a2a3-7584-adf2-d4f9f57fdb00');
INSERT INTO public.event_new VALUES (1795620840184960, '01a21357-a2e2-791d-a13f-24997461c31d');
INSERT INTO public.event_new VALUES (1795620840202591, '01a21357-a306-7add-b637-d18d9636dcd7');
INSERT INTO public.event_new VALUES (1795620841015508, '01a21357-a637-749c-8e3c-b23ef213c833');
INSERT INTO public.event_new VALUES (1795620841263915, '01a21357-a72f-77b4-9977-f871002aee06');
INSERT INTO public.event_new VALUES (1795620841629715, '01a21357-a89c-7e18-b3e3-5579816f96b3');
INSERT INTO public.event_new VALUES (1795620841674049, '01a21357-a8c9-7a8b-a6ea-99cc60c48220');
INSERT INTO public.event_new VALUES (1795620841681773, '01a21357-a8d1-7942-b63c-85d1ed20db41');
INSERT INTO public.event_new VALUES (1795620841704035, '01a21357-a8e7-7c3d-904f-3be80cd38a70');
INSERT INTO public.event_new VALUES (1795620841710044, '01a21357-a8ed-7dd3-aa70-7e75e8f5e44d');
INSERT INTO public.event_new VALUES (1795620841727369, '01a21357-a8ff-7357-b4d2-eadd14e24417');
INSERT INTO public.event_new VALUES (1795620841728784, '01a21357-a900-7984-b7f8-9be1b8cb9696');
INSERT INTO public.event_new VALUES (1795620841729931, '01a21357-a901-7b16-a781-8a8b73703b98');
INSERT INTO public.event_new VALUES (1795620841736381, '01a21357-a908-735a-9964-b031048fca8d');
INSERT INTO public.event_new VALUES (1795620841737385, '01a21357-a909-7478-97c9-0aeb78d2a24d');
INSERT INTO public.event_new VALUES (1795620842664314, '01a21357-aca8-72b1-adba-e75274ad7c06');
INSERT INTO public.event_new VALUES (1795620842678581, '01a21357-acb6-7479-afa3-967ccb2ae47b');
INSERT INTO public.event_new VALUES (1795620842693778, '01a21357-acc5-7981-a553-e272297011c5');
INSERT INTO public.file VALUES ('d48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6', '01a21357-a178-7481-bdcc-31d1d20900ab', '行动方案.txt', '', 742, 1795620841171);
INSERT INTO public.follower VALUES ('event_log', '', 0, 0, 0, 0, '');
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 15:33:55.580676');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 15:33:55.717974');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 15:33:55.961481');
INSERT INTO public.goose_db_version VALUES (4, 10, true, '2026-11-25 15:33:55.987198');
INSERT INTO public.goose_db_version VALUES (5, 11, true, '2026-11-25 15:33:56.107538');
INSERT INTO public.goose_db_version VALUES (6, 12, true, '2026-11-25 15:33:56.139836');
INSERT INTO public.goose_db_version VALUES (7, 13, true, '2026-11-25 15:33:56.171083');
INSERT INTO public.goose_db_version VALUES (8, 14, true, '2026-11-25 15:33:56.179427');
INSERT INTO public.goose_db_version VALUES (9, 20, true, '2026-11-25 15:33:56.22418');
INSERT INTO public.goose_db_version VALUES (10, 21, true, '2026-11-25 15:33:56.298577');
INSERT INTO public.goose_db_version VALUES (11, 30, true, '2026-11-25 15:33:56.306908');
INSERT INTO public.goose_db_version VALUES (12, 31, true, '2026-11-25 15:33:56.324195');
INSERT INTO public.goose_db_version VALUES (13, 32, true, '2026-11-25 15:33:56.438546');
INSERT INTO public.goose_db_version VALUES (14, 33, true, '2026-11-25 15:33:56.489937');
INSERT INTO public.goose_db_version VALUES (15, 40, true, '2026-11-25 15:33:56.539444');
INSERT INTO public.goose_db_version VALUES (16, 41, true, '2026-11-25 15:33:56.577563');
INSERT INTO public.goose_db_version VALUES (17, 42, true, '2026-11-25 15:33:56.585859');
INSERT INTO public.goose_db_version VALUES (18, 43, true, '2026-11-25 15:33:56.596094');
INSERT INTO public.goose_db_version VALUES (19, 50, true, '2026-11-25 15:33:56.611653');
INSERT INTO public.goose_db_version VALUES (20, 60, true, '2026-11-25 15:33:56.612309');
INSERT INTO public.goose_db_version VALUES (21, 70, true, '2026-11-25 15:33:56.612736');
INSERT INTO public.goose_db_version VALUES (22, 75, true, '2026-11-25 15:33:56.624496');
INSERT INTO public.goose_db_version VALUES (23, 77, true, '2026-11-25 15:33:56.636305');
INSERT INTO public.goose_db_version VALUES (24, 80, true, '2026-11-25 15:33:56.718012');
INSERT INTO public.goose_db_version VALUES (25, 85, true, '2026-11-25 15:33:56.77677');
INSERT INTO public.goose_db_version VALUES (26, 90, true, '2026-11-25 15:33:56.778695');
INSERT INTO public.goose_db_version VALUES (27, 95, true, '2026-11-25 15:33:56.865232');
INSERT INTO public.goose_db_version VALUES (28, 96, true, '2026-11-25 15:33:56.898338');
INSERT INTO public.goose_db_version VALUES (29, 98, true, '2026-11-25 15:33:56.934007');
INSERT INTO public.goose_db_version VALUES (30, 110, true, '2026-11-25 15:33:56.934866');
INSERT INTO public.goose_db_version VALUES (31, 116, true, '2026-11-25 15:33:56.968695');
INSERT INTO public.goose_db_version VALUES (32, 120, true, '2026-11-25 15:33:57.040854');
INSERT INTO public.goose_db_version VALUES (33, 121, true, '2026-11-25 15:33:57.078372');
INSERT INTO public.known_device VALUES ('ff3add0608fd5c091fa9d2a2a33a992d8b4d95eea44f1fe1aa7a18dcc5ad11ce', '01a21357-a179-74aa-a266-d8780aca08cf', 1795620840866, 0, 0);
INSERT INTO public.known_device VALUES ('8b54f00dc0da3b0be77263dd5ebabb71b94308dd619d8979170059086b256e05', '01a21357-a184-7b0b-acf7-e803e0a425be', 1795620842595, 0, 0);
INSERT INTO public.l_department VALUES ('01a21357-9e35-7131-8018-93e2b8c82c9e', '990826', '01a21357-9e35-7131-8018-93e2b8c82c9e', '/990826/11990826010947644R/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县安委办', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e42-7ec6-8bbd-032be5bc1deb', '990826', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '/990826/11990826011298885E/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县应急局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e44-75a1-b1dc-2d3fecf53fb2', '990826', '01a21357-9e44-75a1-b1dc-2d3fecf53fb2', '/990826/119908260132695782/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县住建局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e45-7718-80d0-33df0f91cbe1', '990826', '01a21357-9e45-7718-80d0-33df0f91cbe1', '/990826/1199082601795154X9/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县工信局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e46-784a-aaf3-710707a5b055', '990826', '01a21357-9e46-784a-aaf3-710707a5b055', '/990826/11990826013966357X/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县市场监管局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e47-7c21-8943-f8cd6fd024fd', '990826', '01a21357-9e47-7c21-8943-f8cd6fd024fd', '/990826/11990826011227737C/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县交通运输局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e49-73ef-b402-07d2308967af', '990826', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县消防救援大队', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e4a-745d-8827-fa5e9da5dc99', '990826', '01a21357-9e4a-745d-8827-fa5e9da5dc99', '/990826/1199082601175131XG/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县教育局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e4b-72ff-b948-724e4ff659f6', '990826', '01a21357-9e4b-72ff-b948-724e4ff659f6', '/990826/11990826012084969T/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县卫健局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e4c-7040-8c4a-e3b961640cbe', '990826', '01a21357-9e4c-7040-8c4a-e3b961640cbe', '/990826/11990826013528859M/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县商务局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e4c-7c03-808c-e0674ff2abf9', '990826', '01a21357-9e4c-7c03-808c-e0674ff2abf9', '/990826/11990826012646028F/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县公安局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e4d-77b3-abfe-ab7ca31c251a', '990826', '01a21357-9e4d-77b3-abfe-ab7ca31c251a', '/990826/11990826018247386J/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县文旅局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e4e-764e-807d-f043e501ea3b', '990826', '01a21357-9e4e-764e-807d-f043e501ea3b', '/990826/119908260121411776/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县农业农村局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e4f-76a4-a927-d8c6c1d7226e', '990826', '01a21357-9e4f-76a4-a927-d8c6c1d7226e', '/990826/11990826018054023Y/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县水利局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e50-7272-b93a-94363b78dd1b', '990826', '01a21357-9e50-7272-b93a-94363b78dd1b', '/990826/11990826014654005R/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县自然资源局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e50-7bdb-8a5e-231a927d50af', '990826', '01a21357-9e50-7bdb-8a5e-231a927d50af', '/990826/11990826018896626C/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县民政局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e51-75a0-aeec-3f2171134f7b', '990826', '01a21357-9e51-75a0-aeec-3f2171134f7b', '/990826/119908260123698251/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县财政局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e51-7e64-a0ad-f1e4abb4756a', '990826', '01a21357-9e51-7e64-a0ad-f1e4abb4756a', '/990826/12990826019736560A/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县委党校', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21357-9e52-7d71-ad31-f53f77aa28d2', '990826', '01a21357-9e52-7d71-ad31-f53f77aa28d2', '/990826/129908260186890374/', NULL, 'active', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '县融媒体中心', NULL, NULL, NULL);
INSERT INTO public.l_enterprise VALUES ('01a21357-9e5e-74eb-95bf-439b834987ec', '990826', '01a21357-9e5e-74eb-95bf-439b834987ec', '/990826/990826100/91990826MA8573491L/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '鑫禾木业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e65-7592-9676-d019ef7e92b7', '990826', '01a21357-9e65-7592-9676-d019ef7e92b7', '/990826/990826100/91990826MA90290844/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '石桥丰茂饲料有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e68-7733-b0fd-f04c0123efee', '990826', '01a21357-9e68-7733-b0fd-f04c0123efee', '/990826/990826100/91990826MA3707817J/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '石桥镇双鹿冷冻厂', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e6b-7139-86e6-a80a115e1ed3', '990826', '01a21357-9e6b-7139-86e6-a80a115e1ed3', '/990826/990826100/91990826MA3994422J/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '石桥信达机械铸造有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e6c-7bc7-9819-6755c5f634cb', '990826', '01a21357-9e6c-7bc7-9819-6755c5f634cb', '/990826/990826100/91990826MA0242938Q/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '石桥永盛采石场', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e6e-7cd5-9498-8ba17ee4d538', '990826', '01a21357-9e6e-7cd5-9498-8ba17ee4d538', '/990826/990826002/91990826MA6115147A/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '澜东顺达冷链有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '990826', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '/990826/990826400/91990826MA05539633/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '恒信化工有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e79-76af-a07a-eeea2044ff09', '990826', '01a21357-9e79-76af-a07a-eeea2044ff09', '/990826/990826400/91990826MA73818502/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '宏澜铝业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e7b-73d4-abfc-2cab9e2eb490', '990826', '01a21357-9e7b-73d4-abfc-2cab9e2eb490', '/990826/990826400/91990826MA9133279W/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '金锐五金制品有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e7d-7a61-81e9-0e3c7da79745', '990826', '01a21357-9e7d-7a61-81e9-0e3c7da79745', '/990826/990826106/91990826MA4777729G/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '宏源建材有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e7f-751d-aad9-c2c40a12a5a7', '990826', '01a21357-9e7f-751d-aad9-c2c40a12a5a7', '/990826/990826107/91990826MA68643086/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '金石矿业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e80-7be1-b369-25c3062c3404', '990826', '01a21357-9e80-7be1-b369-25c3062c3404', '/990826/990826101/91990826MA0129847H/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '绿源食品有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e82-7cde-91fe-047cdb716d22', '990826', '01a21357-9e82-7cde-91fe-047cdb716d22', '/990826/990826105/91990826MA5178808Y/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '兴农粮油有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e84-7b9a-9a9c-1571c4a3d5c5', '990826', '01a21357-9e84-7b9a-9a9c-1571c4a3d5c5', '/990826/990826103/91990826MA2043414C/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '众安燃气有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e86-7641-971a-c588eb5c1397', '990826', '01a21357-9e86-7641-971a-c588eb5c1397', '/990826/990826104/91990826MA3382653E/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '永固建筑工程有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e87-7d18-b23f-f39524c34fd5', '990826', '01a21357-9e87-7d18-b23f-f39524c34fd5', '/990826/990826001/91990826MA8640033K/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '澜城商业广场管理有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e89-744c-8cd5-ea2836bcd3e2', '990826', '01a21357-9e89-744c-8cd5-ea2836bcd3e2', '/990826/990826001/91990826MA444932X7/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '通达客运有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e8b-7ed2-aa8b-65569b1e1a5d', '990826', '01a21357-9e8b-7ed2-aa8b-65569b1e1a5d', '/990826/990826102/91990826MA20698920/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '丰源仓储有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e8d-7bfa-bbac-3b0db78affcb', '990826', '01a21357-9e8d-7bfa-bbac-3b0db78affcb', '/990826/990826200/91990826MA5329442F/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '安泰烟花爆竹经营有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21357-9e8f-7899-8901-aef58e4f11d9', '990826', '01a21357-9e8f-7899-8901-aef58e4f11d9', '/990826/990826201/91990826MA164279X5/', NULL, 'operating', 1, 1, 1793028838954, 1793028838954, NULL, NULL, NULL, NULL, NULL, '清泉山庄旅游有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_plan VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '990826', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/', NULL, 'issued', 2, 1, 1795620841677, 1795620841171, '01a21357-a178-7481-bdcc-31d1d20900ab', NULL, NULL, NULL, NULL, '平澜县冬季安全行动方案（2020—2099年）', NULL, NULL, '2020-01-01', '2099-12-31', NULL, 'd48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6');
INSERT INTO public.l_task VALUES ('01a21357-a8d6-753d-9bde-51b2bb3d42cb', '990826', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', NULL, 'history', 1, 1, 1795620841677, 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', NULL, NULL, NULL, NULL, '全面摸清人员密集场所底数', 'milestone', '1', 1, '建立消防台账', '（一）开展消防安全行动', '2020年6月底前，全面摸清人员密集场所底数', NULL, '["01a21357-9e4c-7c03-808c-e0674ff2abf9","01a21357-9e54-7524-9127-ef5640c836fe"]', NULL, '2020-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'history', '01a21357-a72c-7b9e-8177-58c71811c75e');
INSERT INTO public.l_task VALUES ('01a21357-a900-7e22-87ae-b5c7f0462e4c', '990826', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795620841677, 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '2026-12-31', NULL, NULL, NULL, '每季度至少开展1次自查', 'recurring', '2', 2, '开展企业自查', '（一）开展消防安全行动', '每季度至少开展1次自查', '生产经营单位主要负责人', NULL, NULL, '2026-12-31', 'quarter', 1, NULL, '2026-Q4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a21357-a72c-7b9e-8177-58c71811c75e');
INSERT INTO public.l_task VALUES ('01a21357-a902-725a-98e1-a67f8bb799b0', '990826', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795620841677, 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '2026-11-30', NULL, NULL, NULL, '高危行业领域每月至少1次', 'recurring', '2', 2, '开展企业自查', '（一）开展消防安全行动', '高危行业领域每月至少1次', '高危行业领域', NULL, NULL, '2026-11-30', 'month', 1, NULL, '2026-11', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a21357-a72c-7b9e-8177-58c71811c75e');
INSERT INTO public.l_task VALUES ('01a21357-a908-7973-9a8e-c8a249db16f8', '990826', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795620841677, 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '2099-12-31', NULL, NULL, NULL, '企业“四不”演练占比达到50%', 'target', '3', 3, '开展应急演练', '（一）开展消防安全行动', '2099年，企业“四不”演练占比达到50%', NULL, NULL, NULL, '2099-12-31', NULL, NULL, NULL, NULL, 50000000, 'at_least', '%', NULL, NULL, NULL, NULL, NULL, NULL, '01a21357-a72c-7b9e-8177-58c71811c75e');
INSERT INTO public.l_task VALUES ('01a21357-a8ec-7b1d-ad01-5dfca6a8e539', '990826', '01a21357-9e49-73ef-b402-07d2308967af', '/990826/11990826015820087F/', NULL, 'working', 3, 1, 1795620842676, 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', 'milestone', '1', 1, '建立消防台账', '（一）开展消防安全行动', '2099年12月底前，全部建立“一户一档”', NULL, '["01a21357-9e4c-7c03-808c-e0674ff2abf9","01a21357-9e54-7524-9127-ef5640c836fe"]', NULL, '2099-12-31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1000000, NULL, '正在建档。', NULL, NULL, '01a21357-a72c-7b9e-8177-58c71811c75e');
INSERT INTO public.l_task_part VALUES ('01a21357-a8ee-74cf-898a-1b4d427285cc', '990826', '01a21357-9e4c-7c03-808c-e0674ff2abf9', '/990826/11990826012646028F/', NULL, 'assigned', 1, 1, 1795620841677, 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', '01a21357-a8ec-7b1d-ad01-5dfca6a8e539', '01a21357-9e49-73ef-b402-07d2308967af', '2099年12月底前，全部建立“一户一档”', '2099-12-31', '01a21357-a72c-7b9e-8177-58c71811c75e', NULL, NULL);
INSERT INTO public.l_task_part VALUES ('01a21357-a8ff-778c-aae5-d749c170864e', '990826', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/', NULL, 'assigned', 1, 1, 1795620841677, 1795620841677, '01a21357-a178-7481-bdcc-31d1d20900ab', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', '01a21357-a8ec-7b1d-ad01-5dfca6a8e539', '01a21357-9e49-73ef-b402-07d2308967af', '2099年12月底前，全部建立“一户一档”', '2099-12-31', '01a21357-a72c-7b9e-8177-58c71811c75e', NULL, NULL);
INSERT INTO public.param_version VALUES (1, 'first');
INSERT INTO public.person VALUES ('01a21357-a069-71f6-a2c7-23672d45a9e5', '990826', '陈路', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a0d3-7233-8bc6-425883dfc80d', '990826', '童岚', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a16d-780f-8caa-59bd745b1d22', '990826', '方宁', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a170-7aae-aaf6-9ae003ff30e6', '990826', '沈静仪', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a173-742e-b1ef-48848470f213', '990826', '梁国栋', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a175-7c38-a036-c46f810438a1', '990826', '苏虹', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a178-7481-bdcc-31d1d20900ab', '990826', '周文静', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a17a-719e-aef6-a4b634a064ae', '990826', '秦越', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a17b-7a0b-8412-e0a993d0993d', '990826', '韩立', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a17d-7d80-aee1-8ae098c24479', '990826', '段志远', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a17f-754a-8a4d-6b44893628f7', '990826', '蒋蓓', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a180-7c06-92e9-b587fed9b916', '990826', '卢明辉', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a182-73c6-a483-8492aa6059ba', '990826', '祁峰', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a183-7c09-839e-a30be8e6259e', '990826', '雷振', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a185-741a-b23f-ec0522031e1c', '990826', '宋雅琴', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a186-7b7e-b5f4-db09a7885f99', '990826', '白晓岚', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a188-772a-ad5f-a72e9e826b3e', '990826', '冯一鸣', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a18a-7042-8aa2-2e51aeb7a617', '990826', '高旭', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a18b-76e2-b24c-13a9c8988e6a', '990826', '向晚晴', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a18c-7f0f-b181-c5137276af92', '990826', '田守业', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a18e-79e9-97fc-b677c835f256', '990826', '江涛', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a190-70d1-9d44-45496bc07e89', '990826', '石磊', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a191-75a1-a0f4-7621e8c37acb', '990826', '范秋实', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a192-7bb2-8c15-173484e47408', '990826', '金慧', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a194-75e4-99f8-89fb52c42075', '990826', '齐修文', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a195-7b9d-b972-fbd53927f401', '990826', '安然', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a197-72e7-979f-b2539d07f86b', '990826', '吴佩', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a198-7cfe-89bc-11a24a54e644', '990826', '任海波', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a19a-7504-a688-b0ae52b9a3d0', '990826', '侯亮', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a19b-7b49-ba44-20bb6d04f9a9', '990826', '马晓东', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a19d-7289-9ac1-773ef3ce238f', '990826', '柯敏', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a19e-79a7-bcea-c71cf083220a', '990826', '袁青', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1a1-727f-9cd8-43773323de0e', '990826', '汤勇', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1a2-7817-9231-045c013c1252', '990826', '沙建平', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1a4-721b-9982-0a06a8b6bf62', '990826', '崔玉梅', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1a5-7987-adf4-b0fc39283d68', '990826', '彭飞', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1a7-75fd-9ff2-87bc836657c0', '990826', '黎志刚', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1a8-7f17-af0c-2e5103af65ce', '990826', '乔木', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1aa-79a3-9a3b-794e315fa0c6', '990826', '龙小云', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1ac-7056-ba49-354b3275da12', '990826', '许航', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1ad-78ff-a81d-cc546391921f', '990826', '何素珍', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1af-77f1-983b-fcc6ff4583a9', '990826', '朱进福', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1b1-7819-8516-a08294a2d219', '990826', '丁来根', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1b3-73d1-aef8-5a3df6e1982d', '990826', '邱永贵', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1b5-7385-9997-e156f1d77519', '990826', '尤长林', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1b6-7b6f-917b-afcb5415ea0b', '990826', '林振华', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1b8-76a3-8ed0-d8a1795c9a80', '990826', '葛振国', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1b9-7c98-9bb5-e6d09fc85ff0', '990826', '庄明远', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1c8-7d07-a9f3-ff26771df093', '990826', '沈立群', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1d1-749f-a7e6-b750415c8ebe', '990826', '罗启明', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1d2-7e2b-9612-838a8abab720', '990826', '孟成', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a1d5-70c9-911a-ac47965e9976', '990826', '贺松', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a21b-7758-a7e1-c7bdb8e27266', '990826', '康毅', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a266-77ee-9d76-9052ca2b5a22', '990826', '丁晓峰', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21357-a2ae-7e8a-be37-7e45b4dc3ce8', '990826', '纪云', NULL, NULL, NULL);
INSERT INTO public.plan_change VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a89b-774a-bd78-d5c6c38af1e1', '01a21357-a178-7481-bdcc-31d1d20900ab', 'confirmed', '{"01a21357-a78a-7b4f-936c-795e9a661dc3":{"kind":"milestone","status":"pending","measure":"1","start":84,"end":106,"gone":false,"version":1,"body":{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21357-9e49-73ef-b402-07d2308967af","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-9e4c-7c03-808c-e0674ff2abf9","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-9e54-7524-9127-ef5640c836fe","name":"石桥镇","because":"方案写明“石桥镇”"}]}}},"01a21357-a78a-7b5d-ba36-a403c2902b0c":{"kind":"milestone","status":"pending","measure":"1","start":107,"end":128,"gone":false,"version":1,"body":{"what":"全部建立“一户一档”","due":"2099-12-31","coverage":1,"because":"2099年12月底前","owners":{"lead":{"unit":"01a21357-9e49-73ef-b402-07d2308967af","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-9e4c-7c03-808c-e0674ff2abf9","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-9e54-7524-9127-ef5640c836fe","name":"石桥镇","because":"方案写明“石桥镇”"}]}}},"01a21357-a78a-7b5e-b1bc-4c1e8de8466b":{"kind":"recurring","status":"pending","measure":"2","start":178,"end":189,"gone":false,"version":1,"body":{"what":"至少开展1次自查","who":"生产经营单位主要负责人","every":"quarter","min":1,"because":"每季度","owners":{"lead":{"unit":"01a21357-9e42-7ec6-8bbd-032be5bc1deb","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}},"01a21357-a78a-7b60-8bcc-457b49a84d53":{"kind":"recurring","status":"pending","measure":"2","start":190,"end":202,"gone":false,"version":1,"body":{"what":"至少开展1次自查","who":"高危行业领域","every":"month","min":1,"exception_of":"01a21357-a78a-7b5e-b1bc-4c1e8de8466b","because":"每月","owners":{"lead":{"unit":"01a21357-9e42-7ec6-8bbd-032be5bc1deb","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}},"01a21357-a78a-7b62-8472-7d26718918d7":{"kind":"target","status":"pending","measure":"3","start":225,"end":246,"gone":false,"version":1,"body":{"what":"企业“四不”演练占比达到50%","due":"2099-12-31","within_year":true,"value":0.5,"unit":"ratio","op":"\u003e=","because":"2099年…50%","owners":{"lead":{"unit":"01a21357-9e42-7ec6-8bbd-032be5bc1deb","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}}}', '{"01a21357-a78a-7b4f-936c-795e9a661dc3":2,"01a21357-a78a-7b5d-ba36-a403c2902b0c":2,"01a21357-a78a-7b5e-b1bc-4c1e8de8466b":2,"01a21357-a78a-7b60-8bcc-457b49a84d53":2,"01a21357-a78a-7b62-8472-7d26718918d7":2}', 0);
INSERT INTO public.plan_change VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a8be-71f2-bd70-9670ab7f89e4', '01a21357-a178-7481-bdcc-31d1d20900ab', 'past', '{"01a21357-a78a-7b4f-936c-795e9a661dc3":{"kind":"milestone","status":"confirmed","measure":"1","start":84,"end":106,"gone":false,"version":2,"body":{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21357-9e49-73ef-b402-07d2308967af","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-9e4c-7c03-808c-e0674ff2abf9","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-9e54-7524-9127-ef5640c836fe","name":"石桥镇","because":"方案写明“石桥镇”"}]},"edited_by":"周文静","edited_at":"2026-11-25T15:34:01.619Z","decided_by":"周文静","decided_at":"2026-11-25T15:34:01.619Z"}}}', '{"01a21357-a78a-7b4f-936c-795e9a661dc3":3}', 0);
INSERT INTO public.plan_commitment VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b5d-ba36-a403c2902b0c', '990826', 'milestone', 'confirmed', '1', 107, 128, '{"what":"全部建立“一户一档”","due":"2099-12-31","coverage":1,"because":"2099年12月底前","owners":{"lead":{"unit":"01a21357-9e49-73ef-b402-07d2308967af","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-9e4c-7c03-808c-e0674ff2abf9","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-9e54-7524-9127-ef5640c836fe","name":"石桥镇","because":"方案写明“石桥镇”"}]},"edited_by":"周文静","edited_at":"2026-11-25T15:34:01.619Z","decided_by":"周文静","decided_at":"2026-11-25T15:34:01.619Z"}', 0, 3, '01a21357-a8ec-7b1d-ad01-5dfca6a8e539');
INSERT INTO public.plan_commitment VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b4f-936c-795e9a661dc3', '990826', 'milestone', 'confirmed', '1', 84, 106, '{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21357-9e49-73ef-b402-07d2308967af","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-9e4c-7c03-808c-e0674ff2abf9","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-9e54-7524-9127-ef5640c836fe","name":"石桥镇","because":"方案写明“石桥镇”"}]},"past":"history","edited_by":"周文静","edited_at":"2026-11-25T15:34:01.66Z","decided_by":"周文静","decided_at":"2026-11-25T15:34:01.619Z"}', 0, 4, '01a21357-a8d6-753d-9bde-51b2bb3d42cb');
INSERT INTO public.plan_commitment VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b5e-b1bc-4c1e8de8466b', '990826', 'recurring', 'confirmed', '2', 178, 189, '{"what":"至少开展1次自查","who":"生产经营单位主要负责人","every":"quarter","min":1,"because":"每季度","owners":{"lead":{"unit":"01a21357-9e42-7ec6-8bbd-032be5bc1deb","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:34:01.619Z","decided_by":"周文静","decided_at":"2026-11-25T15:34:01.619Z"}', 0, 3, '01a21357-a900-7e22-87ae-b5c7f0462e4c');
INSERT INTO public.plan_commitment VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b60-8bcc-457b49a84d53', '990826', 'recurring', 'confirmed', '2', 190, 202, '{"what":"至少开展1次自查","who":"高危行业领域","every":"month","min":1,"exception_of":"01a21357-a78a-7b5e-b1bc-4c1e8de8466b","because":"每月","owners":{"lead":{"unit":"01a21357-9e42-7ec6-8bbd-032be5bc1deb","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:34:01.619Z","decided_by":"周文静","decided_at":"2026-11-25T15:34:01.619Z"}', 0, 3, '01a21357-a902-725a-98e1-a67f8bb799b0');
INSERT INTO public.plan_commitment VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b62-8472-7d26718918d7', '990826', 'target', 'confirmed', '3', 225, 246, '{"what":"企业“四不”演练占比达到50%","due":"2099-12-31","within_year":true,"value":0.5,"unit":"ratio","op":"\u003e=","because":"2099年…50%","owners":{"lead":{"unit":"01a21357-9e42-7ec6-8bbd-032be5bc1deb","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:34:01.619Z","decided_by":"周文静","decided_at":"2026-11-25T15:34:01.619Z"}', 0, 3, '01a21357-a908-7973-9a8e-c8a249db16f8');
INSERT INTO public.plan_document VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '990826', 'd48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6', '行动方案.txt', 'txt', '平澜县冬季安全行动方案（2020—2099年）
一、总体要求
坚持安全第一。2019年，全县共发生火灾3起。
二、重点任务
（一）开展消防安全行动。
1.建立消防台账。2020年6月底前，全面摸清人员密集场所底数。2099年12月底前，全部建立“一户一档”。（牵头单位：县消防救援大队；配合单位：县公安局、石桥镇）
2.开展企业自查。生产经营单位主要负责人每季度至少开展1次自查（高危行业领域每月至少1次）。（牵头单位：县应急局）
3.开展应急演练。2099年，企业“四不”演练占比达到50%。（牵头单位：县应急局）
三、保障措施
各有关部门要加强组织领导。
', '[{"kind":"paragraph","start":0,"end":23},{"kind":"paragraph","start":24,"end":30},{"kind":"paragraph","start":31,"end":54},{"kind":"paragraph","start":55,"end":61},{"kind":"paragraph","start":62,"end":74},{"kind":"paragraph","start":75,"end":157},{"kind":"paragraph","start":158,"end":215},{"kind":"paragraph","start":216,"end":258},{"kind":"paragraph","start":259,"end":265},{"kind":"paragraph","start":266,"end":279}]', '{"headings":[{"level":1,"label":"一","title":"总体要求","start":26,"end":30,"parent":null},{"level":1,"label":"二","title":"重点任务","start":57,"end":61,"parent":null},{"level":2,"label":"（一）","title":"开展消防安全行动","start":65,"end":73,"parent":"二"},{"level":1,"label":"三","title":"保障措施","start":261,"end":265,"parent":null}],"period":["2020-01-01","2099-12-31"]}', 4);
INSERT INTO public.plan_measure VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '1', 1, '1.', '建立消防台账', '（一）开展消防安全行动', 75, 157, '{"lead":{"unit":"01a21357-9e49-73ef-b402-07d2308967af","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-9e4c-7c03-808c-e0674ff2abf9","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-9e54-7524-9127-ef5640c836fe","name":"石桥镇","because":"方案写明“石桥镇”"}]}');
INSERT INTO public.plan_measure VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '2', 2, '2.', '开展企业自查', '（一）开展消防安全行动', 158, 215, '{"lead":{"unit":"01a21357-9e42-7ec6-8bbd-032be5bc1deb","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}');
INSERT INTO public.plan_measure VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', '3', 3, '3.', '开展应急演练', '（一）开展消防安全行动', 216, 258, '{"lead":{"unit":"01a21357-9e42-7ec6-8bbd-032be5bc1deb","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}');
INSERT INTO public.plan_not_taken VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', 'n1', 31, 37, '{"zh":"条目、类别、环节的数目，不是要达到的数量","en":"a number of items, classes or steps, not a quantity to reach"}', 0);
INSERT INTO public.plan_not_taken VALUES ('01a21357-a72c-7b9e-8177-58c71811c75e', 'n2', 38, 53, '{"zh":"已经过去的时间或既成事实；数量用来限定对象范围，不是要达到的数量","en":"a time already past, or a fact that stands; the number limits whom it concerns; it is not to be reached"}', 0);
INSERT INTO public.plan_record VALUES ('01a21357-a8d6-753d-9bde-51b2bb3d42cb', '01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b4f-936c-795e9a661dc3');
INSERT INTO public.plan_record VALUES ('01a21357-a8ec-7b1d-ad01-5dfca6a8e539', '01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b5d-ba36-a403c2902b0c');
INSERT INTO public.plan_record VALUES ('01a21357-a8ee-74cf-898a-1b4d427285cc', '01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b5d-ba36-a403c2902b0c');
INSERT INTO public.plan_record VALUES ('01a21357-a8ff-778c-aae5-d749c170864e', '01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b5d-ba36-a403c2902b0c');
INSERT INTO public.plan_record VALUES ('01a21357-a900-7e22-87ae-b5c7f0462e4c', '01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b5e-b1bc-4c1e8de8466b');
INSERT INTO public.plan_record VALUES ('01a21357-a902-725a-98e1-a67f8bb799b0', '01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b60-8bcc-457b49a84d53');
INSERT INTO public.plan_record VALUES ('01a21357-a908-7973-9a8e-c8a249db16f8', '01a21357-a72c-7b9e-8177-58c71811c75e', '01a21357-a78a-7b62-8472-7d26718918d7');
INSERT INTO public.post VALUES ('01a21357-a069-71e0-9e6c-7466fb53bc75', '990826', '01a21357-a069-71f6-a2c7-23672d45a9e5', '01a21357-9e2f-792c-8096-d849627a3229', 'system_admin', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a0d3-71fe-b941-248f661fc5c9', '990826', '01a21357-a0d3-7233-8bc6-425883dfc80d', '01a21357-9e2f-792c-8096-d849627a3229', 'security_admin', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a16d-77fa-88ec-42ee71bc315e', '990826', '01a21357-a16d-780f-8caa-59bd745b1d22', '01a21357-9e2f-792c-8096-d849627a3229', 'auditor', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a170-7aa5-9e8b-bff390b12950', '990826', '01a21357-a170-7aae-aaf6-9ae003ff30e6', '01a21357-9e2f-792c-8096-d849627a3229', 'audit_admin', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a173-7427-901d-23ea86dc7371', '990826', '01a21357-a173-742e-b1ef-48848470f213', '01a21357-9e2f-792c-8096-d849627a3229', 'committee_director', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a175-7c30-a6b5-0b3fc713f877', '990826', '01a21357-a175-7c38-a036-c46f810438a1', '01a21357-9e2f-792c-8096-d849627a3229', 'leader', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a178-7479-b6e6-e5c96a0be8c3', '990826', '01a21357-a178-7481-bdcc-31d1d20900ab', '01a21357-9e35-7131-8018-93e2b8c82c9e', 'committee_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a17a-7195-a9bb-7a21646b8419', '990826', '01a21357-a17a-719e-aef6-a4b634a064ae', '01a21357-9e35-7131-8018-93e2b8c82c9e', 'committee_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a17b-7a03-bc2c-748fa70770ab', '990826', '01a21357-a17b-7a0b-8412-e0a993d0993d', '01a21357-9e42-7ec6-8bbd-032be5bc1deb', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a17c-7980-9a84-d04fb3c8f31d', '990826', '01a21357-a17b-7a0b-8412-e0a993d0993d', '01a21357-9e35-7131-8018-93e2b8c82c9e', 'committee_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a17d-7d79-850a-fdef4a306af8', '990826', '01a21357-a17d-7d80-aee1-8ae098c24479', '01a21357-9e44-75a1-b1dc-2d3fecf53fb2', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a17f-7543-ae45-90b1361a02f2', '990826', '01a21357-a17f-754a-8a4d-6b44893628f7', '01a21357-9e45-7718-80d0-33df0f91cbe1', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a180-7bff-bd95-d9d45ee8a3c8', '990826', '01a21357-a180-7c06-92e9-b587fed9b916', '01a21357-9e46-784a-aaf3-710707a5b055', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a182-73c0-89b9-69fbea6d40b5', '990826', '01a21357-a182-73c6-a483-8492aa6059ba', '01a21357-9e47-7c21-8943-f8cd6fd024fd', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a183-7c02-a45e-03742747b156', '990826', '01a21357-a183-7c09-839e-a30be8e6259e', '01a21357-9e49-73ef-b402-07d2308967af', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a185-7414-99ab-f73559b3bbe4', '990826', '01a21357-a185-741a-b23f-ec0522031e1c', '01a21357-9e4a-745d-8827-fa5e9da5dc99', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a186-7b78-ab8e-3c66b7dde16f', '990826', '01a21357-a186-7b7e-b5f4-db09a7885f99', '01a21357-9e4b-72ff-b948-724e4ff659f6', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a188-7721-be30-85bc25ae3212', '990826', '01a21357-a188-772a-ad5f-a72e9e826b3e', '01a21357-9e4c-7040-8c4a-e3b961640cbe', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a18a-703b-87c2-4450e618cd12', '990826', '01a21357-a18a-7042-8aa2-2e51aeb7a617', '01a21357-9e4c-7c03-808c-e0674ff2abf9', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a18b-76da-b500-6f437de5a3ef', '990826', '01a21357-a18b-76e2-b24c-13a9c8988e6a', '01a21357-9e4d-77b3-abfe-ab7ca31c251a', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a18c-7f09-af44-4c17fb2b3073', '990826', '01a21357-a18c-7f0f-b181-c5137276af92', '01a21357-9e4e-764e-807d-f043e501ea3b', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a18e-79e2-bace-47726651b40c', '990826', '01a21357-a18e-79e9-97fc-b677c835f256', '01a21357-9e4f-76a4-a927-d8c6c1d7226e', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a190-70ca-8fa7-28cf21c56b09', '990826', '01a21357-a190-70d1-9d44-45496bc07e89', '01a21357-9e50-7272-b93a-94363b78dd1b', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a191-759b-b1b3-ff6a3c3f192c', '990826', '01a21357-a191-75a1-a0f4-7621e8c37acb', '01a21357-9e50-7bdb-8a5e-231a927d50af', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a192-7bac-a988-56d41f9f3ba5', '990826', '01a21357-a192-7bb2-8c15-173484e47408', '01a21357-9e51-75a0-aeec-3f2171134f7b', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a194-75dd-986e-cf0640bb8e91', '990826', '01a21357-a194-75e4-99f8-89fb52c42075', '01a21357-9e51-7e64-a0ad-f1e4abb4756a', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a195-7b97-8b69-83df0cfe799a', '990826', '01a21357-a195-7b9d-b972-fbd53927f401', '01a21357-9e52-7d71-ad31-f53f77aa28d2', 'department_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a197-72e0-86e1-647ff03d5adb', '990826', '01a21357-a197-72e7-979f-b2539d07f86b', '01a21357-9e53-7881-bb39-32af5be873d5', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a198-7cf4-822b-9b2af3399bd1', '990826', '01a21357-a198-7cfe-89bc-11a24a54e644', '01a21357-9e53-7d9a-b5d4-9dbebb84bde4', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a19a-74fd-9ae0-fcfbb92b70e5', '990826', '01a21357-a19a-7504-a688-b0ae52b9a3d0', '01a21357-9e54-7524-9127-ef5640c836fe', 'system_admin', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a19b-7b42-b3ef-b46fb3396fd2', '990826', '01a21357-a19b-7b49-ba44-20bb6d04f9a9', '01a21357-9e54-7524-9127-ef5640c836fe', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a19d-7283-bcc8-47b4a29fc044', '990826', '01a21357-a19d-7289-9ac1-773ef3ce238f', '01a21357-9e54-7abf-9da7-f59b95fd29cc', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a19e-799f-b2bf-98d75f00e19d', '990826', '01a21357-a19e-79a7-bcea-c71cf083220a', '01a21357-9e54-7eeb-b0aa-395413bfdfe7', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1a1-7277-813f-6ceb997a838e', '990826', '01a21357-a1a1-727f-9cd8-43773323de0e', '01a21357-9e55-7349-b3f3-6b3ae7ec0c39', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1a2-7812-bcbf-d2181da1fda6', '990826', '01a21357-a1a2-7817-9231-045c013c1252', '01a21357-9e55-7718-bee9-2fd85c2cc652', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1a4-7214-8591-f4486632f530', '990826', '01a21357-a1a4-721b-9982-0a06a8b6bf62', '01a21357-9e55-7abf-84e9-501e110f0925', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1a5-7980-96ee-205d7e1e2306', '990826', '01a21357-a1a5-7987-adf4-b0fc39283d68', '01a21357-9e55-7e3a-8de0-e416061b00a1', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1a7-75f4-bc9d-997936ab002d', '990826', '01a21357-a1a7-75fd-9ff2-87bc836657c0', '01a21357-9e56-7584-afec-5ba6c42ca453', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1a8-7f11-9380-7aaa3da9fc48', '990826', '01a21357-a1a8-7f17-af0c-2e5103af65ce', '01a21357-9e56-7bbe-94b7-e1bc1d42b61b', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1aa-799d-9f24-a37c8464fe27', '990826', '01a21357-a1aa-79a3-9a3b-794e315fa0c6', '01a21357-9e57-78ea-993a-4cbd91ae5e7b', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1ac-704d-a33c-1bd4c9bd081f', '990826', '01a21357-a1ac-7056-ba49-354b3275da12', '01a21357-9e57-7e3a-a1c1-c74a7c877b6e', 'town_office', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1ad-78f8-8e0f-91a8a1a5ab71', '990826', '01a21357-a1ad-78ff-a81d-cc546391921f', '01a21357-9e58-79de-b065-3d4d7b14b883', 'village_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1af-77ea-882c-a85cfb28e902', '990826', '01a21357-a1af-77f1-983b-fcc6ff4583a9', '01a21357-9e5a-71e3-a4dc-35b6cfc43196', 'village_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1b1-7812-a6de-2747361be917', '990826', '01a21357-a1b1-7819-8516-a08294a2d219', '01a21357-9e5a-76aa-bd10-29d5ec0a0016', 'village_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1b3-73ca-8ca9-02e13eb37960', '990826', '01a21357-a1b3-73d1-aef8-5a3df6e1982d', '01a21357-9e5c-7ba6-8b0b-1018a6d071a6', 'village_officer', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1b5-737d-8373-69e2a8020fd0', '990826', '01a21357-a1b5-7385-9997-e156f1d77519', '01a21357-9e5e-74eb-95bf-439b834987ec', 'enterprise_manager', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1b6-7b68-8f6c-1c1e4e765a21', '990826', '01a21357-a1b6-7b6f-917b-afcb5415ea0b', '01a21357-9e5e-74eb-95bf-439b834987ec', 'principal', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1b8-769c-be3b-d4bebb49f051', '990826', '01a21357-a1b8-76a3-8ed0-d8a1795c9a80', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', 'enterprise_manager', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1b9-7c92-9684-eb1ff8b76fa6', '990826', '01a21357-a1b9-7c98-9bb5-e6d09fc85ff0', '01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', 'principal', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1c8-7cfe-aa87-9036db6e0150', '990826', '01a21357-a1c8-7d07-a9f3-ff26771df093', '01a21357-9e79-76af-a07a-eeea2044ff09', 'enterprise_manager', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1d1-7497-af80-7cc9ace498bc', '990826', '01a21357-a1d1-749f-a7e6-b750415c8ebe', '01a21357-9e6e-7cd5-9498-8ba17ee4d538', 'enterprise_manager', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1d2-7e24-9d62-895e5d4250e6', '990826', '01a21357-a1d2-7e2b-9612-838a8abab720', '01a21357-9e7f-751d-aad9-c2c40a12a5a7', 'enterprise_manager', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a1d5-70c1-a737-7a286ee05bd9', '990826', '01a21357-a1d5-70c9-911a-ac47965e9976', '01a21357-9e7d-7a61-81e9-0e3c7da79745', 'enterprise_manager', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a21b-7746-bf82-2744b4737c55', '990826', '01a21357-a21b-7758-a7e1-c7bdb8e27266', '01a21357-9e86-7641-971a-c588eb5c1397', 'enterprise_manager', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a266-77dd-b32a-766bead363aa', '990826', '01a21357-a266-77ee-9d76-9052ca2b5a22', '01a21357-9e87-7d18-b23f-f39524c34fd5', 'enterprise_manager', 1793028838954, NULL, '[]');
INSERT INTO public.post VALUES ('01a21357-a2ae-7e79-87d7-176aa5b6f319', '990826', '01a21357-a2ae-7e8a-be37-7e45b4dc3ce8', '01a21357-9e84-7b9a-9a9c-1571c4a3d5c5', 'enterprise_manager', 1793028838954, NULL, '[]');
INSERT INTO public.setting VALUES ('key index', '6cc281a2263c25ac');
INSERT INTO public.setting VALUES ('key k1', '23ff59c8a4f40c24');
INSERT INTO public.setting VALUES ('key s1', '204631edf57ffa72');
INSERT INTO public.setting VALUES ('indexes', 'e77cfdd58625a6d999a1a455f64c655934048e13e2398eb7e88ab818f815be2b');
INSERT INTO public.setting VALUES ('sector_basis', 'd2ab67fa398be8592c63cb0aab0fd404');
INSERT INTO public.setting VALUES ('clock_basis', 'first 3782766d494fa68b9e7f012da0b309c3');
INSERT INTO public.setting VALUES ('packs', '266cd445b6bd0c44');
INSERT INTO public.setting VALUES ('told unit', '1');
INSERT INTO public.setting VALUES ('told person', '1');
INSERT INTO public.setting VALUES ('told post', '1');
INSERT INTO public.setting VALUES ('told post_asked', '1');
INSERT INTO public.setting VALUES ('told delegation', '1');
INSERT INTO public.setting VALUES ('told invitation', '1');
INSERT INTO public.setting VALUES ('told account', '1');
INSERT INTO public.setting VALUES ('told param_value', '1');
INSERT INTO public.setting VALUES ('told population_manual', '1');
INSERT INTO public.setting VALUES ('told plan_param', '1');
INSERT INTO public.setting VALUES ('told plan_reach', '1');
INSERT INTO public.setting VALUES ('demo', '1');
INSERT INTO public.share VALUES ('01a21357-a8d6-753d-9bde-51b2bb3d42cb', 'task', '/990826/11990826012646028F/', '');
INSERT INTO public.share VALUES ('01a21357-a8d6-753d-9bde-51b2bb3d42cb', 'task', '/990826/990826100/', '');
INSERT INTO public.share VALUES ('01a21357-a8ec-7b1d-ad01-5dfca6a8e539', 'task', '/990826/11990826012646028F/', '');
INSERT INTO public.share VALUES ('01a21357-a8ec-7b1d-ad01-5dfca6a8e539', 'task', '/990826/990826100/', '');
INSERT INTO public.share VALUES ('01a21357-a8ee-74cf-898a-1b4d427285cc', 'task_part', '/990826/11990826015820087F/', '');
INSERT INTO public.share VALUES ('01a21357-a8ff-778c-aae5-d749c170864e', 'task_part', '/990826/11990826015820087F/', '');
INSERT INTO public.timer VALUES ('01a21357-9dc1-7a88-810f-2c83da88ff56', 'computed', 'enterprise', '', '', 1795620837271, 1795620837271, 0, '', '{}');
INSERT INTO public.timer VALUES ('01a21357-9dc3-7856-a05a-3c313105ea5c', 'calendar', 'propose_batch', '', '', 1803830400000, 1803830400000, 0, '', '{"spec":"year||2 months","label":"2027"}');
INSERT INTO public.timer VALUES ('01a21357-9dc4-753a-87bb-433cdb19e001', 'recompute', 'all', '', '', 1795620837271, 1795620837271, 0, '', '{"ledger":"","after":""}');
INSERT INTO public.unit VALUES ('01a21357-9e2f-792c-8096-d849627a3229', '990826', 'county', '平澜县', '["平澜县人民政府","县人民政府","县政府"]', '990826', NULL, '/990826/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e35-7131-8018-93e2b8c82c9e', '990826', 'department', '县安委办', '["平澜县安全生产委员会办公室","县安全生产委员会办公室","县安委会办公室","安委会办公室","安委办","县安委会","县安全生产委员会"]', '11990826010947644R', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826010947644R/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e42-7ec6-8bbd-032be5bc1deb', '990826', 'department', '县应急局', '["平澜县应急管理局","县应急管理局","应急管理局","应急局","应急管理部门","应急部门"]', '11990826011298885E', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826011298885E/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e44-75a1-b1dc-2d3fecf53fb2', '990826', 'department', '县住建局', '["平澜县住房和城乡建设局","县住房和城乡建设局","县住房城乡建设局","住房和城乡建设局","住建局","住房城乡建设部门","住建部门"]', '119908260132695782', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/119908260132695782/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e45-7718-80d0-33df0f91cbe1', '990826', 'department', '县工信局', '["平澜县工业和信息化局","县工业和信息化局","工业和信息化局","工信局","工业和信息化部门","工信部门"]', '1199082601795154X9', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/1199082601795154X9/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e46-784a-aaf3-710707a5b055', '990826', 'department', '县市场监管局', '["平澜县市场监督管理局","县市场监督管理局","市场监督管理局","市场监管局","市场监管部门"]', '11990826013966357X', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826013966357X/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e47-7c21-8943-f8cd6fd024fd', '990826', 'department', '县交通运输局', '["平澜县交通运输局","县交通局","交通运输局","交通局","交通运输部门"]', '11990826011227737C', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826011227737C/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e49-73ef-b402-07d2308967af', '990826', 'department', '县消防救援大队', '["平澜县消防救援大队","县消防大队","消防救援大队","消防大队","消防救援机构","消防部门"]', '11990826015820087F', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826015820087F/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e4a-745d-8827-fa5e9da5dc99', '990826', 'department', '县教育局', '["平澜县教育和体育局","县教育和体育局","教育局","教育部门"]', '1199082601175131XG', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/1199082601175131XG/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e4b-72ff-b948-724e4ff659f6', '990826', 'department', '县卫健局', '["平澜县卫生健康局","县卫生健康局","县卫健委","县卫生健康委员会","卫生健康局","卫健局","卫生健康部门","卫健部门"]', '11990826012084969T', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826012084969T/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e4c-7040-8c4a-e3b961640cbe', '990826', 'department', '县商务局', '["平澜县商务局","商务局","商务部门"]', '11990826013528859M', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826013528859M/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e4c-7c03-808c-e0674ff2abf9', '990826', 'department', '县公安局', '["平澜县公安局","公安局","公安机关","公安部门"]', '11990826012646028F', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826012646028F/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e4d-77b3-abfe-ab7ca31c251a', '990826', 'department', '县文旅局', '["平澜县文化和旅游局","县文化和旅游局","县文化旅游局","文化和旅游局","文旅局","文化和旅游部门","文旅部门"]', '11990826018247386J', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826018247386J/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e4e-764e-807d-f043e501ea3b', '990826', 'department', '县农业农村局', '["平澜县农业农村局","农业农村局","农业农村部门"]', '119908260121411776', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/119908260121411776/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e4f-76a4-a927-d8c6c1d7226e', '990826', 'department', '县水利局', '["平澜县水利局","县水务局","水利局","水利部门"]', '11990826018054023Y', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826018054023Y/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e50-7272-b93a-94363b78dd1b', '990826', 'department', '县自然资源局', '["平澜县自然资源和规划局","县自然资源和规划局","自然资源局","自然资源部门"]', '11990826014654005R', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826014654005R/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e50-7bdb-8a5e-231a927d50af', '990826', 'department', '县民政局', '["平澜县民政局","民政局","民政部门"]', '11990826018896626C', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/11990826018896626C/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e51-75a0-aeec-3f2171134f7b', '990826', 'department', '县财政局', '["平澜县财政局","财政局","财政部门"]', '119908260123698251', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/119908260123698251/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e51-7e64-a0ad-f1e4abb4756a', '990826', 'department', '县委党校', '["中共平澜县委党校","党校"]', '12990826019736560A', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/12990826019736560A/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e52-7d71-ad31-f53f77aa28d2', '990826', 'department', '县融媒体中心', '["平澜县融媒体中心","融媒体中心"]', '129908260186890374', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/129908260186890374/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e53-7881-bb39-32af5be873d5', '990826', 'town', '城关街道', '["城关街道办事处","城关街道办","城关办事处","城关街道党工委"]', '990826001', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826001/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e53-7d9a-b5d4-9dbebb84bde4', '990826', 'town', '澜东街道', '["澜东街道办事处","澜东街道办","澜东办事处","澜东街道党工委"]', '990826002', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826002/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e54-7524-9127-ef5640c836fe', '990826', 'town', '石桥镇', '["石桥镇人民政府","石桥镇政府","石桥镇党委"]', '990826100', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826100/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e54-7abf-9da7-f59b95fd29cc', '990826', 'town', '柳河镇', '["柳河镇人民政府","柳河镇政府","柳河镇党委"]', '990826101', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826101/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e54-7eeb-b0aa-395413bfdfe7', '990826', 'town', '青山铺镇', '["青山铺镇人民政府","青山铺镇政府","青山铺镇党委"]', '990826102', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826102/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e55-7349-b3f3-6b3ae7ec0c39', '990826', 'town', '大堰镇', '["大堰镇人民政府","大堰镇政府","大堰镇党委"]', '990826103', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826103/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e55-7718-bee9-2fd85c2cc652', '990826', 'town', '沙湾镇', '["沙湾镇人民政府","沙湾镇政府","沙湾镇党委"]', '990826104', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826104/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e55-7abf-84e9-501e110f0925', '990826', 'town', '三官镇', '["三官镇人民政府","三官镇政府","三官镇党委"]', '990826105', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826105/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e55-7e3a-8de0-e416061b00a1', '990826', 'town', '双桥镇', '["双桥镇人民政府","双桥镇政府","双桥镇党委"]', '990826106', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826106/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e56-7584-afec-5ba6c42ca453', '990826', 'town', '黄土岗镇', '["黄土岗镇人民政府","黄土岗镇政府","黄土岗镇党委"]', '990826107', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826107/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e56-7bbe-94b7-e1bc1d42b61b', '990826', 'town', '白塔乡', '["白塔乡人民政府","白塔乡政府","白塔乡党委"]', '990826200', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826200/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e57-78ea-993a-4cbd91ae5e7b', '990826', 'town', '龙泉乡', '["龙泉乡人民政府","龙泉乡政府","龙泉乡党委"]', '990826201', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826201/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e57-7e3a-a1c1-c74a7c877b6e', '990826', 'zone', '平澜经济开发区', '["平澜经开区","平澜经济开发区管委会","县经济开发区","县开发区","经济开发区","经开区","开发区","经开区管委会","开发区管委会"]', '990826400', '01a21357-9e2f-792c-8096-d849627a3229', '/990826/990826400/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e58-79de-b065-3d4d7b14b883', '990826', 'village', '北关社区', '["城关街道北关社区","北关社区居委会"]', '990826001001', '01a21357-9e53-7881-bb39-32af5be873d5', '/990826/990826001/990826001001/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e59-700a-8132-a0310c960161', '990826', 'village', '文庙社区', '["城关街道文庙社区","文庙社区居委会"]', '990826001002', '01a21357-9e53-7881-bb39-32af5be873d5', '/990826/990826001/990826001002/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e59-7a1e-968b-890bae149b2a', '990826', 'village', '新渠社区', '["澜东街道新渠社区","新渠社区居委会"]', '990826002001', '01a21357-9e53-7d9a-b5d4-9dbebb84bde4', '/990826/990826002/990826002001/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e5a-71e3-a4dc-35b6cfc43196', '990826', 'village', '工业路社区', '["石桥镇工业路社区","工业路社区居委会"]', '990826100001', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/990826100001/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e5a-76aa-bd10-29d5ec0a0016', '990826', 'village', '东湾村', '["石桥镇东湾村","东湾村委会"]', '990826100201', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/990826100201/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e5a-7dd6-9653-f0d27afd191c', '990826', 'village', '上庄村', '["石桥镇上庄村","上庄村委会"]', '990826100202', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/990826100202/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e5b-76ea-b8b4-6927690d4c9a', '990826', 'village', '柳河沿村', '["柳河镇柳河沿村","柳河沿村委会"]', '990826101201', '01a21357-9e54-7abf-9da7-f59b95fd29cc', '/990826/990826101/990826101201/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e5b-7eb9-aa35-82ce6dcc6beb', '990826', 'village', '下桥村', '["双桥镇下桥村","下桥村委会"]', '990826106201', '01a21357-9e55-7e3a-8de0-e416061b00a1', '/990826/990826106/990826106201/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e5c-7ba6-8b0b-1018a6d071a6', '990826', 'village', '南坡村', '["黄土岗镇南坡村","南坡村委会"]', '990826107201', '01a21357-9e56-7584-afec-5ba6c42ca453', '/990826/990826107/990826107201/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e5d-72a6-b396-816db9f83caf', '990826', 'village', '山前村', '["黄土岗镇山前村","山前村委会"]', '990826107202', '01a21357-9e56-7584-afec-5ba6c42ca453', '/990826/990826107/990826107202/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e5d-7da8-96a6-7f9cb4dd250b', '990826', 'village', '古泉村', '["龙泉乡古泉村","古泉村委会"]', '990826201201', '01a21357-9e57-78ea-993a-4cbd91ae5e7b', '/990826/990826201/990826201201/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e5e-74eb-95bf-439b834987ec', '990826', 'enterprise', '鑫禾木业有限公司', '["平澜县鑫禾木业有限公司","鑫禾木业"]', '91990826MA8573491L', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/91990826MA8573491L/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e65-7592-9676-d019ef7e92b7', '990826', 'enterprise', '石桥丰茂饲料有限公司', '["平澜县石桥丰茂饲料有限公司","丰茂饲料"]', '91990826MA90290844', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/91990826MA90290844/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e68-7733-b0fd-f04c0123efee', '990826', 'enterprise', '石桥镇双鹿冷冻厂', '["平澜县石桥镇双鹿冷冻厂","双鹿冷冻厂"]', '91990826MA3707817J', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/91990826MA3707817J/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e6b-7139-86e6-a80a115e1ed3', '990826', 'enterprise', '石桥信达机械铸造有限公司', '["平澜县石桥信达机械铸造有限公司","信达铸造"]', '91990826MA3994422J', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/91990826MA3994422J/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e6c-7bc7-9819-6755c5f634cb', '990826', 'enterprise', '石桥永盛采石场', '["平澜县石桥永盛采石场","永盛采石场"]', '91990826MA0242938Q', '01a21357-9e54-7524-9127-ef5640c836fe', '/990826/990826100/91990826MA0242938Q/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e6e-7cd5-9498-8ba17ee4d538', '990826', 'enterprise', '澜东顺达冷链有限公司', '["平澜县澜东顺达冷链有限公司","顺达冷链"]', '91990826MA6115147A', '01a21357-9e53-7d9a-b5d4-9dbebb84bde4', '/990826/990826002/91990826MA6115147A/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e70-7c4b-bb6b-6a2ea45fa69b', '990826', 'enterprise', '恒信化工有限公司', '["平澜县恒信化工有限公司","恒信化工"]', '91990826MA05539633', '01a21357-9e57-7e3a-a1c1-c74a7c877b6e', '/990826/990826400/91990826MA05539633/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e79-76af-a07a-eeea2044ff09', '990826', 'enterprise', '宏澜铝业有限公司', '["平澜县宏澜铝业有限公司","宏澜铝业"]', '91990826MA73818502', '01a21357-9e57-7e3a-a1c1-c74a7c877b6e', '/990826/990826400/91990826MA73818502/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e7b-73d4-abfc-2cab9e2eb490', '990826', 'enterprise', '金锐五金制品有限公司', '["平澜县金锐五金制品有限公司","金锐五金"]', '91990826MA9133279W', '01a21357-9e57-7e3a-a1c1-c74a7c877b6e', '/990826/990826400/91990826MA9133279W/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e7d-7a61-81e9-0e3c7da79745', '990826', 'enterprise', '宏源建材有限公司', '["平澜县宏源建材有限公司","宏源建材"]', '91990826MA4777729G', '01a21357-9e55-7e3a-8de0-e416061b00a1', '/990826/990826106/91990826MA4777729G/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e7f-751d-aad9-c2c40a12a5a7', '990826', 'enterprise', '金石矿业有限公司', '["平澜县金石矿业有限公司","金石矿业"]', '91990826MA68643086', '01a21357-9e56-7584-afec-5ba6c42ca453', '/990826/990826107/91990826MA68643086/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e80-7be1-b369-25c3062c3404', '990826', 'enterprise', '绿源食品有限公司', '["平澜县绿源食品有限公司","绿源食品"]', '91990826MA0129847H', '01a21357-9e54-7abf-9da7-f59b95fd29cc', '/990826/990826101/91990826MA0129847H/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e82-7cde-91fe-047cdb716d22', '990826', 'enterprise', '兴农粮油有限公司', '["平澜县兴农粮油有限公司","兴农粮油"]', '91990826MA5178808Y', '01a21357-9e55-7abf-84e9-501e110f0925', '/990826/990826105/91990826MA5178808Y/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e84-7b9a-9a9c-1571c4a3d5c5', '990826', 'enterprise', '众安燃气有限公司', '["平澜县众安燃气有限公司","众安燃气"]', '91990826MA2043414C', '01a21357-9e55-7349-b3f3-6b3ae7ec0c39', '/990826/990826103/91990826MA2043414C/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e86-7641-971a-c588eb5c1397', '990826', 'enterprise', '永固建筑工程有限公司', '["平澜县永固建筑工程有限公司","永固建筑"]', '91990826MA3382653E', '01a21357-9e55-7718-bee9-2fd85c2cc652', '/990826/990826104/91990826MA3382653E/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e87-7d18-b23f-f39524c34fd5', '990826', 'enterprise', '澜城商业广场管理有限公司', '["平澜县澜城商业广场管理有限公司","澜城商业广场"]', '91990826MA8640033K', '01a21357-9e53-7881-bb39-32af5be873d5', '/990826/990826001/91990826MA8640033K/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e89-744c-8cd5-ea2836bcd3e2', '990826', 'enterprise', '通达客运有限公司', '["平澜县通达客运有限公司","通达客运"]', '91990826MA444932X7', '01a21357-9e53-7881-bb39-32af5be873d5', '/990826/990826001/91990826MA444932X7/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e8b-7ed2-aa8b-65569b1e1a5d', '990826', 'enterprise', '丰源仓储有限公司', '["平澜县丰源仓储有限公司","丰源仓储"]', '91990826MA20698920', '01a21357-9e54-7eeb-b0aa-395413bfdfe7', '/990826/990826102/91990826MA20698920/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e8d-7bfa-bbac-3b0db78affcb', '990826', 'enterprise', '安泰烟花爆竹经营有限公司', '["平澜县安泰烟花爆竹经营有限公司","安泰烟花爆竹"]', '91990826MA5329442F', '01a21357-9e56-7bbe-94b7-e1bc1d42b61b', '/990826/990826200/91990826MA5329442F/', 1);
INSERT INTO public.unit VALUES ('01a21357-9e8f-7899-8901-aef58e4f11d9', '990826', 'enterprise', '清泉山庄旅游有限公司', '["平澜县清泉山庄旅游有限公司","清泉山庄"]', '91990826MA164279X5', '01a21357-9e57-78ea-993a-4cbd91ae5e7b', '/990826/990826201/91990826MA164279X5/', 1);
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 33, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_login_key UNIQUE (login);
ALTER TABLE ONLY public.account_password
    ADD CONSTRAINT account_password_pkey PRIMARY KEY (account, at);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_pkey PRIMARY KEY (record, clock, person, unit, role);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_token_key UNIQUE (token);
ALTER TABLE ONLY public.approval
    ADD CONSTRAINT approval_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.assign
    ADD CONSTRAINT assign_pkey PRIMARY KEY (ledger, person, record, why);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (record, hash, name);
ALTER TABLE ONLY public.audit_person
    ADD CONSTRAINT audit_person_pkey PRIMARY KEY (person, at, "position");
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.calendar_year
    ADD CONSTRAINT calendar_year_pkey PRIMARY KEY (year);
ALTER TABLE ONLY public.caused
    ADD CONSTRAINT caused_pkey PRIMARY KEY (record);
ALTER TABLE ONLY public.checkpoint
    ADD CONSTRAINT checkpoint_pkey PRIMARY KEY (size);
ALTER TABLE ONLY public.clock_letter
    ADD CONSTRAINT clock_letter_pkey PRIMARY KEY (letter);
ALTER TABLE ONLY public.clock
    ADD CONSTRAINT clock_pkey PRIMARY KEY (record, key);
ALTER TABLE ONLY public.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.countersign_part
    ADD CONSTRAINT countersign_part_pkey PRIMARY KEY (countersign, person, unit);
ALTER TABLE ONLY public.countersign
    ADD CONSTRAINT countersign_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.definition
    ADD CONSTRAINT definition_pkey PRIMARY KEY (ledger, version);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.effect_once
    ADD CONSTRAINT effect_once_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.event_log
    ADD CONSTRAINT event_log_event_key UNIQUE (event);
ALTER TABLE ONLY public.event_log
    ADD CONSTRAINT event_log_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (hash, owner, name);
ALTER TABLE ONLY public.follower
    ADD CONSTRAINT follower_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.handover
    ADD CONSTRAINT handover_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (owner, key);
ALTER TABLE ONLY public.import_done
    ADD CONSTRAINT import_done_pkey PRIMARY KEY (import, record);
ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.import_row
    ADD CONSTRAINT import_row_pkey PRIMARY KEY (import, n);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_code_key UNIQUE (code);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.known_device
    ADD CONSTRAINT known_device_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.l_accident
    ADD CONSTRAINT l_accident_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_certificate
    ADD CONSTRAINT l_certificate_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_checklist
    ADD CONSTRAINT l_checklist_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_clause
    ADD CONSTRAINT l_clause_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_department
    ADD CONSTRAINT l_department_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_drill
    ADD CONSTRAINT l_drill_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_enterprise
    ADD CONSTRAINT l_enterprise_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_extension
    ADD CONSTRAINT l_extension_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_fire_key_file
    ADD CONSTRAINT l_fire_key_file_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_hazard_extension
    ADD CONSTRAINT l_hazard_extension_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_hazard
    ADD CONSTRAINT l_hazard_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_hot_work_permit
    ADD CONSTRAINT l_hot_work_permit_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_inspection
    ADD CONSTRAINT l_inspection_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_letter
    ADD CONSTRAINT l_letter_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_licence
    ADD CONSTRAINT l_licence_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_listing
    ADD CONSTRAINT l_listing_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_outsourcing
    ADD CONSTRAINT l_outsourcing_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_patrol
    ADD CONSTRAINT l_patrol_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_penalty
    ADD CONSTRAINT l_penalty_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_plan
    ADD CONSTRAINT l_plan_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_premises
    ADD CONSTRAINT l_premises_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_standardisation
    ADD CONSTRAINT l_standardisation_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_stop_order
    ADD CONSTRAINT l_stop_order_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_task_part
    ADD CONSTRAINT l_task_part_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_task
    ADD CONSTRAINT l_task_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.l_welding_machine
    ADD CONSTRAINT l_welding_machine_pkey PRIMARY KEY (s_id);
ALTER TABLE ONLY public.log_tile
    ADD CONSTRAINT log_tile_pkey PRIMARY KEY (level, n);
ALTER TABLE ONLY public.login_flood
    ADD CONSTRAINT login_flood_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (person, "position");
ALTER TABLE ONLY public.notice_read
    ADD CONSTRAINT notice_read_pkey PRIMARY KEY (person, "position");
ALTER TABLE ONLY public.override
    ADD CONSTRAINT override_pkey PRIMARY KEY (record, field);
ALTER TABLE ONLY public.param_value
    ADD CONSTRAINT param_value_pkey PRIMARY KEY (region, name, from_on);
ALTER TABLE ONLY public.param_version
    ADD CONSTRAINT param_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pin
    ADD CONSTRAINT pin_pkey PRIMARY KEY (record, field);
ALTER TABLE ONLY public.plan_change
    ADD CONSTRAINT plan_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.plan_commitment
    ADD CONSTRAINT plan_commitment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.plan_document
    ADD CONSTRAINT plan_document_pkey PRIMARY KEY (plan);
ALTER TABLE ONLY public.plan_measure
    ADD CONSTRAINT plan_measure_pkey PRIMARY KEY (plan, id);
ALTER TABLE ONLY public.plan_not_taken
    ADD CONSTRAINT plan_not_taken_pkey PRIMARY KEY (plan, id);
ALTER TABLE ONLY public.plan_param
    ADD CONSTRAINT plan_param_pkey PRIMARY KEY (plan, name, from_on);
ALTER TABLE ONLY public.plan_reach
    ADD CONSTRAINT plan_reach_pkey PRIMARY KEY (plan);
ALTER TABLE ONLY public.plan_record
    ADD CONSTRAINT plan_record_pkey PRIMARY KEY (record);
ALTER TABLE ONLY public.population_manual
    ADD CONSTRAINT population_manual_pkey PRIMARY KEY (population, record);
ALTER TABLE ONLY public.post_asked
    ADD CONSTRAINT post_asked_person_unit_role_key UNIQUE (person, unit, role);
ALTER TABLE ONLY public.post_asked
    ADD CONSTRAINT post_asked_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.post
    ADD CONSTRAINT post_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (account, hash);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.search_doc
    ADD CONSTRAINT search_doc_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.search_doc
    ADD CONSTRAINT search_doc_record_key UNIQUE (record);
ALTER TABLE ONLY public.sector
    ADD CONSTRAINT sector_pkey PRIMARY KEY (region, how, code, unit, record, field);
ALTER TABLE ONLY public.seed_row
    ADD CONSTRAINT seed_row_pkey PRIMARY KEY (record);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.share
    ADD CONSTRAINT share_new_pkey PRIMARY KEY (ledger, path, record, why);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT signature_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.signing
    ADD CONSTRAINT signing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tally_flow
    ADD CONSTRAINT tally_flow_pkey PRIMARY KEY (ledger, depth, path, day, act);
ALTER TABLE ONLY public.tally
    ADD CONSTRAINT tally_pkey PRIMARY KEY (ledger, depth, path, state);
ALTER TABLE ONLY public.tally_record
    ADD CONSTRAINT tally_record_pkey PRIMARY KEY (record);
ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_kind_key_key UNIQUE (kind, key);
ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_parent_name_key UNIQUE (parent, name);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_path_key UNIQUE (path);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.voiding
    ADD CONSTRAINT voiding_pkey PRIMARY KEY (record);
ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_pkey PRIMARY KEY (webhook, "position");
ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_pkey PRIMARY KEY (id);
CREATE INDEX answer_person ON public.answer USING btree (person, ledger) WHERE (person <> ''::text);
CREATE INDEX answer_role ON public.answer USING btree (role, ledger) WHERE ((person = ''::text) AND (unit = ''::text));
CREATE INDEX answer_unit ON public.answer USING btree (unit, ledger) WHERE (unit <> ''::text);
CREATE INDEX api_token_account ON public.api_token USING btree (account);
CREATE INDEX approval_pending ON public.approval USING btree (unit_path) WHERE (state = 'pending'::text);
CREATE INDEX approval_record ON public.approval USING btree (record, clock);
CREATE INDEX assign_record ON public.assign USING btree (record);
CREATE INDEX audit_address ON public.audit USING btree (address, at, "position") WHERE (address IS NOT NULL);
CREATE INDEX audit_at ON public.audit USING btree (at, "position");
CREATE INDEX audit_kind ON public.audit USING btree (kind, at, "position");
CREATE INDEX audit_unit ON public.audit USING btree (unit, at, "position");
CREATE INDEX caused_cause ON public.caused USING btree (cause);
CREATE INDEX clock_letter_of ON public.clock_letter USING btree (record, clock);
CREATE INDEX clock_next ON public.clock USING btree (next_at, record, key) WHERE (next_at IS NOT NULL);
CREATE INDEX clock_stopped ON public.clock USING btree (unit_path) WHERE (reason <> ''::text);
CREATE INDEX countersign_part_person ON public.countersign_part USING btree (person) WHERE (answerer IS NULL);
CREATE INDEX countersign_part_unit ON public.countersign_part USING btree (unit) WHERE (answerer IS NULL);
CREATE INDEX countersign_record ON public.countersign USING btree (record);
CREATE INDEX delegation_delegate ON public.delegation USING btree (delegate, until);
CREATE INDEX delegation_person ON public.delegation USING btree (person, until);
CREATE INDEX event_person ON public.event USING btree (person, ledger, id);
CREATE INDEX event_record ON public.event USING btree (record, id);
CREATE INDEX event_secret ON public.event USING btree (id) WHERE (secret IS NOT NULL);
CREATE INDEX handover_person ON public.handover USING btree (person, made);
CREATE INDEX "i_accident-happened_on-order" ON public.l_accident USING btree (COALESCE(happened_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_accident-s_due" ON public.l_accident USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_accident-s_state-due" ON public.l_accident USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_accident-s_unit-due" ON public.l_accident USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_certificate-s_due" ON public.l_certificate USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_certificate-s_person" ON public.l_certificate USING btree (s_person);
CREATE INDEX "i_certificate-s_state-due" ON public.l_certificate USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_certificate-s_unit-due" ON public.l_certificate USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_certificate-trade-due" ON public.l_certificate USING btree (trade, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_certificate-valid_to-due" ON public.l_certificate USING btree (valid_to, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_certificate-valid_to-order" ON public.l_certificate USING btree (COALESCE(valid_to, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_checklist-s_due" ON public.l_checklist USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_checklist-s_state-due" ON public.l_checklist USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_checklist-s_unit-due" ON public.l_checklist USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_clause-code-due" ON public.l_clause USING btree (code, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_clause-document-due" ON public.l_clause USING btree (document, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_clause-s_due" ON public.l_clause USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_clause-s_state-due" ON public.l_clause USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_clause-s_unit-due" ON public.l_clause USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_department-name-order" ON public.l_department USING btree (COALESCE(name, ''::text), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_department-s_due" ON public.l_department USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_department-s_state-due" ON public.l_department USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_department-s_unit-due" ON public.l_department USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_drill-evaluation-due" ON public.l_drill USING btree (evaluation, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_drill-held_on-order" ON public.l_drill USING btree (COALESCE(held_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_drill-kind-due" ON public.l_drill USING btree (kind, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_drill-planned_on-order" ON public.l_drill USING btree (COALESCE(planned_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_drill-s_due" ON public.l_drill USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_drill-s_state-due" ON public.l_drill USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_drill-s_unit-due" ON public.l_drill USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_drill-unannounced-due" ON public.l_drill USING btree (unannounced, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_enterprise-colour-due" ON public.l_enterprise USING btree (colour, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_enterprise-credit_code-due" ON public.l_enterprise USING btree (credit_code, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_enterprise-elements-due" ON public.l_enterprise USING btree (elements, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_enterprise-industry-due" ON public.l_enterprise USING btree (industry, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_enterprise-name-order" ON public.l_enterprise USING btree (COALESCE(name, ''::text), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_enterprise-points-order" ON public.l_enterprise USING btree (COALESCE(points, (0)::bigint), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_enterprise-s_due" ON public.l_enterprise USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_enterprise-s_state-due" ON public.l_enterprise USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_enterprise-s_unit-due" ON public.l_enterprise USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_enterprise-scale-due" ON public.l_enterprise USING btree (scale, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_enterprise-staff-order" ON public.l_enterprise USING btree (COALESCE(staff, (0)::bigint), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_enterprise-stopped-due" ON public.l_enterprise USING btree (stopped, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_extension-s_due" ON public.l_extension USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_extension-s_state-due" ON public.l_extension USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_extension-s_unit-due" ON public.l_extension USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_extension-task-due" ON public.l_extension USING btree (task, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_fire_key_file-next_visit-order" ON public.l_fire_key_file USING btree (COALESCE(next_visit, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_fire_key_file-s_due" ON public.l_fire_key_file USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_fire_key_file-s_state-due" ON public.l_fire_key_file USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_fire_key_file-s_unit-due" ON public.l_fire_key_file USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_hazard-channel-due" ON public.l_hazard USING btree (channel, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_hazard-clause-due" ON public.l_hazard USING btree (clause, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_hazard-deadline-due" ON public.l_hazard USING btree (deadline, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_hazard-deadline-order" ON public.l_hazard USING btree (COALESCE(deadline, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_hazard-found_level-due" ON public.l_hazard USING btree (found_level, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_hazard-found_on-order" ON public.l_hazard USING btree (COALESCE(found_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_hazard-grade-due" ON public.l_hazard USING btree (grade, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_hazard-s_due" ON public.l_hazard USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_hazard-s_state-due" ON public.l_hazard USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_hazard-s_unit-due" ON public.l_hazard USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_hazard-source-by" ON public.l_hazard USING btree (source, s_id, s_unit_path, s_voided);
CREATE INDEX "i_hazard_extension-hazard-due" ON public.l_hazard_extension USING btree (hazard, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_hazard_extension-s_due" ON public.l_hazard_extension USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_hazard_extension-s_state-due" ON public.l_hazard_extension USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_hazard_extension-s_unit-due" ON public.l_hazard_extension USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_hot_work_permit-level-due" ON public.l_hot_work_permit USING btree (level, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_hot_work_permit-machine-due" ON public.l_hot_work_permit USING btree (machine, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_hot_work_permit-s_due" ON public.l_hot_work_permit USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_hot_work_permit-s_state-due" ON public.l_hot_work_permit USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_hot_work_permit-s_unit-due" ON public.l_hot_work_permit USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_inspection-checklist-due" ON public.l_inspection USING btree (checklist, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_inspection-level-due" ON public.l_inspection USING btree (level, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_inspection-s_due" ON public.l_inspection USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_inspection-s_state-due" ON public.l_inspection USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_inspection-s_unit-due" ON public.l_inspection USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_inspection-team-due" ON public.l_inspection USING btree (team, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_inspection-visited_on-order" ON public.l_inspection USING btree (COALESCE(visited_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_letter-about-by" ON public.l_letter USING btree (about, s_id, s_unit_path, s_voided);
CREATE INDEX "i_letter-answer_by-order" ON public.l_letter USING btree (COALESCE(answer_by, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_letter-kind-due" ON public.l_letter USING btree (kind, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_letter-s_due" ON public.l_letter USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_letter-s_state-due" ON public.l_letter USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_letter-s_unit-due" ON public.l_letter USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_letter-sign_by-order" ON public.l_letter USING btree (COALESCE(sign_by, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_licence-kind-due" ON public.l_licence USING btree (kind, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_licence-s_due" ON public.l_licence USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_licence-s_state-due" ON public.l_licence USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_licence-s_unit-due" ON public.l_licence USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_licence-valid_to-order" ON public.l_licence USING btree (COALESCE(valid_to, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_listing-hazard-due" ON public.l_listing USING btree (hazard, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_listing-s_due" ON public.l_listing USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_listing-s_state-due" ON public.l_listing USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_listing-s_unit-due" ON public.l_listing USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_outsourcing-begins_on-order" ON public.l_outsourcing USING btree (COALESCE(begins_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_outsourcing-contractor-due" ON public.l_outsourcing USING btree (contractor, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_outsourcing-ends_on-order" ON public.l_outsourcing USING btree (COALESCE(ends_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_outsourcing-parent_project-due" ON public.l_outsourcing USING btree (parent_project, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_outsourcing-s_due" ON public.l_outsourcing USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_outsourcing-s_state-due" ON public.l_outsourcing USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_outsourcing-s_unit-due" ON public.l_outsourcing USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_patrol-producing-due" ON public.l_patrol USING btree (producing, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_patrol-s_asset" ON public.l_patrol USING btree (s_asset);
CREATE INDEX "i_patrol-s_due" ON public.l_patrol USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_patrol-s_state-due" ON public.l_patrol USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_patrol-s_unit-due" ON public.l_patrol USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_patrol-visited_on-order" ON public.l_patrol USING btree (COALESCE(visited_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_penalty-amount-order" ON public.l_penalty USING btree (COALESCE(amount, (0)::bigint), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_penalty-decided_on-order" ON public.l_penalty USING btree (COALESCE(decided_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_penalty-inspection-due" ON public.l_penalty USING btree (inspection, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_penalty-s_due" ON public.l_penalty USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_penalty-s_state-due" ON public.l_penalty USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_penalty-s_unit-due" ON public.l_penalty USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_plan-file_hash-due" ON public.l_plan USING btree (file_hash, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_plan-revises-due" ON public.l_plan USING btree (revises, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_plan-s_due" ON public.l_plan USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_plan-s_state-due" ON public.l_plan USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_plan-s_unit-due" ON public.l_plan USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_premises-kind-due" ON public.l_premises USING btree (kind, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_premises-last_patrol-order" ON public.l_premises USING btree (COALESCE(last_patrol, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_premises-risk-due" ON public.l_premises USING btree (risk, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_premises-s_due" ON public.l_premises USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_premises-s_state-due" ON public.l_premises USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_premises-s_unit-due" ON public.l_premises USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_standardisation-level-due" ON public.l_standardisation USING btree (level, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_standardisation-s_due" ON public.l_standardisation USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_standardisation-s_state-due" ON public.l_standardisation USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_standardisation-s_unit-due" ON public.l_standardisation USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_standardisation-valid_to-order" ON public.l_standardisation USING btree (COALESCE(valid_to, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_stop_order-covers-due" ON public.l_stop_order USING btree (covers, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_stop_order-hazard-due" ON public.l_stop_order USING btree (hazard, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_stop_order-s_due" ON public.l_stop_order USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_stop_order-s_state-due" ON public.l_stop_order USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_stop_order-s_unit-due" ON public.l_stop_order USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_task-action-due" ON public.l_task USING btree (action, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_task-due_on-order" ON public.l_task USING btree (COALESCE(due_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_task-every-due" ON public.l_task USING btree (every, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_task-kind-due" ON public.l_task USING btree (kind, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_task-measure-due" ON public.l_task USING btree (measure, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_task-measure_place-order" ON public.l_task USING btree (COALESCE(measure_place, (0)::bigint), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_task-past-due" ON public.l_task USING btree (past, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_task-plan-due" ON public.l_task USING btree (plan, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_task-s_due" ON public.l_task USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_task-s_state-due" ON public.l_task USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_task-s_unit-due" ON public.l_task USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_task-stage-due" ON public.l_task USING btree (stage, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_task-start_on-order" ON public.l_task USING btree (COALESCE(start_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_task_part-due_on-order" ON public.l_task_part USING btree (COALESCE(due_on, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_task_part-lead-due" ON public.l_task_part USING btree (lead, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_task_part-plan-due" ON public.l_task_part USING btree (plan, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_task_part-s_due" ON public.l_task_part USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_task_part-s_state-due" ON public.l_task_part USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_task_part-s_unit-due" ON public.l_task_part USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX "i_task_part-task-due" ON public.l_task_part USING btree (task, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_welding_machine-s_due" ON public.l_welding_machine USING btree (COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_state, s_voided);
CREATE INDEX "i_welding_machine-s_state-due" ON public.l_welding_machine USING btree (s_state, COALESCE(s_due, '9999-12-31'::date), s_id, s_unit_path, s_voided);
CREATE INDEX "i_welding_machine-s_unit-due" ON public.l_welding_machine USING btree (s_unit_path, COALESCE(s_due, '9999-12-31'::date), s_id, s_state, s_voided);
CREATE INDEX import_person ON public.import USING btree (person, at);
CREATE INDEX invitation_person ON public.invitation USING btree (person, at);
CREATE INDEX invitation_unit ON public.invitation USING btree (unit, at);
CREATE INDEX known_device_account ON public.known_device USING btree (account);
CREATE UNIQUE INDEX person_identity ON public.person USING btree (region, identity_hash) WHERE (identity_hash IS NOT NULL);
CREATE INDEX plan_change_plan ON public.plan_change USING btree (plan, person, id);
CREATE INDEX plan_commitment_plan ON public.plan_commitment USING btree (plan, start_at);
CREATE INDEX plan_record_plan ON public.plan_record USING btree (plan);
CREATE UNIQUE INDEX post_held_once ON public.post USING btree (person, unit, role) WHERE (until IS NULL);
CREATE INDEX post_person ON public.post USING btree (person);
CREATE INDEX post_unit ON public.post USING btree (unit);
CREATE INDEX saved_view_person ON public.saved_view USING btree (person, ledger);
CREATE INDEX saved_view_unit ON public.saved_view USING btree (unit, ledger) WHERE (shared = 1);
CREATE INDEX search_doc_unit ON public.search_doc USING btree (unit);
CREATE INDEX search_doc_words ON public.search_doc USING gin (words);
CREATE INDEX sector_record ON public.sector USING btree (record, field);
CREATE INDEX sector_unit ON public.sector USING btree (unit, how);
CREATE INDEX seed_row_region ON public.seed_row USING btree (region);
CREATE INDEX session_account ON public.session USING btree (account);
CREATE INDEX share_record ON public.share USING btree (record);
CREATE INDEX signature_signing ON public.signature USING btree (signing);
CREATE INDEX signing_pending ON public.signing USING btree (ledger, move) WHERE (state = 'pending'::text);
CREATE INDEX signing_record ON public.signing USING btree (record, state);
CREATE INDEX tally_none ON public.tally USING btree (n) WHERE (n = 0);
CREATE INDEX timer_next ON public.timer USING btree (next_at, id);
CREATE INDEX webhook_delivery_due ON public.webhook_delivery USING btree (next_at) WHERE (state = 'waiting'::text);
ALTER TABLE ONLY public.account_password
    ADD CONSTRAINT account_password_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_person_fkey FOREIGN KEY (person) REFERENCES public.person(id);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_post_fkey FOREIGN KEY (post) REFERENCES public.post(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_person_fkey FOREIGN KEY (person) REFERENCES public.person(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);
ALTER TABLE ONLY public.known_device
    ADD CONSTRAINT known_device_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.post_asked
    ADD CONSTRAINT post_asked_person_fkey FOREIGN KEY (person) REFERENCES public.person(id);
ALTER TABLE ONLY public.post_asked
    ADD CONSTRAINT post_asked_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);
ALTER TABLE ONLY public.post
    ADD CONSTRAINT post_person_fkey FOREIGN KEY (person) REFERENCES public.person(id);
ALTER TABLE ONLY public.post
    ADD CONSTRAINT post_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_post_fkey FOREIGN KEY (post) REFERENCES public.post(id);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_parent_fkey FOREIGN KEY (parent) REFERENCES public.unit(id);
ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_webhook_fkey FOREIGN KEY (webhook) REFERENCES public.webhook(id);
ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);

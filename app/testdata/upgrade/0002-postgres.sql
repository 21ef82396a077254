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
INSERT INTO public.account VALUES ('01a21361-8ea5-73be-bc76-0e0448477d86', '01a21361-8e83-7542-9ef1-7ffcc328d41c', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eaa-78bc-bbfe-11dca0d18e3d', '01a21361-8ea7-73a9-b38c-905c59177db4', 'secadmin', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eb2-77ea-947c-2e5597e12ecd', '01a21361-8eb1-74e4-b2ab-834e24b286bb', 'auditor', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ec2-78b9-a748-5fe8565090d8', '01a21361-8ec1-772f-a582-d5bed7dba018', 'shenji', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ec4-7082-9752-cfc899224df4', '01a21361-8ec3-72f7-abd7-06f01965d580', 'director', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ec5-7671-8420-e07ccec004e8', '01a21361-8ec4-7936-9f41-878c41181b7d', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ec7-748f-8f1e-362b1df89c17', '01a21361-8ec6-7de8-8184-d5fc1c9d3144', 'anweiban2', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ec8-7ea9-aea5-f5ba7e84c9e6', '01a21361-8ec7-7d3a-9787-9ae697be9405', 'yingji', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ec9-7a54-a0af-44b1fdf7544f', '01a21361-8ec9-74a3-b543-c4b4eb0d3dc8', 'zhujian', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eca-7529-bb0b-48268a3e5bca', '01a21361-8ec9-7f08-86f3-4946c4dd87d0', 'gongxin', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ecb-7386-879d-78eb4c4cb9d7', '01a21361-8eca-7b88-8dbb-766012abfa4f', 'shijian', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ecc-70fb-9eb1-a4f1da18e3bc', '01a21361-8ecb-788a-87bc-c14417d3f965', 'jiaotong', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ecd-7801-bad0-e6944b4a035b', '01a21361-8ecd-71d8-ba27-fd6a8fdc66a0', 'jiaoyu', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ece-72b2-8175-01da4f050b0b', '01a21361-8ecd-7c05-a6da-78d734f88f26', 'weijian', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ece-7ded-af0f-499030ed434f', '01a21361-8ece-7693-b4dd-62f1a4f1fd07', 'shangwu', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ecf-78ae-8ab6-8b45a51ede0a', '01a21361-8ecf-72fb-9b84-fb9bfc2e4bd5', 'gongan', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed0-73dd-83ee-4afda1987517', '01a21361-8ecf-7d16-b7b0-e2b8c96fcd2a', 'wenlv', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed0-7e21-a95a-65661bfa289e', '01a21361-8ed0-786a-a298-045c26fa3b11', 'nongye', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed1-7c98-93e8-471c2b465546', '01a21361-8ed1-74e8-a417-ba8a44022e61', 'shuili', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed2-7ddf-88d4-31b19b72952b', '01a21361-8ed2-729b-8db7-495c069851e1', 'ziran', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed3-7b1c-997f-6d3e840840da', '01a21361-8ed3-73d1-ad7f-0c47eacdcb10', 'minzheng', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed4-7810-8859-112ba2d5d75d', '01a21361-8ed4-7132-b571-f0284751e361', 'caizheng', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed5-72be-8d97-0feec5016f6d', '01a21361-8ed4-7c28-8205-c269ffd69651', 'dangxiao', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed5-7cf7-a2bf-0fd58e9bf30d', '01a21361-8ed5-776c-9951-0d050f5a67ad', 'rongmei', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed6-7e34-a21b-83fd5f18019e', '01a21361-8ed6-73b9-8bea-6f1214f5aacf', 'chengguan', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed7-7c4f-86fd-4244ebf7d91d', '01a21361-8ed7-7473-b3a6-f3a74f1204e4', 'landong', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed8-792b-9fb8-4f4198b7319c', '01a21361-8ed8-71d0-86b1-ce6a3c02db9d', 'shiqiao_admin', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ed9-7685-82d4-f42e758b6798', '01a21361-8ed8-7e79-b1e8-fd064c17a657', 'shiqiao', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eda-714d-8a23-433940408278', '01a21361-8ed9-7b4e-9692-554b14de5ef6', 'liuhe', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eda-7f1b-98aa-8bb5acb210d9', '01a21361-8eda-764f-b841-34b8e36b7c9d', 'qingshanpu', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8edc-7c5b-8f7f-bf5aa7e4ece0', '01a21361-8edc-743e-9138-70d19a57c674', 'dayan', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8edd-7a14-8aef-bfe8a24e1883', '01a21361-8edd-726a-997e-3c04852facc1', 'shawan', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ede-785f-b351-6a6b010b06b8', '01a21361-8ede-7050-9cf9-9e3faf6834a4', 'sanguan', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8edf-77c2-98b6-1da4cf23f284', '01a21361-8ede-7e56-818a-bf6cbd4243ba', 'shuangqiao', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ee0-74d2-91b5-5cd4294b9c34', '01a21361-8edf-7ceb-b913-8d13692f62b8', 'huangtugang', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ee1-73b5-a379-8c6803d17e05', '01a21361-8ee0-7b4a-bb1b-efc27bb1ae60', 'baita', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ee2-707f-b059-3c32967b527e', '01a21361-8ee1-788e-b4ef-6600f21cc1de', 'longquan', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ee2-7e8e-ade0-b23537501f0d', '01a21361-8ee2-75ce-8f56-56112e7f7eef', 'jingkaiqu', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ee3-7dae-9ec2-13263340ee3c', '01a21361-8ee3-75f6-88db-7a503692c24b', 'beiguan', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ee4-7ba8-951e-4c19be79cdce', '01a21361-8ee4-74e1-b562-9c5f02e80c9a', 'gongyelu', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ee5-7c1e-aa4b-ffa543f45877', '01a21361-8ee5-7456-8742-826e4ecbadfe', 'dongwan', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ee7-7504-8b98-f306a163b412', '01a21361-8ee6-72ae-880e-5050ef7b0e31', 'nanpo', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ee8-7209-9b7a-be05f2c9cf95', '01a21361-8ee7-7a8a-9391-2fed0de708ec', 'xinhe', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ee8-7ca2-9f04-64ce58334400', '01a21361-8ee8-7681-912c-3e261c21d2ce', 'xinhe2', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ee9-7942-958a-dacdf6f4ae8d', '01a21361-8ee9-7175-8cf1-d6fad6ed486c', 'hengxin', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eea-796c-886e-e35dd783aa93', '01a21361-8eea-71d3-8640-a03b3e0a08e4', 'hengxin2', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eeb-75a2-a3ff-fa5784bbfb4e', '01a21361-8eea-7e40-b353-dc3f1b0b132a', 'honglan', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eec-7040-8aaf-4c752afefc6c', '01a21361-8eeb-79e9-8ad4-d039f7ec015c', 'shunda', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eec-7ca0-90fe-da712de4bcfe', '01a21361-8eec-74c2-a926-814232cca822', 'jinshi', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eed-7979-ba69-e31ac8e266d6', '01a21361-8eed-7252-a8e2-532ba0d2fc34', 'hongyuan', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eee-7599-a315-8664f11bb806', '01a21361-8eed-7df2-9015-38dd979811d4', 'yonggu', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eef-7297-bcb7-9ebc69fc53bb', '01a21361-8eee-7b99-9f39-44cf01bbd930', 'lancheng', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8eef-7ce4-b872-12286211ca0e', '01a21361-8eef-7730-90dc-cf2674c5efe4', 'zhongan', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ec6-786e-a68c-7dd15d2e0457', '01a21361-8ec5-7f16-9244-f200e28eda2d', 'anweiban', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, 1795621490482, '127.0.0.1', NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.account VALUES ('01a21361-8ecc-7cca-ab89-2b567d56ea70', '01a21361-8ecc-75a2-b44a-4e104fcd60e3', 'xiaofang', '$argon2id$v=19$m=19456,t=2,p=1$eYsekBVH3LFFZbGdpOORkA$o1sYtYOHIdgi/X7JdChRxPnDu18wOR3qgLuNp/GRX8I', 0, 0, NULL, NULL, 1795621490937, '127.0.0.1', NULL, 1793029489743, 0, NULL, 0);
INSERT INTO public.clock VALUES ('01a21361-8f62-701c-9e3e-b2be17cad308', 'handle', 'task', '990826', '/990826/11990826015820087F/', 1795621490524, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795621490524, 1795621490524, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO public.clock VALUES ('01a21361-8f63-706a-9995-1798bf8bfb59', 'handle', 'task_part', '990826', '/990826/11990826012646028F/', 1795621490524, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795621490524, 1795621490524, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO public.clock VALUES ('01a21361-8f64-7713-9fa3-432ce0666af1', 'handle', 'task_part', '990826', '/990826/990826100/', 1795621490524, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795621490524, 1795621490524, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO public.clock VALUES ('01a21361-8f65-7177-8a45-806d71e13439', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795621490524, '2026-12-31', 1798732800000, 'unset:ladder_remind', 1795621490524, 1795621490524, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 1798732800000, 0, '');
INSERT INTO public.clock VALUES ('01a21361-8f65-7a96-9b7c-1b383ef82c3b', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795621490524, '2026-11-30', 1796054400000, 'unset:ladder_remind', 1795621490524, 1795621490524, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 1796054400000, 0, '');
INSERT INTO public.clock VALUES ('01a21361-8f66-72a4-85e4-74efea19f7cc', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795621490524, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795621490524, 1795621490524, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO public.definition VALUES ('certificate', 1, 'c1ac3667d4e3e6f3a7bda32c96aad5b60ff5fea5dc040f2eb314e38ace8f91b0', '{"is":"record","open":"follow","fields":[{"key":"certificate_no","type":"certificate_number"},{"key":"trade","type":"enum","codes":["welding","electric","height","refrigeration","hazardous_chemicals"]},{"key":"issued_on","type":"date"},{"key":"valid_to","type":"date"},{"key":"issuer","type":"text"},{"key":"photos","type":"photos"}],"states":[{"key":"filed"},{"key":"valid"},{"key":"expired","end":true},{"key":"revoked","end":true},{"key":"rejected","end":true}],"moves":[{"key":"file","from":["new"],"to":"filed","by":["safety_officer","principal","enterprise_manager"]},{"key":"check","from":["filed"],"to":"valid","by":["regulator","town_office"]},{"key":"reject","from":["filed"],"to":"rejected","by":["regulator","town_office"]},{"key":"renew","from":["valid"],"to":"filed","by":["safety_officer","principal"],"needs":["issued_on","valid_to"]},{"key":"expire","from":["filed","valid"],"to":"expired","by":["system"]},{"key":"revoke","from":["valid"],"to":"revoked","by":["regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "特种作业操作证","en": "Special-operations certificate"},"about": "person","follows": "person","fields": {"certificate_no": {"type": "certificate number!","title": {"zh": "证书编号","en": "Number"},"subject": true,"list": true,"search": true,"unique": "open"},"trade": {"type": "enum trade!","title": {"zh": "作业类别","en": "Trade"},"list": true,"filter": true},"issued_on": {"type": "date!","title": {"zh": "发证日期","en": "Issued on"},"list": true,"max": "=today"},"valid_to": {"type": "date!","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true,"filter": true},"issuer": {"type": "text","title": {"zh": "发证机关","en": "Issuer"}},"photos": {"type": "photos","title": {"zh": "证书照片","en": "Photo"}}},"always": {"order": {"if": "record.valid_to \u003e record.issued_on","say": {"zh": "有效期至须晚于发证日期。","en": "A certificate ends after the day it was issued."}},"term": {"if": "record.valid_to \u003c= plus(record.issued_on, param.certificate_years)","say": {"zh": "有效期超出规定年限。","en": "The certificate would be valid for longer than the rules allow."}}},"states": {"filed": {"title": {"zh": "待核验","en": "To check"}},"valid": {"title": {"zh": "有效","en": "Valid"}},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true},"revoked": {"title": {"zh": "已吊销","en": "Revoked"},"end": true},"rejected": {"title": {"zh": "核验不通过","en": "Rejected"},"end": true}},"moves": {"file": {"title": {"zh": "登记","en": "File"},"from": "new","to": "filed","by": ["safety_officer", "principal", "enterprise_manager"]},"check": {"title": {"zh": "核验通过","en": "Check"},"from": "filed","to": "valid","by": ["regulator", "town_office"]},"reject": {"title": {"zh": "核验不通过","en": "Reject"},"from": "filed","to": "rejected","by": ["regulator", "town_office"],"needs": ["reason"]},"renew": {"title": {"zh": "换证","en": "Renew"},"from": "valid","to": "filed","by": ["safety_officer", "principal"],"needs": ["issued_on", "valid_to"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": ["filed", "valid"],"to": "expired","by": ["system"]},"revoke": {"title": {"zh": "吊销","en": "Revoke"},"from": "valid","to": "revoked","by": ["regulator"],"needs": ["reason"]}},"clocks": {"check": {"title": {"zh": "核验","en": "Check"},"while": "filed","within": "=param.review_within","who": ["regulator", "town_office"],"ladder": "standard"},"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "valid","due": "record.valid_to","who": ["=holders(unit, ''safety_officer'')"],"warn": ["2 months"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO public.definition VALUES ('drill', 1, '32a25d9c8ce277b9e8011cf77abd90c4913f487905379c5f195bd4b7da01adc6', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"enum","codes":["comprehensive","special","on_site","evacuation"]},{"key":"planned_on","type":"date"},{"key":"unannounced","type":"bool"},{"key":"held_on","type":"date"},{"key":"participants","type":"int"},{"key":"photos","type":"photos"},{"key":"script","type":"files"},{"key":"steps","type":"rows"},{"key":"evaluation","type":"enum","codes":["poor","fair","good"]},{"key":"proposals","type":"long_text"}],"states":[{"key":"planned"},{"key":"held"},{"key":"evaluated"},{"key":"accepted","end":true},{"key":"cancelled","end":true}],"moves":[{"key":"plan","from":["new"],"to":"planned","by":["principal","safety_officer","enterprise_manager"]},{"key":"hold","from":["planned"],"to":"held","by":["safety_officer","enterprise_manager","principal"],"needs":["held_on","participants","photos"]},{"key":"evaluate","from":["held"],"to":"evaluated","by":["safety_officer","principal"],"needs":["evaluation","proposals"]},{"key":"accept","from":["evaluated"],"to":"accepted","by":["town_office","supervisor"]},{"key":"again","from":["evaluated"],"to":"planned","by":["town_office","supervisor"]},{"key":"cancel","from":["planned"],"to":"cancelled","by":["principal"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "应急演练","en": "Drill"},"about": "enterprise","timeline": {"to": "planned_on","under": "kind"},"number": "演〔{year}〕{seq}","fields": {"title": {"type": "text!","title": {"zh": "演练名称","en": "Title"},"subject": true,"list": true,"search": true},"kind": {"type": "enum drill_kind!","title": {"zh": "类型","en": "Kind"},"list": true,"filter": true},"planned_on": {"type": "date!","title": {"zh": "计划日期","en": "Planned for"},"list": true,"sort": true},"unannounced": {"type": "bool","title": {"zh": "“四不”演练","en": "Unannounced"},"default": false,"list": true,"filter": true},"held_on": {"type": "date","title": {"zh": "演练日期","en": "Held on"},"list": true,"sort": true,"max": "=today"},"participants": {"type": "int","title": {"zh": "参加人数","en": "Participants"},"min": 1},"photos": {"type": "photos","title": {"zh": "现场照片","en": "Photos"}},"script": {"type": "files","title": {"zh": "演练脚本","en": "Script"}},"steps": {"type": "rows","title": {"zh": "过程记录","en": "Course"},"fields": {"at": {"type": "date time!","title": {"zh": "时间","en": "At"}},"what": {"type": "text!","title": {"zh": "内容","en": "What"}}}},"evaluation": {"type": "enum evaluation","title": {"zh": "评估结论","en": "Evaluation"},"list": true,"filter": true},"proposals": {"type": "long text","title": {"zh": "改进建议","en": "Proposals"}}},"always": {"not_before": {"if": "record.held_on == null || record.held_on \u003e= minus(record.planned_on, span(''3 months''))","say": {"zh": "演练日期与计划相差过大。","en": "The drill was held too long before it was planned."}}},"states": {"planned": {"title": {"zh": "已计划","en": "Planned"}},"held": {"title": {"zh": "待评估","en": "To evaluate"}},"evaluated": {"title": {"zh": "待审核","en": "To accept"}},"accepted": {"title": {"zh": "已认可","en": "Accepted"},"end": true},"cancelled": {"title": {"zh": "已取消","en": "Cancelled"},"end": true}},"moves": {"plan": {"title": {"zh": "计划","en": "Plan"},"from": "new","to": "planned","by": ["principal", "safety_officer", "enterprise_manager"]},"hold": {"title": {"zh": "登记实施","en": "Record"},"from": "planned","to": "held","by": ["safety_officer", "enterprise_manager", "principal"],"needs": ["held_on", "participants", "photos"],"fields": ["steps", "unannounced", "script"]},"evaluate": {"title": {"zh": "评估","en": "Evaluate"},"from": "held","to": "evaluated","by": ["safety_officer", "principal"],"needs": ["evaluation", "proposals"]},"accept": {"title": {"zh": "认可","en": "Accept"},"from": "evaluated","to": "accepted","by": ["supervisor", "town_office"],"when": {"good": {"if": "record.evaluation != ''poor''","say": {"zh": "评估不合格的演练须重新组织。","en": "A poor drill must be held again."}}}},"again": {"title": {"zh": "重新组织","en": "Hold again"},"from": "evaluated","to": "planned","by": ["supervisor", "town_office"],"needs": ["reason"]},"cancel": {"title": {"zh": "取消","en": "Cancel"},"from": "planned","to": "cancelled","by": ["principal"],"needs": ["reason"]}},"clocks": {"hold": {"title": {"zh": "实施","en": "Hold"},"while": "planned","due": "record.planned_on","who": ["=holders(unit, ''safety_officer'')", "=holders(unit, ''principal'')"],"warn": ["5 workdays"],"ladder": "standard"},"evaluate": {"title": {"zh": "评估","en": "Evaluate"},"while": "held","within": "=param.evaluate_within","who": ["=holders(unit, ''safety_officer'')", "=holders(unit, ''principal'')"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('enterprise', 1, 'd7eacb38ffe35944fcb2b977bebb2311038213413bd1fc811a8a94b1e58d3f74', '{"is":"unit","open":"follow","fields":[{"key":"name","type":"text"},{"key":"credit_code","type":"credit_code"},{"key":"industry","type":"industry_code"},{"key":"scale","type":"enum","codes":["micro","small","medium","large"]},{"key":"staff","type":"int"},{"key":"address","type":"text"},{"key":"place","type":"position"},{"key":"phone","type":"phone"},{"key":"elements","type":"enums","codes":["dust","confined_space","ammonia","melting","chemicals","gas","boiler","dense_staff","shared_site"]},{"key":"stopped","type":"bool"},{"key":"points","type":"int"},{"key":"colour","type":"enum","codes":["blue","yellow","orange","red"]}],"states":[{"key":"operating"},{"key":"shut","end":true}],"moves":[{"key":"register","from":["new"],"to":"operating","by":["town_office","committee_office","system"]},{"key":"update","from":["operating"],"to":"operating","by":["town_office","principal","safety_officer","enterprise_manager"]},{"key":"shut","from":["operating"],"to":"shut","by":["regulator","town_office"]},{"key":"reopen","from":["shut"],"to":"operating","by":["regulator","town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"is": "unit","title": {"zh": "企业","en": "Enterprise"},"under": ["county", "town", "zone", "village"],"fields": {"credit_code": {"type": "credit code","title": {"zh": "统一社会信用代码","en": "Credit code"},"list": true,"filter": true,"unique": "open"},"industry": {"type": "industry code","title": {"zh": "行业","en": "Industry"},"sector": true,"list": true,"filter": true,"help": {"zh": "GB/T 4754 代码","en": "Code of GB/T 4754"}},"scale": {"type": "enum enterprise_scale","title": {"zh": "规模","en": "Scale"},"list": true,"filter": true},"staff": {"type": "int","title": {"zh": "从业人数","en": "Staff"},"min": 0,"sort": true},"address": {"type": "text","title": {"zh": "地址","en": "Address"},"search": true},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"phone": {"type": "phone","title": {"zh": "联系电话","en": "Phone"},"sensitivity": "masked"},"elements": {"type": "list enum risk_element","title": {"zh": "风险要素","en": "Risk elements"},"filter": true},"stopped": {"type": "bool","title": {"zh": "停产","en": "Stopped"},"computed": "ledger.stop_order.exists(s, s.unit == unit \u0026\u0026 s.covers == ''whole'' \u0026\u0026 s.state == ''in_force'')","list": true,"filter": true},"points": {"type": "int","title": {"zh": "风险计分","en": "Points"},"computed": "ledger.hazard.count(h, h.unit == unit \u0026\u0026 h.state != ''closed'') * 2 + ledger.penalty.count(p, p.unit == unit) * 10","sort": true},"colour": {"type": "enum risk_colour","title": {"zh": "风险等级","en": "Risk colour"},"computed": "population.open_majors.exists(h, h.unit == unit) ? ''red'' : coalesce(unit.points, 0) \u003e= param.orange_from ? ''orange'' : coalesce(unit.points, 0) \u003e= param.yellow_from ? ''yellow'' : ''blue''","override": {"by": ["supervisor"],"needs": ["reason", "until"],"approve": ["department_head"]},"list": true,"filter": true}},"states": {"operating": {"title": {"zh": "在产","en": "Operating"}},"shut": {"title": {"zh": "已关闭","en": "Shut"},"end": true}},"moves": {"register": {"title": {"zh": "登记","en": "Register"},"from": "new","to": "operating","by": ["town_office", "committee_office", "system"]},"update": {"title": {"zh": "更新信息","en": "Update"},"from": "operating","to": "operating","by": ["town_office", "principal", "safety_officer", "enterprise_manager"],"fields": ["credit_code", "industry", "scale", "staff", "address", "place", "phone", "elements"]},"shut": {"title": {"zh": "关闭","en": "Shut"},"from": "operating","to": "shut","by": ["regulator", "town_office"],"needs": ["reason"]},"reopen": {"title": {"zh": "恢复生产","en": "Reopen"},"from": "shut","to": "operating","by": ["regulator", "town_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office"]}}}');
INSERT INTO public.definition VALUES ('department', 1, 'dc35e631baf26d3ac0b6fca98ecc5ed0fc5df7d9c511a32205aade2ee3d63d18', '{"is":"unit","open":"follow","fields":[{"key":"name","type":"text"},{"key":"supervises","type":"industry_codes"},{"key":"manages","type":"industry_codes"},{"key":"duties","type":"long_text"}],"states":[{"key":"active"},{"key":"dissolved","end":true}],"moves":[{"key":"set_up","from":["new"],"to":"active","by":["committee_office","system"]},{"key":"assign","from":["active"],"to":"active","by":["committee_office"]},{"key":"dissolve","from":["active"],"to":"dissolved","by":["committee_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"is": "unit","title": {"zh": "部门","en": "Department"},"under": ["county"],"fields": {"supervises": {"type": "list industry code","title": {"zh": "监管行业","en": "Supervises"},"responsible": "supervise","help": {"zh": "行业代码前缀","en": "Prefixes of industry codes"}},"manages": {"type": "list industry code","title": {"zh": "主管行业","en": "Manages"},"responsible": "manage"},"duties": {"type": "long text","title": {"zh": "安全生产职责","en": "Work-safety duties"}}},"states": {"active": {"title": {"zh": "在设","en": "Active"}},"dissolved": {"title": {"zh": "已撤销","en": "Dissolved"},"end": true}},"moves": {"set_up": {"title": {"zh": "设立","en": "Set up"},"from": "new","to": "active","by": ["committee_office", "system"]},"assign": {"title": {"zh": "明确职责","en": "Assign"},"from": "active","to": "active","by": ["committee_office"],"fields": ["supervises", "manages", "duties"]},"dissolve": {"title": {"zh": "撤销","en": "Dissolve"},"from": "active","to": "dissolved","by": ["committee_office"],"needs": ["reason"]}}}');
INSERT INTO public.definition VALUES ('penalty', 1, '2b815bbb3eff79696a5e03b7bd9558f333a65d556f4a007126b8ad26a382a8ed', '{"is":"record","open":"follow","fields":[{"key":"decided_on","type":"date"},{"key":"grounds","type":"long_text"},{"key":"amount","type":"money"},{"key":"inspection","type":"ref","to":"inspection"},{"key":"document","type":"files"}],"states":[{"key":"decided"},{"key":"carried_out","end":true},{"key":"revoked","end":true}],"moves":[{"key":"decide","from":["new"],"to":"decided","by":["regulator"]},{"key":"carry_out","from":["decided"],"to":"carried_out","by":["regulator"]},{"key":"revoke","from":["decided"],"to":"revoked","by":["department_head"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "行政处罚","en": "Penalty"},"about": "enterprise","number": "罚〔{year}〕{seq}","fields": {"decided_on": {"type": "date!","title": {"zh": "决定日期","en": "Decided on"},"list": true,"sort": true,"max": "=today"},"grounds": {"type": "long text!","title": {"zh": "违法事实","en": "Grounds"},"subject": true,"list": true,"search": true},"amount": {"type": "money","title": {"zh": "罚款金额","en": "Fine"},"list": true,"sort": true,"min": 0},"inspection": {"type": "ref inspection","title": {"zh": "检查","en": "Inspection"},"filter": true},"document": {"type": "files","title": {"zh": "处罚决定书","en": "Decision"}}},"states": {"decided": {"title": {"zh": "已决定","en": "Decided"}},"carried_out": {"title": {"zh": "已执行","en": "Carried out"},"end": true},"revoked": {"title": {"zh": "已撤销","en": "Revoked"},"end": true}},"moves": {"decide": {"title": {"zh": "决定","en": "Decide"},"from": "new","to": "decided","by": ["regulator"]},"carry_out": {"title": {"zh": "执行完毕","en": "Carry out"},"from": "decided","to": "carried_out","by": ["regulator"],"needs": ["files"]},"revoke": {"title": {"zh": "撤销","en": "Revoke"},"from": "decided","to": "revoked","by": ["department_head"],"unlike": ["decide"],"needs": ["reason"]}}}');
INSERT INTO public.definition VALUES ('fire_key_file', 1, 'b733f8119a17c6b2387d4a0077ff995510e50116c1933114f27e130d81961f91', '{"is":"record","open":"follow","fields":[{"key":"place_name","type":"text"},{"key":"sector_cadre","type":"person"},{"key":"fire_or_police","type":"person"},{"key":"town_cadre","type":"person"},{"key":"village_worker","type":"person"},{"key":"professional","type":"person"},{"key":"next_visit","type":"date"}],"states":[{"key":"entered"},{"key":"removed","end":true}],"moves":[{"key":"enter","from":["new"],"to":"entered","by":["town_office","regulator"]},{"key":"replace","from":["entered"],"to":"","by":["town_office"]},{"key":"remove","from":["entered"],"to":"removed","by":["town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "重点场所“五包一”","en": "Key place and its five"},"about": "enterprise","fields": {"place_name": {"type": "text!","title": {"zh": "场所名称","en": "Place"},"subject": true,"list": true,"search": true,"unique": "unit_open"},"sector_cadre": {"type": "person!","title": {"zh": "行业部门干部","en": "Sector''s cadre"},"post": ["sector_cadre"],"assigned": true,"list": true},"fire_or_police": {"type": "person!","title": {"zh": "消防或公安人员","en": "Fire or police officer"},"post": ["fire_officer", "police_officer"],"assigned": true,"list": true},"town_cadre": {"type": "person!","title": {"zh": "乡镇干部","en": "Town''s cadre"},"post": ["town_office"],"assigned": true,"list": true},"village_worker": {"type": "person!","title": {"zh": "村（社区）人员","en": "Village''s worker"},"post": ["village_officer", "grid_officer"],"assigned": true,"list": true},"professional": {"type": "person!","title": {"zh": "专业人员","en": "Professional"},"post": ["professional"],"assigned": true,"list": true},"next_visit": {"type": "date","title": {"zh": "下次走访","en": "Next visit"},"sort": true}},"always": {"apart": {"if": "size(distinct_of([record.sector_cadre, record.fire_or_police, record.town_cadre, record.village_worker, record.professional])) == 5","say": {"zh": "五人不得重复。","en": "The five must be five different persons."}}},"states": {"entered": {"title": {"zh": "在册","en": "Entered"}},"removed": {"title": {"zh": "已移出","en": "Removed"},"end": true}},"moves": {"enter": {"title": {"zh": "登记","en": "Enter"},"from": "new","to": "entered","by": ["town_office", "regulator"]},"replace": {"title": {"zh": "调整人员","en": "Replace"},"from": "entered","by": ["town_office"],"fields": ["sector_cadre", "fire_or_police", "town_cadre", "village_worker", "professional"],"needs": ["reason"]},"remove": {"title": {"zh": "移出","en": "Remove"},"from": "entered","to": "removed","by": ["town_office"],"needs": ["reason"]}}}');
INSERT INTO public.definition VALUES ('clause', 1, 'eb757b35ef121f7ab19424b598ea46e9cb6f2c9c477e6545c8752107c4267ea6', '{"is":"reference","open":"follow","fields":[{"key":"code","type":"text"},{"key":"document","type":"text"},{"key":"article","type":"text"},{"key":"text","type":"long_text"},{"key":"industries","type":"industry_codes"},{"key":"valid_from","type":"date"},{"key":"valid_to","type":"date"}],"states":[{"key":"in_use","below":true},{"key":"out_of_use","end":true,"below":true}],"moves":[{"key":"enter","from":["new"],"to":"in_use","by":["committee_office","system"]},{"key":"retire","from":["in_use"],"to":"out_of_use","by":["committee_office","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"is": "reference","title": {"zh": "判定条款","en": "Clause"},"fields": {"code": {"type": "text!","title": {"zh": "编号","en": "Code"},"list": true,"filter": true,"unique": true},"document": {"type": "text!","title": {"zh": "标准","en": "Standard"},"list": true,"filter": true,"search": true},"article": {"type": "text","title": {"zh": "条","en": "Article"},"list": true},"text": {"type": "long text!","title": {"zh": "内容（概述）","en": "Content (paraphrase)"},"subject": true,"list": true,"search": true},"industries": {"type": "list industry code","title": {"zh": "适用行业","en": "Industries"}},"valid_from": {"type": "date","title": {"zh": "施行日期","en": "In force from"}},"valid_to": {"type": "date","title": {"zh": "失效日期","en": "In force until"}}},"verbs": {"edit": {"by": ["committee_office"]}}}');
INSERT INTO public.definition VALUES ('hazard', 1, '41571fcf47ee0e903f92e9d0fc2b8a844c3f937eb0e8a4bc3cdd1ab773a0b735', '{"is":"record","open":"follow","fields":[{"key":"text","type":"long_text"},{"key":"grade","type":"enum","codes":["general","major"]},{"key":"channel","type":"enum","codes":["self_check","inspection","expert","report","monitoring","assigned"]},{"key":"found_level","type":"enum","codes":["enterprise","town","county","district","province"]},{"key":"found_on","type":"date"},{"key":"fixable_now","type":"bool"},{"key":"place","type":"position"},{"key":"photos","type":"photos"},{"key":"clause","type":"ref","to":"clause"},{"key":"source","type":"ref","to":"any"},{"key":"owner","type":"person"},{"key":"measures","type":"long_text"},{"key":"funds","type":"money"},{"key":"deadline","type":"date"},{"key":"contingency","type":"files"},{"key":"stop_needed","type":"bool"},{"key":"after_photos","type":"photos"},{"key":"expert","type":"person"},{"key":"opinion","type":"long_text"}],"states":[{"key":"found"},{"key":"settling"},{"key":"rectifying"},{"key":"verifying"},{"key":"closed","end":true}],"moves":[{"key":"report","from":["new"],"to":"found","by":["principal","safety_officer","enterprise_manager","regulator","grid_officer","town_office","system"]},{"key":"accept","from":["found"],"to":"rectifying","by":["principal","regulator"],"needs":["owner","deadline"]},{"key":"judge","from":["found","rectifying","verifying"],"to":"settling","by":["regulator"],"needs":["clause"]},{"key":"lower","from":["settling","rectifying"],"to":"rectifying","by":["regulator"],"needs":["owner","deadline"]},{"key":"settle","from":["settling"],"to":"rectifying","by":["principal"],"needs":["owner","measures","funds","deadline","contingency"]},{"key":"extend","from":["rectifying"],"to":"rectifying","by":["system"],"needs":["deadline"]},{"key":"submit","from":["rectifying"],"to":"verifying","by":["principal","safety_officer"],"needs":["after_photos"]},{"key":"reject","from":["verifying"],"to":"rectifying","by":["supervisor"]},{"key":"close","from":["verifying"],"to":"closed","by":["supervisor"],"needs":["opinion"]},{"key":"close_on_site","from":["verifying"],"to":"closed","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "事故隐患","en": "Hazard"},"about": "enterprise","number": "隐〔{year}〕{seq:5}","similar": ["text", "place"],"fields": {"text": {"type": "long text!","title": {"zh": "隐患描述","en": "Description"},"subject": true,"list": true,"search": true,"group": {"zh": "发现","en": "Finding"}},"grade": {"type": "enum hazard_grade!","title": {"zh": "等级","en": "Grade"},"default": "general","list": true,"filter": true},"channel": {"type": "enum hazard_channel!","title": {"zh": "来源","en": "Channel"},"list": true,"filter": true},"found_level": {"type": "enum authority_level!","title": {"zh": "发现层级","en": "Found by"},"filter": true},"found_on": {"type": "date!","title": {"zh": "发现日期","en": "Found on"},"default": "=today","list": true,"sort": true,"max": "=today"},"fixable_now": {"type": "bool!","title": {"zh": "可立即整改","en": "Can be fixed at once"}},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"photos": {"type": "photos","title": {"zh": "整改前照片","en": "Photos before"}},"clause": {"type": "ref clause","title": {"zh": "判定依据","en": "Clause"},"suggest": {"from": ["text"]},"filter": true},"source": {"type": "ref any","title": {"zh": "来源记录","en": "Source"}},"owner": {"type": "person","title": {"zh": "整改责任人","en": "Responsible person"},"assigned": true,"list": true,"post": ["principal", "controller", "safety_officer"],"group": {"zh": "五落实","en": "Five settled"}},"measures": {"type": "long text","title": {"zh": "整改措施","en": "Measures"}},"funds": {"type": "money","title": {"zh": "整改资金","en": "Funds"},"min": 0,"sum": true},"deadline": {"type": "date","title": {"zh": "整改期限","en": "Deadline"},"list": true,"sort": true,"filter": true},"contingency": {"type": "files","title": {"zh": "应急预案","en": "Contingency plan"}},"stop_needed": {"type": "bool","title": {"zh": "须停产停用","en": "Production must stop"}},"after_photos": {"type": "photos","title": {"zh": "整改后照片","en": "Photos after"},"group": {"zh": "验收","en": "Close-out"}},"expert": {"type": "person","title": {"zh": "验收专家","en": "Expert"},"assigned": true,"post": ["expert"]},"opinion": {"type": "long text","title": {"zh": "验收意见","en": "Opinion"}}},"always": {"cites": {"if": "record.grade != ''major'' || record.clause != null","say": {"zh": "重大隐患须有判定依据。","en": "A major hazard needs the clause it was judged by."}}},"states": {"found": {"title": {"zh": "待确认","en": "To confirm"}},"settling": {"title": {"zh": "落实五项","en": "Settling the five"}},"rectifying": {"title": {"zh": "整改中","en": "Rectifying"}},"verifying": {"title": {"zh": "待验收","en": "To verify"}},"closed": {"title": {"zh": "已销号","en": "Closed"},"end": true}},"moves": {"report": {"title": {"zh": "上报","en": "Report"},"from": "new","to": "found","by": ["principal", "safety_officer", "enterprise_manager", "regulator", "grid_officer", "town_office", "system"]},"accept": {"title": {"zh": "确认为一般隐患","en": "Accept as general"},"from": "found","to": "rectifying","by": ["principal", "regulator"],"needs": ["owner", "deadline"],"when": "record.grade == ''general''"},"judge": {"title": {"zh": "判定为重大隐患","en": "Judge as major"},"from": ["found", "rectifying", "verifying"],"to": "settling","by": ["regulator"],"needs": ["clause"],"fields": ["stop_needed"],"set": {"grade": "major"},"do": [{"letter": {"kind": "major_notice","to": "=holders(unit, ''principal'') + holders(unit, ''controller'')","with": {"about": "=record"}}}]},"lower": {"title": {"zh": "降为一般隐患","en": "Lower to general"},"from": ["settling", "rectifying"],"to": "rectifying","by": ["regulator"],"unlike": ["judge"],"needs": ["reason", "owner", "deadline"],"when": "record.grade == ''major''","set": {"grade": "general"}},"settle": {"title": {"zh": "五落实","en": "Settle the five"},"from": "settling","to": "rectifying","by": ["principal"],"needs": ["owner", "measures", "funds", "deadline", "contingency"],"when": {"judged": {"if": "param.stop_rule != ''judged'' || record.stop_needed != null","say": {"zh": "须先判断是否停产停用。","en": "Whether production must stop has not been judged."}},"stopped": {"if": "(param.stop_rule != ''always'' \u0026\u0026 record.stop_needed != true) || ledger.stop_order.exists(s, s.hazard == record)","say": {"zh": "须先下达停产停用决定。","en": "A stop order must be issued first."}}}},"extend": {"title": {"zh": "延期","en": "Extend"},"from": "rectifying","to": "rectifying","by": ["system"],"needs": ["deadline"]},"submit": {"title": {"zh": "提请验收","en": "Submit"},"from": "rectifying","to": "verifying","by": ["principal", "safety_officer"],"needs": ["after_photos"]},"reject": {"title": {"zh": "验收不通过","en": "Reject"},"from": "verifying","to": "rectifying","by": ["supervisor"],"needs": ["reason"]},"close": {"title": {"zh": "验收销号","en": "Close"},"from": "verifying","to": "closed","by": ["supervisor"],"needs": ["opinion"],"when": {"department": {"if": "record.grade == ''general'' || param.closeout == ''department''","say": {"zh": "重大隐患须三方现场确认后销号。","en": "A major hazard is closed on site by three parties."}}}},"close_on_site": {"title": {"zh": "三方现场销号","en": "Close on site"},"from": "verifying","to": "closed","by": ["supervisor"],"fields": ["expert"],"when": {"three": {"if": "record.grade == ''major'' \u0026\u0026 param.closeout == ''three_party''","say": {"zh": "此隐患由部门验收销号。","en": "This hazard is closed by the department."}}},"sign": {"all": {"regulator": {"title": {"zh": "监管人员","en": "Regulator"},"by": ["supervisor"]},"expert": {"title": {"zh": "专家","en": "Expert"},"by": ["expert"]},"head": {"title": {"zh": "主要负责人","en": "Principal"},"by": ["principal"]}},"within": "24 hours"}}},"clocks": {"confirm": {"title": {"zh": "确认与落实","en": "Confirm and settle"},"while": ["found", "settling"],"within": "=param.confirm_within","who": ["supervisor", "=holders(unit, ''principal'')"],"ladder": "standard"},"rectify": {"title": {"zh": "整改","en": "Rectify"},"while": "rectifying","due": "record.deadline","who": ["=record.owner"],"warn": ["3 workdays"],"ladder": "standard"},"verify": {"title": {"zh": "验收","en": "Verify"},"while": "verifying","within": "=param.verify_within","who": ["supervisor"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('stop_order', 1, '34504680be338a9c91714009cb264f64e80e4a240a6d933f37cc14c087203eca', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"covers","type":"enum","codes":["equipment","part","whole"]},{"key":"object","type":"text"}],"states":[{"key":"in_force"},{"key":"lifted","end":true}],"moves":[{"key":"issue","from":["new"],"to":"in_force","by":["supervisor"]},{"key":"lift","from":["in_force"],"to":"lifted","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "停产停用决定","en": "Stop order"},"about": "enterprise","number": "停〔{year}〕{seq}","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"list": true,"filter": true,"own": true},"covers": {"type": "enum stop_scope!","title": {"zh": "范围","en": "Scope"},"list": true,"filter": true},"object": {"type": "text","title": {"zh": "停用对象","en": "What stops"},"subject": true,"list": true,"required": "=record.covers != ''whole''"}},"states": {"in_force": {"title": {"zh": "执行中","en": "In force"}},"lifted": {"title": {"zh": "已解除","en": "Lifted"},"end": true}},"moves": {"issue": {"title": {"zh": "下达","en": "Issue"},"from": "new","to": "in_force","by": ["supervisor"],"do": [{"document": "stop_decision"}]},"lift": {"title": {"zh": "解除","en": "Lift"},"from": "in_force","to": "lifted","by": ["supervisor"],"when": {"closed": {"if": "record.hazard.state == ''closed''","say": {"zh": "隐患尚未销号。","en": "The hazard is not closed yet."}}},"do": [{"document": "lift_decision"}]}}}');
INSERT INTO public.definition VALUES ('listing', 1, '7d4f6bbc5e3d442dbba842fc165838b4e65697689080631e7d320111f27ec43a', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"notice","type":"long_text"}],"states":[{"key":"proposed"},{"key":"listed"},{"key":"delisted","end":true},{"key":"declined","end":true}],"moves":[{"key":"propose","from":["new"],"to":"proposed","by":["committee_office","system"]},{"key":"decline","from":["proposed"],"to":"declined","by":["committee_director"]},{"key":"decide","from":["proposed"],"to":"listed","by":["committee_director"],"needs":["notice"]},{"key":"delist","from":["listed"],"to":"delisted","by":["committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "挂牌督办","en": "Listed supervision"},"about": "enterprise","number": "督〔{year}〕{seq}","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"unique": "open","list": true,"filter": true},"notice": {"type": "long text","title": {"zh": "督办通知","en": "Notice"},"subject": true,"list": true}},"states": {"proposed": {"title": {"zh": "拟挂牌","en": "Proposed"}},"listed": {"title": {"zh": "挂牌督办","en": "Listed"}},"delisted": {"title": {"zh": "已摘牌","en": "Delisted"},"end": true},"declined": {"title": {"zh": "不予挂牌","en": "Declined"},"end": true}},"moves": {"propose": {"title": {"zh": "提请挂牌","en": "Propose"},"from": "new","to": "proposed","by": ["system", "committee_office"]},"decline": {"title": {"zh": "不予挂牌","en": "Decline"},"from": "proposed","to": "declined","by": ["committee_director"],"needs": ["reason"]},"decide": {"title": {"zh": "决定挂牌","en": "Decide"},"from": "proposed","to": "listed","by": ["committee_director"],"needs": ["notice"],"do": [{"publish": {"template": "listing_notice"}}]},"delist": {"title": {"zh": "摘牌","en": "Delist"},"from": "listed","to": "delisted","by": ["committee_director"],"when": {"closed": {"if": "record.hazard.state == ''closed''","say": {"zh": "隐患尚未销号。","en": "The hazard is not closed yet."}}}}},"clocks": {"decide": {"title": {"zh": "决定","en": "Decide"},"while": "proposed","within": "=param.listing_within","who": ["committee_office"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('hazard_extension', 1, '3c52f60600dd734a28aa5aad347fbd1644e98f9f9af990ff5ee5fbdf969a08e2', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"to_date","type":"date"},{"key":"grounds","type":"long_text"}],"states":[{"key":"asked"},{"key":"granted","end":true},{"key":"refused","end":true}],"moves":[{"key":"ask","from":["new"],"to":"asked","by":["principal"]},{"key":"grant","from":["asked"],"to":"granted","by":["supervisor"]},{"key":"refuse","from":["asked"],"to":"refused","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "整改延期申请","en": "Extension of a rectification"},"about": "enterprise","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"own": true,"list": true,"filter": true},"to_date": {"type": "date!","title": {"zh": "申请延至","en": "Extend to"},"list": true},"grounds": {"type": "long text!","title": {"zh": "申请理由","en": "Grounds"},"subject": true,"list": true}},"states": {"asked": {"title": {"zh": "待审批","en": "Asked"}},"granted": {"title": {"zh": "已同意","en": "Granted"},"end": true},"refused": {"title": {"zh": "不同意","en": "Refused"},"end": true}},"moves": {"ask": {"title": {"zh": "申请延期","en": "Ask"},"from": "new","to": "asked","by": ["principal"],"when": {"later": {"if": "record.to_date \u003e today","say": {"zh": "申请延至的日期须在今天之后。","en": "The date asked for must lie after today."}},"early": {"if": "record.hazard.deadline != null \u0026\u0026 today \u003c= minus(record.hazard.deadline, param.extension_lead)","say": {"zh": "已过申请期限，须提前申请。","en": "It is too late to ask."}},"first": {"if": "!ledger.hazard_extension.exists(e, e.hazard == record.hazard \u0026\u0026 e.state == ''granted'')","say": {"zh": "已延期过一次。","en": "It has been extended once."}}}},"grant": {"title": {"zh": "同意","en": "Grant"},"from": "asked","to": "granted","by": ["supervisor"],"do": [{"move": {"on": "=record.hazard","take": "extend","with": {"deadline": "=record.to_date"}}}]},"refuse": {"title": {"zh": "不同意","en": "Refuse"},"from": "asked","to": "refused","by": ["supervisor"],"needs": ["reason"]}},"clocks": {"decide": {"title": {"zh": "审批","en": "Decide"},"while": "asked","within": "=param.extension_decide","who": ["supervisor"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('welding_machine', 1, 'bae5d9ec7bfafcd30bb4b9f7dd0d6f9e7089024a2f2ffb38a0187952361d7bd3', '{"is":"asset","open":"follow","fields":[{"key":"code","type":"text"},{"key":"model","type":"text"}],"states":[{"key":"coded"},{"key":"scrapped","end":true}],"moves":[{"key":"code","from":["new"],"to":"coded","by":["safety_officer","principal"]},{"key":"scrap","from":["coded"],"to":"scrapped","by":["safety_officer","principal"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"is": "asset","title": {"zh": "电焊机","en": "Welding machine"},"about": ["enterprise"],"fields": {"code": {"type": "text!","title": {"zh": "机身编码","en": "Code"},"subject": true,"list": true,"search": true,"unique": true},"model": {"type": "text","title": {"zh": "型号","en": "Model"},"list": true}},"states": {"coded": {"title": {"zh": "已赋码","en": "Coded"}},"scrapped": {"title": {"zh": "已报废","en": "Scrapped"},"end": true}},"moves": {"code": {"title": {"zh": "赋码","en": "Code"},"from": "new","to": "coded","by": ["safety_officer", "principal"]},"scrap": {"title": {"zh": "报废","en": "Scrap"},"from": "coded","to": "scrapped","by": ["safety_officer", "principal"],"needs": ["reason"]}}}');
INSERT INTO public.definition VALUES ('hot_work_permit', 1, 'ba15a32b1c825c6f2b622000635be78afd409cb3e521a9e520926ff8e332bfd2', '{"is":"record","open":"follow","fields":[{"key":"content","type":"text"},{"key":"level","type":"enum","codes":["second","first","special"]},{"key":"welder","type":"person"},{"key":"guardian","type":"person"},{"key":"machine","type":"ref","to":"welding_machine"},{"key":"place","type":"position"},{"key":"gas","type":"rows"}],"states":[{"key":"drafted"},{"key":"approved"},{"key":"working"},{"key":"paused"},{"key":"done","end":true},{"key":"lapsed","end":true}],"moves":[{"key":"draft","from":["new"],"to":"drafted","by":["safety_officer"]},{"key":"test","from":["approved","paused"],"to":"","by":["safety_officer","=record.guardian"],"needs":["gas"]},{"key":"approve","from":["drafted"],"to":"approved","by":["=param.hot_approver[record.level]"]},{"key":"start","from":["approved","paused"],"to":"working","by":["=record.guardian"]},{"key":"pause","from":["working"],"to":"paused","by":["safety_officer","regulator","=record.guardian"]},{"key":"finish","from":["working","paused"],"to":"done","by":["=record.guardian"]},{"key":"lapse","from":["drafted","approved","working","paused"],"to":"lapsed","by":["system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "动火作业票","en": "Hot work permit"},"about": "enterprise","number": "动火{year}-{seq:4}","fields": {"content": {"type": "text!","title": {"zh": "作业内容","en": "Work"},"subject": true,"list": true,"search": true},"level": {"type": "enum hot_level!","title": {"zh": "等级","en": "Level"},"list": true,"filter": true},"welder": {"type": "person!","title": {"zh": "作业人","en": "Welder"},"assigned": true,"list": true},"guardian": {"type": "person!","title": {"zh": "监护人","en": "Attendant"},"assigned": true,"list": true},"machine": {"type": "ref welding_machine!","title": {"zh": "焊机","en": "Machine"},"filter": true},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"gas": {"type": "rows","title": {"zh": "气体检测","en": "Gas tests"},"fields": {"at": {"type": "date time!","title": {"zh": "时间","en": "At"}},"value": {"type": "decimal!","title": {"zh": "可燃气体浓度（%体积分数）","en": "Combustible gas, % by volume"}},"lel": {"type": "decimal!","title": {"zh": "爆炸下限（%体积分数）","en": "Lower explosive limit, % by volume"}},"tester": {"type": "person!","title": {"zh": "检测人","en": "Tester"}}}}},"always": {"two": {"if": "record.guardian != record.welder","say": {"zh": "监护人不得兼任作业人。","en": "The attendant may not be the welder."}}},"states": {"drafted": {"title": {"zh": "待审批","en": "Drafted"}},"approved": {"title": {"zh": "已批准","en": "Approved"}},"working": {"title": {"zh": "作业中","en": "Working"}},"paused": {"title": {"zh": "中断","en": "Paused"}},"done": {"title": {"zh": "已完成","en": "Done"},"end": true},"lapsed": {"title": {"zh": "作废","en": "Lapsed"},"end": true}},"moves": {"draft": {"title": {"zh": "开票","en": "Draft"},"from": "new","to": "drafted","by": ["safety_officer"]},"test": {"title": {"zh": "登记检测","en": "Record a test"},"from": ["approved", "paused"],"by": ["=record.guardian", "safety_officer"],"needs": ["gas"]},"approve": {"title": {"zh": "批准","en": "Approve"},"from": "drafted","to": "approved","by": ["=param.hot_approver[record.level]"],"unlike": []},"start": {"title": {"zh": "动火","en": "Start"},"from": ["approved", "paused"],"to": "working","by": ["=record.guardian"],"when": {"gas": {"if": "record.gas.exists(g, safety.gas_ok(g.value, g.lel) \u0026\u0026 plus(g.at, param.gas_valid) \u003e= now)","say": {"zh": "没有有效的气体检测。","en": "There is no valid gas test."}},"welder": {"if": "ledger.certificate.exists(c, c.person == record.welder \u0026\u0026 c.trade == ''welding'' \u0026\u0026 c.state == ''valid'' \u0026\u0026 c.valid_to \u003e= today)","say": {"zh": "作业人没有有效的焊接证。","en": "The welder holds no valid certificate."}},"guardian": {"if": "!ledger.hot_work_permit.exists(p, p.guardian == record.guardian \u0026\u0026 p.state == ''working'')","say": {"zh": "监护人正在监护其他作业。","en": "The attendant is watching other work."}},"machine": {"if": "record.machine.state == ''coded''","say": {"zh": "焊机未赋码。","en": "The machine is not coded."}}}},"pause": {"title": {"zh": "中断","en": "Pause"},"from": "working","to": "paused","by": ["=record.guardian", "safety_officer", "regulator"]},"finish": {"title": {"zh": "完工","en": "Finish"},"from": ["working", "paused"],"to": "done","by": ["=record.guardian"]},"lapse": {"title": {"zh": "作废","en": "Lapse"},"from": ["drafted", "approved", "working", "paused"],"to": "lapsed","by": ["system"]}},"clocks": {"begin": {"title": {"zh": "审批","en": "Approve"},"while": "drafted","within": "24 hours","who": ["=holders(unit, ''safety_officer'')"],"passed": [{"move": {"on": "=record","take": "lapse"}}]},"ticket": {"title": {"zh": "票证有效期","en": "Validity"},"while": ["approved", "working", "paused"],"since": "entered(''approved'')","within": "=param.permit_validity[record.level]","who": ["=record.guardian"],"passed": [{"move": {"on": "=record","take": "lapse"}}]}}}');
INSERT INTO public.definition VALUES ('checklist', 1, '05fc1c9339f57ba554b2cb8757d1c119ac700d4ebd622d70fbe60e5dca3c8c1c', '{"is":"reference","open":"follow","fields":[{"key":"title","type":"text"},{"key":"industries","type":"industry_codes"},{"key":"items","type":"rows"}],"states":[{"key":"in_use","below":true},{"key":"out_of_use","end":true,"below":true}],"moves":[{"key":"enter","from":["new"],"to":"in_use","by":["committee_office","regulator","system"]},{"key":"retire","from":["in_use"],"to":"out_of_use","by":["committee_office","regulator","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"is": "reference","title": {"zh": "检查表","en": "Checklist"},"fields": {"title": {"type": "text!","title": {"zh": "名称","en": "Title"},"subject": true,"list": true,"search": true},"industries": {"type": "list industry code","title": {"zh": "适用行业","en": "Industries"}},"items": {"type": "rows","title": {"zh": "检查项","en": "Items"},"fields": {"text": {"type": "text!","title": {"zh": "检查内容","en": "What is looked at"}},"clause": {"type": "ref clause","title": {"zh": "依据","en": "Clause"}}}}},"verbs": {"edit": {"by": ["committee_office", "regulator"]}}}');
INSERT INTO public.definition VALUES ('inspection', 1, '1c5011d708d408ca40d585f37b3e467f32e3d81b41a9c13bb1356dee428f7643', '{"is":"record","open":"follow","fields":[{"key":"visited_on","type":"date"},{"key":"level","type":"enum","codes":["enterprise","town","county","district","province"]},{"key":"team","type":"ref","to":"department"},{"key":"checklist","type":"ref","to":"checklist"},{"key":"summary","type":"text"},{"key":"briefing","type":"text"},{"key":"items","type":"rows"}],"states":[{"key":"on_site"},{"key":"finished","end":true}],"moves":[{"key":"begin","from":["new"],"to":"on_site","by":["regulator","system"]},{"key":"judge","from":["on_site"],"to":"on_site","by":["regulator"]},{"key":"finish","from":["on_site"],"to":"finished","by":["regulator"],"needs":["briefing"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "执法检查","en": "Inspection"},"about": "enterprise","number": "检〔{year}〕{seq:5}","fields": {"visited_on": {"type": "date!","title": {"zh": "检查日期","en": "Visited on"},"default": "=today","list": true,"sort": true,"max": "=today"},"level": {"type": "enum authority_level!","title": {"zh": "检查层级","en": "Level"},"filter": true},"team": {"type": "ref department!","title": {"zh": "检查部门","en": "Department"},"list": true,"filter": true},"checklist": {"type": "ref checklist!","title": {"zh": "检查表","en": "Checklist"},"pin": true,"list": true,"filter": true},"summary": {"type": "text","title": {"zh": "检查内容","en": "Subject"},"subject": true,"list": true,"search": true},"briefing": {"type": "text","title": {"zh": "宣讲内容","en": "Briefing given"}},"items": {"type": "rows","title": {"zh": "检查项","en": "Items"},"from": "record.checklist.items","fields": {"text": {"type": "text","title": {"zh": "检查内容","en": "What is looked at"}},"clause": {"type": "ref clause","title": {"zh": "依据","en": "Clause"}},"result": {"type": "enum item_result","title": {"zh": "结果","en": "Result"}},"note": {"type": "text","title": {"zh": "问题","en": "Note"}},"on_spot": {"type": "bool","title": {"zh": "当场整改","en": "Fixed on the spot"}}}}},"states": {"on_site": {"title": {"zh": "检查中","en": "On site"}},"finished": {"title": {"zh": "已完成","en": "Finished"},"end": true}},"moves": {"begin": {"title": {"zh": "开始检查","en": "Begin"},"from": "new","to": "on_site","by": ["regulator", "system"]},"judge": {"title": {"zh": "填写结果","en": "Fill in"},"from": "on_site","to": "on_site","by": ["regulator"],"fields": ["items", "summary"]},"finish": {"title": {"zh": "完成检查","en": "Finish"},"from": "on_site","to": "finished","by": ["regulator"],"needs": ["briefing"],"fields": ["items", "summary"],"when": {"judged": {"if": "record.items.all(i, i.result != null)","say": {"zh": "尚有未判定的检查项。","en": "Some items are not judged yet."}}},"sign": {"all": {"first": {"title": {"zh": "检查人员一","en": "First inspector"},"by": ["regulator"]},"second": {"title": {"zh": "检查人员二","en": "Second inspector"},"by": ["regulator"]},"site": {"title": {"zh": "企业现场负责人","en": "For the enterprise"},"by": ["principal", "safety_officer"]}}},"do": [{"create": {"ledger": "hazard","each": "=record.items.filter(i, i.result == ''fail'')","as": "i","once": "=record.id + i.id","with": {"unit": "=unit","channel": "inspection","found_on": "=record.visited_on","found_level": "=record.level","text": "=coalesce(i.note, coalesce(i.text, ''''))","clause": "=i.clause","fixable_now": "=coalesce(i.on_spot, false)","source": "=record"}}}]}},"clocks": {"write_up": {"title": {"zh": "完成记录","en": "Write up"},"while": "on_site","within": "=param.write_up_within","who": ["=holders(record.team, ''regulator'')"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('letter', 1, '1671379760ac8f7e1619b3f5b5660967d24f95499fff092ac6873d4751fc569d', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"text"},{"key":"about","type":"ref","to":"any"},{"key":"to_person","type":"person"},{"key":"text","type":"long_text"},{"key":"sign_by","type":"date"},{"key":"answer_by","type":"date"},{"key":"cause","type":"long_text"},{"key":"new_plan","type":"long_text"},{"key":"proof","type":"files"}],"states":[{"key":"sent"},{"key":"received"},{"key":"answered"},{"key":"closed","end":true}],"moves":[{"key":"send","from":["new"],"to":"sent","by":["committee_office","committee_director","town_office","system"]},{"key":"receive","from":["sent"],"to":"received","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office","=record.to_person"]},{"key":"answer","from":["sent","received"],"to":"answered","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office","=record.to_person"]},{"key":"give_back","from":["answered"],"to":"received","by":["committee_office","committee_director"]},{"key":"close","from":["received","answered"],"to":"closed","by":["committee_office","committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "函件","en": "Letter"},"help": {"zh": "向单位或个人发出的督办、提醒、约谈、通报等函件及其答复。","en": "Letters of supervision, reminder, talk and bulletin to units or persons, with their answers."},"about": "unit","letters": true,"fields": {"title": {"type": "text!","title": {"zh": "函件名称","en": "Letter"},"subject": true,"list": true,"search": true},"kind": {"type": "text!","title": {"zh": "函件种类","en": "Kind"},"filter": true},"about": {"type": "ref any","title": {"zh": "所涉事项","en": "About"}},"to_person": {"type": "person","title": {"zh": "收件人","en": "Addressee"},"assigned": true,"list": true},"text": {"type": "long text","title": {"zh": "正文","en": "Text"},"search": true},"sign_by": {"type": "date","title": {"zh": "签收期限","en": "Sign by"},"list": true,"sort": true},"answer_by": {"type": "date","title": {"zh": "答复期限","en": "Answer by"},"list": true,"sort": true},"cause": {"type": "long text","title": {"zh": "原因分析","en": "Cause"},"group": {"zh": "答复","en": "Answer"}},"new_plan": {"type": "long text","title": {"zh": "整改计划","en": "New plan"},"group": {"zh": "答复","en": "Answer"}},"proof": {"type": "files","title": {"zh": "佐证材料","en": "Proof"},"group": {"zh": "答复","en": "Answer"}}},"states": {"sent": {"title": {"zh": "待签收","en": "To sign for"}},"received": {"title": {"zh": "待答复","en": "To answer"}},"answered": {"title": {"zh": "已答复","en": "Answered"}},"closed": {"title": {"zh": "已归档","en": "Filed"},"end": true}},"moves": {"send": {"title": {"zh": "发函","en": "Send"},"from": "new","to": "sent","by": ["committee_office", "committee_director", "town_office", "system"]},"receive": {"title": {"zh": "签收","en": "Sign for"},"from": "sent","to": "received","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"]},"answer": {"title": {"zh": "答复","en": "Answer"},"from": ["sent", "received"],"to": "answered","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "committee_office", "=record.to_person"],"fields": ["cause", "new_plan", "proof"]},"give_back": {"title": {"zh": "退回重答","en": "Ask again"},"from": "answered","to": "received","by": ["committee_office", "committee_director"],"needs": ["reason"],"fields": ["answer_by"]},"close": {"title": {"zh": "归档","en": "File"},"from": ["received", "answered"],"to": "closed","by": ["committee_office", "committee_director"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "sent","due": "record.sign_by","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"],"passed": [{"notify": {"to": ["committee_office"],"text": "函件逾期未签收"}}]},"answer": {"title": {"zh": "答复","en": "Answer"},"while": ["sent", "received"],"due": "record.answer_by","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"],"warn": ["1 workday"],"passed": [{"notify": {"to": ["committee_office"],"text": "函件逾期未答复"}}]}}}');
INSERT INTO public.definition VALUES ('licence', 1, '889aaa2e853cdc66f7ad5ec19cb94fe5b2d79c1b243095581e5b101e6b2e47c1', '{"is":"record","open":"follow","fields":[{"key":"licence_no","type":"certificate_number"},{"key":"kind","type":"text"},{"key":"valid_to","type":"date"},{"key":"scan","type":"files"}],"states":[{"key":"valid"},{"key":"expired","end":true},{"key":"cancelled","end":true}],"moves":[{"key":"file","from":["new"],"to":"valid","by":["principal","safety_officer","enterprise_manager"]},{"key":"expire","from":["valid"],"to":"expired","by":["system"]},{"key":"cancel","from":["valid"],"to":"cancelled","by":["principal","regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "资质证照","en": "Licence"},"about": "enterprise","fields": {"licence_no": {"type": "certificate number!","title": {"zh": "证照编号","en": "Number"},"subject": true,"list": true,"search": true},"kind": {"type": "text!","title": {"zh": "证照名称","en": "Kind"},"list": true,"filter": true},"valid_to": {"type": "date!","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true},"scan": {"type": "files","title": {"zh": "扫描件","en": "Scan"}}},"states": {"valid": {"title": {"zh": "有效","en": "Valid"}},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true},"cancelled": {"title": {"zh": "已注销","en": "Cancelled"},"end": true}},"moves": {"file": {"title": {"zh": "登记","en": "File"},"from": "new","to": "valid","by": ["principal", "safety_officer", "enterprise_manager"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": "valid","to": "expired","by": ["system"]},"cancel": {"title": {"zh": "注销","en": "Cancel"},"from": "valid","to": "cancelled","by": ["principal", "regulator"],"needs": ["reason"]}},"clocks": {"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "valid","due": "record.valid_to","who": ["=holders(unit, ''safety_officer'')"],"warn": ["1 month"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO public.definition VALUES ('outsourcing', 1, 'f12e7323bd58ded5bd88b8cd7ef6c44b92e3d5afe3c9dea2dd3e5d591b17e25c', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"contractor","type":"ref","to":"enterprise"},{"key":"parent_project","type":"ref","to":"outsourcing"},{"key":"begins_on","type":"date"},{"key":"ends_on","type":"date"},{"key":"agreement","type":"files"},{"key":"workers","type":"int"},{"key":"briefing","type":"files"}],"states":[{"key":"filed"},{"key":"working"},{"key":"stopped"},{"key":"finished","end":true}],"moves":[{"key":"file","from":["new"],"to":"filed","by":["safety_officer","principal","enterprise_manager"]},{"key":"begin","from":["filed"],"to":"working","by":["safety_officer","principal"],"needs":["agreement","workers","briefing"]},{"key":"finish","from":["working"],"to":"finished","by":["safety_officer","principal"]},{"key":"stop","from":["working"],"to":"stopped","by":["regulator","town_office","safety_officer"]},{"key":"resume","from":["stopped"],"to":"working","by":["regulator","town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "外包施工","en": "Outsourced work"},"about": "enterprise","timeline": {"from": "begins_on","to": "ends_on","under": "contractor"},"number": "包〔{year}〕{seq}","fields": {"title": {"type": "text!","title": {"zh": "项目","en": "Work"},"subject": true,"list": true,"search": true},"contractor": {"type": "ref enterprise!","title": {"zh": "承包单位","en": "Contractor"},"share": true,"list": true,"filter": true},"parent_project": {"type": "ref outsourcing","title": {"zh": "上级项目","en": "Part of"},"filter": true},"begins_on": {"type": "date!","title": {"zh": "开工日期","en": "Begins on"},"list": true,"sort": true},"ends_on": {"type": "date!","title": {"zh": "计划完工","en": "Ends on"},"list": true,"sort": true},"agreement": {"type": "files","title": {"zh": "安全管理协议","en": "Safety agreement"}},"workers": {"type": "int","title": {"zh": "作业人数","en": "Workers"},"min": 1},"briefing": {"type": "files","title": {"zh": "安全交底","en": "Briefing"}}},"always": {"tiers": {"if": "record.parent_project == null || record.parent_project.parent_project == null","say": {"zh": "不得再次转包。","en": "The work may not be passed on again."}},"other": {"if": "record.contractor != unit","say": {"zh": "承包单位不能是发包单位自己。","en": "The contractor cannot be the client itself."}},"order": {"if": "record.ends_on \u003e= record.begins_on","say": {"zh": "完工日期早于开工日期。","en": "It ends before it begins."}}},"states": {"filed": {"title": {"zh": "已备案","en": "Filed"}},"working": {"title": {"zh": "施工中","en": "Working"}},"stopped": {"title": {"zh": "已叫停","en": "Stopped"}},"finished": {"title": {"zh": "已完工","en": "Finished"},"end": true}},"moves": {"file": {"title": {"zh": "备案","en": "File"},"from": "new","to": "filed","by": ["safety_officer", "principal", "enterprise_manager"]},"begin": {"title": {"zh": "开工","en": "Begin"},"from": "filed","to": "working","by": ["safety_officer", "principal"],"needs": ["agreement", "workers", "briefing"],"when": {"licence": {"if": "ledger.licence.exists(l, l.unit == record.contractor \u0026\u0026 l.state == ''valid'' \u0026\u0026 l.valid_to \u003e= record.ends_on)","say": {"zh": "承包单位没有在整个工期内有效的资质。","en": "The contractor holds no licence that is valid for the whole time."}}}},"finish": {"title": {"zh": "完工","en": "Finish"},"from": "working","to": "finished","by": ["safety_officer", "principal"]},"stop": {"title": {"zh": "叫停","en": "Stop"},"from": "working","to": "stopped","by": ["regulator", "town_office", "safety_officer"],"needs": ["reason"]},"resume": {"title": {"zh": "复工","en": "Resume"},"from": "stopped","to": "working","by": ["regulator", "town_office"]}},"clocks": {"finish": {"title": {"zh": "完工","en": "Finish"},"while": ["working"],"due": "record.ends_on","who": ["=holders(unit, ''safety_officer'')"],"warn": ["3 workdays"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('plan', 1, 'fc5209e0ffeab6aa41d7066684b7b25fd9abccc2d4ff6d8cce65a42d9936a370', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"number","type":"text"},{"key":"issuer","type":"text"},{"key":"period_from","type":"date"},{"key":"period_to","type":"date"},{"key":"revises","type":"ref","to":"plan"},{"key":"file_hash","type":"text"}],"states":[{"key":"draft"},{"key":"issued","below":true},{"key":"withdrawn","end":true}],"moves":[{"key":"upload","from":["new"],"to":"draft","by":["committee_office","town_office"]},{"key":"review","from":["draft"],"to":"draft","by":["committee_office","town_office"]},{"key":"issue","from":["draft"],"to":"issued","by":["committee_office","town_office"]},{"key":"discard","from":["draft"],"to":"withdrawn","by":["committee_office","town_office"]},{"key":"withdraw","from":["issued"],"to":"withdrawn","by":["committee_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "方案","en": "Plan"},"about": ["county", "town", "zone"],"fields": {"title": {"type": "text!","title": {"zh": "名称","en": "Title"},"subject": true,"list": true,"search": true},"number": {"type": "text","title": {"zh": "文号","en": "Number"},"list": true,"search": true},"issuer": {"type": "text","title": {"zh": "印发单位","en": "Issuer"}},"period_from": {"type": "date","title": {"zh": "起始","en": "From"}},"period_to": {"type": "date","title": {"zh": "截止","en": "To"}},"revises": {"type": "ref plan","title": {"zh": "修订自","en": "Revises"},"filter": true},"file_hash": {"type": "text!","title": {"zh": "文件指纹","en": "Fingerprint of the file"},"filter": true}},"states": {"draft": {"title": {"zh": "拟定中","en": "Draft"}},"issued": {"title": {"zh": "已下达","en": "Issued"},"open": "below"},"withdrawn": {"title": {"zh": "已撤回","en": "Withdrawn"},"end": true}},"moves": {"upload": {"title": {"zh": "上传","en": "Upload"},"from": "new","to": "draft","by": ["committee_office", "town_office"]},"review": {"title": {"zh": "核对承诺","en": "Review"},"from": "draft","to": "draft","by": ["committee_office", "town_office"]},"issue": {"title": {"zh": "下达","en": "Issue"},"from": "draft","to": "issued","by": ["committee_office", "town_office"]},"discard": {"title": {"zh": "撤回","en": "Withdraw"},"from": "draft","to": "withdrawn","by": ["committee_office", "town_office"],"needs": ["reason"]},"withdraw": {"title": {"zh": "撤回","en": "Withdraw"},"from": "issued","to": "withdrawn","by": ["committee_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office", "town_office"]}},"clocks": {"review": {"title": {"zh": "核对","en": "Review"},"while": "draft","within": "10 workdays","who": ["committee_office", "town_office"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('premises', 1, '0b45f7f16cefe61df5e5980438e862ee561cde8fc0477df829a1c01f442515d9', '{"is":"asset","open":"follow","fields":[{"key":"kind","type":"enum","codes":["rented_house","idle_yard","abandoned_plant"]},{"key":"address","type":"text"},{"key":"place","type":"position"},{"key":"owner_name","type":"text"},{"key":"owner_phone","type":"phone"},{"key":"use","type":"text"},{"key":"tenant","type":"text"},{"key":"risk","type":"enum","codes":["low","medium","high"]},{"key":"town_officer","type":"person"},{"key":"village_officer","type":"person"},{"key":"last_patrol","type":"date"}],"states":[{"key":"in_use"},{"key":"sealed_off"},{"key":"removed","end":true}],"moves":[{"key":"register","from":["new"],"to":"in_use","by":["village_officer","grid_officer","town_office"]},{"key":"assess","from":["in_use"],"to":"","by":["town_office","village_officer"],"needs":["risk"]},{"key":"patrolled","from":["in_use","sealed_off"],"to":"","by":["system"],"needs":["last_patrol"]},{"key":"seal_off","from":["in_use"],"to":"sealed_off","by":["town_office","regulator"]},{"key":"reopen","from":["sealed_off"],"to":"in_use","by":["town_office","regulator"]},{"key":"remove","from":["in_use","sealed_off"],"to":"removed","by":["town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"is": "asset","title": {"zh": "出租屋、闲置院落、废弃厂房","en": "Premises"},"about": ["village"],"number": "{code}-{seq:4}","fields": {"kind": {"type": "enum premises_kind!","title": {"zh": "类别","en": "Kind"},"list": true,"filter": true},"address": {"type": "text!","title": {"zh": "地址","en": "Address"},"subject": true,"list": true,"search": true,"unique": "unit"},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"owner_name": {"type": "text!","title": {"zh": "业主","en": "Owner"},"list": true,"search": true},"owner_phone": {"type": "phone","title": {"zh": "业主电话","en": "Owner''s phone"},"sensitivity": "masked"},"use": {"type": "text","title": {"zh": "现用途","en": "Present use"},"list": true},"tenant": {"type": "text","title": {"zh": "承租人","en": "Tenant"},"search": true},"risk": {"type": "enum premises_risk!","title": {"zh": "风险","en": "Risk"},"default": "low","list": true,"filter": true},"town_officer": {"type": "person","title": {"zh": "镇级责任人","en": "Town''s officer"},"assigned": true},"village_officer": {"type": "person","title": {"zh": "村级责任人","en": "Village''s officer"},"assigned": true},"last_patrol": {"type": "date","title": {"zh": "上次巡查","en": "Last patrol"},"list": true,"sort": true}},"states": {"in_use": {"title": {"zh": "在册","en": "Registered"}},"sealed_off": {"title": {"zh": "已查封","en": "Sealed off"}},"removed": {"title": {"zh": "已销册","en": "Removed"},"end": true}},"moves": {"register": {"title": {"zh": "登记","en": "Register"},"from": "new","to": "in_use","by": ["village_officer", "grid_officer", "town_office"]},"assess": {"title": {"zh": "评定风险","en": "Assess"},"from": "in_use","by": ["town_office", "village_officer"],"needs": ["risk"],"fields": ["use", "tenant"]},"patrolled": {"title": {"zh": "完成巡查","en": "Patrolled"},"from": ["in_use", "sealed_off"],"by": ["system"],"needs": ["last_patrol"]},"seal_off": {"title": {"zh": "查封","en": "Seal off"},"from": "in_use","to": "sealed_off","by": ["town_office", "regulator"],"needs": ["reason"]},"reopen": {"title": {"zh": "解封","en": "Reopen"},"from": "sealed_off","to": "in_use","by": ["town_office", "regulator"],"needs": ["reason"]},"remove": {"title": {"zh": "销册","en": "Remove"},"from": ["in_use", "sealed_off"],"to": "removed","by": ["town_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["village_officer", "grid_officer", "town_office"]}},"clocks": {"patrol": {"title": {"zh": "巡查","en": "Patrol"},"while": ["in_use"],"due": "plus(coalesce(record.last_patrol, date(record.created_at)), param.patrol_every[record.risk])","who": ["=holders(unit, ''village_officer'')", "=holders(unit, ''grid_officer'')"],"warn": ["3 workdays"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('patrol', 1, 'a38ee8bf313690821a54b10e4fd85b76e242d4ffb18d1336b811d5c00b956d92', '{"is":"record","open":"follow","fields":[{"key":"visited_on","type":"date"},{"key":"people","type":"int"},{"key":"producing","type":"bool"},{"key":"finding","type":"long_text"},{"key":"photos","type":"photos"},{"key":"place","type":"position"}],"states":[{"key":"reported"},{"key":"handled","end":true},{"key":"clear","end":true}],"moves":[{"key":"clear","from":["new"],"to":"clear","by":["village_officer","grid_officer","town_office"]},{"key":"report","from":["new"],"to":"reported","by":["village_officer","grid_officer","town_office"],"needs":["finding"]},{"key":"handle","from":["reported"],"to":"handled","by":["town_office","regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "巡查记录","en": "Patrol"},"about": "premises","fields": {"visited_on": {"type": "date!","title": {"zh": "巡查日期","en": "Visited on"},"default": "=today","list": true,"sort": true,"max": "=today"},"people": {"type": "int!","title": {"zh": "在场人数","en": "People met"},"min": 0,"list": true},"producing": {"type": "bool!","title": {"zh": "有生产经营迹象","en": "Signs of production"},"list": true,"filter": true},"finding": {"type": "long text","title": {"zh": "发现问题","en": "Finding"},"subject": true,"list": true,"search": true,"required": "=record.producing"},"photos": {"type": "photos!","title": {"zh": "照片","en": "Photos"}},"place": {"type": "position","title": {"zh": "位置","en": "Place"}}},"states": {"reported": {"title": {"zh": "待处置","en": "To handle"}},"handled": {"title": {"zh": "已处置","en": "Handled"},"end": true},"clear": {"title": {"zh": "无异常","en": "Nothing found"},"end": true}},"moves": {"clear": {"title": {"zh": "登记（无异常）","en": "Record, nothing found"},"from": "new","to": "clear","by": ["village_officer", "grid_officer", "town_office"],"when": {"nothing": {"if": "!record.producing \u0026\u0026 record.finding == null","say": {"zh": "有异常的巡查须登记问题。","en": "A patrol that found something is reported."}}},"do": [{"move": {"on": "=asset","in": "premises","take": "patrolled","with": {"last_patrol": "=record.visited_on"}}}]},"report": {"title": {"zh": "登记（有问题）","en": "Record, with finding"},"from": "new","to": "reported","by": ["village_officer", "grid_officer", "town_office"],"needs": ["finding"],"do": [{"move": {"on": "=asset","in": "premises","take": "patrolled","with": {"last_patrol": "=record.visited_on"}}}]},"handle": {"title": {"zh": "处置完成","en": "Handle"},"from": "reported","to": "handled","by": ["town_office", "regulator"],"needs": ["reason"]}},"clocks": {"handle": {"title": {"zh": "处置","en": "Handle"},"while": "reported","within": "3 workdays","who": ["town_office"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('standardisation', 1, 'c730c0fe204ad46d3b6f17efaacf6c06df23a15f7c18a6025f990592bf7a1ed2', '{"is":"record","open":"follow","fields":[{"key":"level","type":"enum","codes":["third","second","first"]},{"key":"report","type":"files"},{"key":"score","type":"decimal"},{"key":"valid_to","type":"date"}],"states":[{"key":"applied"},{"key":"reviewed"},{"key":"certified"},{"key":"refused","end":true},{"key":"revoked","end":true},{"key":"expired","end":true}],"moves":[{"key":"apply","from":["new"],"to":"applied","by":["principal"]},{"key":"review","from":["applied"],"to":"reviewed","by":["expert","regulator"],"needs":["report","score"]},{"key":"pass","from":["reviewed"],"to":"certified","by":["regulator"]},{"key":"refuse","from":["reviewed"],"to":"refused","by":["regulator"]},{"key":"expire","from":["certified"],"to":"expired","by":["system"]},{"key":"revoke","from":["certified"],"to":"revoked","by":["regulator","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "安全生产标准化","en": "Standardisation"},"about": "enterprise","fields": {"level": {"type": "enum std_level!","title": {"zh": "等级","en": "Level"},"subject": true,"list": true,"filter": true},"report": {"type": "files","title": {"zh": "评审报告","en": "Review report"}},"score": {"type": "decimal","title": {"zh": "评审得分","en": "Score"},"min": 0,"max": 100},"valid_to": {"type": "date","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true}},"states": {"applied": {"title": {"zh": "申请","en": "Applied"}},"reviewed": {"title": {"zh": "已评审","en": "Reviewed"}},"certified": {"title": {"zh": "达标","en": "Certified"}},"refused": {"title": {"zh": "未达标","en": "Refused"},"end": true},"revoked": {"title": {"zh": "已撤销","en": "Revoked"},"end": true},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true}},"moves": {"apply": {"title": {"zh": "申请","en": "Apply"},"from": "new","to": "applied","by": ["principal"]},"review": {"title": {"zh": "评审","en": "Review"},"from": "applied","to": "reviewed","by": ["expert", "regulator"],"needs": ["report", "score"]},"pass": {"title": {"zh": "公告达标","en": "Certify"},"from": "reviewed","to": "certified","by": ["regulator"],"set": {"valid_to": "=plus(today, param.std_years)"},"when": {"no_open_major": {"if": "!population.open_majors.exists(h, h.unit == unit)","say": {"zh": "存在未销号重大隐患，一票否决。","en": "A major hazard is open; that rules it out."}}}},"refuse": {"title": {"zh": "不予达标","en": "Refuse"},"from": "reviewed","to": "refused","by": ["regulator"],"needs": ["reason"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": "certified","to": "expired","by": ["system"]},"revoke": {"title": {"zh": "撤销","en": "Revoke"},"from": "certified","to": "revoked","by": ["regulator", "system"],"needs": ["reason"]}},"clocks": {"review": {"title": {"zh": "评审","en": "Review"},"while": ["applied", "reviewed"],"within": "=param.std_review_within","who": ["regulator"],"ladder": "standard"},"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "certified","due": "record.valid_to","who": ["=holders(unit, ''principal'')"],"warn": ["3 months"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO public.definition VALUES ('accident', 1, 'cb9b413ed4d988b258a7ef1fdaf9eba1acaa9588d7e37f97ab2d1cd82ab2c692', '{"is":"record","open":"follow","fields":[{"key":"happened_on","type":"date"},{"key":"what","type":"long_text"},{"key":"deaths","type":"int"},{"key":"liable","type":"bool"},{"key":"report","type":"files"}],"states":[{"key":"reported"},{"key":"confirmed","end":true}],"moves":[{"key":"report","from":["new"],"to":"reported","by":["principal","safety_officer","regulator","town_office"]},{"key":"confirm","from":["reported"],"to":"confirmed","by":["regulator"],"needs":["liable","report"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "生产安全事故","en": "Accident"},"about": "enterprise","fields": {"happened_on": {"type": "date!","title": {"zh": "发生日期","en": "Happened on"},"list": true,"sort": true,"max": "=today"},"what": {"type": "long text!","title": {"zh": "简要经过","en": "What happened"},"subject": true,"list": true,"search": true},"deaths": {"type": "int!","title": {"zh": "死亡人数","en": "Deaths"},"default": 0,"min": 0,"list": true},"liable": {"type": "bool","title": {"zh": "企业负有责任","en": "The enterprise is liable"}},"report": {"type": "files","title": {"zh": "调查报告","en": "Investigation report"}}},"states": {"reported": {"title": {"zh": "已报告","en": "Reported"}},"confirmed": {"title": {"zh": "已结案","en": "Concluded"},"end": true}},"moves": {"report": {"title": {"zh": "报告","en": "Report"},"from": "new","to": "reported","by": ["principal", "safety_officer", "regulator", "town_office"]},"confirm": {"title": {"zh": "结案","en": "Conclude"},"from": "reported","to": "confirmed","by": ["regulator"],"needs": ["liable", "report"],"fields": ["deaths"]}},"clocks": {"conclude": {"title": {"zh": "调查结案","en": "Conclude"},"while": "reported","within": "60 days","who": ["regulator"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('task', 1, '8cc183f5ad155fd290c17a5bc6c143b98bc76829bd44fe8eccf986137557b664', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"enum","codes":["milestone","recurring","target","phase","trigger","open"]},{"key":"measure","type":"text"},{"key":"measure_place","type":"int"},{"key":"measure_title","type":"text"},{"key":"action","type":"text"},{"key":"sentence","type":"long_text"},{"key":"population","type":"text"},{"key":"co_owners","type":"units"},{"key":"start_on","type":"date"},{"key":"due_on","type":"date"},{"key":"every","type":"enum","codes":["day","week","ten_days","two_weeks","half_month","month","two_months","quarter","half_year","year","two_years","three_years"]},{"key":"min","type":"int"},{"key":"due_month_day","type":"text"},{"key":"period","type":"text"},{"key":"goal","type":"decimal"},{"key":"comparison","type":"enum","codes":["at_least","at_most","equal","about"]},{"key":"measure_unit","type":"text"},{"key":"latest","type":"decimal"},{"key":"coverage","type":"decimal"},{"key":"stage","type":"enum","codes":["preparing","under_way","nearly_done"]},{"key":"progress","type":"long_text"},{"key":"evidence","type":"files"},{"key":"past","type":"enum","codes":["open","done","history"]},{"key":"plan","type":"ref","to":"plan"}],"states":[{"key":"assigned"},{"key":"working"},{"key":"submitted"},{"key":"done","end":true},{"key":"history","end":true}],"moves":[{"key":"assign","from":["new"],"to":"assigned","by":["committee_office","town_office"]},{"key":"record_history","from":["new"],"to":"history","by":["committee_office","town_office"]},{"key":"sign","from":["assigned"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"report","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"close_period","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"submit","from":["working"],"to":"submitted","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"accept","from":["submitted"],"to":"done","by":["committee_office","committee_director"]},{"key":"give_back","from":["submitted"],"to":"working","by":["committee_office","committee_director"]},{"key":"take_back","from":["submitted"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"reopen","from":["done","history"],"to":"working","by":["committee_office","committee_director"]},{"key":"reschedule","from":["assigned","working"],"to":"","by":["committee_office","committee_director"],"needs":["due_on"]},{"key":"extend","from":["assigned","working"],"to":"","by":["system"],"needs":["due_on"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "任务","en": "Task"},"about": "unit","timeline": {"from": "start_on","to": "due_on","under": ["measure", "measure_title"],"bands": {"kind": "phase"}},"fields": {"title": {"type": "text!","title": {"zh": "任务","en": "Task"},"subject": true,"list": true,"search": true},"kind": {"type": "enum commitment_kind!","title": {"zh": "类型","en": "Kind"},"list": true,"filter": true,"fixed": true},"measure": {"type": "text","title": {"zh": "措施","en": "Measure"},"list": true,"filter": true,"fixed": true},"measure_place": {"type": "int","title": {"zh": "措施次序","en": "Place of the measure"},"sort": true,"fixed": true},"measure_title": {"type": "text","title": {"zh": "措施内容","en": "Measure text"},"fixed": true},"action": {"type": "text","title": {"zh": "行动","en": "Action"},"filter": true,"fixed": true},"sentence": {"type": "long text!","title": {"zh": "方案原文","en": "Words of the plan"},"search": true,"fixed": true},"population": {"type": "text","title": {"zh": "对象","en": "Population"},"fixed": true},"co_owners": {"type": "list unit","title": {"zh": "配合单位","en": "Co-owners"},"share": true,"list": true},"start_on": {"type": "date","title": {"zh": "开始日期","en": "Starts on"},"sort": true},"due_on": {"type": "date","title": {"zh": "完成期限","en": "Due on"},"list": true,"sort": true},"every": {"type": "enum period","title": {"zh": "频次","en": "Rhythm"},"filter": true,"fixed": true},"min": {"type": "int","title": {"zh": "每期至少次数","en": "Times a period"},"fixed": true},"due_month_day": {"type": "text","title": {"zh": "每年截止月日","en": "Due day of the year"},"fixed": true},"period": {"type": "text","title": {"zh": "本期","en": "Current period"}},"goal": {"type": "decimal","title": {"zh": "目标值","en": "Goal"},"fixed": true},"comparison": {"type": "enum comparison","title": {"zh": "比较","en": "Comparison"},"fixed": true},"measure_unit": {"type": "text","title": {"zh": "计量单位","en": "Unit of measure"},"fixed": true},"latest": {"type": "decimal","title": {"zh": "最新数值","en": "Latest figure"}},"coverage": {"type": "decimal","title": {"zh": "覆盖要求（%）","en": "Coverage asked (%)"},"fixed": true},"stage": {"type": "enum stage","title": {"zh": "进展阶段","en": "Stage"},"filter": true,"list": true},"progress": {"type": "long text","title": {"zh": "最新进展","en": "Latest progress"}},"evidence": {"type": "files","title": {"zh": "佐证材料","en": "Evidence"}},"past": {"type": "enum past","title": {"zh": "启用前情况","en": "Before go-live"},"filter": true,"fixed": true},"plan": {"type": "ref plan!","title": {"zh": "方案","en": "Plan"},"filter": true,"fixed": true}},"states": {"assigned": {"title": {"zh": "待签收","en": "To sign for"}},"working": {"title": {"zh": "办理中","en": "In hand"}},"submitted": {"title": {"zh": "待审核","en": "To review"}},"done": {"title": {"zh": "办结","en": "Complete"},"end": true},"history": {"title": {"zh": "启用前","en": "Before go-live"},"end": true}},"moves": {"assign": {"title": {"zh": "下达","en": "Assign"},"from": "new","to": "assigned","by": ["committee_office", "town_office"]},"record_history": {"title": {"zh": "补录","en": "Back-fill"},"from": "new","to": "history","by": ["committee_office", "town_office"]},"sign": {"title": {"zh": "签收","en": "Sign for"},"from": "assigned","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"report": {"title": {"zh": "反馈进展","en": "Report progress"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["stage", "latest", "evidence"]},"close_period": {"title": {"zh": "完成本期","en": "Close period"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["latest", "evidence"],"when": {"recurring": {"if": "record.every != null","say": {"zh": "只有周期任务可以完成本期。","en": "Only a recurring task has periods to close."}},"begun": {"if": "record.period == null || record.period \u003c= coalesce(period_label(record.every, today), '''')","say": {"zh": "下一期尚未开始，不能提前完成。","en": "The next period has not begun; it cannot be closed yet."}}},"set": {"due_on": "=next_due(record.every, record.due_on, record.due_month_day)","period": "=period_label(record.every, next_due(record.every, record.due_on, record.due_month_day))"}},"submit": {"title": {"zh": "提请验收","en": "Submit"},"from": "working","to": "submitted","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["latest", "evidence"]},"accept": {"title": {"zh": "验收通过","en": "Accept"},"from": "submitted","to": "done","by": ["committee_office", "committee_director"],"unlike": ["submit"]},"give_back": {"title": {"zh": "退回","en": "Return"},"from": "submitted","to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"]},"take_back": {"title": {"zh": "撤回","en": "Withdraw"},"from": "submitted","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"reopen": {"title": {"zh": "重新办理","en": "Reopen"},"from": ["done", "history"],"to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"],"fields": ["due_on"]},"reschedule": {"title": {"zh": "调整期限","en": "Set due date"},"from": ["assigned", "working"],"by": ["committee_office", "committee_director"],"needs": ["due_on", "reason"]},"extend": {"title": {"zh": "延期","en": "Extend"},"from": ["assigned", "working"],"by": ["system"],"needs": ["due_on"]}},"verbs": {"edit": {"by": ["committee_office"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "assigned","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"handle": {"title": {"zh": "办理","en": "Handle"},"while": ["assigned", "working"],"due": "record.due_on","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"ladder": "standard"},"review": {"title": {"zh": "审核","en": "Review"},"while": "submitted","within": "=param.review_within","who": ["committee_office", "committee_director"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('task_part', 1, '79c01a51bf1482a8d75b6554c61c5f1871d68df02f1973d2b72ad6e830f214da', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"task","type":"ref","to":"task"},{"key":"lead","type":"unit"},{"key":"sentence","type":"long_text"},{"key":"due_on","type":"date"},{"key":"plan","type":"ref","to":"plan"},{"key":"progress","type":"long_text"},{"key":"evidence","type":"files"}],"states":[{"key":"assigned"},{"key":"working"},{"key":"done","end":true}],"moves":[{"key":"assign","from":["new"],"to":"assigned","by":["committee_office","town_office"]},{"key":"sign","from":["assigned"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"report","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"finish","from":["working"],"to":"done","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"reopen","from":["done"],"to":"working","by":["committee_office","committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "配合事项","en": "Task part"},"about": "unit","fields": {"title": {"type": "text!","title": {"zh": "事项","en": "Matter"},"subject": true,"list": true,"search": true},"task": {"type": "ref task!","title": {"zh": "所属任务","en": "Task"},"filter": true,"fixed": true},"lead": {"type": "unit!","title": {"zh": "牵头单位","en": "Lead"},"share": true,"list": true,"filter": true,"fixed": true},"sentence": {"type": "long text!","title": {"zh": "方案原文","en": "Words of the plan"},"search": true,"fixed": true},"due_on": {"type": "date","title": {"zh": "完成期限","en": "Due on"},"list": true,"sort": true},"plan": {"type": "ref plan!","title": {"zh": "方案","en": "Plan"},"filter": true,"fixed": true},"progress": {"type": "long text","title": {"zh": "最新进展","en": "Latest progress"}},"evidence": {"type": "files","title": {"zh": "佐证材料","en": "Evidence"}}},"states": {"assigned": {"title": {"zh": "待签收","en": "To sign for"}},"working": {"title": {"zh": "办理中","en": "In hand"}},"done": {"title": {"zh": "办结","en": "Complete"},"end": true}},"moves": {"assign": {"title": {"zh": "下达","en": "Assign"},"from": "new","to": "assigned","by": ["committee_office", "town_office"]},"sign": {"title": {"zh": "签收","en": "Sign for"},"from": "assigned","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"report": {"title": {"zh": "反馈进展","en": "Report progress"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["evidence"]},"finish": {"title": {"zh": "办结","en": "Finish"},"from": "working","to": "done","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["evidence"]},"reopen": {"title": {"zh": "重新办理","en": "Reopen"},"from": "done","to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "assigned","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"handle": {"title": {"zh": "办理","en": "Handle"},"while": ["assigned", "working"],"due": "record.due_on","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"ladder": "standard"}}}');
INSERT INTO public.definition VALUES ('extension', 1, 'f4ccad8d84b0a900c4cb263e260bfabd74bdb50a8b1f60b1c2a26d0ca3c78617', '{"is":"record","open":"follow","fields":[{"key":"task","type":"ref","to":"task"},{"key":"to_date","type":"date"},{"key":"grounds","type":"long_text"}],"states":[{"key":"asked"},{"key":"granted","end":true},{"key":"refused","end":true},{"key":"dropped","end":true}],"moves":[{"key":"ask","from":["new"],"to":"asked","by":["department_officer","town_office","village_officer","enterprise_manager"]},{"key":"grant","from":["asked"],"to":"granted","by":["committee_office","committee_director"]},{"key":"refuse","from":["asked"],"to":"refused","by":["committee_office","committee_director"]},{"key":"drop","from":["asked"],"to":"dropped","by":["department_officer","town_office","village_officer","enterprise_manager"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621487516, '{"title": {"zh": "延期申请","en": "Extension"},"about": "unit","fields": {"task": {"type": "ref task!","title": {"zh": "任务","en": "Task"},"own": true,"list": true,"filter": true,"fixed": true},"to_date": {"type": "date!","title": {"zh": "申请延至","en": "Extend to"},"list": true},"grounds": {"type": "long text!","title": {"zh": "申请理由","en": "Grounds"},"subject": true,"list": true,"search": true}},"states": {"asked": {"title": {"zh": "待审批","en": "Asked"}},"granted": {"title": {"zh": "已同意","en": "Granted"},"end": true},"refused": {"title": {"zh": "不同意","en": "Refused"},"end": true},"dropped": {"title": {"zh": "已撤回","en": "Withdrawn"},"end": true}},"moves": {"ask": {"title": {"zh": "申请延期","en": "Ask for an extension"},"from": "new","to": "asked","by": ["department_officer", "town_office", "village_officer", "enterprise_manager"],"when": {"later": {"if": "record.to_date \u003e today","say": {"zh": "申请延至的日期须在今天之后。","en": "The date asked for must lie after today."}}}},"grant": {"title": {"zh": "同意延期","en": "Grant"},"from": "asked","to": "granted","by": ["committee_office", "committee_director"],"do": [{"move": {"on": "=record.task","in": "task","take": "extend","with": {"due_on": "=record.to_date"}}}]},"refuse": {"title": {"zh": "不同意","en": "Refuse"},"from": "asked","to": "refused","by": ["committee_office", "committee_director"],"needs": ["reason"]},"drop": {"title": {"zh": "撤回申请","en": "Withdraw"},"from": "asked","to": "dropped","by": ["department_officer", "town_office", "village_officer", "enterprise_manager"]}},"clocks": {"decide": {"title": {"zh": "审批","en": "Decide"},"while": "asked","within": "=param.decide_within","who": ["committee_office", "committee_director"],"ladder": "standard"}}}');
INSERT INTO public.event VALUES ('01a21361-8c16-7416-98d6-06869b7d0a00', '', 'baseline', 'baseline', '', '', 'baseline', NULL, 1795621489422, NULL, NULL, 0, '{"extra":{"tables":["unit","person","post","post_asked","delegation","invitation","account","param_value","population_manual","plan_param","plan_reach"]}}', '\xae4c580f5e2ef3f217e97907afef1773', '\x04dbb625b926d6b828047217ce46ef2d5d1f1631cce2d7c49e5d13c2751e902f', NULL);
INSERT INTO public.event VALUES ('01a21361-8c7e-79cf-9c59-54abc91cddbe', '990826', 'unit', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县人民政府","县人民政府","县政府"],"kind":"county","name":"平澜县"},"rows":{"unit/01a21361-8c7d-7b4f-afce-d2e8af286d39":{"aliases":"[\"平澜县人民政府\",\"县人民政府\",\"县政府\"]","code":"990826","kind":"county","name":"平澜县","parent":null,"region":"990826","version":1}}}', '\xe77368ecbda0960694000a98bcce93a9', '\x4879b91168379399d6a1e9a52453d41e3e5d876fbf3a230f3ddbbe55fb8566cd', NULL);
INSERT INTO public.event VALUES ('01a21361-8c8e-7b62-b6bd-e0cfcdf7712a', '990826', 'unit', '01a21361-8c8a-73fe-93f9-77d412b14034', '01a21361-8c8a-73fe-93f9-77d412b14034', '/990826/11990826010947644R/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县安全生产委员会办公室","县安全生产委员会办公室","县安委会办公室","安委会办公室","安委办","县安委会","县安全生产委员会"],"kind":"department","name":"县安委办"},"rows":{"unit/01a21361-8c8a-73fe-93f9-77d412b14034":{"aliases":"[\"平澜县安全生产委员会办公室\",\"县安全生产委员会办公室\",\"县安委会办公室\",\"安委会办公室\",\"安委办\",\"县安委会\",\"县安全生产委员会\"]","code":"11990826010947644R","kind":"department","name":"县安委办","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x1a353729755e42d8668bb423db5e6f5a', '\x253cad8128fee577aa63ca9575cc938da2f33888fb6705f07aa92746cc61526d', NULL);
INSERT INTO public.event VALUES ('01a21361-8cb8-7c47-9ea0-18b137554186', '990826', 'department', '01a21361-8c8a-73fe-93f9-77d412b14034', '01a21361-8c8a-73fe-93f9-77d412b14034', '/990826/11990826010947644R/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县安委办"}},"from":"new","to":"active","row":{"version":1}}', '\x93f6e6ad5e41a847d45c3703146ef5dc', '\xe25b416f9f09a294fe6085fb90ecae6e441ff57182253e0b56ad33a8d6c4c527', NULL);
INSERT INTO public.event VALUES ('01a21361-8cba-7e4e-a60a-e75c3cd21553', '990826', 'unit', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '/990826/11990826011298885E/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县应急管理局","县应急管理局","应急管理局","应急局","应急管理部门","应急部门"],"kind":"department","name":"县应急局"},"rows":{"unit/01a21361-8cb9-76c4-98ac-f36b36db8e07":{"aliases":"[\"平澜县应急管理局\",\"县应急管理局\",\"应急管理局\",\"应急局\",\"应急管理部门\",\"应急部门\"]","code":"11990826011298885E","kind":"department","name":"县应急局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x786754a8fd47e337205dba175b29b240', '\x9561529b86b233fed2e29e74aaeccdd774b87c5ffa3f210de8f3bf12e3209617', NULL);
INSERT INTO public.event VALUES ('01a21361-8cbf-7e17-9263-68441e05a23b', '990826', 'department', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '/990826/11990826011298885E/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县应急局"}},"from":"new","to":"active","row":{"version":1}}', '\x8cca5e139d58bcda68cf14704bc8378c', '\xe8a4027e28b676968329d434131274dcffa061830540eca619d434ce5c1cf11b', NULL);
INSERT INTO public.event VALUES ('01a21361-8cc0-780e-a6dc-a006b6ed7bcf', '990826', 'unit', '01a21361-8cc0-751b-9100-739ecafbd9ed', '01a21361-8cc0-751b-9100-739ecafbd9ed', '/990826/119908260132695782/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县住房和城乡建设局","县住房和城乡建设局","县住房城乡建设局","住房和城乡建设局","住建局","住房城乡建设部门","住建部门"],"kind":"department","name":"县住建局"},"rows":{"unit/01a21361-8cc0-751b-9100-739ecafbd9ed":{"aliases":"[\"平澜县住房和城乡建设局\",\"县住房和城乡建设局\",\"县住房城乡建设局\",\"住房和城乡建设局\",\"住建局\",\"住房城乡建设部门\",\"住建部门\"]","code":"119908260132695782","kind":"department","name":"县住建局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\xcec33c91947789013619909c0fe91c8f', '\xd99333ba2aadae8603292a0ccb85376ba7daeef0d52fef8393b298e0ded2941a', NULL);
INSERT INTO public.event VALUES ('01a21361-8cc4-754c-a436-a08e0228450e', '990826', 'department', '01a21361-8cc0-751b-9100-739ecafbd9ed', '01a21361-8cc0-751b-9100-739ecafbd9ed', '/990826/119908260132695782/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县住建局"}},"from":"new","to":"active","row":{"version":1}}', '\x868f3f02b54f2b8850e896c5e9ed0b30', '\x3ea52c958893e73d717f29b77185516af17933fe04ba63af2464b4ee130730f2', NULL);
INSERT INTO public.event VALUES ('01a21361-8ccc-73de-9765-9e78581037a2', '990826', 'unit', '01a21361-8cc5-7099-bc29-65ce9c9cad9c', '01a21361-8cc5-7099-bc29-65ce9c9cad9c', '/990826/1199082601795154X9/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县工业和信息化局","县工业和信息化局","工业和信息化局","工信局","工业和信息化部门","工信部门"],"kind":"department","name":"县工信局"},"rows":{"unit/01a21361-8cc5-7099-bc29-65ce9c9cad9c":{"aliases":"[\"平澜县工业和信息化局\",\"县工业和信息化局\",\"工业和信息化局\",\"工信局\",\"工业和信息化部门\",\"工信部门\"]","code":"1199082601795154X9","kind":"department","name":"县工信局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x9096b51cfd9cf248542f772581d25f12', '\xd2ad432ebf0764a39ed717130c227ae6b66c7486dfb23a0d71a8cb35c7c3e1e1', NULL);
INSERT INTO public.event VALUES ('01a21361-8cd0-7167-bd17-b5b9db0e33a3', '990826', 'department', '01a21361-8cc5-7099-bc29-65ce9c9cad9c', '01a21361-8cc5-7099-bc29-65ce9c9cad9c', '/990826/1199082601795154X9/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县工信局"}},"from":"new","to":"active","row":{"version":1}}', '\x88aad2b737fb7bb67830536db304278d', '\x844156494187cef288fcb3a5d699147a7eece51da32f662d49b0b0dd38711c08', NULL);
INSERT INTO public.event VALUES ('01a21361-8cd0-79ab-a116-ecabd1ebc517', '990826', 'unit', '01a21361-8cd0-7724-8afe-e9a9d2ab88af', '01a21361-8cd0-7724-8afe-e9a9d2ab88af', '/990826/11990826013966357X/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县市场监督管理局","县市场监督管理局","市场监督管理局","市场监管局","市场监管部门"],"kind":"department","name":"县市场监管局"},"rows":{"unit/01a21361-8cd0-7724-8afe-e9a9d2ab88af":{"aliases":"[\"平澜县市场监督管理局\",\"县市场监督管理局\",\"市场监督管理局\",\"市场监管局\",\"市场监管部门\"]","code":"11990826013966357X","kind":"department","name":"县市场监管局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\xc408d8499db2cd1843681c7ab946174c', '\x4c47b8700431a365faea99daddfe6a51b346ea56c63dd0f96d35703652998633', NULL);
INSERT INTO public.event VALUES ('01a21361-8cd3-78bc-9b97-0dae6c8fd414', '990826', 'department', '01a21361-8cd0-7724-8afe-e9a9d2ab88af', '01a21361-8cd0-7724-8afe-e9a9d2ab88af', '/990826/11990826013966357X/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县市场监管局"}},"from":"new","to":"active","row":{"version":1}}', '\xdfa48b2a2ab906d7c2339de3479fd490', '\xfdf908f61a5560c87afb752786f4ab80e437045b3096c9a869ac78cc8f597db2', NULL);
INSERT INTO public.event VALUES ('01a21361-8cd4-70b1-9fa7-51bddf8899dd', '990826', 'unit', '01a21361-8cd3-7c99-b9cd-afe9a8fea13a', '01a21361-8cd3-7c99-b9cd-afe9a8fea13a', '/990826/11990826011227737C/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县交通运输局","县交通局","交通运输局","交通局","交通运输部门"],"kind":"department","name":"县交通运输局"},"rows":{"unit/01a21361-8cd3-7c99-b9cd-afe9a8fea13a":{"aliases":"[\"平澜县交通运输局\",\"县交通局\",\"交通运输局\",\"交通局\",\"交通运输部门\"]","code":"11990826011227737C","kind":"department","name":"县交通运输局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\xffa2fabe4235dfd378de3484c592d6bb', '\xe88a985d327f2f09de60facf3a56f667eff87c4a9ecf79b5f660cf7b97121fcd', NULL);
INSERT INTO public.event VALUES ('01a21361-8cd8-78f1-81b5-d1f3854d72d3', '990826', 'department', '01a21361-8cd3-7c99-b9cd-afe9a8fea13a', '01a21361-8cd3-7c99-b9cd-afe9a8fea13a', '/990826/11990826011227737C/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县交通运输局"}},"from":"new","to":"active","row":{"version":1}}', '\x6953d67d9e71c8240f534d4491531b0f', '\xbb611931d034dffdc16ed1f925c3e878bf6b575e47296c6884365fa96947a6ef', NULL);
INSERT INTO public.event VALUES ('01a21361-8cd9-7d4a-8ad7-4d923a0a75b5', '990826', 'unit', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县消防救援大队","县消防大队","消防救援大队","消防大队","消防救援机构","消防部门"],"kind":"department","name":"县消防救援大队"},"rows":{"unit/01a21361-8cd9-7aee-8502-1f8a638e6d72":{"aliases":"[\"平澜县消防救援大队\",\"县消防大队\",\"消防救援大队\",\"消防大队\",\"消防救援机构\",\"消防部门\"]","code":"11990826015820087F","kind":"department","name":"县消防救援大队","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x303dd791a9aebaf9ecb28724980bd51d', '\x84b7ea94ef19100fb80d2ecf288a3987bcd73a5423e380eab738b09619cd3fa7', NULL);
INSERT INTO public.event VALUES ('01a21361-8cda-768f-97ce-98744c774d80', '990826', 'department', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县消防救援大队"}},"from":"new","to":"active","row":{"version":1}}', '\x0ee4172f696954a2fbc889a09193701b', '\xf9bb6628af6ac6e7506673ca76b2c6f9b4e1d8abff3dbcb1b156d52a86091b55', NULL);
INSERT INTO public.event VALUES ('01a21361-8cda-7b46-96d7-fe928417ab16', '990826', 'unit', '01a21361-8cda-7a0d-a9e1-ac648459b508', '01a21361-8cda-7a0d-a9e1-ac648459b508', '/990826/1199082601175131XG/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县教育和体育局","县教育和体育局","教育局","教育部门"],"kind":"department","name":"县教育局"},"rows":{"unit/01a21361-8cda-7a0d-a9e1-ac648459b508":{"aliases":"[\"平澜县教育和体育局\",\"县教育和体育局\",\"教育局\",\"教育部门\"]","code":"1199082601175131XG","kind":"department","name":"县教育局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\xd911c47a19d0a22682f8bd671b90765b', '\xa13b471c1a16d706f1ad305049001b9885042a9b82469512a7f149fce5003b9e', NULL);
INSERT INTO public.event VALUES ('01a21361-8cdb-738a-a8aa-e462e26239a3', '990826', 'department', '01a21361-8cda-7a0d-a9e1-ac648459b508', '01a21361-8cda-7a0d-a9e1-ac648459b508', '/990826/1199082601175131XG/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县教育局"}},"from":"new","to":"active","row":{"version":1}}', '\x4d3be2402c39ab7faaeaa075bff893ed', '\x4342797919ec089ccfd7aaa06c9a68b1eb533c719f663befd8ee49acdc815e91', NULL);
INSERT INTO public.event VALUES ('01a21361-8cdb-7a98-86ba-a9b2d613ae82', '990826', 'unit', '01a21361-8cdb-76e6-ac53-1d2f9224061d', '01a21361-8cdb-76e6-ac53-1d2f9224061d', '/990826/11990826012084969T/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县卫生健康局","县卫生健康局","县卫健委","县卫生健康委员会","卫生健康局","卫健局","卫生健康部门","卫健部门"],"kind":"department","name":"县卫健局"},"rows":{"unit/01a21361-8cdb-76e6-ac53-1d2f9224061d":{"aliases":"[\"平澜县卫生健康局\",\"县卫生健康局\",\"县卫健委\",\"县卫生健康委员会\",\"卫生健康局\",\"卫健局\",\"卫生健康部门\",\"卫健部门\"]","code":"11990826012084969T","kind":"department","name":"县卫健局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\xe8f6902104f562993051070260317a02', '\x16d8bc9ffa03b1824d8ff3b8b9934a0f52383612c8e69ea1de3f80392aead58f', NULL);
INSERT INTO public.event VALUES ('01a21361-8cdc-7433-beb2-a1f98f059d3a', '990826', 'department', '01a21361-8cdb-76e6-ac53-1d2f9224061d', '01a21361-8cdb-76e6-ac53-1d2f9224061d', '/990826/11990826012084969T/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县卫健局"}},"from":"new","to":"active","row":{"version":1}}', '\xafa4a11d4195bc3db1087db56c24e1b4', '\x0b2a92d67ebf32db0c1bf51f5de4df2ba580aa6a9e25ffec942929ece7670888', NULL);
INSERT INTO public.event VALUES ('01a21361-8cdc-77e1-81ff-57ea0fc38793', '990826', 'unit', '01a21361-8cdc-76bc-a033-ec7e1b5584bc', '01a21361-8cdc-76bc-a033-ec7e1b5584bc', '/990826/11990826013528859M/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县商务局","商务局","商务部门"],"kind":"department","name":"县商务局"},"rows":{"unit/01a21361-8cdc-76bc-a033-ec7e1b5584bc":{"aliases":"[\"平澜县商务局\",\"商务局\",\"商务部门\"]","code":"11990826013528859M","kind":"department","name":"县商务局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x6837699149c5d926b599661399b1a8ee', '\x4bc26ceb6c9be86af635c5054ba5fbbd7ed15035d45297250b6043d1e8be2d62', NULL);
INSERT INTO public.event VALUES ('01a21361-8cde-7b35-813f-79660c3382eb', '990826', 'department', '01a21361-8cdc-76bc-a033-ec7e1b5584bc', '01a21361-8cdc-76bc-a033-ec7e1b5584bc', '/990826/11990826013528859M/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县商务局"}},"from":"new","to":"active","row":{"version":1}}', '\xe1e4107c28725b29a1079249bd057b42', '\xc5987331aa8da1a8ce02a26d41b159e4510472c94f413c3c66381ee7f0250c4c', NULL);
INSERT INTO public.event VALUES ('01a21361-8cdf-7141-b134-23a42d472e8f', '990826', 'unit', '01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '/990826/11990826012646028F/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县公安局","公安局","公安机关","公安部门"],"kind":"department","name":"县公安局"},"rows":{"unit/01a21361-8cde-7f1a-b1bb-a5aecc1f5bee":{"aliases":"[\"平澜县公安局\",\"公安局\",\"公安机关\",\"公安部门\"]","code":"11990826012646028F","kind":"department","name":"县公安局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\xc53e42c13e8b55742b3865fb113e5f77', '\x933c13b9eb3fb42229506f98150b5436f9eaa016fcc332ad6e86d97dc51fe05a', NULL);
INSERT INTO public.event VALUES ('01a21361-8ce0-785b-99f6-99e310a6b3e2', '990826', 'department', '01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '/990826/11990826012646028F/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县公安局"}},"from":"new","to":"active","row":{"version":1}}', '\xcd7c161c415e41ed0b40d2bb88b9f6b3', '\xa70e2d4e7ba642c0d781f302b8bcf59b11b021bbb37830ddb2f39efecea4ac51', NULL);
INSERT INTO public.event VALUES ('01a21361-8ce1-72f0-a248-405e6dbe6ac6', '990826', 'unit', '01a21361-8ce1-716a-908d-c9f791ef439c', '01a21361-8ce1-716a-908d-c9f791ef439c', '/990826/11990826018247386J/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县文化和旅游局","县文化和旅游局","县文化旅游局","文化和旅游局","文旅局","文化和旅游部门","文旅部门"],"kind":"department","name":"县文旅局"},"rows":{"unit/01a21361-8ce1-716a-908d-c9f791ef439c":{"aliases":"[\"平澜县文化和旅游局\",\"县文化和旅游局\",\"县文化旅游局\",\"文化和旅游局\",\"文旅局\",\"文化和旅游部门\",\"文旅部门\"]","code":"11990826018247386J","kind":"department","name":"县文旅局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x486115c50dd7dcafeca0cd3783eb6d73', '\x5cef4aa4250149d2e2488b7b3d975d431b446ab0649bb8f200a25ae57850db54', NULL);
INSERT INTO public.event VALUES ('01a21361-8ce3-73e1-b916-6c3e367c8693', '990826', 'department', '01a21361-8ce1-716a-908d-c9f791ef439c', '01a21361-8ce1-716a-908d-c9f791ef439c', '/990826/11990826018247386J/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县文旅局"}},"from":"new","to":"active","row":{"version":1}}', '\xde6447912b6c66436910cf6c64d4347a', '\x2eeba3b4450f444b26bc8fd74020f67489434332f50f000342c0348a1e3a8ede', NULL);
INSERT INTO public.event VALUES ('01a21361-8ce3-77d5-9b44-f091d14b373b', '990826', 'unit', '01a21361-8ce3-76bb-ba47-c848020b6e66', '01a21361-8ce3-76bb-ba47-c848020b6e66', '/990826/119908260121411776/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县农业农村局","农业农村局","农业农村部门"],"kind":"department","name":"县农业农村局"},"rows":{"unit/01a21361-8ce3-76bb-ba47-c848020b6e66":{"aliases":"[\"平澜县农业农村局\",\"农业农村局\",\"农业农村部门\"]","code":"119908260121411776","kind":"department","name":"县农业农村局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x7e3fbc3ddff865253ba40ab735937b78', '\x9253e988375931c9a54f851dbaa39c80d632627b3d6ffe0eba2a3c4fb2e57ae9', NULL);
INSERT INTO public.event VALUES ('01a21361-8ce3-7dd4-9bce-da20bc351733', '990826', 'department', '01a21361-8ce3-76bb-ba47-c848020b6e66', '01a21361-8ce3-76bb-ba47-c848020b6e66', '/990826/119908260121411776/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县农业农村局"}},"from":"new","to":"active","row":{"version":1}}', '\xc14d9ce5842bd00295fc90bfe2bd5233', '\x4aa7e0f6b7953b25797792ca62375a9fe129a9be28ed09e79de8e883df5cb1ad', NULL);
INSERT INTO public.event VALUES ('01a21361-8ce4-732c-b72f-b73790efddf6', '990826', 'unit', '01a21361-8ce4-71fa-928d-1446d5a4b2bb', '01a21361-8ce4-71fa-928d-1446d5a4b2bb', '/990826/11990826018054023Y/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县水利局","县水务局","水利局","水利部门"],"kind":"department","name":"县水利局"},"rows":{"unit/01a21361-8ce4-71fa-928d-1446d5a4b2bb":{"aliases":"[\"平澜县水利局\",\"县水务局\",\"水利局\",\"水利部门\"]","code":"11990826018054023Y","kind":"department","name":"县水利局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\xea78b359db7a5c4f312830184313fbe7', '\x6782e93b6a05c5796470a337d072033813be16665d86fbe2bb5acd290b28918c', NULL);
INSERT INTO public.event VALUES ('01a21361-8ce5-70b0-8392-05f285ab0a9d', '990826', 'department', '01a21361-8ce4-71fa-928d-1446d5a4b2bb', '01a21361-8ce4-71fa-928d-1446d5a4b2bb', '/990826/11990826018054023Y/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县水利局"}},"from":"new","to":"active","row":{"version":1}}', '\xe0093eed065d8fdff2745bd165136dc6', '\xff7d3a5ec69c9f23d784381f952dfc2e36a55d24c4ba1fd75ac3c3d4cc30039c', NULL);
INSERT INTO public.event VALUES ('01a21361-8ce5-7eb4-9e1c-02906395e316', '990826', 'unit', '01a21361-8ce5-7384-abc9-4d765a8864d9', '01a21361-8ce5-7384-abc9-4d765a8864d9', '/990826/11990826014654005R/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县自然资源和规划局","县自然资源和规划局","自然资源局","自然资源部门"],"kind":"department","name":"县自然资源局"},"rows":{"unit/01a21361-8ce5-7384-abc9-4d765a8864d9":{"aliases":"[\"平澜县自然资源和规划局\",\"县自然资源和规划局\",\"自然资源局\",\"自然资源部门\"]","code":"11990826014654005R","kind":"department","name":"县自然资源局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x89aeaf89f84616c669e4e9c009869aa2', '\x79374d93d6ea97823ac5400ead38b4a07e3549351baaa2891345e81f73458075', NULL);
INSERT INTO public.event VALUES ('01a21361-8cee-74b0-ad9f-daefaaf35135', '990826', 'department', '01a21361-8ce5-7384-abc9-4d765a8864d9', '01a21361-8ce5-7384-abc9-4d765a8864d9', '/990826/11990826014654005R/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县自然资源局"}},"from":"new","to":"active","row":{"version":1}}', '\xd0b158b6e77169040f7a9da6b6007c9d', '\x24ad0cbd92216eda04c79e63d2b0a636b51f3fcfc094af4d7b6372e639acbc5a', NULL);
INSERT INTO public.event VALUES ('01a21361-8cee-7a10-b1e6-034c1e94fa5f', '990826', 'unit', '01a21361-8cee-7891-b2f7-384c77b904c1', '01a21361-8cee-7891-b2f7-384c77b904c1', '/990826/11990826018896626C/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县民政局","民政局","民政部门"],"kind":"department","name":"县民政局"},"rows":{"unit/01a21361-8cee-7891-b2f7-384c77b904c1":{"aliases":"[\"平澜县民政局\",\"民政局\",\"民政部门\"]","code":"11990826018896626C","kind":"department","name":"县民政局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x7f96536d28175a21e991407cc19ea6e4', '\x1c52221032a4d2501891c9bc27eee6630828937311749885ab03502abf37d953', NULL);
INSERT INTO public.event VALUES ('01a21361-8cf0-7c00-9e00-27c2eda2fd53', '990826', 'department', '01a21361-8cee-7891-b2f7-384c77b904c1', '01a21361-8cee-7891-b2f7-384c77b904c1', '/990826/11990826018896626C/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县民政局"}},"from":"new","to":"active","row":{"version":1}}', '\xde38a97134563b4deb09de815b051946', '\xe1ef5fea8855405c42d491957b65b087cbf1fc054fde9bcfefbd3d2f2fb9696c', NULL);
INSERT INTO public.event VALUES ('01a21361-8cf1-7129-b552-2534318c77b9', '990826', 'unit', '01a21361-8cf0-7f31-922c-876740255bc9', '01a21361-8cf0-7f31-922c-876740255bc9', '/990826/119908260123698251/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县财政局","财政局","财政部门"],"kind":"department","name":"县财政局"},"rows":{"unit/01a21361-8cf0-7f31-922c-876740255bc9":{"aliases":"[\"平澜县财政局\",\"财政局\",\"财政部门\"]","code":"119908260123698251","kind":"department","name":"县财政局","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\xa45a5822cf0a83d6242aa01800e09092', '\xeaa638851f546a764cccb052cbe62d1ccc40f1d20597cfb55c613c0e7d372fb8', NULL);
INSERT INTO public.event VALUES ('01a21361-8cf2-7b61-ac0b-f8a5f00886a1', '990826', 'department', '01a21361-8cf0-7f31-922c-876740255bc9', '01a21361-8cf0-7f31-922c-876740255bc9', '/990826/119908260123698251/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县财政局"}},"from":"new","to":"active","row":{"version":1}}', '\xd270414646737323d29482bda6ea8d4d', '\x5c23bb51ea9a53f8530a6415ea50d7fbff3158682a2804b400771d341e3fff82', NULL);
INSERT INTO public.event VALUES ('01a21361-8cf4-7762-83ed-6498e18131ef', '990826', 'unit', '01a21361-8cf4-75bf-9a64-4a8637e102bb', '01a21361-8cf4-75bf-9a64-4a8637e102bb', '/990826/12990826019736560A/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["中共平澜县委党校","党校"],"kind":"department","name":"县委党校"},"rows":{"unit/01a21361-8cf4-75bf-9a64-4a8637e102bb":{"aliases":"[\"中共平澜县委党校\",\"党校\"]","code":"12990826019736560A","kind":"department","name":"县委党校","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x6bc98653aa674fb726b6686642344061', '\x76fbab6e01625241d5e125c25e215d2940aa9193a61dcfcf99018b909d6ba871', NULL);
INSERT INTO public.event VALUES ('01a21361-8cf7-7355-8b02-98aaa5e79258', '990826', 'department', '01a21361-8cf4-75bf-9a64-4a8637e102bb', '01a21361-8cf4-75bf-9a64-4a8637e102bb', '/990826/12990826019736560A/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县委党校"}},"from":"new","to":"active","row":{"version":1}}', '\xaf273167ef1aa8832f1fb059cda79cd6', '\x966cc167f414a84f834b2a95e2794a772a211dafd981138281b12cc04a21ffbf', NULL);
INSERT INTO public.event VALUES ('01a21361-8cf7-7884-b87d-a3edd3166ac6', '990826', 'unit', '01a21361-8cf7-773f-9808-ff7d1c3c8468', '01a21361-8cf7-773f-9808-ff7d1c3c8468', '/990826/129908260186890374/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县融媒体中心","融媒体中心"],"kind":"department","name":"县融媒体中心"},"rows":{"unit/01a21361-8cf7-773f-9808-ff7d1c3c8468":{"aliases":"[\"平澜县融媒体中心\",\"融媒体中心\"]","code":"129908260186890374","kind":"department","name":"县融媒体中心","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x89b003a1aa1ce39fa3329d9659fc7672', '\x15b6cae715bffcecc484f84aad65d870aa1f9c4e00e4a857aebd843dd2ed4ba1', NULL);
INSERT INTO public.event VALUES ('01a21361-8cf8-70c8-816a-8d3e916facb3', '990826', 'department', '01a21361-8cf7-773f-9808-ff7d1c3c8468', '01a21361-8cf7-773f-9808-ff7d1c3c8468', '/990826/129908260186890374/', 'create', 'set_up', 1793029489743, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县融媒体中心"}},"from":"new","to":"active","row":{"version":1}}', '\x6e514f070c5f2ceab6a6aed277c6b7d2', '\xda7a7b4567e9dd7c82a7452d1a25671471611b273531e377305e399760790e15', NULL);
INSERT INTO public.event VALUES ('01a21361-8cf8-7499-94c9-d738e92936a7', '990826', 'unit', '01a21361-8cf8-7373-af96-2ddc7233b7f3', '01a21361-8cf8-7373-af96-2ddc7233b7f3', '/990826/990826001/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["城关街道办事处","城关街道办","城关办事处","城关街道党工委"],"kind":"town","name":"城关街道"},"rows":{"unit/01a21361-8cf8-7373-af96-2ddc7233b7f3":{"aliases":"[\"城关街道办事处\",\"城关街道办\",\"城关办事处\",\"城关街道党工委\"]","code":"990826001","kind":"town","name":"城关街道","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\xa5757aee3a5a9d3131c1494739156def', '\x198ea9a9b942b7c1133755c97516b7dd2449c34a0029a11612979e114f55a7c5', NULL);
INSERT INTO public.event VALUES ('01a21361-8cf8-7962-a76e-b1ef55b86d38', '990826', 'unit', '01a21361-8cf8-7892-b8c1-a4bbf3fdcb15', '01a21361-8cf8-7892-b8c1-a4bbf3fdcb15', '/990826/990826002/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["澜东街道办事处","澜东街道办","澜东办事处","澜东街道党工委"],"kind":"town","name":"澜东街道"},"rows":{"unit/01a21361-8cf8-7892-b8c1-a4bbf3fdcb15":{"aliases":"[\"澜东街道办事处\",\"澜东街道办\",\"澜东办事处\",\"澜东街道党工委\"]","code":"990826002","kind":"town","name":"澜东街道","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x2a170ff1e9b13448b447c524996d06b0', '\x96ccb6bd55d7819542ee25d22f57e7ade554997954f693fa0797845b32f86aa4', NULL);
INSERT INTO public.event VALUES ('01a21361-8cf8-7cf9-987f-0ef0d743418e', '990826', 'unit', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇人民政府","石桥镇政府","石桥镇党委"],"kind":"town","name":"石桥镇"},"rows":{"unit/01a21361-8cf8-7c09-aab8-c1f88a67cdc2":{"aliases":"[\"石桥镇人民政府\",\"石桥镇政府\",\"石桥镇党委\"]","code":"990826100","kind":"town","name":"石桥镇","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x1276c283a06962da32b3e09f1eee8c5c', '\x1db0ac967c1b46d172b024669c047c0c9807fd309b1c6a55efb5e514f9b7b7d0', NULL);
INSERT INTO public.event VALUES ('01a21361-8cf9-76cb-8d67-f1776406afd0', '990826', 'unit', '01a21361-8cf9-741f-90dc-63ef9349fafd', '01a21361-8cf9-741f-90dc-63ef9349fafd', '/990826/990826101/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["柳河镇人民政府","柳河镇政府","柳河镇党委"],"kind":"town","name":"柳河镇"},"rows":{"unit/01a21361-8cf9-741f-90dc-63ef9349fafd":{"aliases":"[\"柳河镇人民政府\",\"柳河镇政府\",\"柳河镇党委\"]","code":"990826101","kind":"town","name":"柳河镇","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x7443bba88c55c378327bb68653827b85', '\xbc33db11c64e0bf77c6c2c6970df716dec96b0cd5d3d5724bd1be1469403ea5a', NULL);
INSERT INTO public.event VALUES ('01a21361-8cfe-7069-97dd-e41649467bf6', '990826', 'unit', '01a21361-8cf9-7a61-9fb8-1db09e34ec33', '01a21361-8cf9-7a61-9fb8-1db09e34ec33', '/990826/990826102/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["青山铺镇人民政府","青山铺镇政府","青山铺镇党委"],"kind":"town","name":"青山铺镇"},"rows":{"unit/01a21361-8cf9-7a61-9fb8-1db09e34ec33":{"aliases":"[\"青山铺镇人民政府\",\"青山铺镇政府\",\"青山铺镇党委\"]","code":"990826102","kind":"town","name":"青山铺镇","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x93286e7495eb02beec36d6744b81d93e', '\xfb9385cfbe427fd46caeb643db465c410f40d2e273538706f35d8995cd962418', NULL);
INSERT INTO public.event VALUES ('01a21361-8cfe-78b4-8550-729ee72cfbd4', '990826', 'unit', '01a21361-8cfe-7757-8b4e-e386fa94859d', '01a21361-8cfe-7757-8b4e-e386fa94859d', '/990826/990826103/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["大堰镇人民政府","大堰镇政府","大堰镇党委"],"kind":"town","name":"大堰镇"},"rows":{"unit/01a21361-8cfe-7757-8b4e-e386fa94859d":{"aliases":"[\"大堰镇人民政府\",\"大堰镇政府\",\"大堰镇党委\"]","code":"990826103","kind":"town","name":"大堰镇","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x1e5d873eefb1963a51286201dc6deca1', '\xa18836b3568fa367360a876525aab47e7491f45a5c5aa7a79aba7afc2c33285e', NULL);
INSERT INTO public.event VALUES ('01a21361-8d01-73cf-a077-b77a78faf96d', '990826', 'unit', '01a21361-8d00-761f-a579-12c062b530a8', '01a21361-8d00-761f-a579-12c062b530a8', '/990826/990826104/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["沙湾镇人民政府","沙湾镇政府","沙湾镇党委"],"kind":"town","name":"沙湾镇"},"rows":{"unit/01a21361-8d00-761f-a579-12c062b530a8":{"aliases":"[\"沙湾镇人民政府\",\"沙湾镇政府\",\"沙湾镇党委\"]","code":"990826104","kind":"town","name":"沙湾镇","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\xeef17e0211525741a4c1b2b7e14e8bf5', '\xede0a6ec09aa697e9d9ab0ba5c74619df02784e2cfa40a77177060169bff7c07', NULL);
INSERT INTO public.event VALUES ('01a21361-8d02-7dd8-ac7a-d62665dcd8fd', '990826', 'unit', '01a21361-8d02-7086-b024-79df67d99f90', '01a21361-8d02-7086-b024-79df67d99f90', '/990826/990826105/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["三官镇人民政府","三官镇政府","三官镇党委"],"kind":"town","name":"三官镇"},"rows":{"unit/01a21361-8d02-7086-b024-79df67d99f90":{"aliases":"[\"三官镇人民政府\",\"三官镇政府\",\"三官镇党委\"]","code":"990826105","kind":"town","name":"三官镇","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\xb632866334aa99d5e49ed1cb8ed94dc1', '\x287ca3a27693e5d77796e4ad41522419ce3117e0344a59a7545e06de54aa8dbc', NULL);
INSERT INTO public.event VALUES ('01a21361-8d21-711d-b10d-f0f6dac3b86a', '990826', 'unit', '01a21361-8d1f-7a4b-a969-09a6b9c16fdb', '01a21361-8d1f-7a4b-a969-09a6b9c16fdb', '/990826/990826106/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["双桥镇人民政府","双桥镇政府","双桥镇党委"],"kind":"town","name":"双桥镇"},"rows":{"unit/01a21361-8d1f-7a4b-a969-09a6b9c16fdb":{"aliases":"[\"双桥镇人民政府\",\"双桥镇政府\",\"双桥镇党委\"]","code":"990826106","kind":"town","name":"双桥镇","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x6ac2fa95c2d45cfebc159be20eca1b72', '\x865b70c5dadebf96c41a47c7b0ea99dd6512e5e6d528d1faa32e9d9a2086f62c', NULL);
INSERT INTO public.event VALUES ('01a21361-8d21-79fe-9874-0c664c8cb348', '990826', 'unit', '01a21361-8d21-78ca-b256-d6df212a5b8d', '01a21361-8d21-78ca-b256-d6df212a5b8d', '/990826/990826107/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇人民政府","黄土岗镇政府","黄土岗镇党委"],"kind":"town","name":"黄土岗镇"},"rows":{"unit/01a21361-8d21-78ca-b256-d6df212a5b8d":{"aliases":"[\"黄土岗镇人民政府\",\"黄土岗镇政府\",\"黄土岗镇党委\"]","code":"990826107","kind":"town","name":"黄土岗镇","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x6a328b528869fc3c98c977d5befd4881', '\x935cd3bf89cf0937c829208ddc9006766ada59251ba6b949b49ff0b790416d96', NULL);
INSERT INTO public.event VALUES ('01a21361-8d23-7da8-9e57-dc124ec51c4d', '990826', 'unit', '01a21361-8d22-7017-ba68-8ef66e6706cf', '01a21361-8d22-7017-ba68-8ef66e6706cf', '/990826/990826200/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["白塔乡人民政府","白塔乡政府","白塔乡党委"],"kind":"town","name":"白塔乡"},"rows":{"unit/01a21361-8d22-7017-ba68-8ef66e6706cf":{"aliases":"[\"白塔乡人民政府\",\"白塔乡政府\",\"白塔乡党委\"]","code":"990826200","kind":"town","name":"白塔乡","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x3c9c71d8fe1e3c01d2a60b090d366ff4', '\x6b8d0beb9633c37278653f072c1d782dbf1aa35cb5eb85f2ec7dffba3047a890', NULL);
INSERT INTO public.event VALUES ('01a21361-8d28-7467-aee1-78537cc75d7d', '990826', 'unit', '01a21361-8d28-72c4-91fd-1e337505150c', '01a21361-8d28-72c4-91fd-1e337505150c', '/990826/990826201/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["龙泉乡人民政府","龙泉乡政府","龙泉乡党委"],"kind":"town","name":"龙泉乡"},"rows":{"unit/01a21361-8d28-72c4-91fd-1e337505150c":{"aliases":"[\"龙泉乡人民政府\",\"龙泉乡政府\",\"龙泉乡党委\"]","code":"990826201","kind":"town","name":"龙泉乡","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x632b1033c9f4c3674393cd7821b87567', '\x92dd4e86ae67f1d2a028198083bbdbf4ec89cee49af94c2a236d136aa9c8ef0f', NULL);
INSERT INTO public.event VALUES ('01a21361-8d28-7c19-8690-1b6da13a0643', '990826', 'unit', '01a21361-8d28-7ac2-9d21-e6402bdc135b', '01a21361-8d28-7ac2-9d21-e6402bdc135b', '/990826/990826400/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜经开区","平澜经济开发区管委会","县经济开发区","县开发区","经济开发区","经开区","开发区","经开区管委会","开发区管委会"],"kind":"zone","name":"平澜经济开发区"},"rows":{"unit/01a21361-8d28-7ac2-9d21-e6402bdc135b":{"aliases":"[\"平澜经开区\",\"平澜经济开发区管委会\",\"县经济开发区\",\"县开发区\",\"经济开发区\",\"经开区\",\"开发区\",\"经开区管委会\",\"开发区管委会\"]","code":"990826400","kind":"zone","name":"平澜经济开发区","parent":"01a21361-8c7d-7b4f-afce-d2e8af286d39","region":"990826","version":1}}}', '\x5903e9303b15b31f668ed07fe8197426', '\x05b432db8e2fec8545432b65eb895f914dad84f920a25b0922064da7fd6da353', NULL);
INSERT INTO public.event VALUES ('01a21361-8d2c-73f9-abeb-ca6303455e2f', '990826', 'unit', '01a21361-8d29-7e4d-8a7c-4a9e410f1a19', '01a21361-8d29-7e4d-8a7c-4a9e410f1a19', '/990826/990826001/990826001001/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["城关街道北关社区","北关社区居委会"],"kind":"village","name":"北关社区"},"rows":{"unit/01a21361-8d29-7e4d-8a7c-4a9e410f1a19":{"aliases":"[\"城关街道北关社区\",\"北关社区居委会\"]","code":"990826001001","kind":"village","name":"北关社区","parent":"01a21361-8cf8-7373-af96-2ddc7233b7f3","region":"990826","version":1}}}', '\xb42fb0d081e9640ce79be61fc9f122ae', '\xa34890023832ec2ce42383a2de323460213c23b6df604ed0229418a7458eee7f', NULL);
INSERT INTO public.event VALUES ('01a21361-8d2c-7a47-ab25-83e3b1d5e5fd', '990826', 'unit', '01a21361-8d2c-78fa-b40a-ad2d34e16ec9', '01a21361-8d2c-78fa-b40a-ad2d34e16ec9', '/990826/990826001/990826001002/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["城关街道文庙社区","文庙社区居委会"],"kind":"village","name":"文庙社区"},"rows":{"unit/01a21361-8d2c-78fa-b40a-ad2d34e16ec9":{"aliases":"[\"城关街道文庙社区\",\"文庙社区居委会\"]","code":"990826001002","kind":"village","name":"文庙社区","parent":"01a21361-8cf8-7373-af96-2ddc7233b7f3","region":"990826","version":1}}}', '\xebbbe777f2a0a952c8f3c570b7868991', '\x82e4914e5f215f5fdf0690ddae5c66a60a2dab0443896d5b373656813a460fd2', NULL);
INSERT INTO public.event VALUES ('01a21361-8d2d-75ec-a7e3-0d1249156db8', '990826', 'unit', '01a21361-8d2d-74ee-8c80-166187012501', '01a21361-8d2d-74ee-8c80-166187012501', '/990826/990826002/990826002001/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["澜东街道新渠社区","新渠社区居委会"],"kind":"village","name":"新渠社区"},"rows":{"unit/01a21361-8d2d-74ee-8c80-166187012501":{"aliases":"[\"澜东街道新渠社区\",\"新渠社区居委会\"]","code":"990826002001","kind":"village","name":"新渠社区","parent":"01a21361-8cf8-7892-b8c1-a4bbf3fdcb15","region":"990826","version":1}}}', '\x0ac1c695dbd644de6ffc74363495e9d5', '\x0716d9fb34c6c73e8c2c7d40a69b30bbfee8983bec84d549b9b54252b1b89f2c', NULL);
INSERT INTO public.event VALUES ('01a21361-8d31-73fe-b729-0f56fbe4206c', '990826', 'unit', '01a21361-8d31-724e-90e9-e4efc942839f', '01a21361-8d31-724e-90e9-e4efc942839f', '/990826/990826100/990826100001/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇工业路社区","工业路社区居委会"],"kind":"village","name":"工业路社区"},"rows":{"unit/01a21361-8d31-724e-90e9-e4efc942839f":{"aliases":"[\"石桥镇工业路社区\",\"工业路社区居委会\"]","code":"990826100001","kind":"village","name":"工业路社区","parent":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","region":"990826","version":1}}}', '\xb30cf5c817a10a7e2edd43709b642cf1', '\xa3c1a408c599059bb3f777af7cb2d1ad9e73748be914b19195e23dba26827d47', NULL);
INSERT INTO public.event VALUES ('01a21361-8d31-7daa-85b4-5eb1615b6425', '990826', 'unit', '01a21361-8d31-7bc4-8765-5306727615bb', '01a21361-8d31-7bc4-8765-5306727615bb', '/990826/990826100/990826100201/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇东湾村","东湾村委会"],"kind":"village","name":"东湾村"},"rows":{"unit/01a21361-8d31-7bc4-8765-5306727615bb":{"aliases":"[\"石桥镇东湾村\",\"东湾村委会\"]","code":"990826100201","kind":"village","name":"东湾村","parent":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","region":"990826","version":1}}}', '\x4b35824c38204886d83fc9b94e52fd14', '\x41545f114c2e427b6969e4998040e16272c49532ba445e58fed173820ef6e6c7', NULL);
INSERT INTO public.event VALUES ('01a21361-8d32-7395-b70f-481e8ae1707f', '990826', 'unit', '01a21361-8d32-722d-8eb8-28cc0a41988f', '01a21361-8d32-722d-8eb8-28cc0a41988f', '/990826/990826100/990826100202/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇上庄村","上庄村委会"],"kind":"village","name":"上庄村"},"rows":{"unit/01a21361-8d32-722d-8eb8-28cc0a41988f":{"aliases":"[\"石桥镇上庄村\",\"上庄村委会\"]","code":"990826100202","kind":"village","name":"上庄村","parent":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","region":"990826","version":1}}}', '\xc3ed5d18a32f9af778e9038a50de47bf', '\xaaef86d9bd31f070ca05ee81a7604b32bbc2da3d91e2ff5ade27415d868de5a6', NULL);
INSERT INTO public.event VALUES ('01a21361-8d35-7534-a3cc-aca2b894c424', '990826', 'unit', '01a21361-8d35-738b-af45-d1dd915904e1', '01a21361-8d35-738b-af45-d1dd915904e1', '/990826/990826101/990826101201/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["柳河镇柳河沿村","柳河沿村委会"],"kind":"village","name":"柳河沿村"},"rows":{"unit/01a21361-8d35-738b-af45-d1dd915904e1":{"aliases":"[\"柳河镇柳河沿村\",\"柳河沿村委会\"]","code":"990826101201","kind":"village","name":"柳河沿村","parent":"01a21361-8cf9-741f-90dc-63ef9349fafd","region":"990826","version":1}}}', '\x55894a4651d16c5f3aef882ac1e8b67a', '\xce0b109ba483c45d05e183e40a72a5e3ad18840b2a5b6d15b93e1a585ee49567', NULL);
INSERT INTO public.event VALUES ('01a21361-8d36-7105-b874-f5852ce62200', '990826', 'unit', '01a21361-8d35-7cd5-bdd4-60c251e3d426', '01a21361-8d35-7cd5-bdd4-60c251e3d426', '/990826/990826106/990826106201/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["双桥镇下桥村","下桥村委会"],"kind":"village","name":"下桥村"},"rows":{"unit/01a21361-8d35-7cd5-bdd4-60c251e3d426":{"aliases":"[\"双桥镇下桥村\",\"下桥村委会\"]","code":"990826106201","kind":"village","name":"下桥村","parent":"01a21361-8d1f-7a4b-a969-09a6b9c16fdb","region":"990826","version":1}}}', '\x727f494ba53ddb4810d91be0bc8f4f0e', '\xe3a846ece8268811022a99b5fdefc4adf7ea4148bf28d0f0e8bdc9939225c9b7', NULL);
INSERT INTO public.event VALUES ('01a21361-8d38-7678-b97b-4f2d975e075a', '990826', 'unit', '01a21361-8d36-797a-a9eb-70429a3cf48d', '01a21361-8d36-797a-a9eb-70429a3cf48d', '/990826/990826107/990826107201/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇南坡村","南坡村委会"],"kind":"village","name":"南坡村"},"rows":{"unit/01a21361-8d36-797a-a9eb-70429a3cf48d":{"aliases":"[\"黄土岗镇南坡村\",\"南坡村委会\"]","code":"990826107201","kind":"village","name":"南坡村","parent":"01a21361-8d21-78ca-b256-d6df212a5b8d","region":"990826","version":1}}}', '\xfb1af7f39745d7a570e7bbdbdea32396', '\xac6cf8efcffea06843530ec87238ce457c1b2f23983e852aed7ddb93b159d8c1', NULL);
INSERT INTO public.event VALUES ('01a21361-8d38-7d57-9d33-488e6c35c9cc', '990826', 'unit', '01a21361-8d38-7c4d-af1b-728344097f2b', '01a21361-8d38-7c4d-af1b-728344097f2b', '/990826/990826107/990826107202/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇山前村","山前村委会"],"kind":"village","name":"山前村"},"rows":{"unit/01a21361-8d38-7c4d-af1b-728344097f2b":{"aliases":"[\"黄土岗镇山前村\",\"山前村委会\"]","code":"990826107202","kind":"village","name":"山前村","parent":"01a21361-8d21-78ca-b256-d6df212a5b8d","region":"990826","version":1}}}', '\xb270f7d5781f8cf40237ddcc0fd33a6b', '\x7d62cc3b97fef751ca0ea57d7a59a7f5d432097b455c319e389e8ddf0e5ba4f2', NULL);
INSERT INTO public.event VALUES ('01a21361-8d39-7535-95aa-e1fb031e743c', '990826', 'unit', '01a21361-8d39-7339-b8cc-47a0c6de3449', '01a21361-8d39-7339-b8cc-47a0c6de3449', '/990826/990826201/990826201201/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["龙泉乡古泉村","古泉村委会"],"kind":"village","name":"古泉村"},"rows":{"unit/01a21361-8d39-7339-b8cc-47a0c6de3449":{"aliases":"[\"龙泉乡古泉村\",\"古泉村委会\"]","code":"990826201201","kind":"village","name":"古泉村","parent":"01a21361-8d28-72c4-91fd-1e337505150c","region":"990826","version":1}}}', '\x62b48031719de119374318c5a38479b7', '\x6711cedaddc82b6f062a050ed5e5519ebff41b899a4d93ffe908dc2df50c37b0', NULL);
INSERT INTO public.event VALUES ('01a21361-8d3a-7b41-a52b-8a72cbdf5332', '990826', 'unit', '01a21361-8d39-7987-927c-74f80f047e2c', '01a21361-8d39-7987-927c-74f80f047e2c', '/990826/990826100/91990826MA8573491L/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县鑫禾木业有限公司","鑫禾木业"],"kind":"enterprise","name":"鑫禾木业有限公司"},"rows":{"unit/01a21361-8d39-7987-927c-74f80f047e2c":{"aliases":"[\"平澜县鑫禾木业有限公司\",\"鑫禾木业\"]","code":"91990826MA8573491L","kind":"enterprise","name":"鑫禾木业有限公司","parent":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","region":"990826","version":1}}}', '\xfe0961044318d5e6b9c4abbc5b0e44f4', '\x4e613efaff6378df576475d3d2bcf5f87302176bb8c52998b8a728c15c887553', NULL);
INSERT INTO public.event VALUES ('01a21361-8d68-7d56-91ac-fdae34bb23d1', '990826', 'enterprise', '01a21361-8d39-7987-927c-74f80f047e2c', '01a21361-8d39-7987-927c-74f80f047e2c', '/990826/990826100/91990826MA8573491L/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"鑫禾木业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x90ba9c15b42a34827cd60cc354474555', '\x1a97007527e2c127c42bc664edfa5e7f11c9c6abca59d105a31e1fee7d28585f', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed0-7602-84cf-ec25ce31dc61', '990826', 'account', '01a21361-8ed0-73dd-83ee-4afda1987517', '01a21361-8ce1-716a-908d-c9f791ef439c', '/990826/11990826018247386J/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"wenlv","person":"01a21361-8ecf-7d16-b7b0-e2b8c96fcd2a"},"rows":{"account/01a21361-8ed0-73dd-83ee-4afda1987517":{"login":"wenlv","person":"01a21361-8ecf-7d16-b7b0-e2b8c96fcd2a"}}}', '\x3ae2cd884c80b9fa857518e20d9be926', '\xe3a89ccc67c194a7da29a6cf22706ce92b46a9cbdeaf2ef9384a5769919d12d6', NULL);
INSERT INTO public.event VALUES ('01a21361-8d6c-70fc-93b8-7dafc7f4cb55', '990826', 'unit', '01a21361-8d69-75f9-9d7e-fc0b23570e6d', '01a21361-8d69-75f9-9d7e-fc0b23570e6d', '/990826/990826100/91990826MA90290844/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥丰茂饲料有限公司","丰茂饲料"],"kind":"enterprise","name":"石桥丰茂饲料有限公司"},"rows":{"unit/01a21361-8d69-75f9-9d7e-fc0b23570e6d":{"aliases":"[\"平澜县石桥丰茂饲料有限公司\",\"丰茂饲料\"]","code":"91990826MA90290844","kind":"enterprise","name":"石桥丰茂饲料有限公司","parent":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","region":"990826","version":1}}}', '\xc00827cbd23eb13022784f3bbd4c1f3e', '\x542b4f906440c7c36fa94eb7c95b25ce2c42367641e3996b2653bb8186a618eb', NULL);
INSERT INTO public.event VALUES ('01a21361-8d73-7df0-b259-4cb0415449b9', '990826', 'enterprise', '01a21361-8d69-75f9-9d7e-fc0b23570e6d', '01a21361-8d69-75f9-9d7e-fc0b23570e6d', '/990826/990826100/91990826MA90290844/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥丰茂饲料有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x15f1c5660c2fcc6773b798d862f0dcd9', '\x99232ff287751f4fce22ddbe3ba44619f7335b6fd835edb68407d610a3815eb9', NULL);
INSERT INTO public.event VALUES ('01a21361-8d74-75a0-b903-0814ebfc5333', '990826', 'unit', '01a21361-8d74-73dd-bd9c-0aca0e458ddd', '01a21361-8d74-73dd-bd9c-0aca0e458ddd', '/990826/990826100/91990826MA3707817J/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥镇双鹿冷冻厂","双鹿冷冻厂"],"kind":"enterprise","name":"石桥镇双鹿冷冻厂"},"rows":{"unit/01a21361-8d74-73dd-bd9c-0aca0e458ddd":{"aliases":"[\"平澜县石桥镇双鹿冷冻厂\",\"双鹿冷冻厂\"]","code":"91990826MA3707817J","kind":"enterprise","name":"石桥镇双鹿冷冻厂","parent":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","region":"990826","version":1}}}', '\xb39a9d3508a7cbd992da8eb303d9b73f', '\x8245172fd8ad2029883ea53dc6acc8d4590cd31c53b000a50b54581f2aece558', NULL);
INSERT INTO public.event VALUES ('01a21361-8d79-7433-b2f7-3dfa0f51d533', '990826', 'enterprise', '01a21361-8d74-73dd-bd9c-0aca0e458ddd', '01a21361-8d74-73dd-bd9c-0aca0e458ddd', '/990826/990826100/91990826MA3707817J/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥镇双鹿冷冻厂"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x2a90aec093a6cee8bc465cfe968a0771', '\xf945494ff870363632f2c2b60e7d8ee96ef16265d0f2939940a7d234ba3639e8', NULL);
INSERT INTO public.event VALUES ('01a21361-8d79-7c1b-9fdd-302fcfea7001', '990826', 'unit', '01a21361-8d79-7a57-83ae-7c0b62052ae1', '01a21361-8d79-7a57-83ae-7c0b62052ae1', '/990826/990826100/91990826MA3994422J/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥信达机械铸造有限公司","信达铸造"],"kind":"enterprise","name":"石桥信达机械铸造有限公司"},"rows":{"unit/01a21361-8d79-7a57-83ae-7c0b62052ae1":{"aliases":"[\"平澜县石桥信达机械铸造有限公司\",\"信达铸造\"]","code":"91990826MA3994422J","kind":"enterprise","name":"石桥信达机械铸造有限公司","parent":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","region":"990826","version":1}}}', '\x764495336a69262facf4cfa6cef2f20f', '\x4743be8d9c5ddb4eb07b5c8452fea7b5e7c9329560e7104911c6d5b434b75c34', NULL);
INSERT INTO public.event VALUES ('01a21361-8d7d-7bbb-8755-b5f15515265a', '990826', 'enterprise', '01a21361-8d79-7a57-83ae-7c0b62052ae1', '01a21361-8d79-7a57-83ae-7c0b62052ae1', '/990826/990826100/91990826MA3994422J/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥信达机械铸造有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x36a09d1bd315aca2534e80eca32f2cf5', '\xd698026a9d2468dc6e2d9df9c775013ea9ee381f7636d23f14f9c1dba0877e8c', NULL);
INSERT INTO public.event VALUES ('01a21361-8d80-73bf-a17d-bc45324fc879', '990826', 'unit', '01a21361-8d7e-77b3-aca9-5cae6a7613c5', '01a21361-8d7e-77b3-aca9-5cae6a7613c5', '/990826/990826100/91990826MA0242938Q/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥永盛采石场","永盛采石场"],"kind":"enterprise","name":"石桥永盛采石场"},"rows":{"unit/01a21361-8d7e-77b3-aca9-5cae6a7613c5":{"aliases":"[\"平澜县石桥永盛采石场\",\"永盛采石场\"]","code":"91990826MA0242938Q","kind":"enterprise","name":"石桥永盛采石场","parent":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","region":"990826","version":1}}}', '\xf2c367486aa7bf0a29acb902f8767e19', '\xa078a9798b65057227e2de0f286b2db2ccfc1d9d79b2594b79423ffda8b852e3', NULL);
INSERT INTO public.event VALUES ('01a21361-8da3-7295-babf-e2611762ed66', '990826', 'enterprise', '01a21361-8d7e-77b3-aca9-5cae6a7613c5', '01a21361-8d7e-77b3-aca9-5cae6a7613c5', '/990826/990826100/91990826MA0242938Q/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥永盛采石场"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x58194aea9299c91bc701a6218cba695b', '\xde9fe30a71d508bad0e3efd990632fc9151ed505510e7f08cea0ec3ba4d7a341', NULL);
INSERT INTO public.event VALUES ('01a21361-8da3-7ae9-aceb-aa4ea64466df', '990826', 'unit', '01a21361-8da3-788f-b695-20953e8394ff', '01a21361-8da3-788f-b695-20953e8394ff', '/990826/990826002/91990826MA6115147A/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县澜东顺达冷链有限公司","顺达冷链"],"kind":"enterprise","name":"澜东顺达冷链有限公司"},"rows":{"unit/01a21361-8da3-788f-b695-20953e8394ff":{"aliases":"[\"平澜县澜东顺达冷链有限公司\",\"顺达冷链\"]","code":"91990826MA6115147A","kind":"enterprise","name":"澜东顺达冷链有限公司","parent":"01a21361-8cf8-7892-b8c1-a4bbf3fdcb15","region":"990826","version":1}}}', '\x440ed763ef51f0c29d6dc250f33ca9c2', '\x99f9cf952670dda2673ddcd070ee029bc095e990f8b8799faf1e1e9663cb85e7', NULL);
INSERT INTO public.event VALUES ('01a21361-8da5-7d28-b3ef-5e1ffb518d4e', '990826', 'enterprise', '01a21361-8da3-788f-b695-20953e8394ff', '01a21361-8da3-788f-b695-20953e8394ff', '/990826/990826002/91990826MA6115147A/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"澜东顺达冷链有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x9c081c403e5840b1f90c36a0a8a89321', '\xb8382897938f7aeb468156e1995880955fc8d6cdf590f11a57a508e00f5216ab', NULL);
INSERT INTO public.event VALUES ('01a21361-8dab-7694-ac48-7e86677821bf', '990826', 'unit', '01a21361-8dab-748f-8388-1135591da496', '01a21361-8dab-748f-8388-1135591da496', '/990826/990826400/91990826MA05539633/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县恒信化工有限公司","恒信化工"],"kind":"enterprise","name":"恒信化工有限公司"},"rows":{"unit/01a21361-8dab-748f-8388-1135591da496":{"aliases":"[\"平澜县恒信化工有限公司\",\"恒信化工\"]","code":"91990826MA05539633","kind":"enterprise","name":"恒信化工有限公司","parent":"01a21361-8d28-7ac2-9d21-e6402bdc135b","region":"990826","version":1}}}', '\x43c40396174bbee01d97833d5eaf907d', '\x0f22c3da58f3a8ae032de512ef70c9b3906554dd3aa55bec565d464650f9b117', NULL);
INSERT INTO public.event VALUES ('01a21361-8dad-7206-829c-6a15a540eae9', '990826', 'enterprise', '01a21361-8dab-748f-8388-1135591da496', '01a21361-8dab-748f-8388-1135591da496', '/990826/990826400/91990826MA05539633/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"恒信化工有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x97933a3362f659386040e4ac8ccbc5ee', '\xf4a68027ccefe1a70255803549dfade80ec6a2d491d13cd4aff5a205317e8c99', NULL);
INSERT INTO public.event VALUES ('01a21361-8dad-7650-9d25-db53a3847621', '990826', 'unit', '01a21361-8dad-7512-8889-c4734d8841dd', '01a21361-8dad-7512-8889-c4734d8841dd', '/990826/990826400/91990826MA73818502/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县宏澜铝业有限公司","宏澜铝业"],"kind":"enterprise","name":"宏澜铝业有限公司"},"rows":{"unit/01a21361-8dad-7512-8889-c4734d8841dd":{"aliases":"[\"平澜县宏澜铝业有限公司\",\"宏澜铝业\"]","code":"91990826MA73818502","kind":"enterprise","name":"宏澜铝业有限公司","parent":"01a21361-8d28-7ac2-9d21-e6402bdc135b","region":"990826","version":1}}}', '\xbd8362554fdca5e51e53d4a5bf9715a4', '\x036c5c7e19b1ac8ff97168e01399a3d1729071f1ea4c3ecc344a305f8559cb40', NULL);
INSERT INTO public.event VALUES ('01a21361-8db1-7487-aa0f-08ccdfb2b0b4', '990826', 'enterprise', '01a21361-8dad-7512-8889-c4734d8841dd', '01a21361-8dad-7512-8889-c4734d8841dd', '/990826/990826400/91990826MA73818502/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"宏澜铝业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x302a5a925ae7b145ceb04255cc28a34c', '\x5779aa5ed639509ce997c56759a88f27d3180972a70612f242452894e3847519', NULL);
INSERT INTO public.event VALUES ('01a21361-8db1-7a37-bd09-1fa30382ac82', '990826', 'unit', '01a21361-8db1-7854-8b87-9728e12cc600', '01a21361-8db1-7854-8b87-9728e12cc600', '/990826/990826400/91990826MA9133279W/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县金锐五金制品有限公司","金锐五金"],"kind":"enterprise","name":"金锐五金制品有限公司"},"rows":{"unit/01a21361-8db1-7854-8b87-9728e12cc600":{"aliases":"[\"平澜县金锐五金制品有限公司\",\"金锐五金\"]","code":"91990826MA9133279W","kind":"enterprise","name":"金锐五金制品有限公司","parent":"01a21361-8d28-7ac2-9d21-e6402bdc135b","region":"990826","version":1}}}', '\xd81225813d0546a94ea99447fca7e966', '\xa708bbc50d315b15a359b6a57753d6e7bf0ec40642a52b69baacf947a111a4fa', NULL);
INSERT INTO public.event VALUES ('01a21361-8db7-7960-8508-3690d3d96ae7', '990826', 'enterprise', '01a21361-8db1-7854-8b87-9728e12cc600', '01a21361-8db1-7854-8b87-9728e12cc600', '/990826/990826400/91990826MA9133279W/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"金锐五金制品有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x4ab2aa6954167cdd07f868ef89debb32', '\xb84733b7edec1555f77b020bdfd2e65c8f50fe8821f65e5378f6c51f2c59aeb8', NULL);
INSERT INTO public.event VALUES ('01a21361-8db7-7e5a-8928-e469e6ef106a', '990826', 'unit', '01a21361-8db7-7ccb-9610-ab7d53e233a8', '01a21361-8db7-7ccb-9610-ab7d53e233a8', '/990826/990826106/91990826MA4777729G/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县宏源建材有限公司","宏源建材"],"kind":"enterprise","name":"宏源建材有限公司"},"rows":{"unit/01a21361-8db7-7ccb-9610-ab7d53e233a8":{"aliases":"[\"平澜县宏源建材有限公司\",\"宏源建材\"]","code":"91990826MA4777729G","kind":"enterprise","name":"宏源建材有限公司","parent":"01a21361-8d1f-7a4b-a969-09a6b9c16fdb","region":"990826","version":1}}}', '\xc3bbaba6ab1e282e892d18d460329273', '\x1faa54704532f120cbc3ffd16cce5d7d774191144b5f0b0a95a22f70d22fc009', NULL);
INSERT INTO public.event VALUES ('01a21361-8dba-75a6-a8e9-20b5b4e713ed', '990826', 'enterprise', '01a21361-8db7-7ccb-9610-ab7d53e233a8', '01a21361-8db7-7ccb-9610-ab7d53e233a8', '/990826/990826106/91990826MA4777729G/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"宏源建材有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\xbdeb72f948b202a73b9961baee674d8c', '\xe96f12cf2a419f518a979560f75f33b6683922af7f1cb27bcaf8585e5cee5af5', NULL);
INSERT INTO public.event VALUES ('01a21361-8dc6-7cf2-b808-5eb78b2a6027', '990826', 'unit', '01a21361-8dc1-7839-af22-656f95c9fa90', '01a21361-8dc1-7839-af22-656f95c9fa90', '/990826/990826107/91990826MA68643086/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县金石矿业有限公司","金石矿业"],"kind":"enterprise","name":"金石矿业有限公司"},"rows":{"unit/01a21361-8dc1-7839-af22-656f95c9fa90":{"aliases":"[\"平澜县金石矿业有限公司\",\"金石矿业\"]","code":"91990826MA68643086","kind":"enterprise","name":"金石矿业有限公司","parent":"01a21361-8d21-78ca-b256-d6df212a5b8d","region":"990826","version":1}}}', '\xe00959e7afd90b0e23edf7a4b65b0f49', '\xc546287d11eaddef76ba733b62f545e9e35d0950402e05812289199a54589fb4', NULL);
INSERT INTO public.event VALUES ('01a21361-8dc8-74f8-9c43-439ddc9c5fd0', '990826', 'enterprise', '01a21361-8dc1-7839-af22-656f95c9fa90', '01a21361-8dc1-7839-af22-656f95c9fa90', '/990826/990826107/91990826MA68643086/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"金石矿业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x1c7c330e362a5152d496fc836473a905', '\x9efbe78be9e3049835d8ee4b02972485b7604883e49b66313ae2370ac1232880', NULL);
INSERT INTO public.event VALUES ('01a21361-8dc8-7aca-9e25-f5e70322152a', '990826', 'unit', '01a21361-8dc8-7949-8fe3-1f986680edfb', '01a21361-8dc8-7949-8fe3-1f986680edfb', '/990826/990826101/91990826MA0129847H/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县绿源食品有限公司","绿源食品"],"kind":"enterprise","name":"绿源食品有限公司"},"rows":{"unit/01a21361-8dc8-7949-8fe3-1f986680edfb":{"aliases":"[\"平澜县绿源食品有限公司\",\"绿源食品\"]","code":"91990826MA0129847H","kind":"enterprise","name":"绿源食品有限公司","parent":"01a21361-8cf9-741f-90dc-63ef9349fafd","region":"990826","version":1}}}', '\xc1582334fa5e27e46d79ec83b7c5d666', '\x96f57e8d07bb0958504591eb95fb903ccd75a0ff34f6cab9581bea3c1fa533bf', NULL);
INSERT INTO public.event VALUES ('01a21361-8dd0-70f1-90fe-21fda1769fa6', '990826', 'enterprise', '01a21361-8dc8-7949-8fe3-1f986680edfb', '01a21361-8dc8-7949-8fe3-1f986680edfb', '/990826/990826101/91990826MA0129847H/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"绿源食品有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\xa8d9df6cc210a6f7c810cc883bc4d87a', '\x92d9946347f07419986d3e99facaf263cf60826939a1c0154090643a3c1ada70', NULL);
INSERT INTO public.event VALUES ('01a21361-8dd0-78ec-94dc-4bc8ee026b84', '990826', 'unit', '01a21361-8dd0-7716-bf2e-aa732dbbf944', '01a21361-8dd0-7716-bf2e-aa732dbbf944', '/990826/990826105/91990826MA5178808Y/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县兴农粮油有限公司","兴农粮油"],"kind":"enterprise","name":"兴农粮油有限公司"},"rows":{"unit/01a21361-8dd0-7716-bf2e-aa732dbbf944":{"aliases":"[\"平澜县兴农粮油有限公司\",\"兴农粮油\"]","code":"91990826MA5178808Y","kind":"enterprise","name":"兴农粮油有限公司","parent":"01a21361-8d02-7086-b024-79df67d99f90","region":"990826","version":1}}}', '\xb9c3ecb063280bf545b7055fec73a24c', '\x7ececb380e261c9cb2ec7f79113cf022cecbe9025325a08c5679554860e492bc', NULL);
INSERT INTO public.event VALUES ('01a21361-8dd2-7592-a4b1-c8a027320d54', '990826', 'enterprise', '01a21361-8dd0-7716-bf2e-aa732dbbf944', '01a21361-8dd0-7716-bf2e-aa732dbbf944', '/990826/990826105/91990826MA5178808Y/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"兴农粮油有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\xaaf9dd495f7a3bc8d3d09baab2d2147a', '\xdb020f605d8d5e3df04b767940a4e33fd09a31edf58d18d5eba9498238ce9079', NULL);
INSERT INTO public.event VALUES ('01a21361-8dd2-7e56-90a4-1b8d308fba12', '990826', 'unit', '01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd', '01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd', '/990826/990826103/91990826MA2043414C/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县众安燃气有限公司","众安燃气"],"kind":"enterprise","name":"众安燃气有限公司"},"rows":{"unit/01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd":{"aliases":"[\"平澜县众安燃气有限公司\",\"众安燃气\"]","code":"91990826MA2043414C","kind":"enterprise","name":"众安燃气有限公司","parent":"01a21361-8cfe-7757-8b4e-e386fa94859d","region":"990826","version":1}}}', '\x06782b087e6a064f0438536c89e1fd99', '\x553dd264ca397d82784733aa6cd507503717abe4e8a10c7439305a463f11817a', NULL);
INSERT INTO public.event VALUES ('01a21361-8dd7-7eb2-a1f0-735ae602abdc', '990826', 'enterprise', '01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd', '01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd', '/990826/990826103/91990826MA2043414C/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"众安燃气有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x6bc45e5c30eb8b615f43d25a41936081', '\xb147b2f094b5c711719a403cecddf6f9c4284d85f59b055910e63614a4aa5df5', NULL);
INSERT INTO public.event VALUES ('01a21361-8dd8-76be-ada3-b7a7b80517e0', '990826', 'unit', '01a21361-8dd8-75a9-b67d-8456832cb936', '01a21361-8dd8-75a9-b67d-8456832cb936', '/990826/990826104/91990826MA3382653E/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县永固建筑工程有限公司","永固建筑"],"kind":"enterprise","name":"永固建筑工程有限公司"},"rows":{"unit/01a21361-8dd8-75a9-b67d-8456832cb936":{"aliases":"[\"平澜县永固建筑工程有限公司\",\"永固建筑\"]","code":"91990826MA3382653E","kind":"enterprise","name":"永固建筑工程有限公司","parent":"01a21361-8d00-761f-a579-12c062b530a8","region":"990826","version":1}}}', '\x79bd33b99d191d8af041498d2f57f46a', '\x7855a245d04670654c1abf295909c535aa0a942b5bfe2d89d120a3fd6fed9956', NULL);
INSERT INTO public.event VALUES ('01a21361-8dd9-7c5d-8242-dfcde8cbffb6', '990826', 'enterprise', '01a21361-8dd8-75a9-b67d-8456832cb936', '01a21361-8dd8-75a9-b67d-8456832cb936', '/990826/990826104/91990826MA3382653E/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"永固建筑工程有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x46e12fcdb7ca59c8059704052bb27371', '\xc595a77d8f5c19b88e68accff9dfa49470a96a0b122924776e336bc358026d14', NULL);
INSERT INTO public.event VALUES ('01a21361-8dda-7149-a725-660a35fbfc6c', '990826', 'unit', '01a21361-8dd9-7f2d-bebe-b5de5814e205', '01a21361-8dd9-7f2d-bebe-b5de5814e205', '/990826/990826001/91990826MA8640033K/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县澜城商业广场管理有限公司","澜城商业广场"],"kind":"enterprise","name":"澜城商业广场管理有限公司"},"rows":{"unit/01a21361-8dd9-7f2d-bebe-b5de5814e205":{"aliases":"[\"平澜县澜城商业广场管理有限公司\",\"澜城商业广场\"]","code":"91990826MA8640033K","kind":"enterprise","name":"澜城商业广场管理有限公司","parent":"01a21361-8cf8-7373-af96-2ddc7233b7f3","region":"990826","version":1}}}', '\x0abaf296eafa78a0513b90558f50d007', '\x01d22716c19c3b5a653f926b3d91a124bcb151ca85e18d7e07de6834900dbf2e', NULL);
INSERT INTO public.event VALUES ('01a21361-8de7-7b30-96ff-709e1b257ed7', '990826', 'enterprise', '01a21361-8dd9-7f2d-bebe-b5de5814e205', '01a21361-8dd9-7f2d-bebe-b5de5814e205', '/990826/990826001/91990826MA8640033K/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"澜城商业广场管理有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\xe0693a6daf902f74c96af23419b32298', '\xbffc56af363cdf2f4fbaf1fe89adf303c584c56fcce198f0ef0db513bbf37734', NULL);
INSERT INTO public.event VALUES ('01a21361-8de8-740e-a1cc-0f0acdcf08b4', '990826', 'unit', '01a21361-8de8-727d-931a-85ec0f58da12', '01a21361-8de8-727d-931a-85ec0f58da12', '/990826/990826001/91990826MA444932X7/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县通达客运有限公司","通达客运"],"kind":"enterprise","name":"通达客运有限公司"},"rows":{"unit/01a21361-8de8-727d-931a-85ec0f58da12":{"aliases":"[\"平澜县通达客运有限公司\",\"通达客运\"]","code":"91990826MA444932X7","kind":"enterprise","name":"通达客运有限公司","parent":"01a21361-8cf8-7373-af96-2ddc7233b7f3","region":"990826","version":1}}}', '\xc21109dbe8da8c70ff2a0db892099659', '\xcddeeac532d64c7f1b6e20c9b58c8cb02ed64ab8980f8e2a3c42e52e49fe8b28', NULL);
INSERT INTO public.event VALUES ('01a21361-8de9-7755-8515-0cdbaf35acea', '990826', 'enterprise', '01a21361-8de8-727d-931a-85ec0f58da12', '01a21361-8de8-727d-931a-85ec0f58da12', '/990826/990826001/91990826MA444932X7/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"通达客运有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x76dc4f486a259df7077c5e75c2f98afa', '\x0925186174822a3b8d08d5c6285f1989cfa912c8c66bc4a438371af369e0bc86', NULL);
INSERT INTO public.event VALUES ('01a21361-8de9-7dec-abf6-b1d925fc0f48', '990826', 'unit', '01a21361-8de9-7c1a-9776-58ca7090157f', '01a21361-8de9-7c1a-9776-58ca7090157f', '/990826/990826102/91990826MA20698920/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县丰源仓储有限公司","丰源仓储"],"kind":"enterprise","name":"丰源仓储有限公司"},"rows":{"unit/01a21361-8de9-7c1a-9776-58ca7090157f":{"aliases":"[\"平澜县丰源仓储有限公司\",\"丰源仓储\"]","code":"91990826MA20698920","kind":"enterprise","name":"丰源仓储有限公司","parent":"01a21361-8cf9-7a61-9fb8-1db09e34ec33","region":"990826","version":1}}}', '\xaff1556e7a54a9747475bc3282b212da', '\xf661988fad2682dcf832aed823d5d0e767a354b67bc7c64172ca3d006367e466', NULL);
INSERT INTO public.event VALUES ('01a21361-8deb-71de-bfb7-566bb21663ce', '990826', 'enterprise', '01a21361-8de9-7c1a-9776-58ca7090157f', '01a21361-8de9-7c1a-9776-58ca7090157f', '/990826/990826102/91990826MA20698920/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"丰源仓储有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x528814c03b569fc63aa4b92b41f7e5b7', '\xdbf95eb21ba633cc3f4ef40c879c4543bafc62f6745b5d0d122cbe2304466d30', NULL);
INSERT INTO public.event VALUES ('01a21361-8deb-773a-96e3-f4ebc6bdb6b5', '990826', 'unit', '01a21361-8deb-765c-8277-c17d44a11340', '01a21361-8deb-765c-8277-c17d44a11340', '/990826/990826200/91990826MA5329442F/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县安泰烟花爆竹经营有限公司","安泰烟花爆竹"],"kind":"enterprise","name":"安泰烟花爆竹经营有限公司"},"rows":{"unit/01a21361-8deb-765c-8277-c17d44a11340":{"aliases":"[\"平澜县安泰烟花爆竹经营有限公司\",\"安泰烟花爆竹\"]","code":"91990826MA5329442F","kind":"enterprise","name":"安泰烟花爆竹经营有限公司","parent":"01a21361-8d22-7017-ba68-8ef66e6706cf","region":"990826","version":1}}}', '\xae7614bb172eaf9d7f2af71d9f775696', '\xc577c2745dd34bc31343e9ab3f56a1d3f740c8ca52a2f13ea8da35c9391e9047', NULL);
INSERT INTO public.event VALUES ('01a21361-8dec-7c21-af0e-bcbee39b047d', '990826', 'enterprise', '01a21361-8deb-765c-8277-c17d44a11340', '01a21361-8deb-765c-8277-c17d44a11340', '/990826/990826200/91990826MA5329442F/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"安泰烟花爆竹经营有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x4584d0c2d2b9ee3431a5710c7edfad5e', '\xa49c7fa40cb410d32896475af8f713037010722e0d7da47b335e17aadc0c00f7', NULL);
INSERT INTO public.event VALUES ('01a21361-8ded-71bb-8325-f81ff7c7be8c', '990826', 'unit', '01a21361-8ded-7068-8edc-a9f495348890', '01a21361-8ded-7068-8edc-a9f495348890', '/990826/990826201/91990826MA164279X5/', 'create', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"aliases":["平澜县清泉山庄旅游有限公司","清泉山庄"],"kind":"enterprise","name":"清泉山庄旅游有限公司"},"rows":{"unit/01a21361-8ded-7068-8edc-a9f495348890":{"aliases":"[\"平澜县清泉山庄旅游有限公司\",\"清泉山庄\"]","code":"91990826MA164279X5","kind":"enterprise","name":"清泉山庄旅游有限公司","parent":"01a21361-8d28-72c4-91fd-1e337505150c","region":"990826","version":1}}}', '\xc64ed4e79e6ea0a73f11a1bf3f1dc5f0', '\x4e017f1d4c3e9902afcab524e0c33eb1130fdefbc890882faedf16830bf09e31', NULL);
INSERT INTO public.event VALUES ('01a21361-8dee-7240-81d4-cddf10bdc204', '990826', 'enterprise', '01a21361-8ded-7068-8edc-a9f495348890', '01a21361-8ded-7068-8edc-a9f495348890', '/990826/990826201/91990826MA164279X5/', 'create', 'register', 1793029489743, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"清泉山庄旅游有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', '\x39680acfa060ad7a042e2f26099dc3f7', '\x0149681bcdd4a5e14354f4c61ddc3d5dc5ec9d6b910ad739875f42b2753bf8f6', NULL);
INSERT INTO public.event VALUES ('01a21361-8e9d-7bac-af69-60f596828fce', '990826', 'unit', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8e83-7542-9ef1-7ffcc328d41c","role":"system_admin"},"rows":{"person/01a21361-8e83-7542-9ef1-7ffcc328d41c":{"became":null,"name":"陈路","region":"990826"},"post/01a21361-8e83-752e-b291-39b3b4a6a3f0":{"person":"01a21361-8e83-7542-9ef1-7ffcc328d41c","region":"990826","role":"system_admin","sectors":"[]","since":1793029489743,"unit":"01a21361-8c7d-7b4f-afce-d2e8af286d39","until":null}}}', '\x410764d60684242a914832000972d151', '\xadbe7d574de34ebc9c31e146df831b8a8068a98ab160c44029c50a1f8dd2eeb1', NULL);
INSERT INTO public.event VALUES ('01a21361-8ea6-7bb3-8d76-feb1786e41ac', '990826', 'account', '01a21361-8ea5-73be-bc76-0e0448477d86', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"admin","person":"01a21361-8e83-7542-9ef1-7ffcc328d41c"},"rows":{"account/01a21361-8ea5-73be-bc76-0e0448477d86":{"login":"admin","person":"01a21361-8e83-7542-9ef1-7ffcc328d41c"}}}', '\xa431b0b182306a5878950955f2b39e2c', '\x172e559faa60151100f4105864ba1f242da3a84474223df2da548fdb86d5ca55', NULL);
INSERT INTO public.event VALUES ('01a21361-8ea9-7766-9f1c-bd5d488374d1', '990826', 'unit', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ea7-73a9-b38c-905c59177db4","role":"security_admin"},"rows":{"person/01a21361-8ea7-73a9-b38c-905c59177db4":{"became":null,"name":"童岚","region":"990826"},"post/01a21361-8ea7-7399-87e0-18188bd8c464":{"person":"01a21361-8ea7-73a9-b38c-905c59177db4","region":"990826","role":"security_admin","sectors":"[]","since":1793029489743,"unit":"01a21361-8c7d-7b4f-afce-d2e8af286d39","until":null}}}', '\x327899e7639607e11fcfbc2672020f0a', '\x07809f210ab36d64a8b5ddecef19cf92bfb27eed30f76b6ac86df6193c416e6a', NULL);
INSERT INTO public.event VALUES ('01a21361-8eb0-7698-aca1-585bc38b016c', '990826', 'account', '01a21361-8eaa-78bc-bbfe-11dca0d18e3d', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"secadmin","person":"01a21361-8ea7-73a9-b38c-905c59177db4"},"rows":{"account/01a21361-8eaa-78bc-bbfe-11dca0d18e3d":{"login":"secadmin","person":"01a21361-8ea7-73a9-b38c-905c59177db4"}}}', '\xac274776a476f51fdad78c9057fb3a74', '\xd0d6723509310c53e8e3e49b70e9adce961da9d7a3945590fbd1ae3d9138abec', NULL);
INSERT INTO public.event VALUES ('01a21361-8eb2-7280-97d0-2855266b2e06', '990826', 'unit', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8eb1-74e4-b2ab-834e24b286bb","role":"auditor"},"rows":{"person/01a21361-8eb1-74e4-b2ab-834e24b286bb":{"became":null,"name":"方宁","region":"990826"},"post/01a21361-8eb1-74d9-ba6e-467bfc050d75":{"person":"01a21361-8eb1-74e4-b2ab-834e24b286bb","region":"990826","role":"auditor","sectors":"[]","since":1793029489743,"unit":"01a21361-8c7d-7b4f-afce-d2e8af286d39","until":null}}}', '\xcc39b78fcb504f88e858f49ece60bd8a', '\x1d0a204c97b51a41aecc84cfd8fec63db4509fce7bdf498b5d36ee8e1b55bf01', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec1-7042-99dd-78a909db10d6', '990826', 'account', '01a21361-8eb2-77ea-947c-2e5597e12ecd', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"auditor","person":"01a21361-8eb1-74e4-b2ab-834e24b286bb"},"rows":{"account/01a21361-8eb2-77ea-947c-2e5597e12ecd":{"login":"auditor","person":"01a21361-8eb1-74e4-b2ab-834e24b286bb"}}}', '\x8b88efb3b3dc75edf637cf822e0228d2', '\x464948f3d30ac1bd5cbc4751eadf6b9243ce4987f423422bb16ec32b845b0d55', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec2-72a9-8274-750ecd6ac932', '990826', 'unit', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ec1-772f-a582-d5bed7dba018","role":"audit_admin"},"rows":{"person/01a21361-8ec1-772f-a582-d5bed7dba018":{"became":null,"name":"沈静仪","region":"990826"},"post/01a21361-8ec1-7721-8730-b7e69955ffec":{"person":"01a21361-8ec1-772f-a582-d5bed7dba018","region":"990826","role":"audit_admin","sectors":"[]","since":1793029489743,"unit":"01a21361-8c7d-7b4f-afce-d2e8af286d39","until":null}}}', '\x8809d944a2bf46c753585cd98da80e86', '\x347e9d89f6dcb8e1ae476ff833062c034f152507d117a2cf2803b34244aa2396', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec2-7ea8-be22-081c69bfa80d', '990826', 'account', '01a21361-8ec2-78b9-a748-5fe8565090d8', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"shenji","person":"01a21361-8ec1-772f-a582-d5bed7dba018"},"rows":{"account/01a21361-8ec2-78b9-a748-5fe8565090d8":{"login":"shenji","person":"01a21361-8ec1-772f-a582-d5bed7dba018"}}}', '\xc52c2758984a1289fed332b42c0d2959', '\x8e57fcc60fa200845a06b09ec6985c9fd78c1ad10d5c43698a15d20d5a609d3a', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec3-7cd7-baba-418ffc67b6ec', '990826', 'unit', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ec3-72f7-abd7-06f01965d580","role":"committee_director"},"rows":{"person/01a21361-8ec3-72f7-abd7-06f01965d580":{"became":null,"name":"梁国栋","region":"990826"},"post/01a21361-8ec3-72ee-9c1a-44f0e0695d3c":{"person":"01a21361-8ec3-72f7-abd7-06f01965d580","region":"990826","role":"committee_director","sectors":"[]","since":1793029489743,"unit":"01a21361-8c7d-7b4f-afce-d2e8af286d39","until":null}}}', '\x1f9aba5d24a3f09f0a74a747780c54ae', '\xe6242b398f704a6762bfb73bb47e9f345a9a5224e1a3342b1c86b3d4358ae0e0', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec4-74fe-a4ee-367e864724df', '990826', 'account', '01a21361-8ec4-7082-9752-cfc899224df4', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"director","person":"01a21361-8ec3-72f7-abd7-06f01965d580"},"rows":{"account/01a21361-8ec4-7082-9752-cfc899224df4":{"login":"director","person":"01a21361-8ec3-72f7-abd7-06f01965d580"}}}', '\x3aa39edb48a4ae062e3d994dc68b556f', '\x85c1a71bd382421f7bc6d2f055e4cb361178e7473c4e3f5e23119e35ac1b10d3', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec5-72e8-812a-14fbd28c28c6', '990826', 'unit', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ec4-7936-9f41-878c41181b7d","role":"leader"},"rows":{"person/01a21361-8ec4-7936-9f41-878c41181b7d":{"became":null,"name":"苏虹","region":"990826"},"post/01a21361-8ec4-7930-8c86-7c4da87806c3":{"person":"01a21361-8ec4-7936-9f41-878c41181b7d","region":"990826","role":"leader","sectors":"[]","since":1793029489743,"unit":"01a21361-8c7d-7b4f-afce-d2e8af286d39","until":null}}}', '\xdb15cce1e8c32be6883a5a6137a4a2d6', '\x07bceeb36382dc8a441df4b98e0b91aeb2ec8c39b318b62bc2acd13385ac2910', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec5-7bd5-b4e4-27693a9eefb1', '990826', 'account', '01a21361-8ec5-7671-8420-e07ccec004e8', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"leader","person":"01a21361-8ec4-7936-9f41-878c41181b7d"},"rows":{"account/01a21361-8ec5-7671-8420-e07ccec004e8":{"login":"leader","person":"01a21361-8ec4-7936-9f41-878c41181b7d"}}}', '\x2f2d54c2beb2bf8f0b506ce81be3592a', '\x3b2870e838610be490fdd5d8efd5da578ac70fcfedc7ddf2122db64ad51b49ad', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec6-73bc-aa13-d6bc103de522', '990826', 'unit', '01a21361-8c8a-73fe-93f9-77d412b14034', '01a21361-8c8a-73fe-93f9-77d412b14034', '/990826/11990826010947644R/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ec5-7f16-9244-f200e28eda2d","role":"committee_office"},"rows":{"person/01a21361-8ec5-7f16-9244-f200e28eda2d":{"became":null,"name":"周文静","region":"990826"},"post/01a21361-8ec5-7f10-b8e7-9851b004a98e":{"person":"01a21361-8ec5-7f16-9244-f200e28eda2d","region":"990826","role":"committee_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8c8a-73fe-93f9-77d412b14034","until":null}}}', '\x1ecbcb2d5626801a2eff72aaab86eb51', '\xacfefb34870b8d7a029cb90f37c2bd68828babe0d96ef35e46baa2313c8b1a27', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec6-7aff-b2a4-fd56e8589b58', '990826', 'account', '01a21361-8ec6-786e-a68c-7dd15d2e0457', '01a21361-8c8a-73fe-93f9-77d412b14034', '/990826/11990826010947644R/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"anweiban","person":"01a21361-8ec5-7f16-9244-f200e28eda2d"},"rows":{"account/01a21361-8ec6-786e-a68c-7dd15d2e0457":{"login":"anweiban","person":"01a21361-8ec5-7f16-9244-f200e28eda2d"}}}', '\xc77a91b756b30d83758869b103f353c1', '\x6fc534bae0168a6703f942a0cc873ecc02a899816e2182b55e42c54ef637fd3b', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec7-724f-9c9e-6103e555a8d0', '990826', 'unit', '01a21361-8c8a-73fe-93f9-77d412b14034', '01a21361-8c8a-73fe-93f9-77d412b14034', '/990826/11990826010947644R/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ec6-7de8-8184-d5fc1c9d3144","role":"committee_office"},"rows":{"person/01a21361-8ec6-7de8-8184-d5fc1c9d3144":{"became":null,"name":"秦越","region":"990826"},"post/01a21361-8ec6-7de1-9ee8-2cee97fb6d88":{"person":"01a21361-8ec6-7de8-8184-d5fc1c9d3144","region":"990826","role":"committee_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8c8a-73fe-93f9-77d412b14034","until":null}}}', '\xbcbb6f8d976864710b57019cb7b7d603', '\xec33e0ba230db64141e6c34c279af277ca3bcf2e06d7dcad816014e79ee671ac', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec7-784e-9ea9-1002e2beda98', '990826', 'account', '01a21361-8ec7-748f-8f1e-362b1df89c17', '01a21361-8c8a-73fe-93f9-77d412b14034', '/990826/11990826010947644R/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"anweiban2","person":"01a21361-8ec6-7de8-8184-d5fc1c9d3144"},"rows":{"account/01a21361-8ec7-748f-8f1e-362b1df89c17":{"login":"anweiban2","person":"01a21361-8ec6-7de8-8184-d5fc1c9d3144"}}}', '\x078c78f646057ee54f3724ade108a905', '\x5bd4c91d91d871db2c88fada9b9cd964c708d622a3d883a8fa3c8c14a8a4b954', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec8-71b2-8eac-a90579ce7875', '990826', 'unit', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '/990826/11990826011298885E/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ec7-7d3a-9787-9ae697be9405","role":"department_officer"},"rows":{"person/01a21361-8ec7-7d3a-9787-9ae697be9405":{"became":null,"name":"韩立","region":"990826"},"post/01a21361-8ec7-7d33-a97e-6a6360f87042":{"person":"01a21361-8ec7-7d3a-9787-9ae697be9405","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cb9-76c4-98ac-f36b36db8e07","until":null}}}', '\xc06065b8d52742d7fe22593a31e0b14b', '\x9c898abe9b225956384fcdba9bc57db05a440b416e31c8e75e181b599abc11e5', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec8-7bb4-b3cc-735b3c96b709', '990826', 'unit', '01a21361-8c8a-73fe-93f9-77d412b14034', '01a21361-8c8a-73fe-93f9-77d412b14034', '/990826/11990826010947644R/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ec7-7d3a-9787-9ae697be9405","role":"committee_office"},"rows":{"post/01a21361-8ec8-74fe-9055-f7b6a63348ab":{"person":"01a21361-8ec7-7d3a-9787-9ae697be9405","region":"990826","role":"committee_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8c8a-73fe-93f9-77d412b14034","until":null}}}', '\x3cf3b3bf80ce5d1c301fc382e11f8e4a', '\xc46114ac6e2dc7e30c91859bee67cfa93642a2d890a0551821d8e8aed88124bb', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec9-71a8-a861-7202e2045c1f', '990826', 'account', '01a21361-8ec8-7ea9-aea5-f5ba7e84c9e6', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '/990826/11990826011298885E/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"yingji","person":"01a21361-8ec7-7d3a-9787-9ae697be9405"},"rows":{"account/01a21361-8ec8-7ea9-aea5-f5ba7e84c9e6":{"login":"yingji","person":"01a21361-8ec7-7d3a-9787-9ae697be9405"}}}', '\x5e4eee06a8e28f41a7bb24e330b57f57', '\xb7d503043f5a20de588eb1f398da9036a2380f50b01e28fa2fa7a7da567b7745', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec9-7836-bdff-96c7a5623976', '990826', 'unit', '01a21361-8cc0-751b-9100-739ecafbd9ed', '01a21361-8cc0-751b-9100-739ecafbd9ed', '/990826/119908260132695782/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ec9-74a3-b543-c4b4eb0d3dc8","role":"department_officer"},"rows":{"person/01a21361-8ec9-74a3-b543-c4b4eb0d3dc8":{"became":null,"name":"段志远","region":"990826"},"post/01a21361-8ec9-749d-a70b-2b214b2209cd":{"person":"01a21361-8ec9-74a3-b543-c4b4eb0d3dc8","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cc0-751b-9100-739ecafbd9ed","until":null}}}', '\x73e47ea4e7318af3b644f6d3dfdead5c', '\x87c0a6bf2aa1c5c4208ae920a3d0f400e1fc43b3bfb243860ce14a5165f90e3f', NULL);
INSERT INTO public.event VALUES ('01a21361-8ec9-7c94-b693-9f61933f3aae', '990826', 'account', '01a21361-8ec9-7a54-a0af-44b1fdf7544f', '01a21361-8cc0-751b-9100-739ecafbd9ed', '/990826/119908260132695782/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"zhujian","person":"01a21361-8ec9-74a3-b543-c4b4eb0d3dc8"},"rows":{"account/01a21361-8ec9-7a54-a0af-44b1fdf7544f":{"login":"zhujian","person":"01a21361-8ec9-74a3-b543-c4b4eb0d3dc8"}}}', '\x96c6c7bcefb499e68e9f34b7d1fea13d', '\x6428b16e5785a372a14468bdc171e3af3502819420e93f8e2c3840e08aa53e61', NULL);
INSERT INTO public.event VALUES ('01a21361-8eca-72da-bc3b-bfdc56f77b81', '990826', 'unit', '01a21361-8cc5-7099-bc29-65ce9c9cad9c', '01a21361-8cc5-7099-bc29-65ce9c9cad9c', '/990826/1199082601795154X9/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ec9-7f08-86f3-4946c4dd87d0","role":"department_officer"},"rows":{"person/01a21361-8ec9-7f08-86f3-4946c4dd87d0":{"became":null,"name":"蒋蓓","region":"990826"},"post/01a21361-8ec9-7f04-b654-dbe95e061f35":{"person":"01a21361-8ec9-7f08-86f3-4946c4dd87d0","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cc5-7099-bc29-65ce9c9cad9c","until":null}}}', '\xde99ecb9e7c05ee33c79ec8ff6436b43', '\x4ba8adfa9792a5a8f6fcfce9328c3807abeb9d120b809af1c76a226e41b14394', NULL);
INSERT INTO public.event VALUES ('01a21361-8eca-78a8-b84d-820c3c5484a6', '990826', 'account', '01a21361-8eca-7529-bb0b-48268a3e5bca', '01a21361-8cc5-7099-bc29-65ce9c9cad9c', '/990826/1199082601795154X9/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"gongxin","person":"01a21361-8ec9-7f08-86f3-4946c4dd87d0"},"rows":{"account/01a21361-8eca-7529-bb0b-48268a3e5bca":{"login":"gongxin","person":"01a21361-8ec9-7f08-86f3-4946c4dd87d0"}}}', '\x71c9a41b0550d565bb513a2888195a70', '\xb1fa2b5a99093018acc38db79d49f1fe3c6402cfd8dcd35e928884588c92ed72', NULL);
INSERT INTO public.event VALUES ('01a21361-8ecb-70f2-b38d-e357153fa77e', '990826', 'unit', '01a21361-8cd0-7724-8afe-e9a9d2ab88af', '01a21361-8cd0-7724-8afe-e9a9d2ab88af', '/990826/11990826013966357X/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8eca-7b88-8dbb-766012abfa4f","role":"department_officer"},"rows":{"person/01a21361-8eca-7b88-8dbb-766012abfa4f":{"became":null,"name":"卢明辉","region":"990826"},"post/01a21361-8eca-7b82-893b-d94b4ba0a09f":{"person":"01a21361-8eca-7b88-8dbb-766012abfa4f","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cd0-7724-8afe-e9a9d2ab88af","until":null}}}', '\xc91a464446bd1fd77cdb6ba601c66038', '\xc9458275a7d77c2a421c9dcdc29a22421b0b3fdb2d3d6dc80090fa8e3720544e', NULL);
INSERT INTO public.event VALUES ('01a21361-8ecb-75c7-b772-d947078be97b', '990826', 'account', '01a21361-8ecb-7386-879d-78eb4c4cb9d7', '01a21361-8cd0-7724-8afe-e9a9d2ab88af', '/990826/11990826013966357X/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"shijian","person":"01a21361-8eca-7b88-8dbb-766012abfa4f"},"rows":{"account/01a21361-8ecb-7386-879d-78eb4c4cb9d7":{"login":"shijian","person":"01a21361-8eca-7b88-8dbb-766012abfa4f"}}}', '\x66e873497bfcc5dd903f30c4f3a0283b', '\x9968e3a3301b72fa70d0503c5b034f8cc80e8f047659340bedcd34dd528954ed', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed5-7f29-b9f5-03835cade81a', '990826', 'account', '01a21361-8ed5-7cf7-a2bf-0fd58e9bf30d', '01a21361-8cf7-773f-9808-ff7d1c3c8468', '/990826/129908260186890374/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"rongmei","person":"01a21361-8ed5-776c-9951-0d050f5a67ad"},"rows":{"account/01a21361-8ed5-7cf7-a2bf-0fd58e9bf30d":{"login":"rongmei","person":"01a21361-8ed5-776c-9951-0d050f5a67ad"}}}', '\xe054f74a2a0ecbab28ff9e137224d4c5', '\x97465cb82105fadbeb433623c6b1990c286047a0aeae06e50bfc98cd029357ef', NULL);
INSERT INTO public.event VALUES ('01a21361-8ecb-7c3c-ac6d-367f4374adec', '990826', 'unit', '01a21361-8cd3-7c99-b9cd-afe9a8fea13a', '01a21361-8cd3-7c99-b9cd-afe9a8fea13a', '/990826/11990826011227737C/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ecb-788a-87bc-c14417d3f965","role":"department_officer"},"rows":{"person/01a21361-8ecb-788a-87bc-c14417d3f965":{"became":null,"name":"祁峰","region":"990826"},"post/01a21361-8ecb-7885-8bf0-538641abbf35":{"person":"01a21361-8ecb-788a-87bc-c14417d3f965","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cd3-7c99-b9cd-afe9a8fea13a","until":null}}}', '\x0aebb2ab7f517bc398eff57317c3f7dc', '\xc08bb51aecf55c4f985c6ce26497bee76f9f1c8398caa55570fac01770d4c984', NULL);
INSERT INTO public.event VALUES ('01a21361-8ecc-72e4-b7f9-1b23952e29af', '990826', 'account', '01a21361-8ecc-70fb-9eb1-a4f1da18e3bc', '01a21361-8cd3-7c99-b9cd-afe9a8fea13a', '/990826/11990826011227737C/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"jiaotong","person":"01a21361-8ecb-788a-87bc-c14417d3f965"},"rows":{"account/01a21361-8ecc-70fb-9eb1-a4f1da18e3bc":{"login":"jiaotong","person":"01a21361-8ecb-788a-87bc-c14417d3f965"}}}', '\x270862f56000caab08e4fe7a864328ce', '\x5c3a6f616bc2063a5e865a38aefd1cb7e3abc625e6ba5cc73ca83b6ba1d8b1cd', NULL);
INSERT INTO public.event VALUES ('01a21361-8ecc-7acd-a540-8698f3c1afdc', '990826', 'unit', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ecc-75a2-b44a-4e104fcd60e3","role":"department_officer"},"rows":{"person/01a21361-8ecc-75a2-b44a-4e104fcd60e3":{"became":null,"name":"雷振","region":"990826"},"post/01a21361-8ecc-759b-a9cf-843d5fbacff3":{"person":"01a21361-8ecc-75a2-b44a-4e104fcd60e3","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cd9-7aee-8502-1f8a638e6d72","until":null}}}', '\xf12007c5f1e5bc459b25811cdc3014da', '\x5b6bfaa91c7a9aa97fc731ff74de0188206e327c2d7131422618d4af46ec2ab9', NULL);
INSERT INTO public.event VALUES ('01a21361-8ecc-7ead-b78d-82672ce874b0', '990826', 'account', '01a21361-8ecc-7cca-ab89-2b567d56ea70', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"xiaofang","person":"01a21361-8ecc-75a2-b44a-4e104fcd60e3"},"rows":{"account/01a21361-8ecc-7cca-ab89-2b567d56ea70":{"login":"xiaofang","person":"01a21361-8ecc-75a2-b44a-4e104fcd60e3"}}}', '\xf267f51315a97c269e7513a9327711e6', '\x6992ce744eb3e5c5a968b3ce3a2ee460e0ea78d825eec24fa8b79da585a8e6b2', NULL);
INSERT INTO public.event VALUES ('01a21361-8ecd-7576-bd96-3744a4e53b72', '990826', 'unit', '01a21361-8cda-7a0d-a9e1-ac648459b508', '01a21361-8cda-7a0d-a9e1-ac648459b508', '/990826/1199082601175131XG/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ecd-71d8-ba27-fd6a8fdc66a0","role":"department_officer"},"rows":{"person/01a21361-8ecd-71d8-ba27-fd6a8fdc66a0":{"became":null,"name":"宋雅琴","region":"990826"},"post/01a21361-8ecd-71d3-8e57-c132b2c5629a":{"person":"01a21361-8ecd-71d8-ba27-fd6a8fdc66a0","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cda-7a0d-a9e1-ac648459b508","until":null}}}', '\xa2b23c00770b4ac5cd5d5ad8a1827d6b', '\x2b5a3c564c5a0067b757e4f61867efd96dbfa3d8f35daf55a436f626d58d87aa', NULL);
INSERT INTO public.event VALUES ('01a21361-8ecd-799a-9261-3b7d2728d8dd', '990826', 'account', '01a21361-8ecd-7801-bad0-e6944b4a035b', '01a21361-8cda-7a0d-a9e1-ac648459b508', '/990826/1199082601175131XG/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"jiaoyu","person":"01a21361-8ecd-71d8-ba27-fd6a8fdc66a0"},"rows":{"account/01a21361-8ecd-7801-bad0-e6944b4a035b":{"login":"jiaoyu","person":"01a21361-8ecd-71d8-ba27-fd6a8fdc66a0"}}}', '\x18e543ecab46d59f8fd935bf30d61708', '\xe562c47dec31dbdb7ed87f92d922d454b02cda2db12f2b1b85d0e9807513d688', NULL);
INSERT INTO public.event VALUES ('01a21361-8ece-70c4-a244-5bd93c7d2d4d', '990826', 'unit', '01a21361-8cdb-76e6-ac53-1d2f9224061d', '01a21361-8cdb-76e6-ac53-1d2f9224061d', '/990826/11990826012084969T/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ecd-7c05-a6da-78d734f88f26","role":"department_officer"},"rows":{"person/01a21361-8ecd-7c05-a6da-78d734f88f26":{"became":null,"name":"白晓岚","region":"990826"},"post/01a21361-8ecd-7c00-9c15-2f01ab27bbe7":{"person":"01a21361-8ecd-7c05-a6da-78d734f88f26","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cdb-76e6-ac53-1d2f9224061d","until":null}}}', '\x019a41a967f0714158b310dd4e8f50a3', '\xe8ec00bf93e7e2dd35062e0cf88b81fe5cc03996a5763967691709c56cf3a51a', NULL);
INSERT INTO public.event VALUES ('01a21361-8ece-742e-9f4e-8eef1551eac0', '990826', 'account', '01a21361-8ece-72b2-8175-01da4f050b0b', '01a21361-8cdb-76e6-ac53-1d2f9224061d', '/990826/11990826012084969T/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"weijian","person":"01a21361-8ecd-7c05-a6da-78d734f88f26"},"rows":{"account/01a21361-8ece-72b2-8175-01da4f050b0b":{"login":"weijian","person":"01a21361-8ecd-7c05-a6da-78d734f88f26"}}}', '\x5fde5d198fa39a1e52eb1271dde6dfdb', '\x671ad0363330a4152e973162e330309b877917ece078d3bf0936bfbe44352a59', NULL);
INSERT INTO public.event VALUES ('01a21361-8ece-7ba3-b655-71613aa2da55', '990826', 'unit', '01a21361-8cdc-76bc-a033-ec7e1b5584bc', '01a21361-8cdc-76bc-a033-ec7e1b5584bc', '/990826/11990826013528859M/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ece-7693-b4dd-62f1a4f1fd07","role":"department_officer"},"rows":{"person/01a21361-8ece-7693-b4dd-62f1a4f1fd07":{"became":null,"name":"冯一鸣","region":"990826"},"post/01a21361-8ece-768d-a587-ea48805f646b":{"person":"01a21361-8ece-7693-b4dd-62f1a4f1fd07","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cdc-76bc-a033-ec7e1b5584bc","until":null}}}', '\xf20481f5b4ad50e9c142ad4159d005f0', '\xf46a7b2d28e1d85804648b3435bd12ab27ba03788a174df0bc3d13adfbf9d989', NULL);
INSERT INTO public.event VALUES ('01a21361-8ecf-70b1-9245-d3fa73616a07', '990826', 'account', '01a21361-8ece-7ded-af0f-499030ed434f', '01a21361-8cdc-76bc-a033-ec7e1b5584bc', '/990826/11990826013528859M/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"shangwu","person":"01a21361-8ece-7693-b4dd-62f1a4f1fd07"},"rows":{"account/01a21361-8ece-7ded-af0f-499030ed434f":{"login":"shangwu","person":"01a21361-8ece-7693-b4dd-62f1a4f1fd07"}}}', '\xb79b26a95fc69d890e0d6ed18ac47243', '\x6cf1aaffaa065b374434b00d3d0fa0288cc2962ac59d28839a58a5fcf5d57761', NULL);
INSERT INTO public.event VALUES ('01a21361-8ecf-7687-8af5-fb1e994e8d2c', '990826', 'unit', '01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '/990826/11990826012646028F/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ecf-72fb-9b84-fb9bfc2e4bd5","role":"department_officer"},"rows":{"person/01a21361-8ecf-72fb-9b84-fb9bfc2e4bd5":{"became":null,"name":"高旭","region":"990826"},"post/01a21361-8ecf-72f7-9cc1-35f34174c1f5":{"person":"01a21361-8ecf-72fb-9b84-fb9bfc2e4bd5","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cde-7f1a-b1bb-a5aecc1f5bee","until":null}}}', '\x99937e131ac4758b5edff2e9cf039c6a', '\xab7c295417ca25ff1267ca9d8b825b3976d258d244ba88833ef88c0b8d0e9363', NULL);
INSERT INTO public.event VALUES ('01a21361-8ecf-7a73-a192-fb86651980a7', '990826', 'account', '01a21361-8ecf-78ae-8ab6-8b45a51ede0a', '01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '/990826/11990826012646028F/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"gongan","person":"01a21361-8ecf-72fb-9b84-fb9bfc2e4bd5"},"rows":{"account/01a21361-8ecf-78ae-8ab6-8b45a51ede0a":{"login":"gongan","person":"01a21361-8ecf-72fb-9b84-fb9bfc2e4bd5"}}}', '\xc6b91c18998fd9d521adc028c6bdd0e1', '\xef161b22e897ac9b6bdd506804c313358c738c356092b40e7cb36b40cf7969b3', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed0-71a5-b4d5-e4085137c1aa', '990826', 'unit', '01a21361-8ce1-716a-908d-c9f791ef439c', '01a21361-8ce1-716a-908d-c9f791ef439c', '/990826/11990826018247386J/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ecf-7d16-b7b0-e2b8c96fcd2a","role":"department_officer"},"rows":{"person/01a21361-8ecf-7d16-b7b0-e2b8c96fcd2a":{"became":null,"name":"向晚晴","region":"990826"},"post/01a21361-8ecf-7d02-afd1-fda1c568be76":{"person":"01a21361-8ecf-7d16-b7b0-e2b8c96fcd2a","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8ce1-716a-908d-c9f791ef439c","until":null}}}', '\x65ff0a3f77a42520ed65e63c5503e723', '\xefd68f847249f290bd76fadbcef5331558a07a3fa02d6d8c478f67682ab31ca7', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed0-7bbd-9bab-764a09ab7253', '990826', 'unit', '01a21361-8ce3-76bb-ba47-c848020b6e66', '01a21361-8ce3-76bb-ba47-c848020b6e66', '/990826/119908260121411776/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed0-786a-a298-045c26fa3b11","role":"department_officer"},"rows":{"person/01a21361-8ed0-786a-a298-045c26fa3b11":{"became":null,"name":"田守业","region":"990826"},"post/01a21361-8ed0-7861-8d1f-1f2413882cf9":{"person":"01a21361-8ed0-786a-a298-045c26fa3b11","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8ce3-76bb-ba47-c848020b6e66","until":null}}}', '\x717587d90b42fead398ec019d2f5ec89', '\xc2c01acee2e790f3fac770dabbebb702673aac43b403a1bdb23f7836d4024eb1', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed1-706a-8290-0b7fc60d500c', '990826', 'account', '01a21361-8ed0-7e21-a95a-65661bfa289e', '01a21361-8ce3-76bb-ba47-c848020b6e66', '/990826/119908260121411776/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"nongye","person":"01a21361-8ed0-786a-a298-045c26fa3b11"},"rows":{"account/01a21361-8ed0-7e21-a95a-65661bfa289e":{"login":"nongye","person":"01a21361-8ed0-786a-a298-045c26fa3b11"}}}', '\x0e6887e139370a5718b7c8ed8919219a', '\x904374002e42f7842beca2546909fdaa14527d03f978d2c86959c7522152ae36', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed1-79ca-864e-4bd4287ee837', '990826', 'unit', '01a21361-8ce4-71fa-928d-1446d5a4b2bb', '01a21361-8ce4-71fa-928d-1446d5a4b2bb', '/990826/11990826018054023Y/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed1-74e8-a417-ba8a44022e61","role":"department_officer"},"rows":{"person/01a21361-8ed1-74e8-a417-ba8a44022e61":{"became":null,"name":"江涛","region":"990826"},"post/01a21361-8ed1-74e2-90c9-01a5582b4da5":{"person":"01a21361-8ed1-74e8-a417-ba8a44022e61","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8ce4-71fa-928d-1446d5a4b2bb","until":null}}}', '\xa6d27917b6e6999b931d4653cd6e26e6', '\x5653809c46d532822005395494eae5b96f92826ae7de7d55a60c3b8a3e643efd', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed1-7f33-877b-d1def9752429', '990826', 'account', '01a21361-8ed1-7c98-93e8-471c2b465546', '01a21361-8ce4-71fa-928d-1446d5a4b2bb', '/990826/11990826018054023Y/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"shuili","person":"01a21361-8ed1-74e8-a417-ba8a44022e61"},"rows":{"account/01a21361-8ed1-7c98-93e8-471c2b465546":{"login":"shuili","person":"01a21361-8ed1-74e8-a417-ba8a44022e61"}}}', '\xeda3672e89cdca305b7b58c4a9deb49c', '\x344940b75b8371ce4904698afd828ee3101ed66f717b2625cfb3c5cb7f77e018', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed2-7ae8-94ab-2b95604578e9', '990826', 'unit', '01a21361-8ce5-7384-abc9-4d765a8864d9', '01a21361-8ce5-7384-abc9-4d765a8864d9', '/990826/11990826014654005R/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed2-729b-8db7-495c069851e1","role":"department_officer"},"rows":{"person/01a21361-8ed2-729b-8db7-495c069851e1":{"became":null,"name":"石磊","region":"990826"},"post/01a21361-8ed2-7293-90b7-3f613459fa44":{"person":"01a21361-8ed2-729b-8db7-495c069851e1","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8ce5-7384-abc9-4d765a8864d9","until":null}}}', '\x8140a3b83cd100c384c39e9dea63fbad', '\x3f31a4a9de0d9f423f67de1ac9c555c1df2bd69aa5f9cc22cd1ec6b33914973b', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed3-70c0-8679-10d6b8da948e', '990826', 'account', '01a21361-8ed2-7ddf-88d4-31b19b72952b', '01a21361-8ce5-7384-abc9-4d765a8864d9', '/990826/11990826014654005R/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"ziran","person":"01a21361-8ed2-729b-8db7-495c069851e1"},"rows":{"account/01a21361-8ed2-7ddf-88d4-31b19b72952b":{"login":"ziran","person":"01a21361-8ed2-729b-8db7-495c069851e1"}}}', '\x4a3a9e43d4e93ad5ab9e8b80642c4327', '\x01b98aacbaf4e42875a5a58897324017fd7a149b1f6462f2392342ba234644d7', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed3-78ca-9185-452182d16c82', '990826', 'unit', '01a21361-8cee-7891-b2f7-384c77b904c1', '01a21361-8cee-7891-b2f7-384c77b904c1', '/990826/11990826018896626C/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed3-73d1-ad7f-0c47eacdcb10","role":"department_officer"},"rows":{"person/01a21361-8ed3-73d1-ad7f-0c47eacdcb10":{"became":null,"name":"范秋实","region":"990826"},"post/01a21361-8ed3-73cc-b040-6693a8d7ee88":{"person":"01a21361-8ed3-73d1-ad7f-0c47eacdcb10","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cee-7891-b2f7-384c77b904c1","until":null}}}', '\x468ad267e2cf05e344263b3a4227ab40', '\x805f713a76b24b33e4aca949ed791f963fe9cc0817e4741a361e5211951b81a2', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed3-7d70-9d1c-69ce5a76ec20', '990826', 'account', '01a21361-8ed3-7b1c-997f-6d3e840840da', '01a21361-8cee-7891-b2f7-384c77b904c1', '/990826/11990826018896626C/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"minzheng","person":"01a21361-8ed3-73d1-ad7f-0c47eacdcb10"},"rows":{"account/01a21361-8ed3-7b1c-997f-6d3e840840da":{"login":"minzheng","person":"01a21361-8ed3-73d1-ad7f-0c47eacdcb10"}}}', '\x08ea87f7412109d2268718cf6a8a72e6', '\x4aa4f55b06c1a127fca13510dbd5fbec65edbd8de719b3809bcf79cc0cf82a33', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed4-759a-b501-d2b2e290ef62', '990826', 'unit', '01a21361-8cf0-7f31-922c-876740255bc9', '01a21361-8cf0-7f31-922c-876740255bc9', '/990826/119908260123698251/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed4-7132-b571-f0284751e361","role":"department_officer"},"rows":{"person/01a21361-8ed4-7132-b571-f0284751e361":{"became":null,"name":"金慧","region":"990826"},"post/01a21361-8ed4-712d-849c-f99fc70202ac":{"person":"01a21361-8ed4-7132-b571-f0284751e361","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cf0-7f31-922c-876740255bc9","until":null}}}', '\x34a9ef1bfd25c9190a4598016bc7c4d3', '\x731d9cd1f236e517e03bcb5257db425e5644ee3d7030d72ecd0bc8b0f7e76f0f', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed4-7a18-8806-bef05c79ab8a', '990826', 'account', '01a21361-8ed4-7810-8859-112ba2d5d75d', '01a21361-8cf0-7f31-922c-876740255bc9', '/990826/119908260123698251/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"caizheng","person":"01a21361-8ed4-7132-b571-f0284751e361"},"rows":{"account/01a21361-8ed4-7810-8859-112ba2d5d75d":{"login":"caizheng","person":"01a21361-8ed4-7132-b571-f0284751e361"}}}', '\xedc532a4e9b715f95d54172343517f36', '\xc912bec2c97aec3d80e0ba2e349cdea60c3936bee7547343f7cc07d38bd537de', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed5-709f-9629-ef1a8923609a', '990826', 'unit', '01a21361-8cf4-75bf-9a64-4a8637e102bb', '01a21361-8cf4-75bf-9a64-4a8637e102bb', '/990826/12990826019736560A/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed4-7c28-8205-c269ffd69651","role":"department_officer"},"rows":{"person/01a21361-8ed4-7c28-8205-c269ffd69651":{"became":null,"name":"齐修文","region":"990826"},"post/01a21361-8ed4-7c24-9234-70f228bfc053":{"person":"01a21361-8ed4-7c28-8205-c269ffd69651","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cf4-75bf-9a64-4a8637e102bb","until":null}}}', '\x8fb7d1b866d415e8c7477ba38ead6947', '\xa4a5ce6a7ea856b856efb521158acfb0b6ccfa97d98783889f61695270bd8795', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed5-74e6-9f21-ae10cb144299', '990826', 'account', '01a21361-8ed5-72be-8d97-0feec5016f6d', '01a21361-8cf4-75bf-9a64-4a8637e102bb', '/990826/12990826019736560A/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"dangxiao","person":"01a21361-8ed4-7c28-8205-c269ffd69651"},"rows":{"account/01a21361-8ed5-72be-8d97-0feec5016f6d":{"login":"dangxiao","person":"01a21361-8ed4-7c28-8205-c269ffd69651"}}}', '\xf23a3f3906c09f5c114a9e0c4139f935', '\xdc7a044b4f1a7357f86ff3e3746e89c0fb6c0ecd9f7c5bb3a5aa70fc2fbe7b4c', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed5-7ae9-b96f-97f1d22e99b4', '990826', 'unit', '01a21361-8cf7-773f-9808-ff7d1c3c8468', '01a21361-8cf7-773f-9808-ff7d1c3c8468', '/990826/129908260186890374/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed5-776c-9951-0d050f5a67ad","role":"department_officer"},"rows":{"person/01a21361-8ed5-776c-9951-0d050f5a67ad":{"became":null,"name":"安然","region":"990826"},"post/01a21361-8ed5-7765-935e-b7f5bcb0215b":{"person":"01a21361-8ed5-776c-9951-0d050f5a67ad","region":"990826","role":"department_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8cf7-773f-9808-ff7d1c3c8468","until":null}}}', '\xecab23655802b8fa169612fe4ef3ee9a', '\x1a26f7acc0f06c0a302eb036a84baa380155797df91b4aaa684bb021bde734ee', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed6-79df-9b99-5ab7a01da920', '990826', 'unit', '01a21361-8cf8-7373-af96-2ddc7233b7f3', '01a21361-8cf8-7373-af96-2ddc7233b7f3', '/990826/990826001/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed6-73b9-8bea-6f1214f5aacf","role":"town_office"},"rows":{"person/01a21361-8ed6-73b9-8bea-6f1214f5aacf":{"became":null,"name":"吴佩","region":"990826"},"post/01a21361-8ed6-73b3-8b92-f9bf78266983":{"person":"01a21361-8ed6-73b9-8bea-6f1214f5aacf","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8cf8-7373-af96-2ddc7233b7f3","until":null}}}', '\x9ec917533dd74c919e0d5f59cb10f70d', '\x179455e181df6127c08a70737ac740518fc7c7d788e508fde8b0d47d21015336', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed7-71d4-9a58-653add7a72ac', '990826', 'account', '01a21361-8ed6-7e34-a21b-83fd5f18019e', '01a21361-8cf8-7373-af96-2ddc7233b7f3', '/990826/990826001/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"chengguan","person":"01a21361-8ed6-73b9-8bea-6f1214f5aacf"},"rows":{"account/01a21361-8ed6-7e34-a21b-83fd5f18019e":{"login":"chengguan","person":"01a21361-8ed6-73b9-8bea-6f1214f5aacf"}}}', '\x865e945063e51945e30b539aa26301bc', '\x78ce6641bc992598d77b9680f051cfb0b1904d92f2f02cb51c2dbd7d70974ea5', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed7-79b8-9bd4-37f89ab18565', '990826', 'unit', '01a21361-8cf8-7892-b8c1-a4bbf3fdcb15', '01a21361-8cf8-7892-b8c1-a4bbf3fdcb15', '/990826/990826002/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed7-7473-b3a6-f3a74f1204e4","role":"town_office"},"rows":{"person/01a21361-8ed7-7473-b3a6-f3a74f1204e4":{"became":null,"name":"任海波","region":"990826"},"post/01a21361-8ed7-746e-ad5f-cf42f272db96":{"person":"01a21361-8ed7-7473-b3a6-f3a74f1204e4","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8cf8-7892-b8c1-a4bbf3fdcb15","until":null}}}', '\x21db28c858aad4f3889a858dd86c07cb', '\x7e2344fe8b76e741e8224ea828f5f1b2b9a5a91c6b3919359a5bb19951fe7d11', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed7-7e65-98de-c5b60bdfe11f', '990826', 'account', '01a21361-8ed7-7c4f-86fd-4244ebf7d91d', '01a21361-8cf8-7892-b8c1-a4bbf3fdcb15', '/990826/990826002/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"landong","person":"01a21361-8ed7-7473-b3a6-f3a74f1204e4"},"rows":{"account/01a21361-8ed7-7c4f-86fd-4244ebf7d91d":{"login":"landong","person":"01a21361-8ed7-7473-b3a6-f3a74f1204e4"}}}', '\x81110378255bfc87e88f2d9eedf7f177', '\x324d3ae51576b5df3a6c8b58bff883e3355491e324aae9ad3a104743eaa1a43f', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed8-76cc-a7dc-ba96aa91439c', '990826', 'unit', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed8-71d0-86b1-ce6a3c02db9d","role":"system_admin"},"rows":{"person/01a21361-8ed8-71d0-86b1-ce6a3c02db9d":{"became":null,"name":"侯亮","region":"990826"},"post/01a21361-8ed8-71cb-87b6-3ada8eadf1d0":{"person":"01a21361-8ed8-71d0-86b1-ce6a3c02db9d","region":"990826","role":"system_admin","sectors":"[]","since":1793029489743,"unit":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","until":null}}}', '\x5b18d808563edae57ee04ed4f33bd4bb', '\x22562c3606304a955c4c961300dce5dc2ff5936bbea8e6c637070a5e2de91920', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed8-7bbf-85a1-b6ab329e809c', '990826', 'account', '01a21361-8ed8-792b-9fb8-4f4198b7319c', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"shiqiao_admin","person":"01a21361-8ed8-71d0-86b1-ce6a3c02db9d"},"rows":{"account/01a21361-8ed8-792b-9fb8-4f4198b7319c":{"login":"shiqiao_admin","person":"01a21361-8ed8-71d0-86b1-ce6a3c02db9d"}}}', '\xd7761048b7ede564e4d3c6dce76c9b0a', '\x5b7b93a7d953a2dedf5744fa9468700a57b2a93afc46d0c0e2683af2e98dfdd9', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed9-7344-9ebb-54ffd0a82f0c', '990826', 'unit', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed8-7e79-b1e8-fd064c17a657","role":"town_office"},"rows":{"person/01a21361-8ed8-7e79-b1e8-fd064c17a657":{"became":null,"name":"马晓东","region":"990826"},"post/01a21361-8ed8-7e73-9ef8-9ef8a9ccbd59":{"person":"01a21361-8ed8-7e79-b1e8-fd064c17a657","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","until":null}}}', '\x0454ac31a31d4901c57a6136556841ec', '\x488372ed2ab78427fff87556c0c62c373700861947d7f9bb418493851bd3040e', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed9-78b4-9430-6884e871fa7c', '990826', 'account', '01a21361-8ed9-7685-82d4-f42e758b6798', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"shiqiao","person":"01a21361-8ed8-7e79-b1e8-fd064c17a657"},"rows":{"account/01a21361-8ed9-7685-82d4-f42e758b6798":{"login":"shiqiao","person":"01a21361-8ed8-7e79-b1e8-fd064c17a657"}}}', '\xe5d85258e83f930202888f0c49b1586d', '\x309d1ad2988ac4311a932d7da224db0f33709f03e3fb5f589ef2dcd057d2e7cd', NULL);
INSERT INTO public.event VALUES ('01a21361-8ed9-7e39-afb3-1fe1055c9da4', '990826', 'unit', '01a21361-8cf9-741f-90dc-63ef9349fafd', '01a21361-8cf9-741f-90dc-63ef9349fafd', '/990826/990826101/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ed9-7b4e-9692-554b14de5ef6","role":"town_office"},"rows":{"person/01a21361-8ed9-7b4e-9692-554b14de5ef6":{"became":null,"name":"柯敏","region":"990826"},"post/01a21361-8ed9-7b45-971c-b8355e8ed1cc":{"person":"01a21361-8ed9-7b4e-9692-554b14de5ef6","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8cf9-741f-90dc-63ef9349fafd","until":null}}}', '\x3a486cee51cf32e90cbe037d165adf02', '\xc74846a1ea39454559494ceefb4113991b68142fa4276e4b58cbe7b0bae8a312', NULL);
INSERT INTO public.event VALUES ('01a21361-8eda-7324-b4ca-0fcb4db21c87', '990826', 'account', '01a21361-8eda-714d-8a23-433940408278', '01a21361-8cf9-741f-90dc-63ef9349fafd', '/990826/990826101/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"liuhe","person":"01a21361-8ed9-7b4e-9692-554b14de5ef6"},"rows":{"account/01a21361-8eda-714d-8a23-433940408278":{"login":"liuhe","person":"01a21361-8ed9-7b4e-9692-554b14de5ef6"}}}', '\x4886d4f7f0367e525049c8bce5761ac1', '\xa6931e256d79a37619b4f3a27e6b03d5c1436684082c461695602e00242f8683', NULL);
INSERT INTO public.event VALUES ('01a21361-8eda-7cf7-9460-6e07ef2185f1', '990826', 'unit', '01a21361-8cf9-7a61-9fb8-1db09e34ec33', '01a21361-8cf9-7a61-9fb8-1db09e34ec33', '/990826/990826102/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8eda-764f-b841-34b8e36b7c9d","role":"town_office"},"rows":{"person/01a21361-8eda-764f-b841-34b8e36b7c9d":{"became":null,"name":"袁青","region":"990826"},"post/01a21361-8eda-764a-967f-6e5490877cea":{"person":"01a21361-8eda-764f-b841-34b8e36b7c9d","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8cf9-7a61-9fb8-1db09e34ec33","until":null}}}', '\x240b55fa953467dba2e6f052b3ad0633', '\xcd1df96f25d9084475a6aac24b54e9c659aa1ff38be5d4ec35b2357ad532e58a', NULL);
INSERT INTO public.event VALUES ('01a21361-8edc-711b-9490-f4fae00c9366', '990826', 'account', '01a21361-8eda-7f1b-98aa-8bb5acb210d9', '01a21361-8cf9-7a61-9fb8-1db09e34ec33', '/990826/990826102/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"qingshanpu","person":"01a21361-8eda-764f-b841-34b8e36b7c9d"},"rows":{"account/01a21361-8eda-7f1b-98aa-8bb5acb210d9":{"login":"qingshanpu","person":"01a21361-8eda-764f-b841-34b8e36b7c9d"}}}', '\xb71906d7b3c78894a6463c6ce6d61edf', '\xa3039df16cc9a5daef0ccdcf3c03ebb685663a4c2a90c07808ff5c175da19915', NULL);
INSERT INTO public.event VALUES ('01a21361-8edc-790b-9261-eee3c13f76d5', '990826', 'unit', '01a21361-8cfe-7757-8b4e-e386fa94859d', '01a21361-8cfe-7757-8b4e-e386fa94859d', '/990826/990826103/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8edc-743e-9138-70d19a57c674","role":"town_office"},"rows":{"person/01a21361-8edc-743e-9138-70d19a57c674":{"became":null,"name":"汤勇","region":"990826"},"post/01a21361-8edc-7437-990b-bcceb03f09f1":{"person":"01a21361-8edc-743e-9138-70d19a57c674","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8cfe-7757-8b4e-e386fa94859d","until":null}}}', '\x59ae544c8e2a9d7f599955fed2c3feb0', '\x9c0ca19f6bb6ebb628fb2d1c8098577f9691f451e5a56f74f771b7b48f9caffb', NULL);
INSERT INTO public.event VALUES ('01a21361-8edc-7ec2-980a-fda7eb35adff', '990826', 'account', '01a21361-8edc-7c5b-8f7f-bf5aa7e4ece0', '01a21361-8cfe-7757-8b4e-e386fa94859d', '/990826/990826103/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"dayan","person":"01a21361-8edc-743e-9138-70d19a57c674"},"rows":{"account/01a21361-8edc-7c5b-8f7f-bf5aa7e4ece0":{"login":"dayan","person":"01a21361-8edc-743e-9138-70d19a57c674"}}}', '\x0a036724b367fecea2a81474ead15b57', '\xffd7439385eb3bd964dacce09cd046f0b7cdd664e1ab742d1ed35a499885dbd4', NULL);
INSERT INTO public.event VALUES ('01a21361-8edd-7663-a228-f41c237c9f59', '990826', 'unit', '01a21361-8d00-761f-a579-12c062b530a8', '01a21361-8d00-761f-a579-12c062b530a8', '/990826/990826104/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8edd-726a-997e-3c04852facc1","role":"town_office"},"rows":{"person/01a21361-8edd-726a-997e-3c04852facc1":{"became":null,"name":"沙建平","region":"990826"},"post/01a21361-8edd-7265-8c82-5a4449acaa36":{"person":"01a21361-8edd-726a-997e-3c04852facc1","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8d00-761f-a579-12c062b530a8","until":null}}}', '\x4157e9135953d256ea504e712e514104', '\x9816e58ea8c4fa1acaf64fdb262a9c78ad9a5c6910b63c9f01e0562e0ba1e05a', NULL);
INSERT INTO public.event VALUES ('01a21361-8edd-7cd2-977b-9fe16255e26c', '990826', 'account', '01a21361-8edd-7a14-8aef-bfe8a24e1883', '01a21361-8d00-761f-a579-12c062b530a8', '/990826/990826104/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"shawan","person":"01a21361-8edd-726a-997e-3c04852facc1"},"rows":{"account/01a21361-8edd-7a14-8aef-bfe8a24e1883":{"login":"shawan","person":"01a21361-8edd-726a-997e-3c04852facc1"}}}', '\xd702a16ba6e6d7e4798a0482377cbf20', '\x5d194e8b3aa0d5288bf09c93683245374dafc360e888d108fb18b5fe6cd75bbd', NULL);
INSERT INTO public.event VALUES ('01a21361-8ede-7502-9790-51cd87fd6c99', '990826', 'unit', '01a21361-8d02-7086-b024-79df67d99f90', '01a21361-8d02-7086-b024-79df67d99f90', '/990826/990826105/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ede-7050-9cf9-9e3faf6834a4","role":"town_office"},"rows":{"person/01a21361-8ede-7050-9cf9-9e3faf6834a4":{"became":null,"name":"崔玉梅","region":"990826"},"post/01a21361-8ede-704a-8dcf-611c0c4a7996":{"person":"01a21361-8ede-7050-9cf9-9e3faf6834a4","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8d02-7086-b024-79df67d99f90","until":null}}}', '\x2086fe02a754bc65af40fb96666deda0', '\x40fbabe7adc8988f5c0fae4ad05a41077443d3b2f40e3ef13c604ebaf7813245', NULL);
INSERT INTO public.event VALUES ('01a21361-8ede-7b3a-b32b-387edec26a6b', '990826', 'account', '01a21361-8ede-785f-b351-6a6b010b06b8', '01a21361-8d02-7086-b024-79df67d99f90', '/990826/990826105/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"sanguan","person":"01a21361-8ede-7050-9cf9-9e3faf6834a4"},"rows":{"account/01a21361-8ede-785f-b351-6a6b010b06b8":{"login":"sanguan","person":"01a21361-8ede-7050-9cf9-9e3faf6834a4"}}}', '\x96f070eba614e217ddd69ce504f1a306', '\xc066c6aab0305c7ee25b9ae7550d17e15adf825c35a5f3da4073163f6c25ee42', NULL);
INSERT INTO public.event VALUES ('01a21361-8edf-754e-bfcd-ec588036084d', '990826', 'unit', '01a21361-8d1f-7a4b-a969-09a6b9c16fdb', '01a21361-8d1f-7a4b-a969-09a6b9c16fdb', '/990826/990826106/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ede-7e56-818a-bf6cbd4243ba","role":"town_office"},"rows":{"person/01a21361-8ede-7e56-818a-bf6cbd4243ba":{"became":null,"name":"彭飞","region":"990826"},"post/01a21361-8ede-7e51-b17d-f73122cd7d6e":{"person":"01a21361-8ede-7e56-818a-bf6cbd4243ba","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8d1f-7a4b-a969-09a6b9c16fdb","until":null}}}', '\xbaa969d2fd07f7f7866258eccb801461', '\xc21946b362ba70956ad8a0be0197db3dfb7f086d8adda442115dd3ef5cf7edc4', NULL);
INSERT INTO public.event VALUES ('01a21361-8edf-79cd-a211-37a2187154ab', '990826', 'account', '01a21361-8edf-77c2-98b6-1da4cf23f284', '01a21361-8d1f-7a4b-a969-09a6b9c16fdb', '/990826/990826106/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"shuangqiao","person":"01a21361-8ede-7e56-818a-bf6cbd4243ba"},"rows":{"account/01a21361-8edf-77c2-98b6-1da4cf23f284":{"login":"shuangqiao","person":"01a21361-8ede-7e56-818a-bf6cbd4243ba"}}}', '\xf531240f485c76575525b48440e65bf8', '\x7f53c769f8442efd92046b452ff96259c3e2f170c1c49e81325bfbff1473cc55', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee0-72c1-b4ab-b162945b1ff7', '990826', 'unit', '01a21361-8d21-78ca-b256-d6df212a5b8d', '01a21361-8d21-78ca-b256-d6df212a5b8d', '/990826/990826107/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8edf-7ceb-b913-8d13692f62b8","role":"town_office"},"rows":{"person/01a21361-8edf-7ceb-b913-8d13692f62b8":{"became":null,"name":"黎志刚","region":"990826"},"post/01a21361-8edf-7ce6-b2b8-70d835644b49":{"person":"01a21361-8edf-7ceb-b913-8d13692f62b8","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8d21-78ca-b256-d6df212a5b8d","until":null}}}', '\x5ba627cdc840c99510cf2bed924a2a10', '\xeef94489bcbe22b24693d985f589b07fc0b12ed46deb70334eb964d4deb928f9', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee0-7870-9df1-f384709411b2', '990826', 'account', '01a21361-8ee0-74d2-91b5-5cd4294b9c34', '01a21361-8d21-78ca-b256-d6df212a5b8d', '/990826/990826107/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"huangtugang","person":"01a21361-8edf-7ceb-b913-8d13692f62b8"},"rows":{"account/01a21361-8ee0-74d2-91b5-5cd4294b9c34":{"login":"huangtugang","person":"01a21361-8edf-7ceb-b913-8d13692f62b8"}}}', '\x9c295ff42fab83eed88b42ac3599d614', '\x041b7e2df12b605bf8fd5a9e89073a076b8bce8862360dee767ba5f47edeff2b', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee1-7187-ab0f-5e32a2e9449e', '990826', 'unit', '01a21361-8d22-7017-ba68-8ef66e6706cf', '01a21361-8d22-7017-ba68-8ef66e6706cf', '/990826/990826200/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ee0-7b4a-bb1b-efc27bb1ae60","role":"town_office"},"rows":{"person/01a21361-8ee0-7b4a-bb1b-efc27bb1ae60":{"became":null,"name":"乔木","region":"990826"},"post/01a21361-8ee0-7b44-96ad-bafedcaf288d":{"person":"01a21361-8ee0-7b4a-bb1b-efc27bb1ae60","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8d22-7017-ba68-8ef66e6706cf","until":null}}}', '\xcfad75da07dd3773ad7832b6f9e437f6', '\x9d56a98a4812dba6650c547a5b150bd401d3aae1ab4f6634be38ac259e1b126a', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee1-7621-8269-c7b8ac587a83', '990826', 'account', '01a21361-8ee1-73b5-a379-8c6803d17e05', '01a21361-8d22-7017-ba68-8ef66e6706cf', '/990826/990826200/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"baita","person":"01a21361-8ee0-7b4a-bb1b-efc27bb1ae60"},"rows":{"account/01a21361-8ee1-73b5-a379-8c6803d17e05":{"login":"baita","person":"01a21361-8ee0-7b4a-bb1b-efc27bb1ae60"}}}', '\x2026f83638f54af9d84191fa3160236d', '\xdc8070a6daf9f98d1e90c6f1286883d8de7c00a2faeea90f9cb5c5c1e71c576d', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee1-7cf3-a01a-b257dccf75fd', '990826', 'unit', '01a21361-8d28-72c4-91fd-1e337505150c', '01a21361-8d28-72c4-91fd-1e337505150c', '/990826/990826201/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ee1-788e-b4ef-6600f21cc1de","role":"town_office"},"rows":{"person/01a21361-8ee1-788e-b4ef-6600f21cc1de":{"became":null,"name":"龙小云","region":"990826"},"post/01a21361-8ee1-788a-8016-2a989dc9ef06":{"person":"01a21361-8ee1-788e-b4ef-6600f21cc1de","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8d28-72c4-91fd-1e337505150c","until":null}}}', '\x9de7aaa26d9b4a76a3b31be21213f16c', '\x71bb99989cf5a7456d2592f9b743a9ced5b0b7524082bcee919a15569836b751', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee2-72fc-a40a-2f2d1854c002', '990826', 'account', '01a21361-8ee2-707f-b059-3c32967b527e', '01a21361-8d28-72c4-91fd-1e337505150c', '/990826/990826201/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"longquan","person":"01a21361-8ee1-788e-b4ef-6600f21cc1de"},"rows":{"account/01a21361-8ee2-707f-b059-3c32967b527e":{"login":"longquan","person":"01a21361-8ee1-788e-b4ef-6600f21cc1de"}}}', '\x3c0a00607b965b5a27151125588df5ef', '\x7a70684cf185aacaf3097681fe7e736040b24b7167607292a3df9be7d2e0b23a', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee2-7bd5-88c9-9108f5131e72', '990826', 'unit', '01a21361-8d28-7ac2-9d21-e6402bdc135b', '01a21361-8d28-7ac2-9d21-e6402bdc135b', '/990826/990826400/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ee2-75ce-8f56-56112e7f7eef","role":"town_office"},"rows":{"person/01a21361-8ee2-75ce-8f56-56112e7f7eef":{"became":null,"name":"许航","region":"990826"},"post/01a21361-8ee2-75c8-852e-052d92091172":{"person":"01a21361-8ee2-75ce-8f56-56112e7f7eef","region":"990826","role":"town_office","sectors":"[]","since":1793029489743,"unit":"01a21361-8d28-7ac2-9d21-e6402bdc135b","until":null}}}', '\xf24260b27c49c7eabf2c69b8064a5b82', '\x543d0cb149ab5b91123e6de5ffc45c8472656973b9da5233e534be0ffe1607ab', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee3-71c2-ac4b-fe0ce599b743', '990826', 'account', '01a21361-8ee2-7e8e-ade0-b23537501f0d', '01a21361-8d28-7ac2-9d21-e6402bdc135b', '/990826/990826400/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"jingkaiqu","person":"01a21361-8ee2-75ce-8f56-56112e7f7eef"},"rows":{"account/01a21361-8ee2-7e8e-ade0-b23537501f0d":{"login":"jingkaiqu","person":"01a21361-8ee2-75ce-8f56-56112e7f7eef"}}}', '\xc1225cb1fad8ef86c83e9753d0782457', '\x0a0e6b0336debbbd2d6099cb7e6d3300820f09d650c20950e900aec5c3523115', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee3-7a9a-93a7-d6c7929f1227', '990826', 'unit', '01a21361-8d29-7e4d-8a7c-4a9e410f1a19', '01a21361-8d29-7e4d-8a7c-4a9e410f1a19', '/990826/990826001/990826001001/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ee3-75f6-88db-7a503692c24b","role":"village_officer"},"rows":{"person/01a21361-8ee3-75f6-88db-7a503692c24b":{"became":null,"name":"何素珍","region":"990826"},"post/01a21361-8ee3-75f1-aee6-79f505b80b16":{"person":"01a21361-8ee3-75f6-88db-7a503692c24b","region":"990826","role":"village_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8d29-7e4d-8a7c-4a9e410f1a19","until":null}}}', '\x7435087f464d5f7f9433452c40388dd7', '\x296393ec4879c66f4c9d6f853916e6ee92819eb33f26861775510827458449b5', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee4-708f-b8ec-be85639e26c3', '990826', 'account', '01a21361-8ee3-7dae-9ec2-13263340ee3c', '01a21361-8d29-7e4d-8a7c-4a9e410f1a19', '/990826/990826001/990826001001/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"beiguan","person":"01a21361-8ee3-75f6-88db-7a503692c24b"},"rows":{"account/01a21361-8ee3-7dae-9ec2-13263340ee3c":{"login":"beiguan","person":"01a21361-8ee3-75f6-88db-7a503692c24b"}}}', '\x7b89cb9766753000eee6d5c1e3708356', '\xf33b85467f60ba817f08d9d1568cc63ad4052fbc7962a344af396eba9c775283', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee4-7914-8f22-79164823f780', '990826', 'unit', '01a21361-8d31-724e-90e9-e4efc942839f', '01a21361-8d31-724e-90e9-e4efc942839f', '/990826/990826100/990826100001/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ee4-74e1-b562-9c5f02e80c9a","role":"village_officer"},"rows":{"person/01a21361-8ee4-74e1-b562-9c5f02e80c9a":{"became":null,"name":"朱进福","region":"990826"},"post/01a21361-8ee4-74da-9bf9-da3dbc60c399":{"person":"01a21361-8ee4-74e1-b562-9c5f02e80c9a","region":"990826","role":"village_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8d31-724e-90e9-e4efc942839f","until":null}}}', '\x0b4f1136453247b7b1cd07964f8ba136', '\x8b6cd1c48a78dca937f751172e1e5cb1fc59fe11f4fc0319a606640461b43a68', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee5-7010-a020-5a74f3fc017a', '990826', 'account', '01a21361-8ee4-7ba8-951e-4c19be79cdce', '01a21361-8d31-724e-90e9-e4efc942839f', '/990826/990826100/990826100001/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"gongyelu","person":"01a21361-8ee4-74e1-b562-9c5f02e80c9a"},"rows":{"account/01a21361-8ee4-7ba8-951e-4c19be79cdce":{"login":"gongyelu","person":"01a21361-8ee4-74e1-b562-9c5f02e80c9a"}}}', '\x64dd8198d0f13557d567e750d023244f', '\xf2264f047acd8a2042d37b1fb3b30b5b1cd4f99308d3dbdfc3d3190728c32ede', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee5-796d-be7e-d9d400ec776f', '990826', 'unit', '01a21361-8d31-7bc4-8765-5306727615bb', '01a21361-8d31-7bc4-8765-5306727615bb', '/990826/990826100/990826100201/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ee5-7456-8742-826e4ecbadfe","role":"village_officer"},"rows":{"person/01a21361-8ee5-7456-8742-826e4ecbadfe":{"became":null,"name":"丁来根","region":"990826"},"post/01a21361-8ee5-744f-9bca-eff83dd02d92":{"person":"01a21361-8ee5-7456-8742-826e4ecbadfe","region":"990826","role":"village_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8d31-7bc4-8765-5306727615bb","until":null}}}', '\x3ebf537d557bf2e3770354b1b4334c69', '\x32479da64a3e88694df36e5efa762daba8c221e31ef9934ad5918f7201b0f16b', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee5-7e5e-ad4d-9877e4d84c81', '990826', 'account', '01a21361-8ee5-7c1e-aa4b-ffa543f45877', '01a21361-8d31-7bc4-8765-5306727615bb', '/990826/990826100/990826100201/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"dongwan","person":"01a21361-8ee5-7456-8742-826e4ecbadfe"},"rows":{"account/01a21361-8ee5-7c1e-aa4b-ffa543f45877":{"login":"dongwan","person":"01a21361-8ee5-7456-8742-826e4ecbadfe"}}}', '\xecb27f89af8aaacde96b8095c308ecaf', '\x9ae701aacaddc3767fd9dd148984ec7577c780ee6a32c2442232151ac275b565', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee7-714a-8434-a05c0856271a', '990826', 'unit', '01a21361-8d36-797a-a9eb-70429a3cf48d', '01a21361-8d36-797a-a9eb-70429a3cf48d', '/990826/990826107/990826107201/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ee6-72ae-880e-5050ef7b0e31","role":"village_officer"},"rows":{"person/01a21361-8ee6-72ae-880e-5050ef7b0e31":{"became":null,"name":"邱永贵","region":"990826"},"post/01a21361-8ee6-72a9-b133-036a757dfdc8":{"person":"01a21361-8ee6-72ae-880e-5050ef7b0e31","region":"990826","role":"village_officer","sectors":"[]","since":1793029489743,"unit":"01a21361-8d36-797a-a9eb-70429a3cf48d","until":null}}}', '\xe39dcd036b321bf9db6b8028b4c3d2e3', '\x6ef480e8514d3018c4eec714971a81f68007bd5262b0385d4d53b03fcc09a12a', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee7-7795-a1c4-0bbfceddc216', '990826', 'account', '01a21361-8ee7-7504-8b98-f306a163b412', '01a21361-8d36-797a-a9eb-70429a3cf48d', '/990826/990826107/990826107201/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"nanpo","person":"01a21361-8ee6-72ae-880e-5050ef7b0e31"},"rows":{"account/01a21361-8ee7-7504-8b98-f306a163b412":{"login":"nanpo","person":"01a21361-8ee6-72ae-880e-5050ef7b0e31"}}}', '\x65579ee65c8f8459d02916d43e4cc54b', '\x23b45b9b3e6806c1145087c5031d5f9765633f1ab3d5441bdb2444da6db68369', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee7-7ec6-bbb8-655bff0c495f', '990826', 'unit', '01a21361-8d39-7987-927c-74f80f047e2c', '01a21361-8d39-7987-927c-74f80f047e2c', '/990826/990826100/91990826MA8573491L/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ee7-7a8a-9391-2fed0de708ec","role":"enterprise_manager"},"rows":{"person/01a21361-8ee7-7a8a-9391-2fed0de708ec":{"became":null,"name":"尤长林","region":"990826"},"post/01a21361-8ee7-7a83-b3ae-7cbd206bb46e":{"person":"01a21361-8ee7-7a8a-9391-2fed0de708ec","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029489743,"unit":"01a21361-8d39-7987-927c-74f80f047e2c","until":null}}}', '\x59093d01717a76129523082bc7fdc4e0', '\xe036108792a5420334be8271b7449b96405294d91a1805d49d6f2f174838b7b6', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee8-73f2-9535-5b9cc3df1829', '990826', 'account', '01a21361-8ee8-7209-9b7a-be05f2c9cf95', '01a21361-8d39-7987-927c-74f80f047e2c', '/990826/990826100/91990826MA8573491L/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"xinhe","person":"01a21361-8ee7-7a8a-9391-2fed0de708ec"},"rows":{"account/01a21361-8ee8-7209-9b7a-be05f2c9cf95":{"login":"xinhe","person":"01a21361-8ee7-7a8a-9391-2fed0de708ec"}}}', '\x3fbe89a00b3e69854c494b2dad7f129a', '\x837cc63458717f20a8a2cc9b846ae1c75de25be0c778540450d94d2a5bc7ac7b', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee8-7a62-b145-39f1cd31ea30', '990826', 'unit', '01a21361-8d39-7987-927c-74f80f047e2c', '01a21361-8d39-7987-927c-74f80f047e2c', '/990826/990826100/91990826MA8573491L/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ee8-7681-912c-3e261c21d2ce","role":"principal"},"rows":{"person/01a21361-8ee8-7681-912c-3e261c21d2ce":{"became":null,"name":"林振华","region":"990826"},"post/01a21361-8ee8-767b-96a8-a6983c0159ac":{"person":"01a21361-8ee8-7681-912c-3e261c21d2ce","region":"990826","role":"principal","sectors":"[]","since":1793029489743,"unit":"01a21361-8d39-7987-927c-74f80f047e2c","until":null}}}', '\x28fd5470456c3090f82591f204dc90d4', '\xf23db35840566e2856b1304b9411ed01e99a977855ff64e724c010d33509b88f', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee8-7e6c-a9c4-ae05324f5745', '990826', 'account', '01a21361-8ee8-7ca2-9f04-64ce58334400', '01a21361-8d39-7987-927c-74f80f047e2c', '/990826/990826100/91990826MA8573491L/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"xinhe2","person":"01a21361-8ee8-7681-912c-3e261c21d2ce"},"rows":{"account/01a21361-8ee8-7ca2-9f04-64ce58334400":{"login":"xinhe2","person":"01a21361-8ee8-7681-912c-3e261c21d2ce"}}}', '\xb53cf0bf3b07f3aa66b86d5d45511a1e', '\xa83e6ec0f9af3f444088181c04274473b463c38c2d8d29c9a9fe65b284095eab', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee9-74ae-adff-a1b07771d64a', '990826', 'unit', '01a21361-8dab-748f-8388-1135591da496', '01a21361-8dab-748f-8388-1135591da496', '/990826/990826400/91990826MA05539633/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8ee9-7175-8cf1-d6fad6ed486c","role":"enterprise_manager"},"rows":{"person/01a21361-8ee9-7175-8cf1-d6fad6ed486c":{"became":null,"name":"葛振国","region":"990826"},"post/01a21361-8ee9-7170-aca3-f1bf4f468945":{"person":"01a21361-8ee9-7175-8cf1-d6fad6ed486c","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029489743,"unit":"01a21361-8dab-748f-8388-1135591da496","until":null}}}', '\x9a7b3fd8b116f200816b97c7e84b63e5', '\x94b0592bdc949f1735220e425478760fdff7283ac5fadf66ca5abb6526d4e285', NULL);
INSERT INTO public.event VALUES ('01a21361-8ee9-7b6b-9c2a-47347d15d9ce', '990826', 'account', '01a21361-8ee9-7942-958a-dacdf6f4ae8d', '01a21361-8dab-748f-8388-1135591da496', '/990826/990826400/91990826MA05539633/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"hengxin","person":"01a21361-8ee9-7175-8cf1-d6fad6ed486c"},"rows":{"account/01a21361-8ee9-7942-958a-dacdf6f4ae8d":{"login":"hengxin","person":"01a21361-8ee9-7175-8cf1-d6fad6ed486c"}}}', '\xcf6847b46154fdbdc689758e9aded5b6', '\xc6625c861390a553fb31f27c81e212f985a66b476ed6841bc6d3e033eb08dadf', NULL);
INSERT INTO public.event VALUES ('01a21361-8eea-754b-b6a4-f45657293441', '990826', 'unit', '01a21361-8dab-748f-8388-1135591da496', '01a21361-8dab-748f-8388-1135591da496', '/990826/990826400/91990826MA05539633/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8eea-71d3-8640-a03b3e0a08e4","role":"principal"},"rows":{"person/01a21361-8eea-71d3-8640-a03b3e0a08e4":{"became":null,"name":"庄明远","region":"990826"},"post/01a21361-8eea-71cd-af7f-d4adc64633cc":{"person":"01a21361-8eea-71d3-8640-a03b3e0a08e4","region":"990826","role":"principal","sectors":"[]","since":1793029489743,"unit":"01a21361-8dab-748f-8388-1135591da496","until":null}}}', '\x07079507dea613bf1d832256c2181a17', '\xdac0892558eb1cd61adb3ba49d1eef7c6045b81783840f06246a3fed3d1d8b09', NULL);
INSERT INTO public.event VALUES ('01a21361-8eea-7bb0-aba1-800e674ace09', '990826', 'account', '01a21361-8eea-796c-886e-e35dd783aa93', '01a21361-8dab-748f-8388-1135591da496', '/990826/990826400/91990826MA05539633/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"hengxin2","person":"01a21361-8eea-71d3-8640-a03b3e0a08e4"},"rows":{"account/01a21361-8eea-796c-886e-e35dd783aa93":{"login":"hengxin2","person":"01a21361-8eea-71d3-8640-a03b3e0a08e4"}}}', '\xec49fa7bed16ef2096ff69091fc03e4f', '\x0a6a4d37e8fae45e253c374dda4cb802e98c784a2f253598a6332a5f7d8bdd7b', NULL);
INSERT INTO public.event VALUES ('01a21361-8eeb-738e-ac1d-7300da9b255b', '990826', 'unit', '01a21361-8dad-7512-8889-c4734d8841dd', '01a21361-8dad-7512-8889-c4734d8841dd', '/990826/990826400/91990826MA73818502/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8eea-7e40-b353-dc3f1b0b132a","role":"enterprise_manager"},"rows":{"person/01a21361-8eea-7e40-b353-dc3f1b0b132a":{"became":null,"name":"沈立群","region":"990826"},"post/01a21361-8eea-7e3a-bb89-06f24f07d92d":{"person":"01a21361-8eea-7e40-b353-dc3f1b0b132a","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029489743,"unit":"01a21361-8dad-7512-8889-c4734d8841dd","until":null}}}', '\x348527581b4d29ce3cc247ce1eea855f', '\x594c2e241f6ee56c599c1404f04fa9ef4831e37d474ad117a5eee03abac2dcf0', NULL);
INSERT INTO public.event VALUES ('01a21361-8eeb-7796-9049-aa425551a986', '990826', 'account', '01a21361-8eeb-75a2-a3ff-fa5784bbfb4e', '01a21361-8dad-7512-8889-c4734d8841dd', '/990826/990826400/91990826MA73818502/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"honglan","person":"01a21361-8eea-7e40-b353-dc3f1b0b132a"},"rows":{"account/01a21361-8eeb-75a2-a3ff-fa5784bbfb4e":{"login":"honglan","person":"01a21361-8eea-7e40-b353-dc3f1b0b132a"}}}', '\x1cd1a0fdad2522bcf1ab27bdd25bbcac', '\xf4ac6a237262949e85ed13d38a7ae6f1cff6bf0e8fad2de6fc9857b2e701a8be', NULL);
INSERT INTO public.event VALUES ('01a21361-8eeb-7d9e-87ef-61aaff10bb07', '990826', 'unit', '01a21361-8da3-788f-b695-20953e8394ff', '01a21361-8da3-788f-b695-20953e8394ff', '/990826/990826002/91990826MA6115147A/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8eeb-79e9-8ad4-d039f7ec015c","role":"enterprise_manager"},"rows":{"person/01a21361-8eeb-79e9-8ad4-d039f7ec015c":{"became":null,"name":"罗启明","region":"990826"},"post/01a21361-8eeb-79d9-bb9c-81660317199e":{"person":"01a21361-8eeb-79e9-8ad4-d039f7ec015c","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029489743,"unit":"01a21361-8da3-788f-b695-20953e8394ff","until":null}}}', '\x64eb5e1b4936fad432d963a4608c170e', '\xa0b16531740327546039849f24c54f903c1ad83fd4696932ecf26db6d0ad838f', NULL);
INSERT INTO public.event VALUES ('01a21361-8eec-7258-b48d-e306a9e045df', '990826', 'account', '01a21361-8eec-7040-8aaf-4c752afefc6c', '01a21361-8da3-788f-b695-20953e8394ff', '/990826/990826002/91990826MA6115147A/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"shunda","person":"01a21361-8eeb-79e9-8ad4-d039f7ec015c"},"rows":{"account/01a21361-8eec-7040-8aaf-4c752afefc6c":{"login":"shunda","person":"01a21361-8eeb-79e9-8ad4-d039f7ec015c"}}}', '\x97c17163a37e3feb8923fb8b090b5f4d', '\x0b064fa340759673cdad3341eb5506089e136d8b302cfb59f367c760f27677d8', NULL);
INSERT INTO public.event VALUES ('01a21361-8eec-79af-ad48-d5f415bd066a', '990826', 'unit', '01a21361-8dc1-7839-af22-656f95c9fa90', '01a21361-8dc1-7839-af22-656f95c9fa90', '/990826/990826107/91990826MA68643086/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8eec-74c2-a926-814232cca822","role":"enterprise_manager"},"rows":{"person/01a21361-8eec-74c2-a926-814232cca822":{"became":null,"name":"孟成","region":"990826"},"post/01a21361-8eec-74bd-b51d-6ce811500692":{"person":"01a21361-8eec-74c2-a926-814232cca822","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029489743,"unit":"01a21361-8dc1-7839-af22-656f95c9fa90","until":null}}}', '\x922e6ea0a293c395f7d4725be50a2881', '\x19f57f766c50d4c6fdfd49a905a0ea21a6eb1c7cc1bd5a4f1e1917b68a7448e9', NULL);
INSERT INTO public.event VALUES ('01a21361-8eec-7e91-9fa4-9a4129a4bea5', '990826', 'account', '01a21361-8eec-7ca0-90fe-da712de4bcfe', '01a21361-8dc1-7839-af22-656f95c9fa90', '/990826/990826107/91990826MA68643086/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"jinshi","person":"01a21361-8eec-74c2-a926-814232cca822"},"rows":{"account/01a21361-8eec-7ca0-90fe-da712de4bcfe":{"login":"jinshi","person":"01a21361-8eec-74c2-a926-814232cca822"}}}', '\x1c9f6c880adce74bb1fb8cdfc0de9c07', '\xea7e1f3ceac5eba5f050ad6d824c83f88073ea7162bc80c3f49e076e463299e6', NULL);
INSERT INTO public.event VALUES ('01a21361-8eed-7774-98b4-2afeb123e186', '990826', 'unit', '01a21361-8db7-7ccb-9610-ab7d53e233a8', '01a21361-8db7-7ccb-9610-ab7d53e233a8', '/990826/990826106/91990826MA4777729G/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8eed-7252-a8e2-532ba0d2fc34","role":"enterprise_manager"},"rows":{"person/01a21361-8eed-7252-a8e2-532ba0d2fc34":{"became":null,"name":"贺松","region":"990826"},"post/01a21361-8eed-724c-b4f6-c36b23e35c15":{"person":"01a21361-8eed-7252-a8e2-532ba0d2fc34","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029489743,"unit":"01a21361-8db7-7ccb-9610-ab7d53e233a8","until":null}}}', '\x23d330760bf450f49213fd13f21aabeb', '\x6edb691ff9373abb8b0eedfc4ef9f8f452918a9ca8439211ff6cb8288cce9154', NULL);
INSERT INTO public.event VALUES ('01a21361-8eed-7b85-9eed-317d9a729fe3', '990826', 'account', '01a21361-8eed-7979-ba69-e31ac8e266d6', '01a21361-8db7-7ccb-9610-ab7d53e233a8', '/990826/990826106/91990826MA4777729G/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"hongyuan","person":"01a21361-8eed-7252-a8e2-532ba0d2fc34"},"rows":{"account/01a21361-8eed-7979-ba69-e31ac8e266d6":{"login":"hongyuan","person":"01a21361-8eed-7252-a8e2-532ba0d2fc34"}}}', '\x4c6d1f24c1b2822efe63de723da6136e', '\x66c68f3aeeb7f6571e232e7c12d84d00bddf7a7d4978302badbcbf5fee69ce72', NULL);
INSERT INTO public.event VALUES ('01a21361-8eee-7340-b23a-6dec5ab34da4', '990826', 'unit', '01a21361-8dd8-75a9-b67d-8456832cb936', '01a21361-8dd8-75a9-b67d-8456832cb936', '/990826/990826104/91990826MA3382653E/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8eed-7df2-9015-38dd979811d4","role":"enterprise_manager"},"rows":{"person/01a21361-8eed-7df2-9015-38dd979811d4":{"became":null,"name":"康毅","region":"990826"},"post/01a21361-8eed-7ded-9f03-d05ebe4a7c76":{"person":"01a21361-8eed-7df2-9015-38dd979811d4","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029489743,"unit":"01a21361-8dd8-75a9-b67d-8456832cb936","until":null}}}', '\xd2105211b780c3ec70c07b113f1056ef', '\x01a74d10e88bf17df729abaa9af160aa209b2389106347f43bcc301b13cdc8b1', NULL);
INSERT INTO public.event VALUES ('01a21361-8eee-78c0-b43c-e5aae3d04975', '990826', 'account', '01a21361-8eee-7599-a315-8664f11bb806', '01a21361-8dd8-75a9-b67d-8456832cb936', '/990826/990826104/91990826MA3382653E/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"yonggu","person":"01a21361-8eed-7df2-9015-38dd979811d4"},"rows":{"account/01a21361-8eee-7599-a315-8664f11bb806":{"login":"yonggu","person":"01a21361-8eed-7df2-9015-38dd979811d4"}}}', '\x68230a23d276d96ec53a7fa4686489a7', '\x1fdd3db86d245a29d0011668a60e2ef7ae7a13693699a0f22bcd0feddd44b5c2', NULL);
INSERT INTO public.event VALUES ('01a21361-8eee-7f0d-ad17-70946f66cfd4', '990826', 'unit', '01a21361-8dd9-7f2d-bebe-b5de5814e205', '01a21361-8dd9-7f2d-bebe-b5de5814e205', '/990826/990826001/91990826MA8640033K/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8eee-7b99-9f39-44cf01bbd930","role":"enterprise_manager"},"rows":{"person/01a21361-8eee-7b99-9f39-44cf01bbd930":{"became":null,"name":"丁晓峰","region":"990826"},"post/01a21361-8eee-7b94-bc48-54b679b7f466":{"person":"01a21361-8eee-7b99-9f39-44cf01bbd930","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029489743,"unit":"01a21361-8dd9-7f2d-bebe-b5de5814e205","until":null}}}', '\xc91fe671221fc95ff06d65f784b35295', '\xf293eb46da1c504e99f9422271b64beb3de7cbce1e86751eecc7e59097cce0d8', NULL);
INSERT INTO public.event VALUES ('01a21361-8eef-74b1-b2fe-7a9456503258', '990826', 'account', '01a21361-8eef-7297-bcb7-9ebc69fc53bb', '01a21361-8dd9-7f2d-bebe-b5de5814e205', '/990826/990826001/91990826MA8640033K/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"lancheng","person":"01a21361-8eee-7b99-9f39-44cf01bbd930"},"rows":{"account/01a21361-8eef-7297-bcb7-9ebc69fc53bb":{"login":"lancheng","person":"01a21361-8eee-7b99-9f39-44cf01bbd930"}}}', '\xab6cead49f48d93b2f4ddf91488ded89', '\x04b78496831593287fa6c5d050b3195420416d6b67cc8ceadb86f8708354519a', NULL);
INSERT INTO public.event VALUES ('01a21361-8eef-7aca-991a-00fb3ca85302', '990826', 'unit', '01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd', '01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd', '/990826/990826103/91990826MA2043414C/', 'appoint', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"person":"01a21361-8eef-7730-90dc-cf2674c5efe4","role":"enterprise_manager"},"rows":{"person/01a21361-8eef-7730-90dc-cf2674c5efe4":{"became":null,"name":"纪云","region":"990826"},"post/01a21361-8eef-772b-9d2f-89bd96fab027":{"person":"01a21361-8eef-7730-90dc-cf2674c5efe4","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029489743,"unit":"01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd","until":null}}}', '\x9653d086c23f9e36b51423cb5a99fd06', '\x21c55c89faafdbd3b589df04f2c0cebc9a355c2d471a40b3c87aa13f28bcdaf3', NULL);
INSERT INTO public.event VALUES ('01a21361-8eef-7ee3-a176-93a1f3e8a360', '990826', 'account', '01a21361-8eef-7ce4-b872-12286211ca0e', '01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd', '/990826/990826103/91990826MA2043414C/', 'account_new', NULL, 1793029489743, NULL, NULL, 0, '{"extra":{"login":"zhongan","person":"01a21361-8eef-7730-90dc-cf2674c5efe4"},"rows":{"account/01a21361-8eef-7ce4-b872-12286211ca0e":{"login":"zhongan","person":"01a21361-8eef-7730-90dc-cf2674c5efe4"}}}', '\x78d29eea143b103d4c353be8174b4c79', '\x2ff61cdc7964cdcf542d6254d937059791bfdbf3e6c75309652753353af43e50', NULL);
INSERT INTO public.event VALUES ('01a21361-8f36-7e7c-b2af-35f11e01d4b5', '990826', 'account', '01a21361-8ec6-786e-a68c-7dd15d2e0457', '01a21361-8c8a-73fe-93f9-77d412b14034', '/990826/11990826010947644R/', 'log_in', NULL, 1795621490482, '01a21361-8ec5-7f16-9244-f200e28eda2d', NULL, 0, '{"extra":{"address":"127.0.0.1","device":"","person":"01a21361-8ec5-7f16-9244-f200e28eda2d","second":false}}', '\xa05697f611ccb50e7a082abf229999a1', '\xeeac48fa7a9f3b843aff4e6359918fa9f55f4762125f448741cdfac040b56cd8', NULL);
INSERT INTO public.event VALUES ('01a21361-8f3f-7018-977c-e3947f8788ca', '990826', 'plan', '01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'create', 'upload', 1795621490490, '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8ec5-7f10-b8e7-9851b004a98e', 1, '{"changes":{"file_hash":{"from":null,"to":"d48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6"},"period_from":{"from":null,"to":"2020-01-01"},"period_to":{"from":null,"to":"2099-12-31"},"title":{"from":null,"to":"平澜县冬季安全行动方案（2020—2099年）"}},"from":"new","to":"draft","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-12-09","version":1}}', '\x21e5dc72fc9f51edd3db3f69d569dd74', '\x7d88400c0731ffd8b70d5e530e00b4eddbd0e0215d9b3937f02c969a0608638e', NULL);
INSERT INTO public.event VALUES ('01a21361-8f57-7c95-8e4f-f2f5ff364606', '990826', 'plan', '01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'commitment', NULL, 1795621490517, '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8ec5-7f10-b8e7-9851b004a98e', 1, '{"extra":{"act":"confirmed","commitments":["01a21361-8f40-79bb-903f-bb046c96340b","01a21361-8f40-79bf-ad90-a2ecd3940838","01a21361-8f40-79c0-8cda-b607c96db558","01a21361-8f40-79c1-b23a-25bb64cc7616","01a21361-8f40-79c2-9a98-4020a2c4463c"]}}', '\x00f803286dd6530ecaa82d3877f09627', '\x6ea659fe78262cd950869d8f7ef00ed7deb5515e28bd547a634a8a03abe0f473', NULL);
INSERT INTO public.event VALUES ('01a21361-8f5b-727a-b230-870e77584b6d', '990826', 'plan', '01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'commitment', NULL, 1795621490522, '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8ec5-7f10-b8e7-9851b004a98e', 1, '{"extra":{"act":"past","commitments":["01a21361-8f40-79bb-903f-bb046c96340b"],"past":"history"}}', '\x313a022c98af43add05038965015111e', '\x43eaa87923f28ca55878b8d2bd3f7b28885044e48414699b88c129f0992137c6', NULL);
INSERT INTO public.event VALUES ('01a21361-8f5e-7449-91c4-5f5722a7a5d2', '990826', 'plan', '01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', 'move', 'issue', 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8ec5-7f10-b8e7-9851b004a98e', 1, '{"from":"draft","to":"issued","row":{"due":null,"version":2}}', '\x14109d6192e7eab7f7bc0c7820289ea2', '\xc927e5bc559eeb23bf2a7bbd5e2d58569e7884c8bce5087c2467c804c53bbede', NULL);
INSERT INTO public.event VALUES ('01a21361-8f61-76a6-8a37-ed0ed7c5238e', '990826', 'task', '01a21361-8f5f-7481-ac01-d294066f5ccb', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', 'create', 'record_history', 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8ec5-7f10-b8e7-9851b004a98e', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":["01a21361-8cde-7f1a-b1bb-a5aecc1f5bee","01a21361-8cf8-7c09-aab8-c1f88a67cdc2"]},"due_on":{"from":null,"to":"2020-06-30"},"kind":{"from":null,"to":"milestone"},"measure":{"from":null,"to":"1"},"measure_place":{"from":null,"to":1},"measure_title":{"from":null,"to":"建立消防台账"},"past":{"from":null,"to":"history"},"plan":{"from":null,"to":"01a21361-8f3d-76a1-abad-29c6e0a4e753"},"sentence":{"from":null,"to":"2020年6月底前，全面摸清人员密集场所底数"},"title":{"from":null,"to":"全面摸清人员密集场所底数"}},"from":"new","to":"history","row":{"version":1}}', '\x76c8f5f2b291bf8e11942a63ab6e82bb', '\xf7231cef2a91e62517de74deeaa29e14e71ace3885a7337742db556f9ef06159', NULL);
INSERT INTO public.event VALUES ('01a21361-8f62-7c39-83f4-8d91935222d4', '990826', 'task', '01a21361-8f62-701c-9e3e-b2be17cad308', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', 'create', 'assign', 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8ec5-7f10-b8e7-9851b004a98e', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":["01a21361-8cde-7f1a-b1bb-a5aecc1f5bee","01a21361-8cf8-7c09-aab8-c1f88a67cdc2"]},"coverage":{"from":null,"to":100},"due_on":{"from":null,"to":"2099-12-31"},"kind":{"from":null,"to":"milestone"},"measure":{"from":null,"to":"1"},"measure_place":{"from":null,"to":1},"measure_title":{"from":null,"to":"建立消防台账"},"plan":{"from":null,"to":"01a21361-8f3d-76a1-abad-29c6e0a4e753"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', '\x3daf0d0b381430fa5d4c4192b83be8cc', '\xf0479696b6f736a7038268260f9ec7d1ca6bd939342bd7678d64762e01fea1b2', NULL);
INSERT INTO public.event VALUES ('01a21361-8f64-74a3-9fac-f29f447fec49', '990826', 'task_part', '01a21361-8f63-706a-9995-1798bf8bfb59', '01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '/990826/11990826012646028F/', 'create', 'assign', 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8ec5-7f10-b8e7-9851b004a98e', 1, '{"changes":{"due_on":{"from":null,"to":"2099-12-31"},"lead":{"from":null,"to":"01a21361-8cd9-7aee-8502-1f8a638e6d72"},"plan":{"from":null,"to":"01a21361-8f3d-76a1-abad-29c6e0a4e753"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"task":{"from":null,"to":"01a21361-8f62-701c-9e3e-b2be17cad308"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', '\xf9ef8e1e5871ff1faa72f990af04e0b2', '\xd076b69323e16182e0e729b3a03277bf1bc68d8a054ab325e2d7f96e0469c60f', NULL);
INSERT INTO public.event VALUES ('01a21361-8f64-7d5b-bab9-0516f548dc7f', '990826', 'task_part', '01a21361-8f64-7713-9fa3-432ce0666af1', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/', 'create', 'assign', 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8ec5-7f10-b8e7-9851b004a98e', 1, '{"changes":{"due_on":{"from":null,"to":"2099-12-31"},"lead":{"from":null,"to":"01a21361-8cd9-7aee-8502-1f8a638e6d72"},"plan":{"from":null,"to":"01a21361-8f3d-76a1-abad-29c6e0a4e753"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"task":{"from":null,"to":"01a21361-8f62-701c-9e3e-b2be17cad308"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', '\x1670cf7b84ecef1775314f3a23c09112', '\x030a589b2a4910637f1aed3eb227a8eb04a1f983fab3d44b9d219bff2023f403', NULL);
INSERT INTO public.event VALUES ('01a21361-8f65-7744-897e-3e61ff75cb1e', '990826', 'task', '01a21361-8f65-7177-8a45-806d71e13439', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '/990826/11990826011298885E/', 'create', 'assign', 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8ec5-7f10-b8e7-9851b004a98e', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"due_on":{"from":null,"to":"2026-12-31"},"every":{"from":null,"to":"quarter"},"kind":{"from":null,"to":"recurring"},"measure":{"from":null,"to":"2"},"measure_place":{"from":null,"to":2},"measure_title":{"from":null,"to":"开展企业自查"},"min":{"from":null,"to":1},"period":{"from":null,"to":"2026-Q4"},"plan":{"from":null,"to":"01a21361-8f3d-76a1-abad-29c6e0a4e753"},"population":{"from":null,"to":"生产经营单位主要负责人"},"sentence":{"from":null,"to":"每季度至少开展1次自查"},"title":{"from":null,"to":"每季度至少开展1次自查"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-12-31","version":1}}', '\x61f11b7f7226a0d236fd8d99fa0442c9', '\x8e9f6079dd4dc7b91ccf02a3b07e17dbe437495ae2607ad2dbabfa4cc063e7db', NULL);
INSERT INTO public.event VALUES ('01a21361-8f65-7f10-a95e-2c4cac4c73ee', '990826', 'task', '01a21361-8f65-7a96-9b7c-1b383ef82c3b', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '/990826/11990826011298885E/', 'create', 'assign', 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8ec5-7f10-b8e7-9851b004a98e', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"due_on":{"from":null,"to":"2026-11-30"},"every":{"from":null,"to":"month"},"kind":{"from":null,"to":"recurring"},"measure":{"from":null,"to":"2"},"measure_place":{"from":null,"to":2},"measure_title":{"from":null,"to":"开展企业自查"},"min":{"from":null,"to":1},"period":{"from":null,"to":"2026-11"},"plan":{"from":null,"to":"01a21361-8f3d-76a1-abad-29c6e0a4e753"},"population":{"from":null,"to":"高危行业领域"},"sentence":{"from":null,"to":"高危行业领域每月至少1次"},"title":{"from":null,"to":"高危行业领域每月至少1次"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-11-30","version":1}}', '\xb973638626e28b253fd1b54bee7d914b', '\xeb81f16102369aa42ee1891fc9c5f2441c07d5251eb2a000a6710710d1e2976c', NULL);
INSERT INTO public.event VALUES ('01a21361-8f66-7b0e-9c04-932ea743049f', '990826', 'task', '01a21361-8f66-72a4-85e4-74efea19f7cc', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '/990826/11990826011298885E/', 'create', 'assign', 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8ec5-7f10-b8e7-9851b004a98e', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"comparison":{"from":null,"to":"at_least"},"due_on":{"from":null,"to":"2099-12-31"},"goal":{"from":null,"to":50},"kind":{"from":null,"to":"target"},"measure":{"from":null,"to":"3"},"measure_place":{"from":null,"to":3},"measure_title":{"from":null,"to":"开展应急演练"},"measure_unit":{"from":null,"to":"%"},"plan":{"from":null,"to":"01a21361-8f3d-76a1-abad-29c6e0a4e753"},"sentence":{"from":null,"to":"2099年，企业“四不”演练占比达到50%"},"title":{"from":null,"to":"企业“四不”演练占比达到50%"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', '\x628f1b8e1f2057e5ffd289b7720d4dd8', '\x1ffc7c0a2ed49f8322c64ce7a7153926703179bc42a7295919b4926dcc0593fb', NULL);
INSERT INTO public.event VALUES ('01a21361-90fb-7d2a-995d-06950d548a70', '990826', 'account', '01a21361-8ecc-7cca-ab89-2b567d56ea70', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', 'log_in', NULL, 1795621490937, '01a21361-8ecc-75a2-b44a-4e104fcd60e3', NULL, 0, '{"extra":{"address":"127.0.0.1","device":"","person":"01a21361-8ecc-75a2-b44a-4e104fcd60e3","second":false}}', '\x006378b79df8b664a56f4bb908cf9a80', '\x081574173b8f3f72eb98eaf069af5074588ccafd088f0b5623565b95cb2c6b86', NULL);
INSERT INTO public.event VALUES ('01a21361-9156-7d0b-a9c9-928a7ea29517', '990826', 'task', '01a21361-8f62-701c-9e3e-b2be17cad308', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', 'move', 'sign', 1795621490996, '01a21361-8ecc-75a2-b44a-4e104fcd60e3', '01a21361-8ecc-759b-a9cf-843d5fbacff3', 1, '{"from":"assigned","to":"working","params":{"ladder_remind":{"value":null}},"row":{"version":2}}', '\x2562ec040ce1a181d9b1f5f10c1794a4', '\xb260ca37390c249ee8e48105aa5e4919964a57f317c8112764f908d8f8b46412', NULL);
INSERT INTO public.event VALUES ('01a21361-916c-7abc-957b-1b9edd1e3c0f', '990826', 'task', '01a21361-8f62-701c-9e3e-b2be17cad308', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', 'move', 'report', 1795621491051, '01a21361-8ecc-75a2-b44a-4e104fcd60e3', '01a21361-8ecc-759b-a9cf-843d5fbacff3', 1, '{"note":"已布置","changes":{"progress":{"from":null,"to":"正在建档。"}},"params":{"ladder_remind":{"value":null}},"row":{"version":3}}', '\xb29e908e8afa0aff05fb885dda656a91', '\xd6fa380b62683182d7beeb47c7655233b46e4fec7972ad5595ba884a38415102', NULL);
INSERT INTO public.event_new VALUES (1795621489688967, '01a21361-8c16-7416-98d6-06869b7d0a00');
INSERT INTO public.event_new VALUES (1795621489797561, '01a21361-8c7e-79cf-9c59-54abc91cddbe');
INSERT INTO public.event_new VALUES (1795621489807153, '01a21361-8c8e-7b62-b6bd-e0cfcdf7712a');
INSERT INTO public.event_new VALUES (1795621489849095, '01a21361-8cb8-7c47-9ea0-18b137554186');
INSERT INTO public.event_new VALUES (1795621489851380, '01a21361-8cba-7e4e-a60a-e75c3cd21553');
INSERT INTO public.event_new VALUES (1795621489856074, '01a21361-8cbf-7e17-9263-68441e05a23b');
INSERT INTO public.event_new VALUES (1795621489856767, '01a21361-8cc0-780e-a6dc-a006b6ed7bcf');
INSERT INTO public.event_new VALUES (1795621489860794, '01a21361-8cc4-754c-a436-a08e0228450e');
INSERT INTO public.event_new VALUES (1795621489869730, '01a21361-8ccc-73de-9765-9e78581037a2');
INSERT INTO public.event_new VALUES (1795621489872193, '01a21361-8cd0-7167-bd17-b5b9db0e33a3');
INSERT INTO public.event_new VALUES (1795621489872797, '01a21361-8cd0-79ab-a116-ecabd1ebc517');
INSERT INTO public.event_new VALUES (1795621489875654, '01a21361-8cd3-78bc-9b97-0dae6c8fd414');
INSERT INTO public.event_new VALUES (1795621489876568, '01a21361-8cd4-70b1-9fa7-51bddf8899dd');
INSERT INTO public.event_new VALUES (1795621489881493, '01a21361-8cd8-78f1-81b5-d1f3854d72d3');
INSERT INTO public.event_new VALUES (1795621489882041, '01a21361-8cd9-7d4a-8ad7-4d923a0a75b5');
INSERT INTO public.event_new VALUES (1795621489882526, '01a21361-8cda-768f-97ce-98744c774d80');
INSERT INTO public.event_new VALUES (1795621489882850, '01a21361-8cda-7b46-96d7-fe928417ab16');
INSERT INTO public.event_new VALUES (1795621489883282, '01a21361-8cdb-738a-a8aa-e462e26239a3');
INSERT INTO public.event_new VALUES (1795621489883874, '01a21361-8cdb-7a98-86ba-a9b2d613ae82');
INSERT INTO public.event_new VALUES (1795621489884322, '01a21361-8cdc-7433-beb2-a1f98f059d3a');
INSERT INTO public.event_new VALUES (1795621489884609, '01a21361-8cdc-77e1-81ff-57ea0fc38793');
INSERT INTO public.event_new VALUES (1795621489886820, '01a21361-8cde-7b35-813f-79660c3382eb');
INSERT INTO public.event_new VALUES (1795621489887191, '01a21361-8cdf-7141-b134-23a42d472e8f');
INSERT INTO public.event_new VALUES (1795621489888919, '01a21361-8ce0-785b-99f6-99e310a6b3e2');
INSERT INTO public.event_new VALUES (1795621489890828, '01a21361-8ce1-72f0-a248-405e6dbe6ac6');
INSERT INTO public.event_new VALUES (1795621489891305, '01a21361-8ce3-73e1-b916-6c3e367c8693');
INSERT INTO public.event_new VALUES (1795621489891595, '01a21361-8ce3-77d5-9b44-f091d14b373b');
INSERT INTO public.event_new VALUES (1795621489891993, '01a21361-8ce3-7dd4-9bce-da20bc351733');
INSERT INTO public.event_new VALUES (1795621489892315, '01a21361-8ce4-732c-b72f-b73790efddf6');
INSERT INTO public.event_new VALUES (1795621489893113, '01a21361-8ce5-70b0-8392-05f285ab0a9d');
INSERT INTO public.event_new VALUES (1795621489901646, '01a21361-8ce5-7eb4-9e1c-02906395e316');
INSERT INTO public.event_new VALUES (1795621489902369, '01a21361-8cee-74b0-ad9f-daefaaf35135');
INSERT INTO public.event_new VALUES (1795621489902777, '01a21361-8cee-7a10-b1e6-034c1e94fa5f');
INSERT INTO public.event_new VALUES (1795621489904847, '01a21361-8cf0-7c00-9e00-27c2eda2fd53');
INSERT INTO public.event_new VALUES (1795621489905182, '01a21361-8cf1-7129-b552-2534318c77b9');
INSERT INTO public.event_new VALUES (1795621489908190, '01a21361-8cf2-7b61-ac0b-f8a5f00886a1');
INSERT INTO public.event_new VALUES (1795621489908603, '01a21361-8cf4-7762-83ed-6498e18131ef');
INSERT INTO public.event_new VALUES (1795621489911329, '01a21361-8cf7-7355-8b02-98aaa5e79258');
INSERT INTO public.event_new VALUES (1795621489911687, '01a21361-8cf7-7884-b87d-a3edd3166ac6');
INSERT INTO public.event_new VALUES (1795621489912103, '01a21361-8cf8-70c8-816a-8d3e916facb3');
INSERT INTO public.event_new VALUES (1795621489912457, '01a21361-8cf8-7499-94c9-d738e92936a7');
INSERT INTO public.event_new VALUES (1795621489912695, '01a21361-8cf8-7962-a76e-b1ef55b86d38');
INSERT INTO public.event_new VALUES (1795621489913084, '01a21361-8cf8-7cf9-987f-0ef0d743418e');
INSERT INTO public.event_new VALUES (1795621489913561, '01a21361-8cf9-76cb-8d67-f1776406afd0');
INSERT INTO public.event_new VALUES (1795621489918287, '01a21361-8cfe-7069-97dd-e41649467bf6');
INSERT INTO public.event_new VALUES (1795621489920247, '01a21361-8cfe-78b4-8550-729ee72cfbd4');
INSERT INTO public.event_new VALUES (1795621489921884, '01a21361-8d01-73cf-a077-b77a78faf96d');
INSERT INTO public.event_new VALUES (1795621489950952, '01a21361-8d02-7dd8-ac7a-d62665dcd8fd');
INSERT INTO public.event_new VALUES (1795621489953405, '01a21361-8d21-711d-b10d-f0f6dac3b86a');
INSERT INTO public.event_new VALUES (1795621489953784, '01a21361-8d21-79fe-9874-0c664c8cb348');
INSERT INTO public.event_new VALUES (1795621489959991, '01a21361-8d23-7da8-9e57-dc124ec51c4d');
INSERT INTO public.event_new VALUES (1795621489960536, '01a21361-8d28-7467-aee1-78537cc75d7d');
INSERT INTO public.event_new VALUES (1795621489961078, '01a21361-8d28-7c19-8690-1b6da13a0643');
INSERT INTO public.event_new VALUES (1795621489964456, '01a21361-8d2c-73f9-abeb-ca6303455e2f');
INSERT INTO public.event_new VALUES (1795621489964911, '01a21361-8d2c-7a47-ab25-83e3b1d5e5fd');
INSERT INTO public.event_new VALUES (1795621489965472, '01a21361-8d2d-75ec-a7e3-0d1249156db8');
INSERT INTO public.event_new VALUES (1795621489969570, '01a21361-8d31-73fe-b729-0f56fbe4206c');
INSERT INTO public.event_new VALUES (1795621489970028, '01a21361-8d31-7daa-85b4-5eb1615b6425');
INSERT INTO public.event_new VALUES (1795621489970395, '01a21361-8d32-7395-b70f-481e8ae1707f');
INSERT INTO public.event_new VALUES (1795621489973465, '01a21361-8d35-7534-a3cc-aca2b894c424');
INSERT INTO public.event_new VALUES (1795621489974278, '01a21361-8d36-7105-b874-f5852ce62200');
INSERT INTO public.event_new VALUES (1795621489976661, '01a21361-8d38-7678-b97b-4f2d975e075a');
INSERT INTO public.event_new VALUES (1795621489976989, '01a21361-8d38-7d57-9d33-488e6c35c9cc');
INSERT INTO public.event_new VALUES (1795621489977512, '01a21361-8d39-7535-95aa-e1fb031e743c');
INSERT INTO public.event_new VALUES (1795621489978907, '01a21361-8d3a-7b41-a52b-8a72cbdf5332');
INSERT INTO public.event_new VALUES (1795621490025008, '01a21361-8d68-7d56-91ac-fdae34bb23d1');
INSERT INTO public.event_new VALUES (1795621490028339, '01a21361-8d6c-70fc-93b8-7dafc7f4cb55');
INSERT INTO public.event_new VALUES (1795621490036041, '01a21361-8d73-7df0-b259-4cb0415449b9');
INSERT INTO public.event_new VALUES (1795621490036499, '01a21361-8d74-75a0-b903-0814ebfc5333');
INSERT INTO public.event_new VALUES (1795621490041382, '01a21361-8d79-7433-b2f7-3dfa0f51d533');
INSERT INTO public.event_new VALUES (1795621490042644, '01a21361-8d79-7c1b-9fdd-302fcfea7001');
INSERT INTO public.event_new VALUES (1795621490046264, '01a21361-8d7d-7bbb-8755-b5f15515265a');
INSERT INTO public.event_new VALUES (1795621490048415, '01a21361-8d80-73bf-a17d-bc45324fc879');
INSERT INTO public.event_new VALUES (1795621490083294, '01a21361-8da3-7295-babf-e2611762ed66');
INSERT INTO public.event_new VALUES (1795621490083931, '01a21361-8da3-7ae9-aceb-aa4ea64466df');
INSERT INTO public.event_new VALUES (1795621490090165, '01a21361-8da5-7d28-b3ef-5e1ffb518d4e');
INSERT INTO public.event_new VALUES (1795621490091627, '01a21361-8dab-7694-ac48-7e86677821bf');
INSERT INTO public.event_new VALUES (1795621490093203, '01a21361-8dad-7206-829c-6a15a540eae9');
INSERT INTO public.event_new VALUES (1795621490093607, '01a21361-8dad-7650-9d25-db53a3847621');
INSERT INTO public.event_new VALUES (1795621490097388, '01a21361-8db1-7487-aa0f-08ccdfb2b0b4');
INSERT INTO public.event_new VALUES (1795621490097777, '01a21361-8db1-7a37-bd09-1fa30382ac82');
INSERT INTO public.event_new VALUES (1795621490103696, '01a21361-8db7-7960-8508-3690d3d96ae7');
INSERT INTO public.event_new VALUES (1795621490104047, '01a21361-8db7-7e5a-8928-e469e6ef106a');
INSERT INTO public.event_new VALUES (1795621490113303, '01a21361-8dba-75a6-a8e9-20b5b4e713ed');
INSERT INTO public.event_new VALUES (1795621490119062, '01a21361-8dc6-7cf2-b808-5eb78b2a6027');
INSERT INTO public.event_new VALUES (1795621490120400, '01a21361-8dc8-74f8-9c43-439ddc9c5fd0');
INSERT INTO public.event_new VALUES (1795621490120890, '01a21361-8dc8-7aca-9e25-f5e70322152a');
INSERT INTO public.event_new VALUES (1795621490128137, '01a21361-8dd0-70f1-90fe-21fda1769fa6');
INSERT INTO public.event_new VALUES (1795621490128956, '01a21361-8dd0-78ec-94dc-4bc8ee026b84');
INSERT INTO public.event_new VALUES (1795621490130521, '01a21361-8dd2-7592-a4b1-c8a027320d54');
INSERT INTO public.event_new VALUES (1795621490131083, '01a21361-8dd2-7e56-90a4-1b8d308fba12');
INSERT INTO public.event_new VALUES (1795621490136033, '01a21361-8dd7-7eb2-a1f0-735ae602abdc');
INSERT INTO public.event_new VALUES (1795621490136560, '01a21361-8dd8-76be-ada3-b7a7b80517e0');
INSERT INTO public.event_new VALUES (1795621490137875, '01a21361-8dd9-7c5d-8242-dfcde8cbffb6');
INSERT INTO public.event_new VALUES (1795621490138217, '01a21361-8dda-7149-a725-660a35fbfc6c');
INSERT INTO public.event_new VALUES (1795621490151832, '01a21361-8de7-7b30-96ff-709e1b257ed7');
INSERT INTO public.event_new VALUES (1795621490152403, '01a21361-8de8-740e-a1cc-0f0acdcf08b4');
INSERT INTO public.event_new VALUES (1795621490153537, '01a21361-8de9-7755-8515-0cdbaf35acea');
INSERT INTO public.event_new VALUES (1795621490154013, '01a21361-8de9-7dec-abf6-b1d925fc0f48');
INSERT INTO public.event_new VALUES (1795621490155180, '01a21361-8deb-71de-bfb7-566bb21663ce');
INSERT INTO public.event_new VALUES (1795621490155586, '01a21361-8deb-773a-96e3-f4ebc6bdb6b5');
INSERT INTO public.event_new VALUES (1795621490156876, '01a21361-8dec-7c21-af0e-bcbee39b047d');
INSERT INTO public.event_new VALUES (1795621490157271, '01a21361-8ded-71bb-8325-f81ff7c7be8c');
INSERT INTO public.event_new VALUES (1795621490158218, '01a21361-8dee-7240-81d4-cddf10bdc204');
INSERT INTO public.event_new VALUES (1795621490341204, '01a21361-8e9d-7bac-af69-60f596828fce');
INSERT INTO public.event_new VALUES (1795621490343041, '01a21361-8ea6-7bb3-8d76-feb1786e41ac');
INSERT INTO public.event_new VALUES (1795621490346538, '01a21361-8ea9-7766-9f1c-bd5d488374d1');
INSERT INTO public.event_new VALUES (1795621490352685, '01a21361-8eb0-7698-aca1-585bc38b016c');
INSERT INTO public.event_new VALUES (1795621490354493, '01a21361-8eb2-7280-97d0-2855266b2e06');
INSERT INTO public.event_new VALUES (1795621490369291, '01a21361-8ec1-7042-99dd-78a909db10d6');
INSERT INTO public.event_new VALUES (1795621490370537, '01a21361-8ec2-72a9-8274-750ecd6ac932');
INSERT INTO public.event_new VALUES (1795621490371074, '01a21361-8ec2-7ea8-be22-081c69bfa80d');
INSERT INTO public.event_new VALUES (1795621490372006, '01a21361-8ec3-7cd7-baba-418ffc67b6ec');
INSERT INTO public.event_new VALUES (1795621490372420, '01a21361-8ec4-74fe-a4ee-367e864724df');
INSERT INTO public.event_new VALUES (1795621490373400, '01a21361-8ec5-72e8-812a-14fbd28c28c6');
INSERT INTO public.event_new VALUES (1795621490373888, '01a21361-8ec5-7bd5-b4e4-27693a9eefb1');
INSERT INTO public.event_new VALUES (1795621490374434, '01a21361-8ec6-73bc-aa13-d6bc103de522');
INSERT INTO public.event_new VALUES (1795621490374814, '01a21361-8ec6-7aff-b2a4-fd56e8589b58');
INSERT INTO public.event_new VALUES (1795621490375282, '01a21361-8ec7-724f-9c9e-6103e555a8d0');
INSERT INTO public.event_new VALUES (1795621490375709, '01a21361-8ec7-784e-9ea9-1002e2beda98');
INSERT INTO public.event_new VALUES (1795621490376301, '01a21361-8ec8-71b2-8eac-a90579ce7875');
INSERT INTO public.event_new VALUES (1795621490376942, '01a21361-8ec8-7bb4-b3cc-735b3c96b709');
INSERT INTO public.event_new VALUES (1795621490377189, '01a21361-8ec9-71a8-a861-7202e2045c1f');
INSERT INTO public.event_new VALUES (1795621490377659, '01a21361-8ec9-7836-bdff-96c7a5623976');
INSERT INTO public.event_new VALUES (1795621490377900, '01a21361-8ec9-7c94-b693-9f61933f3aae');
INSERT INTO public.event_new VALUES (1795621490378319, '01a21361-8eca-72da-bc3b-bfdc56f77b81');
INSERT INTO public.event_new VALUES (1795621490378652, '01a21361-8eca-78a8-b84d-820c3c5484a6');
INSERT INTO public.event_new VALUES (1795621490379188, '01a21361-8ecb-70f2-b38d-e357153fa77e');
INSERT INTO public.event_new VALUES (1795621490379459, '01a21361-8ecb-75c7-b772-d947078be97b');
INSERT INTO public.event_new VALUES (1795621490380045, '01a21361-8ecb-7c3c-ac6d-367f4374adec');
INSERT INTO public.event_new VALUES (1795621490380274, '01a21361-8ecc-72e4-b7f9-1b23952e29af');
INSERT INTO public.event_new VALUES (1795621490380822, '01a21361-8ecc-7acd-a540-8698f3c1afdc');
INSERT INTO public.event_new VALUES (1795621490381031, '01a21361-8ecc-7ead-b78d-82672ce874b0');
INSERT INTO public.event_new VALUES (1795621490381499, '01a21361-8ecd-7576-bd96-3744a4e53b72');
INSERT INTO public.event_new VALUES (1795621490381705, '01a21361-8ecd-799a-9261-3b7d2728d8dd');
INSERT INTO public.event_new VALUES (1795621490382164, '01a21361-8ece-70c4-a244-5bd93c7d2d4d');
INSERT INTO public.event_new VALUES (1795621490382337, '01a21361-8ece-742e-9f4e-8eef1551eac0');
INSERT INTO public.event_new VALUES (1795621490382894, '01a21361-8ece-7ba3-b655-71613aa2da55');
INSERT INTO public.event_new VALUES (1795621490383108, '01a21361-8ecf-70b1-9245-d3fa73616a07');
INSERT INTO public.event_new VALUES (1795621490383549, '01a21361-8ecf-7687-8af5-fb1e994e8d2c');
INSERT INTO public.event_new VALUES (1795621490383769, '01a21361-8ecf-7a73-a192-fb86651980a7');
INSERT INTO public.event_new VALUES (1795621490384234, '01a21361-8ed0-71a5-b4d5-e4085137c1aa');
INSERT INTO public.event_new VALUES (1795621490384470, '01a21361-8ed0-7602-84cf-ec25ce31dc61');
INSERT INTO public.event_new VALUES (1795621490384911, '01a21361-8ed0-7bbd-9bab-764a09ab7253');
INSERT INTO public.event_new VALUES (1795621490385152, '01a21361-8ed1-706a-8290-0b7fc60d500c');
INSERT INTO public.event_new VALUES (1795621490385779, '01a21361-8ed1-79ca-864e-4bd4287ee837');
INSERT INTO public.event_new VALUES (1795621490386079, '01a21361-8ed1-7f33-877b-d1def9752429');
INSERT INTO public.event_new VALUES (1795621490386854, '01a21361-8ed2-7ae8-94ab-2b95604578e9');
INSERT INTO public.event_new VALUES (1795621490387140, '01a21361-8ed3-70c0-8679-10d6b8da948e');
INSERT INTO public.event_new VALUES (1795621490387709, '01a21361-8ed3-78ca-9185-452182d16c82');
INSERT INTO public.event_new VALUES (1795621490387988, '01a21361-8ed3-7d70-9d1c-69ce5a76ec20');
INSERT INTO public.event_new VALUES (1795621490388508, '01a21361-8ed4-759a-b501-d2b2e290ef62');
INSERT INTO public.event_new VALUES (1795621490388718, '01a21361-8ed4-7a18-8806-bef05c79ab8a');
INSERT INTO public.event_new VALUES (1795621490389166, '01a21361-8ed5-709f-9629-ef1a8923609a');
INSERT INTO public.event_new VALUES (1795621490389398, '01a21361-8ed5-74e6-9f21-ae10cb144299');
INSERT INTO public.event_new VALUES (1795621490389837, '01a21361-8ed5-7ae9-b96f-97f1d22e99b4');
INSERT INTO public.event_new VALUES (1795621490390145, '01a21361-8ed5-7f29-b9f5-03835cade81a');
INSERT INTO public.event_new VALUES (1795621490390872, '01a21361-8ed6-79df-9b99-5ab7a01da920');
INSERT INTO public.event_new VALUES (1795621490391207, '01a21361-8ed7-71d4-9a58-653add7a72ac');
INSERT INTO public.event_new VALUES (1795621490391784, '01a21361-8ed7-79b8-9bd4-37f89ab18565');
INSERT INTO public.event_new VALUES (1795621490392019, '01a21361-8ed7-7e65-98de-c5b60bdfe11f');
INSERT INTO public.event_new VALUES (1795621490392582, '01a21361-8ed8-76cc-a7dc-ba96aa91439c');
INSERT INTO public.event_new VALUES (1795621490392852, '01a21361-8ed8-7bbf-85a1-b6ab329e809c');
INSERT INTO public.event_new VALUES (1795621490393379, '01a21361-8ed9-7344-9ebb-54ffd0a82f0c');
INSERT INTO public.event_new VALUES (1795621490393647, '01a21361-8ed9-78b4-9430-6884e871fa7c');
INSERT INTO public.event_new VALUES (1795621490394064, '01a21361-8ed9-7e39-afb3-1fe1055c9da4');
INSERT INTO public.event_new VALUES (1795621490394283, '01a21361-8eda-7324-b4ca-0fcb4db21c87');
INSERT INTO public.event_new VALUES (1795621490394975, '01a21361-8eda-7cf7-9460-6e07ef2185f1');
INSERT INTO public.event_new VALUES (1795621490396171, '01a21361-8edc-711b-9490-f4fae00c9366');
INSERT INTO public.event_new VALUES (1795621490396761, '01a21361-8edc-790b-9261-eee3c13f76d5');
INSERT INTO public.event_new VALUES (1795621490397041, '01a21361-8edc-7ec2-980a-fda7eb35adff');
INSERT INTO public.event_new VALUES (1795621490397594, '01a21361-8edd-7663-a228-f41c237c9f59');
INSERT INTO public.event_new VALUES (1795621490397927, '01a21361-8edd-7cd2-977b-9fe16255e26c');
INSERT INTO public.event_new VALUES (1795621490398528, '01a21361-8ede-7502-9790-51cd87fd6c99');
INSERT INTO public.event_new VALUES (1795621490398817, '01a21361-8ede-7b3a-b32b-387edec26a6b');
INSERT INTO public.event_new VALUES (1795621490399487, '01a21361-8edf-754e-bfcd-ec588036084d');
INSERT INTO public.event_new VALUES (1795621490399730, '01a21361-8edf-79cd-a211-37a2187154ab');
INSERT INTO public.event_new VALUES (1795621490400300, '01a21361-8ee0-72c1-b4ab-b162945b1ff7');
INSERT INTO public.event_new VALUES (1795621490400639, '01a21361-8ee0-7870-9df1-f384709411b2');
INSERT INTO public.event_new VALUES (1795621490401219, '01a21361-8ee1-7187-ab0f-5e32a2e9449e');
INSERT INTO public.event_new VALUES (1795621490401469, '01a21361-8ee1-7621-8269-c7b8ac587a83');
INSERT INTO public.event_new VALUES (1795621490401985, '01a21361-8ee1-7cf3-a01a-b257dccf75fd');
INSERT INTO public.event_new VALUES (1795621490402279, '01a21361-8ee2-72fc-a40a-2f2d1854c002');
INSERT INTO public.event_new VALUES (1795621490402928, '01a21361-8ee2-7bd5-88c9-9108f5131e72');
INSERT INTO public.event_new VALUES (1795621490403200, '01a21361-8ee3-71c2-ac4b-fe0ce599b743');
INSERT INTO public.event_new VALUES (1795621490403870, '01a21361-8ee3-7a9a-93a7-d6c7929f1227');
INSERT INTO public.event_new VALUES (1795621490404136, '01a21361-8ee4-708f-b8ec-be85639e26c3');
INSERT INTO public.event_new VALUES (1795621490404748, '01a21361-8ee4-7914-8f22-79164823f780');
INSERT INTO public.event_new VALUES (1795621490405098, '01a21361-8ee5-7010-a020-5a74f3fc017a');
INSERT INTO public.event_new VALUES (1795621490405753, '01a21361-8ee5-796d-be7e-d9d400ec776f');
INSERT INTO public.event_new VALUES (1795621490406005, '01a21361-8ee5-7e5e-ad4d-9877e4d84c81');
INSERT INTO public.event_new VALUES (1795621490407279, '01a21361-8ee7-714a-8434-a05c0856271a');
INSERT INTO public.event_new VALUES (1795621490407566, '01a21361-8ee7-7795-a1c4-0bbfceddc216');
INSERT INTO public.event_new VALUES (1795621490408119, '01a21361-8ee7-7ec6-bbb8-655bff0c495f');
INSERT INTO public.event_new VALUES (1795621490408318, '01a21361-8ee8-73f2-9535-5b9cc3df1829');
INSERT INTO public.event_new VALUES (1795621490408813, '01a21361-8ee8-7a62-b145-39f1cd31ea30');
INSERT INTO public.event_new VALUES (1795621490409010, '01a21361-8ee8-7e6c-a9c4-ae05324f5745');
INSERT INTO public.event_new VALUES (1795621490409434, '01a21361-8ee9-74ae-adff-a1b07771d64a');
INSERT INTO public.event_new VALUES (1795621490409988, '01a21361-8ee9-7b6b-9c2a-47347d15d9ce');
INSERT INTO public.event_new VALUES (1795621490410602, '01a21361-8eea-754b-b6a4-f45657293441');
INSERT INTO public.event_new VALUES (1795621490410843, '01a21361-8eea-7bb0-aba1-800e674ace09');
INSERT INTO public.event_new VALUES (1795621490411355, '01a21361-8eeb-738e-ac1d-7300da9b255b');
INSERT INTO public.event_new VALUES (1795621490411563, '01a21361-8eeb-7796-9049-aa425551a986');
INSERT INTO public.event_new VALUES (1795621490411998, '01a21361-8eeb-7d9e-87ef-61aaff10bb07');
INSERT INTO public.event_new VALUES (1795621490412229, '01a21361-8eec-7258-b48d-e306a9e045df');
INSERT INTO public.event_new VALUES (1795621490412778, '01a21361-8eec-79af-ad48-d5f415bd066a');
INSERT INTO public.event_new VALUES (1795621490413034, '01a21361-8eec-7e91-9fa4-9a4129a4bea5');
INSERT INTO public.event_new VALUES (1795621490413606, '01a21361-8eed-7774-98b4-2afeb123e186');
INSERT INTO public.event_new VALUES (1795621490413830, '01a21361-8eed-7b85-9eed-317d9a729fe3');
INSERT INTO public.event_new VALUES (1795621490414347, '01a21361-8eee-7340-b23a-6dec5ab34da4');
INSERT INTO public.event_new VALUES (1795621490414663, '01a21361-8eee-78c0-b43c-e5aae3d04975');
INSERT INTO public.event_new VALUES (1795621490415142, '01a21361-8eee-7f0d-ad17-70946f66cfd4');
INSERT INTO public.event_new VALUES (1795621490415388, '01a21361-8eef-74b1-b2fe-7a9456503258');
INSERT INTO public.event_new VALUES (1795621490415831, '01a21361-8eef-7aca-991a-00fb3ca85302');
INSERT INTO public.event_new VALUES (1795621490416037, '01a21361-8eef-7ee3-a176-93a1f3e8a360');
INSERT INTO public.event_new VALUES (1795621490487186, '01a21361-8f36-7e7c-b2af-35f11e01d4b5');
INSERT INTO public.event_new VALUES (1795621490495128, '01a21361-8f3f-7018-977c-e3947f8788ca');
INSERT INTO public.event_new VALUES (1795621490519914, '01a21361-8f57-7c95-8e4f-f2f5ff364606');
INSERT INTO public.event_new VALUES (1795621490523301, '01a21361-8f5b-727a-b230-870e77584b6d');
INSERT INTO public.event_new VALUES (1795621490526367, '01a21361-8f5e-7449-91c4-5f5722a7a5d2');
INSERT INTO public.event_new VALUES (1795621490529548, '01a21361-8f61-76a6-8a37-ed0ed7c5238e');
INSERT INTO public.event_new VALUES (1795621490530886, '01a21361-8f62-7c39-83f4-8d91935222d4');
INSERT INTO public.event_new VALUES (1795621490532381, '01a21361-8f64-74a3-9fac-f29f447fec49');
INSERT INTO public.event_new VALUES (1795621490532987, '01a21361-8f64-7d5b-bab9-0516f548dc7f');
INSERT INTO public.event_new VALUES (1795621490533543, '01a21361-8f65-7744-897e-3e61ff75cb1e');
INSERT INTO public.event_new VALUES (1795621490534052, '01a21361-8f65-7f10-a95e-2c4cac4c73ee');
INSERT INTO public.event_new VALUES (1795621490534802, '01a21361-8f66-7b0e-9c04-932ea743049f');
INSERT INTO public.event_new VALUES (1795621490939978, '01a21361-90fb-7d2a-995d-06950d548a70');
INSERT INTO public.event_new VALUES (1795621491041541, '01a21361-9156-7d0b-a9c9-928a7ea29517');
INSERT INTO public.event_new VALUES (1795621491052806, '01a21361-916c-7abc-957b-1b9edd1e3c0f');
INSERT INTO public.file VALUES ('d48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6', '01a21361-8ec5-7f16-9244-f200e28eda2d', '行动方案.txt', '', 742, 1795621490490);
INSERT INTO public.follower VALUES ('event_log', '', 0, 0, 0, 0, '');
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 15:44:46.168389');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 15:44:46.199768');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 15:44:46.356629');
INSERT INTO public.goose_db_version VALUES (4, 10, true, '2026-11-25 15:44:46.383476');
INSERT INTO public.goose_db_version VALUES (5, 11, true, '2026-11-25 15:44:46.419042');
INSERT INTO public.goose_db_version VALUES (6, 12, true, '2026-11-25 15:44:46.474496');
INSERT INTO public.goose_db_version VALUES (7, 13, true, '2026-11-25 15:44:46.618986');
INSERT INTO public.goose_db_version VALUES (8, 14, true, '2026-11-25 15:44:46.622709');
INSERT INTO public.goose_db_version VALUES (9, 20, true, '2026-11-25 15:44:46.642049');
INSERT INTO public.goose_db_version VALUES (10, 21, true, '2026-11-25 15:44:46.693621');
INSERT INTO public.goose_db_version VALUES (11, 30, true, '2026-11-25 15:44:46.709315');
INSERT INTO public.goose_db_version VALUES (12, 31, true, '2026-11-25 15:44:46.717532');
INSERT INTO public.goose_db_version VALUES (13, 32, true, '2026-11-25 15:44:46.751329');
INSERT INTO public.goose_db_version VALUES (14, 33, true, '2026-11-25 15:44:46.811155');
INSERT INTO public.goose_db_version VALUES (15, 40, true, '2026-11-25 15:44:46.9385');
INSERT INTO public.goose_db_version VALUES (16, 41, true, '2026-11-25 15:44:46.969448');
INSERT INTO public.goose_db_version VALUES (17, 42, true, '2026-11-25 15:44:46.991059');
INSERT INTO public.goose_db_version VALUES (18, 43, true, '2026-11-25 15:44:46.996223');
INSERT INTO public.goose_db_version VALUES (19, 50, true, '2026-11-25 15:44:47.023321');
INSERT INTO public.goose_db_version VALUES (20, 60, true, '2026-11-25 15:44:47.023966');
INSERT INTO public.goose_db_version VALUES (21, 70, true, '2026-11-25 15:44:47.024286');
INSERT INTO public.goose_db_version VALUES (22, 75, true, '2026-11-25 15:44:47.110562');
INSERT INTO public.goose_db_version VALUES (23, 77, true, '2026-11-25 15:44:47.120623');
INSERT INTO public.goose_db_version VALUES (24, 80, true, '2026-11-25 15:44:47.142814');
INSERT INTO public.goose_db_version VALUES (25, 85, true, '2026-11-25 15:44:47.19262');
INSERT INTO public.goose_db_version VALUES (26, 90, true, '2026-11-25 15:44:47.207356');
INSERT INTO public.goose_db_version VALUES (27, 95, true, '2026-11-25 15:44:47.319855');
INSERT INTO public.goose_db_version VALUES (28, 96, true, '2026-11-25 15:44:47.337582');
INSERT INTO public.goose_db_version VALUES (29, 98, true, '2026-11-25 15:44:47.351354');
INSERT INTO public.goose_db_version VALUES (30, 110, true, '2026-11-25 15:44:47.352396');
INSERT INTO public.goose_db_version VALUES (31, 116, true, '2026-11-25 15:44:47.366959');
INSERT INTO public.goose_db_version VALUES (32, 120, true, '2026-11-25 15:44:47.44622');
INSERT INTO public.goose_db_version VALUES (33, 121, true, '2026-11-25 15:44:47.446996');
INSERT INTO public.known_device VALUES ('052a65a98cff8cd67f42bcc089fdf545dd10cf53632f250557a6857c9bdb4aaf', '01a21361-8ec6-786e-a68c-7dd15d2e0457', 1795621490482, 0, 0);
INSERT INTO public.known_device VALUES ('168dd5fdb00e35c6ec56bbf0d7e492d724faff93ba141eb771d51ed432f8ce9e', '01a21361-8ecc-7cca-ab89-2b567d56ea70', 1795621490937, 0, 0);
INSERT INTO public.l_department VALUES ('01a21361-8c8a-73fe-93f9-77d412b14034', '990826', '01a21361-8c8a-73fe-93f9-77d412b14034', '/990826/11990826010947644R/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县安委办', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cb9-76c4-98ac-f36b36db8e07', '990826', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '/990826/11990826011298885E/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县应急局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cc0-751b-9100-739ecafbd9ed', '990826', '01a21361-8cc0-751b-9100-739ecafbd9ed', '/990826/119908260132695782/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县住建局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cc5-7099-bc29-65ce9c9cad9c', '990826', '01a21361-8cc5-7099-bc29-65ce9c9cad9c', '/990826/1199082601795154X9/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县工信局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cd0-7724-8afe-e9a9d2ab88af', '990826', '01a21361-8cd0-7724-8afe-e9a9d2ab88af', '/990826/11990826013966357X/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县市场监管局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cd3-7c99-b9cd-afe9a8fea13a', '990826', '01a21361-8cd3-7c99-b9cd-afe9a8fea13a', '/990826/11990826011227737C/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县交通运输局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cd9-7aee-8502-1f8a638e6d72', '990826', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县消防救援大队', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cda-7a0d-a9e1-ac648459b508', '990826', '01a21361-8cda-7a0d-a9e1-ac648459b508', '/990826/1199082601175131XG/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县教育局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cdb-76e6-ac53-1d2f9224061d', '990826', '01a21361-8cdb-76e6-ac53-1d2f9224061d', '/990826/11990826012084969T/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县卫健局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cdc-76bc-a033-ec7e1b5584bc', '990826', '01a21361-8cdc-76bc-a033-ec7e1b5584bc', '/990826/11990826013528859M/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县商务局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '990826', '01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '/990826/11990826012646028F/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县公安局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8ce1-716a-908d-c9f791ef439c', '990826', '01a21361-8ce1-716a-908d-c9f791ef439c', '/990826/11990826018247386J/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县文旅局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8ce3-76bb-ba47-c848020b6e66', '990826', '01a21361-8ce3-76bb-ba47-c848020b6e66', '/990826/119908260121411776/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县农业农村局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8ce4-71fa-928d-1446d5a4b2bb', '990826', '01a21361-8ce4-71fa-928d-1446d5a4b2bb', '/990826/11990826018054023Y/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县水利局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8ce5-7384-abc9-4d765a8864d9', '990826', '01a21361-8ce5-7384-abc9-4d765a8864d9', '/990826/11990826014654005R/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县自然资源局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cee-7891-b2f7-384c77b904c1', '990826', '01a21361-8cee-7891-b2f7-384c77b904c1', '/990826/11990826018896626C/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县民政局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cf0-7f31-922c-876740255bc9', '990826', '01a21361-8cf0-7f31-922c-876740255bc9', '/990826/119908260123698251/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县财政局', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cf4-75bf-9a64-4a8637e102bb', '990826', '01a21361-8cf4-75bf-9a64-4a8637e102bb', '/990826/12990826019736560A/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县委党校', NULL, NULL, NULL);
INSERT INTO public.l_department VALUES ('01a21361-8cf7-773f-9808-ff7d1c3c8468', '990826', '01a21361-8cf7-773f-9808-ff7d1c3c8468', '/990826/129908260186890374/', NULL, 'active', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '县融媒体中心', NULL, NULL, NULL);
INSERT INTO public.l_enterprise VALUES ('01a21361-8d39-7987-927c-74f80f047e2c', '990826', '01a21361-8d39-7987-927c-74f80f047e2c', '/990826/990826100/91990826MA8573491L/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '鑫禾木业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8d69-75f9-9d7e-fc0b23570e6d', '990826', '01a21361-8d69-75f9-9d7e-fc0b23570e6d', '/990826/990826100/91990826MA90290844/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '石桥丰茂饲料有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8d74-73dd-bd9c-0aca0e458ddd', '990826', '01a21361-8d74-73dd-bd9c-0aca0e458ddd', '/990826/990826100/91990826MA3707817J/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '石桥镇双鹿冷冻厂', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8d79-7a57-83ae-7c0b62052ae1', '990826', '01a21361-8d79-7a57-83ae-7c0b62052ae1', '/990826/990826100/91990826MA3994422J/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '石桥信达机械铸造有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8d7e-77b3-aca9-5cae6a7613c5', '990826', '01a21361-8d7e-77b3-aca9-5cae6a7613c5', '/990826/990826100/91990826MA0242938Q/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '石桥永盛采石场', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8da3-788f-b695-20953e8394ff', '990826', '01a21361-8da3-788f-b695-20953e8394ff', '/990826/990826002/91990826MA6115147A/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '澜东顺达冷链有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8dab-748f-8388-1135591da496', '990826', '01a21361-8dab-748f-8388-1135591da496', '/990826/990826400/91990826MA05539633/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '恒信化工有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8dad-7512-8889-c4734d8841dd', '990826', '01a21361-8dad-7512-8889-c4734d8841dd', '/990826/990826400/91990826MA73818502/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '宏澜铝业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8db1-7854-8b87-9728e12cc600', '990826', '01a21361-8db1-7854-8b87-9728e12cc600', '/990826/990826400/91990826MA9133279W/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '金锐五金制品有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8db7-7ccb-9610-ab7d53e233a8', '990826', '01a21361-8db7-7ccb-9610-ab7d53e233a8', '/990826/990826106/91990826MA4777729G/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '宏源建材有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8dc1-7839-af22-656f95c9fa90', '990826', '01a21361-8dc1-7839-af22-656f95c9fa90', '/990826/990826107/91990826MA68643086/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '金石矿业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8dc8-7949-8fe3-1f986680edfb', '990826', '01a21361-8dc8-7949-8fe3-1f986680edfb', '/990826/990826101/91990826MA0129847H/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '绿源食品有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8dd0-7716-bf2e-aa732dbbf944', '990826', '01a21361-8dd0-7716-bf2e-aa732dbbf944', '/990826/990826105/91990826MA5178808Y/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '兴农粮油有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd', '990826', '01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd', '/990826/990826103/91990826MA2043414C/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '众安燃气有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8dd8-75a9-b67d-8456832cb936', '990826', '01a21361-8dd8-75a9-b67d-8456832cb936', '/990826/990826104/91990826MA3382653E/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '永固建筑工程有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8dd9-7f2d-bebe-b5de5814e205', '990826', '01a21361-8dd9-7f2d-bebe-b5de5814e205', '/990826/990826001/91990826MA8640033K/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '澜城商业广场管理有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8de8-727d-931a-85ec0f58da12', '990826', '01a21361-8de8-727d-931a-85ec0f58da12', '/990826/990826001/91990826MA444932X7/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '通达客运有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8de9-7c1a-9776-58ca7090157f', '990826', '01a21361-8de9-7c1a-9776-58ca7090157f', '/990826/990826102/91990826MA20698920/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '丰源仓储有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8deb-765c-8277-c17d44a11340', '990826', '01a21361-8deb-765c-8277-c17d44a11340', '/990826/990826200/91990826MA5329442F/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '安泰烟花爆竹经营有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_enterprise VALUES ('01a21361-8ded-7068-8edc-a9f495348890', '990826', '01a21361-8ded-7068-8edc-a9f495348890', '/990826/990826201/91990826MA164279X5/', NULL, 'operating', 1, 1, 1793029489743, 1793029489743, NULL, NULL, NULL, NULL, NULL, '清泉山庄旅游有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO public.l_plan VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '990826', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/', NULL, 'issued', 2, 1, 1795621490524, 1795621490490, '01a21361-8ec5-7f16-9244-f200e28eda2d', NULL, NULL, NULL, NULL, '平澜县冬季安全行动方案（2020—2099年）', NULL, NULL, '2020-01-01', '2099-12-31', NULL, 'd48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6');
INSERT INTO public.l_task VALUES ('01a21361-8f5f-7481-ac01-d294066f5ccb', '990826', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', NULL, 'history', 1, 1, 1795621490524, 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', NULL, NULL, NULL, NULL, '全面摸清人员密集场所底数', 'milestone', '1', 1, '建立消防台账', '（一）开展消防安全行动', '2020年6月底前，全面摸清人员密集场所底数', NULL, '["01a21361-8cde-7f1a-b1bb-a5aecc1f5bee","01a21361-8cf8-7c09-aab8-c1f88a67cdc2"]', NULL, '2020-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'history', '01a21361-8f3d-76a1-abad-29c6e0a4e753');
INSERT INTO public.l_task VALUES ('01a21361-8f65-7177-8a45-806d71e13439', '990826', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795621490524, 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '2026-12-31', NULL, NULL, NULL, '每季度至少开展1次自查', 'recurring', '2', 2, '开展企业自查', '（一）开展消防安全行动', '每季度至少开展1次自查', '生产经营单位主要负责人', NULL, NULL, '2026-12-31', 'quarter', 1, NULL, '2026-Q4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a21361-8f3d-76a1-abad-29c6e0a4e753');
INSERT INTO public.l_task VALUES ('01a21361-8f65-7a96-9b7c-1b383ef82c3b', '990826', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795621490524, 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '2026-11-30', NULL, NULL, NULL, '高危行业领域每月至少1次', 'recurring', '2', 2, '开展企业自查', '（一）开展消防安全行动', '高危行业领域每月至少1次', '高危行业领域', NULL, NULL, '2026-11-30', 'month', 1, NULL, '2026-11', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a21361-8f3d-76a1-abad-29c6e0a4e753');
INSERT INTO public.l_task VALUES ('01a21361-8f66-72a4-85e4-74efea19f7cc', '990826', '01a21361-8cb9-76c4-98ac-f36b36db8e07', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795621490524, 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '2099-12-31', NULL, NULL, NULL, '企业“四不”演练占比达到50%', 'target', '3', 3, '开展应急演练', '（一）开展消防安全行动', '2099年，企业“四不”演练占比达到50%', NULL, NULL, NULL, '2099-12-31', NULL, NULL, NULL, NULL, 50000000, 'at_least', '%', NULL, NULL, NULL, NULL, NULL, NULL, '01a21361-8f3d-76a1-abad-29c6e0a4e753');
INSERT INTO public.l_task VALUES ('01a21361-8f62-701c-9e3e-b2be17cad308', '990826', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '/990826/11990826015820087F/', NULL, 'working', 3, 1, 1795621490996, 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', 'milestone', '1', 1, '建立消防台账', '（一）开展消防安全行动', '2099年12月底前，全部建立“一户一档”', NULL, '["01a21361-8cde-7f1a-b1bb-a5aecc1f5bee","01a21361-8cf8-7c09-aab8-c1f88a67cdc2"]', NULL, '2099-12-31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100000000, NULL, '正在建档。', NULL, NULL, '01a21361-8f3d-76a1-abad-29c6e0a4e753');
INSERT INTO public.l_task_part VALUES ('01a21361-8f63-706a-9995-1798bf8bfb59', '990826', '01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '/990826/11990826012646028F/', NULL, 'assigned', 1, 1, 1795621490524, 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', '01a21361-8f62-701c-9e3e-b2be17cad308', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '2099年12月底前，全部建立“一户一档”', '2099-12-31', '01a21361-8f3d-76a1-abad-29c6e0a4e753', NULL, NULL);
INSERT INTO public.l_task_part VALUES ('01a21361-8f64-7713-9fa3-432ce0666af1', '990826', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/', NULL, 'assigned', 1, 1, 1795621490524, 1795621490524, '01a21361-8ec5-7f16-9244-f200e28eda2d', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', '01a21361-8f62-701c-9e3e-b2be17cad308', '01a21361-8cd9-7aee-8502-1f8a638e6d72', '2099年12月底前，全部建立“一户一档”', '2099-12-31', '01a21361-8f3d-76a1-abad-29c6e0a4e753', NULL, NULL);
INSERT INTO public.param_version VALUES (1, 'first');
INSERT INTO public.person VALUES ('01a21361-8e83-7542-9ef1-7ffcc328d41c', '990826', '陈路', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ea7-73a9-b38c-905c59177db4', '990826', '童岚', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8eb1-74e4-b2ab-834e24b286bb', '990826', '方宁', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ec1-772f-a582-d5bed7dba018', '990826', '沈静仪', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ec3-72f7-abd7-06f01965d580', '990826', '梁国栋', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ec4-7936-9f41-878c41181b7d', '990826', '苏虹', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ec5-7f16-9244-f200e28eda2d', '990826', '周文静', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ec6-7de8-8184-d5fc1c9d3144', '990826', '秦越', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ec7-7d3a-9787-9ae697be9405', '990826', '韩立', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ec9-74a3-b543-c4b4eb0d3dc8', '990826', '段志远', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ec9-7f08-86f3-4946c4dd87d0', '990826', '蒋蓓', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8eca-7b88-8dbb-766012abfa4f', '990826', '卢明辉', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ecb-788a-87bc-c14417d3f965', '990826', '祁峰', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ecc-75a2-b44a-4e104fcd60e3', '990826', '雷振', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ecd-71d8-ba27-fd6a8fdc66a0', '990826', '宋雅琴', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ecd-7c05-a6da-78d734f88f26', '990826', '白晓岚', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ece-7693-b4dd-62f1a4f1fd07', '990826', '冯一鸣', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ecf-72fb-9b84-fb9bfc2e4bd5', '990826', '高旭', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ecf-7d16-b7b0-e2b8c96fcd2a', '990826', '向晚晴', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed0-786a-a298-045c26fa3b11', '990826', '田守业', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed1-74e8-a417-ba8a44022e61', '990826', '江涛', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed2-729b-8db7-495c069851e1', '990826', '石磊', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed3-73d1-ad7f-0c47eacdcb10', '990826', '范秋实', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed4-7132-b571-f0284751e361', '990826', '金慧', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed4-7c28-8205-c269ffd69651', '990826', '齐修文', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed5-776c-9951-0d050f5a67ad', '990826', '安然', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed6-73b9-8bea-6f1214f5aacf', '990826', '吴佩', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed7-7473-b3a6-f3a74f1204e4', '990826', '任海波', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed8-71d0-86b1-ce6a3c02db9d', '990826', '侯亮', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed8-7e79-b1e8-fd064c17a657', '990826', '马晓东', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ed9-7b4e-9692-554b14de5ef6', '990826', '柯敏', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8eda-764f-b841-34b8e36b7c9d', '990826', '袁青', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8edc-743e-9138-70d19a57c674', '990826', '汤勇', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8edd-726a-997e-3c04852facc1', '990826', '沙建平', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ede-7050-9cf9-9e3faf6834a4', '990826', '崔玉梅', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ede-7e56-818a-bf6cbd4243ba', '990826', '彭飞', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8edf-7ceb-b913-8d13692f62b8', '990826', '黎志刚', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ee0-7b4a-bb1b-efc27bb1ae60', '990826', '乔木', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ee1-788e-b4ef-6600f21cc1de', '990826', '龙小云', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ee2-75ce-8f56-56112e7f7eef', '990826', '许航', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ee3-75f6-88db-7a503692c24b', '990826', '何素珍', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ee4-74e1-b562-9c5f02e80c9a', '990826', '朱进福', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ee5-7456-8742-826e4ecbadfe', '990826', '丁来根', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ee6-72ae-880e-5050ef7b0e31', '990826', '邱永贵', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ee7-7a8a-9391-2fed0de708ec', '990826', '尤长林', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ee8-7681-912c-3e261c21d2ce', '990826', '林振华', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8ee9-7175-8cf1-d6fad6ed486c', '990826', '葛振国', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8eea-71d3-8640-a03b3e0a08e4', '990826', '庄明远', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8eea-7e40-b353-dc3f1b0b132a', '990826', '沈立群', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8eeb-79e9-8ad4-d039f7ec015c', '990826', '罗启明', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8eec-74c2-a926-814232cca822', '990826', '孟成', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8eed-7252-a8e2-532ba0d2fc34', '990826', '贺松', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8eed-7df2-9015-38dd979811d4', '990826', '康毅', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8eee-7b99-9f39-44cf01bbd930', '990826', '丁晓峰', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('01a21361-8eef-7730-90dc-cf2674c5efe4', '990826', '纪云', NULL, NULL, NULL);
INSERT INTO public.plan_change VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f57-71fa-b7fb-11ef007acb49', '01a21361-8ec5-7f16-9244-f200e28eda2d', 'confirmed', '{"01a21361-8f40-79bb-903f-bb046c96340b":{"kind":"milestone","status":"pending","measure":"1","start":84,"end":106,"gone":false,"version":1,"body":{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21361-8cd9-7aee-8502-1f8a638e6d72","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-8cde-7f1a-b1bb-a5aecc1f5bee","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","name":"石桥镇","because":"方案写明“石桥镇”"}]}}},"01a21361-8f40-79bf-ad90-a2ecd3940838":{"kind":"milestone","status":"pending","measure":"1","start":107,"end":128,"gone":false,"version":1,"body":{"what":"全部建立“一户一档”","due":"2099-12-31","coverage":1,"because":"2099年12月底前","owners":{"lead":{"unit":"01a21361-8cd9-7aee-8502-1f8a638e6d72","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-8cde-7f1a-b1bb-a5aecc1f5bee","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","name":"石桥镇","because":"方案写明“石桥镇”"}]}}},"01a21361-8f40-79c0-8cda-b607c96db558":{"kind":"recurring","status":"pending","measure":"2","start":178,"end":189,"gone":false,"version":1,"body":{"what":"至少开展1次自查","who":"生产经营单位主要负责人","every":"quarter","min":1,"because":"每季度","owners":{"lead":{"unit":"01a21361-8cb9-76c4-98ac-f36b36db8e07","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}},"01a21361-8f40-79c1-b23a-25bb64cc7616":{"kind":"recurring","status":"pending","measure":"2","start":190,"end":202,"gone":false,"version":1,"body":{"what":"至少开展1次自查","who":"高危行业领域","every":"month","min":1,"exception_of":"01a21361-8f40-79c0-8cda-b607c96db558","because":"每月","owners":{"lead":{"unit":"01a21361-8cb9-76c4-98ac-f36b36db8e07","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}},"01a21361-8f40-79c2-9a98-4020a2c4463c":{"kind":"target","status":"pending","measure":"3","start":225,"end":246,"gone":false,"version":1,"body":{"what":"企业“四不”演练占比达到50%","due":"2099-12-31","within_year":true,"value":0.5,"unit":"ratio","op":"\u003e=","because":"2099年…50%","owners":{"lead":{"unit":"01a21361-8cb9-76c4-98ac-f36b36db8e07","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}}}', '{"01a21361-8f40-79bb-903f-bb046c96340b":2,"01a21361-8f40-79bf-ad90-a2ecd3940838":2,"01a21361-8f40-79c0-8cda-b607c96db558":2,"01a21361-8f40-79c1-b23a-25bb64cc7616":2,"01a21361-8f40-79c2-9a98-4020a2c4463c":2}', 0);
INSERT INTO public.plan_change VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f5a-7f3b-9978-c0f6c744a674', '01a21361-8ec5-7f16-9244-f200e28eda2d', 'past', '{"01a21361-8f40-79bb-903f-bb046c96340b":{"kind":"milestone","status":"confirmed","measure":"1","start":84,"end":106,"gone":false,"version":2,"body":{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21361-8cd9-7aee-8502-1f8a638e6d72","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-8cde-7f1a-b1bb-a5aecc1f5bee","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","name":"石桥镇","because":"方案写明“石桥镇”"}]},"edited_by":"周文静","edited_at":"2026-11-25T15:44:50.517Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:50.517Z"}}}', '{"01a21361-8f40-79bb-903f-bb046c96340b":3}', 0);
INSERT INTO public.plan_commitment VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79bf-ad90-a2ecd3940838', '990826', 'milestone', 'confirmed', '1', 107, 128, '{"what":"全部建立“一户一档”","due":"2099-12-31","coverage":1,"because":"2099年12月底前","owners":{"lead":{"unit":"01a21361-8cd9-7aee-8502-1f8a638e6d72","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-8cde-7f1a-b1bb-a5aecc1f5bee","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","name":"石桥镇","because":"方案写明“石桥镇”"}]},"edited_by":"周文静","edited_at":"2026-11-25T15:44:50.517Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:50.517Z"}', 0, 3, '01a21361-8f62-701c-9e3e-b2be17cad308');
INSERT INTO public.plan_commitment VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79bb-903f-bb046c96340b', '990826', 'milestone', 'confirmed', '1', 84, 106, '{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21361-8cd9-7aee-8502-1f8a638e6d72","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-8cde-7f1a-b1bb-a5aecc1f5bee","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","name":"石桥镇","because":"方案写明“石桥镇”"}]},"past":"history","edited_by":"周文静","edited_at":"2026-11-25T15:44:50.522Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:50.517Z"}', 0, 4, '01a21361-8f5f-7481-ac01-d294066f5ccb');
INSERT INTO public.plan_commitment VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79c0-8cda-b607c96db558', '990826', 'recurring', 'confirmed', '2', 178, 189, '{"what":"至少开展1次自查","who":"生产经营单位主要负责人","every":"quarter","min":1,"because":"每季度","owners":{"lead":{"unit":"01a21361-8cb9-76c4-98ac-f36b36db8e07","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:44:50.517Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:50.517Z"}', 0, 3, '01a21361-8f65-7177-8a45-806d71e13439');
INSERT INTO public.plan_commitment VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79c1-b23a-25bb64cc7616', '990826', 'recurring', 'confirmed', '2', 190, 202, '{"what":"至少开展1次自查","who":"高危行业领域","every":"month","min":1,"exception_of":"01a21361-8f40-79c0-8cda-b607c96db558","because":"每月","owners":{"lead":{"unit":"01a21361-8cb9-76c4-98ac-f36b36db8e07","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:44:50.517Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:50.517Z"}', 0, 3, '01a21361-8f65-7a96-9b7c-1b383ef82c3b');
INSERT INTO public.plan_commitment VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79c2-9a98-4020a2c4463c', '990826', 'target', 'confirmed', '3', 225, 246, '{"what":"企业“四不”演练占比达到50%","due":"2099-12-31","within_year":true,"value":0.5,"unit":"ratio","op":"\u003e=","because":"2099年…50%","owners":{"lead":{"unit":"01a21361-8cb9-76c4-98ac-f36b36db8e07","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:44:50.517Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:50.517Z"}', 0, 3, '01a21361-8f66-72a4-85e4-74efea19f7cc');
INSERT INTO public.plan_document VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '990826', 'd48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6', '行动方案.txt', 'txt', '平澜县冬季安全行动方案（2020—2099年）
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
INSERT INTO public.plan_measure VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '1', 1, '1.', '建立消防台账', '（一）开展消防安全行动', 75, 157, '{"lead":{"unit":"01a21361-8cd9-7aee-8502-1f8a638e6d72","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-8cde-7f1a-b1bb-a5aecc1f5bee","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-8cf8-7c09-aab8-c1f88a67cdc2","name":"石桥镇","because":"方案写明“石桥镇”"}]}');
INSERT INTO public.plan_measure VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '2', 2, '2.', '开展企业自查', '（一）开展消防安全行动', 158, 215, '{"lead":{"unit":"01a21361-8cb9-76c4-98ac-f36b36db8e07","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}');
INSERT INTO public.plan_measure VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', '3', 3, '3.', '开展应急演练', '（一）开展消防安全行动', 216, 258, '{"lead":{"unit":"01a21361-8cb9-76c4-98ac-f36b36db8e07","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}');
INSERT INTO public.plan_not_taken VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', 'n1', 31, 37, '{"zh":"条目、类别、环节的数目，不是要达到的数量","en":"a number of items, classes or steps, not a quantity to reach"}', 0);
INSERT INTO public.plan_not_taken VALUES ('01a21361-8f3d-76a1-abad-29c6e0a4e753', 'n2', 38, 53, '{"zh":"已经过去的时间或既成事实；数量用来限定对象范围，不是要达到的数量","en":"a time already past, or a fact that stands; the number limits whom it concerns; it is not to be reached"}', 0);
INSERT INTO public.plan_record VALUES ('01a21361-8f5f-7481-ac01-d294066f5ccb', '01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79bb-903f-bb046c96340b');
INSERT INTO public.plan_record VALUES ('01a21361-8f62-701c-9e3e-b2be17cad308', '01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79bf-ad90-a2ecd3940838');
INSERT INTO public.plan_record VALUES ('01a21361-8f63-706a-9995-1798bf8bfb59', '01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79bf-ad90-a2ecd3940838');
INSERT INTO public.plan_record VALUES ('01a21361-8f64-7713-9fa3-432ce0666af1', '01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79bf-ad90-a2ecd3940838');
INSERT INTO public.plan_record VALUES ('01a21361-8f65-7177-8a45-806d71e13439', '01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79c0-8cda-b607c96db558');
INSERT INTO public.plan_record VALUES ('01a21361-8f65-7a96-9b7c-1b383ef82c3b', '01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79c1-b23a-25bb64cc7616');
INSERT INTO public.plan_record VALUES ('01a21361-8f66-72a4-85e4-74efea19f7cc', '01a21361-8f3d-76a1-abad-29c6e0a4e753', '01a21361-8f40-79c2-9a98-4020a2c4463c');
INSERT INTO public.post VALUES ('01a21361-8e83-752e-b291-39b3b4a6a3f0', '990826', '01a21361-8e83-7542-9ef1-7ffcc328d41c', '01a21361-8c7d-7b4f-afce-d2e8af286d39', 'system_admin', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ea7-7399-87e0-18188bd8c464', '990826', '01a21361-8ea7-73a9-b38c-905c59177db4', '01a21361-8c7d-7b4f-afce-d2e8af286d39', 'security_admin', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8eb1-74d9-ba6e-467bfc050d75', '990826', '01a21361-8eb1-74e4-b2ab-834e24b286bb', '01a21361-8c7d-7b4f-afce-d2e8af286d39', 'auditor', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ec1-7721-8730-b7e69955ffec', '990826', '01a21361-8ec1-772f-a582-d5bed7dba018', '01a21361-8c7d-7b4f-afce-d2e8af286d39', 'audit_admin', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ec3-72ee-9c1a-44f0e0695d3c', '990826', '01a21361-8ec3-72f7-abd7-06f01965d580', '01a21361-8c7d-7b4f-afce-d2e8af286d39', 'committee_director', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ec4-7930-8c86-7c4da87806c3', '990826', '01a21361-8ec4-7936-9f41-878c41181b7d', '01a21361-8c7d-7b4f-afce-d2e8af286d39', 'leader', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ec5-7f10-b8e7-9851b004a98e', '990826', '01a21361-8ec5-7f16-9244-f200e28eda2d', '01a21361-8c8a-73fe-93f9-77d412b14034', 'committee_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ec6-7de1-9ee8-2cee97fb6d88', '990826', '01a21361-8ec6-7de8-8184-d5fc1c9d3144', '01a21361-8c8a-73fe-93f9-77d412b14034', 'committee_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ec7-7d33-a97e-6a6360f87042', '990826', '01a21361-8ec7-7d3a-9787-9ae697be9405', '01a21361-8cb9-76c4-98ac-f36b36db8e07', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ec8-74fe-9055-f7b6a63348ab', '990826', '01a21361-8ec7-7d3a-9787-9ae697be9405', '01a21361-8c8a-73fe-93f9-77d412b14034', 'committee_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ec9-749d-a70b-2b214b2209cd', '990826', '01a21361-8ec9-74a3-b543-c4b4eb0d3dc8', '01a21361-8cc0-751b-9100-739ecafbd9ed', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ec9-7f04-b654-dbe95e061f35', '990826', '01a21361-8ec9-7f08-86f3-4946c4dd87d0', '01a21361-8cc5-7099-bc29-65ce9c9cad9c', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8eca-7b82-893b-d94b4ba0a09f', '990826', '01a21361-8eca-7b88-8dbb-766012abfa4f', '01a21361-8cd0-7724-8afe-e9a9d2ab88af', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ecb-7885-8bf0-538641abbf35', '990826', '01a21361-8ecb-788a-87bc-c14417d3f965', '01a21361-8cd3-7c99-b9cd-afe9a8fea13a', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ecc-759b-a9cf-843d5fbacff3', '990826', '01a21361-8ecc-75a2-b44a-4e104fcd60e3', '01a21361-8cd9-7aee-8502-1f8a638e6d72', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ecd-71d3-8e57-c132b2c5629a', '990826', '01a21361-8ecd-71d8-ba27-fd6a8fdc66a0', '01a21361-8cda-7a0d-a9e1-ac648459b508', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ecd-7c00-9c15-2f01ab27bbe7', '990826', '01a21361-8ecd-7c05-a6da-78d734f88f26', '01a21361-8cdb-76e6-ac53-1d2f9224061d', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ece-768d-a587-ea48805f646b', '990826', '01a21361-8ece-7693-b4dd-62f1a4f1fd07', '01a21361-8cdc-76bc-a033-ec7e1b5584bc', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ecf-72f7-9cc1-35f34174c1f5', '990826', '01a21361-8ecf-72fb-9b84-fb9bfc2e4bd5', '01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ecf-7d02-afd1-fda1c568be76', '990826', '01a21361-8ecf-7d16-b7b0-e2b8c96fcd2a', '01a21361-8ce1-716a-908d-c9f791ef439c', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed0-7861-8d1f-1f2413882cf9', '990826', '01a21361-8ed0-786a-a298-045c26fa3b11', '01a21361-8ce3-76bb-ba47-c848020b6e66', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed1-74e2-90c9-01a5582b4da5', '990826', '01a21361-8ed1-74e8-a417-ba8a44022e61', '01a21361-8ce4-71fa-928d-1446d5a4b2bb', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed2-7293-90b7-3f613459fa44', '990826', '01a21361-8ed2-729b-8db7-495c069851e1', '01a21361-8ce5-7384-abc9-4d765a8864d9', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed3-73cc-b040-6693a8d7ee88', '990826', '01a21361-8ed3-73d1-ad7f-0c47eacdcb10', '01a21361-8cee-7891-b2f7-384c77b904c1', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed4-712d-849c-f99fc70202ac', '990826', '01a21361-8ed4-7132-b571-f0284751e361', '01a21361-8cf0-7f31-922c-876740255bc9', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed4-7c24-9234-70f228bfc053', '990826', '01a21361-8ed4-7c28-8205-c269ffd69651', '01a21361-8cf4-75bf-9a64-4a8637e102bb', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed5-7765-935e-b7f5bcb0215b', '990826', '01a21361-8ed5-776c-9951-0d050f5a67ad', '01a21361-8cf7-773f-9808-ff7d1c3c8468', 'department_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed6-73b3-8b92-f9bf78266983', '990826', '01a21361-8ed6-73b9-8bea-6f1214f5aacf', '01a21361-8cf8-7373-af96-2ddc7233b7f3', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed7-746e-ad5f-cf42f272db96', '990826', '01a21361-8ed7-7473-b3a6-f3a74f1204e4', '01a21361-8cf8-7892-b8c1-a4bbf3fdcb15', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed8-71cb-87b6-3ada8eadf1d0', '990826', '01a21361-8ed8-71d0-86b1-ce6a3c02db9d', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', 'system_admin', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed8-7e73-9ef8-9ef8a9ccbd59', '990826', '01a21361-8ed8-7e79-b1e8-fd064c17a657', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ed9-7b45-971c-b8355e8ed1cc', '990826', '01a21361-8ed9-7b4e-9692-554b14de5ef6', '01a21361-8cf9-741f-90dc-63ef9349fafd', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8eda-764a-967f-6e5490877cea', '990826', '01a21361-8eda-764f-b841-34b8e36b7c9d', '01a21361-8cf9-7a61-9fb8-1db09e34ec33', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8edc-7437-990b-bcceb03f09f1', '990826', '01a21361-8edc-743e-9138-70d19a57c674', '01a21361-8cfe-7757-8b4e-e386fa94859d', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8edd-7265-8c82-5a4449acaa36', '990826', '01a21361-8edd-726a-997e-3c04852facc1', '01a21361-8d00-761f-a579-12c062b530a8', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ede-704a-8dcf-611c0c4a7996', '990826', '01a21361-8ede-7050-9cf9-9e3faf6834a4', '01a21361-8d02-7086-b024-79df67d99f90', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ede-7e51-b17d-f73122cd7d6e', '990826', '01a21361-8ede-7e56-818a-bf6cbd4243ba', '01a21361-8d1f-7a4b-a969-09a6b9c16fdb', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8edf-7ce6-b2b8-70d835644b49', '990826', '01a21361-8edf-7ceb-b913-8d13692f62b8', '01a21361-8d21-78ca-b256-d6df212a5b8d', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ee0-7b44-96ad-bafedcaf288d', '990826', '01a21361-8ee0-7b4a-bb1b-efc27bb1ae60', '01a21361-8d22-7017-ba68-8ef66e6706cf', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ee1-788a-8016-2a989dc9ef06', '990826', '01a21361-8ee1-788e-b4ef-6600f21cc1de', '01a21361-8d28-72c4-91fd-1e337505150c', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ee2-75c8-852e-052d92091172', '990826', '01a21361-8ee2-75ce-8f56-56112e7f7eef', '01a21361-8d28-7ac2-9d21-e6402bdc135b', 'town_office', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ee3-75f1-aee6-79f505b80b16', '990826', '01a21361-8ee3-75f6-88db-7a503692c24b', '01a21361-8d29-7e4d-8a7c-4a9e410f1a19', 'village_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ee4-74da-9bf9-da3dbc60c399', '990826', '01a21361-8ee4-74e1-b562-9c5f02e80c9a', '01a21361-8d31-724e-90e9-e4efc942839f', 'village_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ee5-744f-9bca-eff83dd02d92', '990826', '01a21361-8ee5-7456-8742-826e4ecbadfe', '01a21361-8d31-7bc4-8765-5306727615bb', 'village_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ee6-72a9-b133-036a757dfdc8', '990826', '01a21361-8ee6-72ae-880e-5050ef7b0e31', '01a21361-8d36-797a-a9eb-70429a3cf48d', 'village_officer', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ee7-7a83-b3ae-7cbd206bb46e', '990826', '01a21361-8ee7-7a8a-9391-2fed0de708ec', '01a21361-8d39-7987-927c-74f80f047e2c', 'enterprise_manager', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ee8-767b-96a8-a6983c0159ac', '990826', '01a21361-8ee8-7681-912c-3e261c21d2ce', '01a21361-8d39-7987-927c-74f80f047e2c', 'principal', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8ee9-7170-aca3-f1bf4f468945', '990826', '01a21361-8ee9-7175-8cf1-d6fad6ed486c', '01a21361-8dab-748f-8388-1135591da496', 'enterprise_manager', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8eea-71cd-af7f-d4adc64633cc', '990826', '01a21361-8eea-71d3-8640-a03b3e0a08e4', '01a21361-8dab-748f-8388-1135591da496', 'principal', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8eea-7e3a-bb89-06f24f07d92d', '990826', '01a21361-8eea-7e40-b353-dc3f1b0b132a', '01a21361-8dad-7512-8889-c4734d8841dd', 'enterprise_manager', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8eeb-79d9-bb9c-81660317199e', '990826', '01a21361-8eeb-79e9-8ad4-d039f7ec015c', '01a21361-8da3-788f-b695-20953e8394ff', 'enterprise_manager', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8eec-74bd-b51d-6ce811500692', '990826', '01a21361-8eec-74c2-a926-814232cca822', '01a21361-8dc1-7839-af22-656f95c9fa90', 'enterprise_manager', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8eed-724c-b4f6-c36b23e35c15', '990826', '01a21361-8eed-7252-a8e2-532ba0d2fc34', '01a21361-8db7-7ccb-9610-ab7d53e233a8', 'enterprise_manager', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8eed-7ded-9f03-d05ebe4a7c76', '990826', '01a21361-8eed-7df2-9015-38dd979811d4', '01a21361-8dd8-75a9-b67d-8456832cb936', 'enterprise_manager', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8eee-7b94-bc48-54b679b7f466', '990826', '01a21361-8eee-7b99-9f39-44cf01bbd930', '01a21361-8dd9-7f2d-bebe-b5de5814e205', 'enterprise_manager', 1793029489743, NULL, '[]');
INSERT INTO public.post VALUES ('01a21361-8eef-772b-9d2f-89bd96fab027', '990826', '01a21361-8eef-7730-90dc-cf2674c5efe4', '01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd', 'enterprise_manager', 1793029489743, NULL, '[]');
INSERT INTO public.setting VALUES ('key index', 'dedaada7121df755');
INSERT INTO public.setting VALUES ('key k1', '66bf8300512c0590');
INSERT INTO public.setting VALUES ('key s1', 'f2ae643397c0427b');
INSERT INTO public.setting VALUES ('indexes', 'e77cfdd58625a6d999a1a455f64c655934048e13e2398eb7e88ab818f815be2b');
INSERT INTO public.setting VALUES ('sector_basis', 'd2ab67fa398be8592c63cb0aab0fd404');
INSERT INTO public.setting VALUES ('clock_basis', 'first 3782766d494fa68b9e7f012da0b309c3');
INSERT INTO public.setting VALUES ('packs', '5e3e2cc8dfd497d9');
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
INSERT INTO public.share VALUES ('01a21361-8f5f-7481-ac01-d294066f5ccb', 'task', '/990826/11990826012646028F/', '');
INSERT INTO public.share VALUES ('01a21361-8f5f-7481-ac01-d294066f5ccb', 'task', '/990826/990826100/', '');
INSERT INTO public.share VALUES ('01a21361-8f62-701c-9e3e-b2be17cad308', 'task', '/990826/11990826012646028F/', '');
INSERT INTO public.share VALUES ('01a21361-8f62-701c-9e3e-b2be17cad308', 'task', '/990826/990826100/', '');
INSERT INTO public.share VALUES ('01a21361-8f63-706a-9995-1798bf8bfb59', 'task_part', '/990826/11990826015820087F/', '');
INSERT INTO public.share VALUES ('01a21361-8f64-7713-9fa3-432ce0666af1', 'task_part', '/990826/11990826015820087F/', '');
INSERT INTO public.timer VALUES ('01a21361-8af8-78e2-af36-e168204dd076', 'computed', 'enterprise', '', '', 1795621487516, 1795621487516, 0, '', '{}');
INSERT INTO public.timer VALUES ('01a21361-8b06-75a8-9aa6-d1b64916faa3', 'calendar', 'propose_batch', '', '', 1803830400000, 1803830400000, 0, '', '{"spec":"year||2 months","label":"2027"}');
INSERT INTO public.timer VALUES ('01a21361-8b09-703b-be01-7d5bcf5b9c23', 'recompute', 'all', '', '', 1795621487516, 1795621487516, 0, '', '{"ledger":"","after":""}');
INSERT INTO public.unit VALUES ('01a21361-8c7d-7b4f-afce-d2e8af286d39', '990826', 'county', '平澜县', '["平澜县人民政府","县人民政府","县政府"]', '990826', NULL, '/990826/', 1);
INSERT INTO public.unit VALUES ('01a21361-8c8a-73fe-93f9-77d412b14034', '990826', 'department', '县安委办', '["平澜县安全生产委员会办公室","县安全生产委员会办公室","县安委会办公室","安委会办公室","安委办","县安委会","县安全生产委员会"]', '11990826010947644R', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826010947644R/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cb9-76c4-98ac-f36b36db8e07', '990826', 'department', '县应急局', '["平澜县应急管理局","县应急管理局","应急管理局","应急局","应急管理部门","应急部门"]', '11990826011298885E', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826011298885E/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cc0-751b-9100-739ecafbd9ed', '990826', 'department', '县住建局', '["平澜县住房和城乡建设局","县住房和城乡建设局","县住房城乡建设局","住房和城乡建设局","住建局","住房城乡建设部门","住建部门"]', '119908260132695782', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/119908260132695782/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cc5-7099-bc29-65ce9c9cad9c', '990826', 'department', '县工信局', '["平澜县工业和信息化局","县工业和信息化局","工业和信息化局","工信局","工业和信息化部门","工信部门"]', '1199082601795154X9', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/1199082601795154X9/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cd0-7724-8afe-e9a9d2ab88af', '990826', 'department', '县市场监管局', '["平澜县市场监督管理局","县市场监督管理局","市场监督管理局","市场监管局","市场监管部门"]', '11990826013966357X', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826013966357X/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cd3-7c99-b9cd-afe9a8fea13a', '990826', 'department', '县交通运输局', '["平澜县交通运输局","县交通局","交通运输局","交通局","交通运输部门"]', '11990826011227737C', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826011227737C/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cd9-7aee-8502-1f8a638e6d72', '990826', 'department', '县消防救援大队', '["平澜县消防救援大队","县消防大队","消防救援大队","消防大队","消防救援机构","消防部门"]', '11990826015820087F', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826015820087F/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cda-7a0d-a9e1-ac648459b508', '990826', 'department', '县教育局', '["平澜县教育和体育局","县教育和体育局","教育局","教育部门"]', '1199082601175131XG', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/1199082601175131XG/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cdb-76e6-ac53-1d2f9224061d', '990826', 'department', '县卫健局', '["平澜县卫生健康局","县卫生健康局","县卫健委","县卫生健康委员会","卫生健康局","卫健局","卫生健康部门","卫健部门"]', '11990826012084969T', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826012084969T/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cdc-76bc-a033-ec7e1b5584bc', '990826', 'department', '县商务局', '["平澜县商务局","商务局","商务部门"]', '11990826013528859M', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826013528859M/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cde-7f1a-b1bb-a5aecc1f5bee', '990826', 'department', '县公安局', '["平澜县公安局","公安局","公安机关","公安部门"]', '11990826012646028F', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826012646028F/', 1);
INSERT INTO public.unit VALUES ('01a21361-8ce1-716a-908d-c9f791ef439c', '990826', 'department', '县文旅局', '["平澜县文化和旅游局","县文化和旅游局","县文化旅游局","文化和旅游局","文旅局","文化和旅游部门","文旅部门"]', '11990826018247386J', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826018247386J/', 1);
INSERT INTO public.unit VALUES ('01a21361-8ce3-76bb-ba47-c848020b6e66', '990826', 'department', '县农业农村局', '["平澜县农业农村局","农业农村局","农业农村部门"]', '119908260121411776', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/119908260121411776/', 1);
INSERT INTO public.unit VALUES ('01a21361-8ce4-71fa-928d-1446d5a4b2bb', '990826', 'department', '县水利局', '["平澜县水利局","县水务局","水利局","水利部门"]', '11990826018054023Y', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826018054023Y/', 1);
INSERT INTO public.unit VALUES ('01a21361-8ce5-7384-abc9-4d765a8864d9', '990826', 'department', '县自然资源局', '["平澜县自然资源和规划局","县自然资源和规划局","自然资源局","自然资源部门"]', '11990826014654005R', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826014654005R/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cee-7891-b2f7-384c77b904c1', '990826', 'department', '县民政局', '["平澜县民政局","民政局","民政部门"]', '11990826018896626C', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/11990826018896626C/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cf0-7f31-922c-876740255bc9', '990826', 'department', '县财政局', '["平澜县财政局","财政局","财政部门"]', '119908260123698251', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/119908260123698251/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cf4-75bf-9a64-4a8637e102bb', '990826', 'department', '县委党校', '["中共平澜县委党校","党校"]', '12990826019736560A', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/12990826019736560A/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cf7-773f-9808-ff7d1c3c8468', '990826', 'department', '县融媒体中心', '["平澜县融媒体中心","融媒体中心"]', '129908260186890374', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/129908260186890374/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cf8-7373-af96-2ddc7233b7f3', '990826', 'town', '城关街道', '["城关街道办事处","城关街道办","城关办事处","城关街道党工委"]', '990826001', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826001/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cf8-7892-b8c1-a4bbf3fdcb15', '990826', 'town', '澜东街道', '["澜东街道办事处","澜东街道办","澜东办事处","澜东街道党工委"]', '990826002', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826002/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '990826', 'town', '石桥镇', '["石桥镇人民政府","石桥镇政府","石桥镇党委"]', '990826100', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826100/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cf9-741f-90dc-63ef9349fafd', '990826', 'town', '柳河镇', '["柳河镇人民政府","柳河镇政府","柳河镇党委"]', '990826101', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826101/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cf9-7a61-9fb8-1db09e34ec33', '990826', 'town', '青山铺镇', '["青山铺镇人民政府","青山铺镇政府","青山铺镇党委"]', '990826102', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826102/', 1);
INSERT INTO public.unit VALUES ('01a21361-8cfe-7757-8b4e-e386fa94859d', '990826', 'town', '大堰镇', '["大堰镇人民政府","大堰镇政府","大堰镇党委"]', '990826103', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826103/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d00-761f-a579-12c062b530a8', '990826', 'town', '沙湾镇', '["沙湾镇人民政府","沙湾镇政府","沙湾镇党委"]', '990826104', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826104/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d02-7086-b024-79df67d99f90', '990826', 'town', '三官镇', '["三官镇人民政府","三官镇政府","三官镇党委"]', '990826105', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826105/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d1f-7a4b-a969-09a6b9c16fdb', '990826', 'town', '双桥镇', '["双桥镇人民政府","双桥镇政府","双桥镇党委"]', '990826106', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826106/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d21-78ca-b256-d6df212a5b8d', '990826', 'town', '黄土岗镇', '["黄土岗镇人民政府","黄土岗镇政府","黄土岗镇党委"]', '990826107', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826107/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d22-7017-ba68-8ef66e6706cf', '990826', 'town', '白塔乡', '["白塔乡人民政府","白塔乡政府","白塔乡党委"]', '990826200', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826200/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d28-72c4-91fd-1e337505150c', '990826', 'town', '龙泉乡', '["龙泉乡人民政府","龙泉乡政府","龙泉乡党委"]', '990826201', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826201/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d28-7ac2-9d21-e6402bdc135b', '990826', 'zone', '平澜经济开发区', '["平澜经开区","平澜经济开发区管委会","县经济开发区","县开发区","经济开发区","经开区","开发区","经开区管委会","开发区管委会"]', '990826400', '01a21361-8c7d-7b4f-afce-d2e8af286d39', '/990826/990826400/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d29-7e4d-8a7c-4a9e410f1a19', '990826', 'village', '北关社区', '["城关街道北关社区","北关社区居委会"]', '990826001001', '01a21361-8cf8-7373-af96-2ddc7233b7f3', '/990826/990826001/990826001001/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d2c-78fa-b40a-ad2d34e16ec9', '990826', 'village', '文庙社区', '["城关街道文庙社区","文庙社区居委会"]', '990826001002', '01a21361-8cf8-7373-af96-2ddc7233b7f3', '/990826/990826001/990826001002/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d2d-74ee-8c80-166187012501', '990826', 'village', '新渠社区', '["澜东街道新渠社区","新渠社区居委会"]', '990826002001', '01a21361-8cf8-7892-b8c1-a4bbf3fdcb15', '/990826/990826002/990826002001/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d31-724e-90e9-e4efc942839f', '990826', 'village', '工业路社区', '["石桥镇工业路社区","工业路社区居委会"]', '990826100001', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/990826100001/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d31-7bc4-8765-5306727615bb', '990826', 'village', '东湾村', '["石桥镇东湾村","东湾村委会"]', '990826100201', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/990826100201/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d32-722d-8eb8-28cc0a41988f', '990826', 'village', '上庄村', '["石桥镇上庄村","上庄村委会"]', '990826100202', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/990826100202/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d35-738b-af45-d1dd915904e1', '990826', 'village', '柳河沿村', '["柳河镇柳河沿村","柳河沿村委会"]', '990826101201', '01a21361-8cf9-741f-90dc-63ef9349fafd', '/990826/990826101/990826101201/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d35-7cd5-bdd4-60c251e3d426', '990826', 'village', '下桥村', '["双桥镇下桥村","下桥村委会"]', '990826106201', '01a21361-8d1f-7a4b-a969-09a6b9c16fdb', '/990826/990826106/990826106201/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d36-797a-a9eb-70429a3cf48d', '990826', 'village', '南坡村', '["黄土岗镇南坡村","南坡村委会"]', '990826107201', '01a21361-8d21-78ca-b256-d6df212a5b8d', '/990826/990826107/990826107201/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d38-7c4d-af1b-728344097f2b', '990826', 'village', '山前村', '["黄土岗镇山前村","山前村委会"]', '990826107202', '01a21361-8d21-78ca-b256-d6df212a5b8d', '/990826/990826107/990826107202/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d39-7339-b8cc-47a0c6de3449', '990826', 'village', '古泉村', '["龙泉乡古泉村","古泉村委会"]', '990826201201', '01a21361-8d28-72c4-91fd-1e337505150c', '/990826/990826201/990826201201/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d39-7987-927c-74f80f047e2c', '990826', 'enterprise', '鑫禾木业有限公司', '["平澜县鑫禾木业有限公司","鑫禾木业"]', '91990826MA8573491L', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/91990826MA8573491L/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d69-75f9-9d7e-fc0b23570e6d', '990826', 'enterprise', '石桥丰茂饲料有限公司', '["平澜县石桥丰茂饲料有限公司","丰茂饲料"]', '91990826MA90290844', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/91990826MA90290844/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d74-73dd-bd9c-0aca0e458ddd', '990826', 'enterprise', '石桥镇双鹿冷冻厂', '["平澜县石桥镇双鹿冷冻厂","双鹿冷冻厂"]', '91990826MA3707817J', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/91990826MA3707817J/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d79-7a57-83ae-7c0b62052ae1', '990826', 'enterprise', '石桥信达机械铸造有限公司', '["平澜县石桥信达机械铸造有限公司","信达铸造"]', '91990826MA3994422J', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/91990826MA3994422J/', 1);
INSERT INTO public.unit VALUES ('01a21361-8d7e-77b3-aca9-5cae6a7613c5', '990826', 'enterprise', '石桥永盛采石场', '["平澜县石桥永盛采石场","永盛采石场"]', '91990826MA0242938Q', '01a21361-8cf8-7c09-aab8-c1f88a67cdc2', '/990826/990826100/91990826MA0242938Q/', 1);
INSERT INTO public.unit VALUES ('01a21361-8da3-788f-b695-20953e8394ff', '990826', 'enterprise', '澜东顺达冷链有限公司', '["平澜县澜东顺达冷链有限公司","顺达冷链"]', '91990826MA6115147A', '01a21361-8cf8-7892-b8c1-a4bbf3fdcb15', '/990826/990826002/91990826MA6115147A/', 1);
INSERT INTO public.unit VALUES ('01a21361-8dab-748f-8388-1135591da496', '990826', 'enterprise', '恒信化工有限公司', '["平澜县恒信化工有限公司","恒信化工"]', '91990826MA05539633', '01a21361-8d28-7ac2-9d21-e6402bdc135b', '/990826/990826400/91990826MA05539633/', 1);
INSERT INTO public.unit VALUES ('01a21361-8dad-7512-8889-c4734d8841dd', '990826', 'enterprise', '宏澜铝业有限公司', '["平澜县宏澜铝业有限公司","宏澜铝业"]', '91990826MA73818502', '01a21361-8d28-7ac2-9d21-e6402bdc135b', '/990826/990826400/91990826MA73818502/', 1);
INSERT INTO public.unit VALUES ('01a21361-8db1-7854-8b87-9728e12cc600', '990826', 'enterprise', '金锐五金制品有限公司', '["平澜县金锐五金制品有限公司","金锐五金"]', '91990826MA9133279W', '01a21361-8d28-7ac2-9d21-e6402bdc135b', '/990826/990826400/91990826MA9133279W/', 1);
INSERT INTO public.unit VALUES ('01a21361-8db7-7ccb-9610-ab7d53e233a8', '990826', 'enterprise', '宏源建材有限公司', '["平澜县宏源建材有限公司","宏源建材"]', '91990826MA4777729G', '01a21361-8d1f-7a4b-a969-09a6b9c16fdb', '/990826/990826106/91990826MA4777729G/', 1);
INSERT INTO public.unit VALUES ('01a21361-8dc1-7839-af22-656f95c9fa90', '990826', 'enterprise', '金石矿业有限公司', '["平澜县金石矿业有限公司","金石矿业"]', '91990826MA68643086', '01a21361-8d21-78ca-b256-d6df212a5b8d', '/990826/990826107/91990826MA68643086/', 1);
INSERT INTO public.unit VALUES ('01a21361-8dc8-7949-8fe3-1f986680edfb', '990826', 'enterprise', '绿源食品有限公司', '["平澜县绿源食品有限公司","绿源食品"]', '91990826MA0129847H', '01a21361-8cf9-741f-90dc-63ef9349fafd', '/990826/990826101/91990826MA0129847H/', 1);
INSERT INTO public.unit VALUES ('01a21361-8dd0-7716-bf2e-aa732dbbf944', '990826', 'enterprise', '兴农粮油有限公司', '["平澜县兴农粮油有限公司","兴农粮油"]', '91990826MA5178808Y', '01a21361-8d02-7086-b024-79df67d99f90', '/990826/990826105/91990826MA5178808Y/', 1);
INSERT INTO public.unit VALUES ('01a21361-8dd2-7d1a-aabe-1d5bfbedb1bd', '990826', 'enterprise', '众安燃气有限公司', '["平澜县众安燃气有限公司","众安燃气"]', '91990826MA2043414C', '01a21361-8cfe-7757-8b4e-e386fa94859d', '/990826/990826103/91990826MA2043414C/', 1);
INSERT INTO public.unit VALUES ('01a21361-8dd8-75a9-b67d-8456832cb936', '990826', 'enterprise', '永固建筑工程有限公司', '["平澜县永固建筑工程有限公司","永固建筑"]', '91990826MA3382653E', '01a21361-8d00-761f-a579-12c062b530a8', '/990826/990826104/91990826MA3382653E/', 1);
INSERT INTO public.unit VALUES ('01a21361-8dd9-7f2d-bebe-b5de5814e205', '990826', 'enterprise', '澜城商业广场管理有限公司', '["平澜县澜城商业广场管理有限公司","澜城商业广场"]', '91990826MA8640033K', '01a21361-8cf8-7373-af96-2ddc7233b7f3', '/990826/990826001/91990826MA8640033K/', 1);
INSERT INTO public.unit VALUES ('01a21361-8de8-727d-931a-85ec0f58da12', '990826', 'enterprise', '通达客运有限公司', '["平澜县通达客运有限公司","通达客运"]', '91990826MA444932X7', '01a21361-8cf8-7373-af96-2ddc7233b7f3', '/990826/990826001/91990826MA444932X7/', 1);
INSERT INTO public.unit VALUES ('01a21361-8de9-7c1a-9776-58ca7090157f', '990826', 'enterprise', '丰源仓储有限公司', '["平澜县丰源仓储有限公司","丰源仓储"]', '91990826MA20698920', '01a21361-8cf9-7a61-9fb8-1db09e34ec33', '/990826/990826102/91990826MA20698920/', 1);
INSERT INTO public.unit VALUES ('01a21361-8deb-765c-8277-c17d44a11340', '990826', 'enterprise', '安泰烟花爆竹经营有限公司', '["平澜县安泰烟花爆竹经营有限公司","安泰烟花爆竹"]', '91990826MA5329442F', '01a21361-8d22-7017-ba68-8ef66e6706cf', '/990826/990826200/91990826MA5329442F/', 1);
INSERT INTO public.unit VALUES ('01a21361-8ded-7068-8edc-a9f495348890', '990826', 'enterprise', '清泉山庄旅游有限公司', '["平澜县清泉山庄旅游有限公司","清泉山庄"]', '91990826MA164279X5', '01a21361-8d28-72c4-91fd-1e337505150c', '/990826/990826201/91990826MA164279X5/', 1);
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

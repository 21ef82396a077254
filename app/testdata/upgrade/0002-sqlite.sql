CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO "goose_db_version" VALUES (1, 0, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (2, 1, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (3, 2, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (4, 10, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (5, 11, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (6, 12, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (7, 13, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (8, 14, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (9, 20, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (10, 21, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (11, 30, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (12, 31, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (13, 32, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (14, 33, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (15, 40, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (16, 41, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (17, 42, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (18, 43, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (19, 50, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (20, 60, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (21, 70, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (22, 75, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (23, 77, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (24, 80, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (25, 85, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (26, 90, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (27, 95, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (28, 96, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (29, 98, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (30, 110, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (31, 116, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (32, 120, 1, '2026-11-25 15:33:52');
INSERT INTO "goose_db_version" VALUES (33, 121, 1, '2026-11-25 15:33:52');
CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
INSERT INTO "setting" VALUES ('key index', 'b08eb751237cc488');
INSERT INTO "setting" VALUES ('key k1', 'd92fcfe3526a09af');
INSERT INTO "setting" VALUES ('key s1', '4b46a19976de0bc3');
INSERT INTO "setting" VALUES ('indexes', 'e77cfdd58625a6d999a1a455f64c655934048e13e2398eb7e88ab818f815be2b');
INSERT INTO "setting" VALUES ('sector_basis', 'd2ab67fa398be8592c63cb0aab0fd404');
INSERT INTO "setting" VALUES ('clock_basis', 'first 3782766d494fa68b9e7f012da0b309c3');
INSERT INTO "setting" VALUES ('packs', '266cd445b6bd0c44');
INSERT INTO "setting" VALUES ('told unit', '1');
INSERT INTO "setting" VALUES ('told person', '1');
INSERT INTO "setting" VALUES ('told post', '1');
INSERT INTO "setting" VALUES ('told post_asked', '1');
INSERT INTO "setting" VALUES ('told delegation', '1');
INSERT INTO "setting" VALUES ('told invitation', '1');
INSERT INTO "setting" VALUES ('told account', '1');
INSERT INTO "setting" VALUES ('told param_value', '1');
INSERT INTO "setting" VALUES ('told population_manual', '1');
INSERT INTO "setting" VALUES ('told plan_param', '1');
INSERT INTO "setting" VALUES ('told plan_reach', '1');
INSERT INTO "setting" VALUES ('demo', '1');
CREATE TABLE unit (
  id      TEXT NOT NULL PRIMARY KEY,
  region  TEXT NOT NULL,
  kind    TEXT NOT NULL,
  name    TEXT NOT NULL,
  aliases TEXT NOT NULL,           -- a JSON list of texts
  code    TEXT NOT NULL,
  parent  TEXT REFERENCES unit (id),
  path    TEXT NOT NULL UNIQUE,  -- /county/town/, codes from the root, for scopes as one range
  version BIGINT NOT NULL,
  UNIQUE (parent, name)
);
INSERT INTO "unit" VALUES ('01a21357-85b0-79b5-a964-74cf31ff3ae9', '990826', 'county', '平澜县', '["平澜县人民政府","县人民政府","县政府"]', '990826', NULL, '/990826/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b1-7629-9433-596c84e5fa0c', '990826', 'department', '县安委办', '["平澜县安全生产委员会办公室","县安全生产委员会办公室","县安委会办公室","安委会办公室","安委办","县安委会","县安全生产委员会"]', '11990826010947644R', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826010947644R/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b2-717c-ab1a-6bb1b40a5a65', '990826', 'department', '县应急局', '["平澜县应急管理局","县应急管理局","应急管理局","应急局","应急管理部门","应急部门"]', '11990826011298885E', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826011298885E/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b2-75aa-bcee-a964a1fa4f1d', '990826', 'department', '县住建局', '["平澜县住房和城乡建设局","县住房和城乡建设局","县住房城乡建设局","住房和城乡建设局","住建局","住房城乡建设部门","住建部门"]', '119908260132695782', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/119908260132695782/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b2-7d92-92f5-7c08f9a0e165', '990826', 'department', '县工信局', '["平澜县工业和信息化局","县工业和信息化局","工业和信息化局","工信局","工业和信息化部门","工信部门"]', '1199082601795154X9', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/1199082601795154X9/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b3-72d2-8711-7270a604e31d', '990826', 'department', '县市场监管局', '["平澜县市场监督管理局","县市场监督管理局","市场监督管理局","市场监管局","市场监管部门"]', '11990826013966357X', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826013966357X/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b3-772a-8110-e331c80b55d7', '990826', 'department', '县交通运输局', '["平澜县交通运输局","县交通局","交通运输局","交通局","交通运输部门"]', '11990826011227737C', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826011227737C/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b3-7a7a-a31d-db2dbda17d18', '990826', 'department', '县消防救援大队', '["平澜县消防救援大队","县消防大队","消防救援大队","消防大队","消防救援机构","消防部门"]', '11990826015820087F', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826015820087F/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b3-7d96-9057-308fb4d2465c', '990826', 'department', '县教育局', '["平澜县教育和体育局","县教育和体育局","教育局","教育部门"]', '1199082601175131XG', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/1199082601175131XG/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b4-71a0-8126-33740d2908b8', '990826', 'department', '县卫健局', '["平澜县卫生健康局","县卫生健康局","县卫健委","县卫生健康委员会","卫生健康局","卫健局","卫生健康部门","卫健部门"]', '11990826012084969T', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826012084969T/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b4-7470-9f64-e75029ebc2f4', '990826', 'department', '县商务局', '["平澜县商务局","商务局","商务部门"]', '11990826013528859M', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826013528859M/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '990826', 'department', '县公安局', '["平澜县公安局","公安局","公安机关","公安部门"]', '11990826012646028F', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826012646028F/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b4-7e68-96eb-509db7a9424c', '990826', 'department', '县文旅局', '["平澜县文化和旅游局","县文化和旅游局","县文化旅游局","文化和旅游局","文旅局","文化和旅游部门","文旅部门"]', '11990826018247386J', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826018247386J/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b5-726a-94d6-cfbb28dad019', '990826', 'department', '县农业农村局', '["平澜县农业农村局","农业农村局","农业农村部门"]', '119908260121411776', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/119908260121411776/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b5-7599-b48c-d08de344deaf', '990826', 'department', '县水利局', '["平澜县水利局","县水务局","水利局","水利部门"]', '11990826018054023Y', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826018054023Y/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b5-7898-9951-2c0c813118f6', '990826', 'department', '县自然资源局', '["平澜县自然资源和规划局","县自然资源和规划局","自然资源局","自然资源部门"]', '11990826014654005R', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826014654005R/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b5-7bef-b110-e8c3373d16cf', '990826', 'department', '县民政局', '["平澜县民政局","民政局","民政部门"]', '11990826018896626C', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/11990826018896626C/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b5-7f2e-a07b-ab20158e67a1', '990826', 'department', '县财政局', '["平澜县财政局","财政局","财政部门"]', '119908260123698251', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/119908260123698251/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b6-7348-8b29-f6f9bee237a4', '990826', 'department', '县委党校', '["中共平澜县委党校","党校"]', '12990826019736560A', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/12990826019736560A/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b6-75f7-9f2f-28af5a151d90', '990826', 'department', '县融媒体中心', '["平澜县融媒体中心","融媒体中心"]', '129908260186890374', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/129908260186890374/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b6-7a09-9a65-f451942dbe20', '990826', 'town', '城关街道', '["城关街道办事处","城关街道办","城关办事处","城关街道党工委"]', '990826001', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826001/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b6-7ceb-a5fd-f69104bb86fd', '990826', 'town', '澜东街道', '["澜东街道办事处","澜东街道办","澜东办事处","澜东街道党工委"]', '990826002', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826002/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b6-7eb7-be59-182b0a2c5d49', '990826', 'town', '石桥镇', '["石桥镇人民政府","石桥镇政府","石桥镇党委"]', '990826100', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826100/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b7-7165-9fa0-cc6f7a5ba330', '990826', 'town', '柳河镇', '["柳河镇人民政府","柳河镇政府","柳河镇党委"]', '990826101', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826101/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b7-7308-9c33-268b14cb5e6d', '990826', 'town', '青山铺镇', '["青山铺镇人民政府","青山铺镇政府","青山铺镇党委"]', '990826102', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826102/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b7-74bc-bfaf-8197e6abb34b', '990826', 'town', '大堰镇', '["大堰镇人民政府","大堰镇政府","大堰镇党委"]', '990826103', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826103/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b7-768a-aaa2-d2eb9ac11c44', '990826', 'town', '沙湾镇', '["沙湾镇人民政府","沙湾镇政府","沙湾镇党委"]', '990826104', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826104/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b7-7838-b8d7-91d7b89af816', '990826', 'town', '三官镇', '["三官镇人民政府","三官镇政府","三官镇党委"]', '990826105', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826105/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b7-7a2c-b9ed-60c799092178', '990826', 'town', '双桥镇', '["双桥镇人民政府","双桥镇政府","双桥镇党委"]', '990826106', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826106/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b7-7bb2-8bb9-6989c53d6f39', '990826', 'town', '黄土岗镇', '["黄土岗镇人民政府","黄土岗镇政府","黄土岗镇党委"]', '990826107', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826107/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b7-7d1b-9b01-7c15a8331fd0', '990826', 'town', '白塔乡', '["白塔乡人民政府","白塔乡政府","白塔乡党委"]', '990826200', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826200/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b7-7eb4-9c6d-8591c4f3ef74', '990826', 'town', '龙泉乡', '["龙泉乡人民政府","龙泉乡政府","龙泉乡党委"]', '990826201', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826201/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b8-7297-97ac-912fb0e107a9', '990826', 'zone', '平澜经济开发区', '["平澜经开区","平澜经济开发区管委会","县经济开发区","县开发区","经济开发区","经开区","开发区","经开区管委会","开发区管委会"]', '990826400', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/990826400/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b8-74d1-9bef-49f1d9919250', '990826', 'village', '北关社区', '["城关街道北关社区","北关社区居委会"]', '990826001001', '01a21357-85b6-7a09-9a65-f451942dbe20', '/990826/990826001/990826001001/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b8-767f-9204-f78f2b995368', '990826', 'village', '文庙社区', '["城关街道文庙社区","文庙社区居委会"]', '990826001002', '01a21357-85b6-7a09-9a65-f451942dbe20', '/990826/990826001/990826001002/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b8-78bf-ae59-576605733fe0', '990826', 'village', '新渠社区', '["澜东街道新渠社区","新渠社区居委会"]', '990826002001', '01a21357-85b6-7ceb-a5fd-f69104bb86fd', '/990826/990826002/990826002001/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b8-7abd-a717-ab9d8d03bd24', '990826', 'village', '工业路社区', '["石桥镇工业路社区","工业路社区居委会"]', '990826100001', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/990826100001/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b8-7cd6-9cc5-4660f4347671', '990826', 'village', '东湾村', '["石桥镇东湾村","东湾村委会"]', '990826100201', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/990826100201/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b8-7e66-b2a6-6297ca8ad9ed', '990826', 'village', '上庄村', '["石桥镇上庄村","上庄村委会"]', '990826100202', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/990826100202/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b9-7117-9e32-136b30d9ee6b', '990826', 'village', '柳河沿村', '["柳河镇柳河沿村","柳河沿村委会"]', '990826101201', '01a21357-85b7-7165-9fa0-cc6f7a5ba330', '/990826/990826101/990826101201/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b9-7306-a968-f50d758348fb', '990826', 'village', '下桥村', '["双桥镇下桥村","下桥村委会"]', '990826106201', '01a21357-85b7-7a2c-b9ed-60c799092178', '/990826/990826106/990826106201/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b9-74e3-8491-8e1fb0ed39ad', '990826', 'village', '南坡村', '["黄土岗镇南坡村","南坡村委会"]', '990826107201', '01a21357-85b7-7bb2-8bb9-6989c53d6f39', '/990826/990826107/990826107201/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b9-7691-8e27-cc75a417d336', '990826', 'village', '山前村', '["黄土岗镇山前村","山前村委会"]', '990826107202', '01a21357-85b7-7bb2-8bb9-6989c53d6f39', '/990826/990826107/990826107202/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b9-7867-a7f5-e76b213b7651', '990826', 'village', '古泉村', '["龙泉乡古泉村","古泉村委会"]', '990826201201', '01a21357-85b7-7eb4-9c6d-8591c4f3ef74', '/990826/990826201/990826201201/', 1);
INSERT INTO "unit" VALUES ('01a21357-85b9-7a0e-b3c1-a3af346640dd', '990826', 'enterprise', '鑫禾木业有限公司', '["平澜县鑫禾木业有限公司","鑫禾木业"]', '91990826MA8573491L', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/91990826MA8573491L/', 1);
INSERT INTO "unit" VALUES ('01a21357-8602-7ba0-a37c-fd1f0a1a2849', '990826', 'enterprise', '石桥丰茂饲料有限公司', '["平澜县石桥丰茂饲料有限公司","丰茂饲料"]', '91990826MA90290844', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/91990826MA90290844/', 1);
INSERT INTO "unit" VALUES ('01a21357-8603-76d0-9a15-0ecd9fdc0b64', '990826', 'enterprise', '石桥镇双鹿冷冻厂', '["平澜县石桥镇双鹿冷冻厂","双鹿冷冻厂"]', '91990826MA3707817J', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/91990826MA3707817J/', 1);
INSERT INTO "unit" VALUES ('01a21357-8604-72bc-ab32-7f609ed87ba8', '990826', 'enterprise', '石桥信达机械铸造有限公司', '["平澜县石桥信达机械铸造有限公司","信达铸造"]', '91990826MA3994422J', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/91990826MA3994422J/', 1);
INSERT INTO "unit" VALUES ('01a21357-8606-7476-afbc-46ede61c039e', '990826', 'enterprise', '石桥永盛采石场', '["平澜县石桥永盛采石场","永盛采石场"]', '91990826MA0242938Q', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/91990826MA0242938Q/', 1);
INSERT INTO "unit" VALUES ('01a21357-8607-73be-8c9b-6d70889cb662', '990826', 'enterprise', '澜东顺达冷链有限公司', '["平澜县澜东顺达冷链有限公司","顺达冷链"]', '91990826MA6115147A', '01a21357-85b6-7ceb-a5fd-f69104bb86fd', '/990826/990826002/91990826MA6115147A/', 1);
INSERT INTO "unit" VALUES ('01a21357-8608-7367-8ac7-051af8470819', '990826', 'enterprise', '恒信化工有限公司', '["平澜县恒信化工有限公司","恒信化工"]', '91990826MA05539633', '01a21357-85b8-7297-97ac-912fb0e107a9', '/990826/990826400/91990826MA05539633/', 1);
INSERT INTO "unit" VALUES ('01a21357-8608-7e48-9af5-d9d8cc02bc92', '990826', 'enterprise', '宏澜铝业有限公司', '["平澜县宏澜铝业有限公司","宏澜铝业"]', '91990826MA73818502', '01a21357-85b8-7297-97ac-912fb0e107a9', '/990826/990826400/91990826MA73818502/', 1);
INSERT INTO "unit" VALUES ('01a21357-8609-789b-a2bd-f32e9f516695', '990826', 'enterprise', '金锐五金制品有限公司', '["平澜县金锐五金制品有限公司","金锐五金"]', '91990826MA9133279W', '01a21357-85b8-7297-97ac-912fb0e107a9', '/990826/990826400/91990826MA9133279W/', 1);
INSERT INTO "unit" VALUES ('01a21357-860a-74d9-93a0-9f21feba47d9', '990826', 'enterprise', '宏源建材有限公司', '["平澜县宏源建材有限公司","宏源建材"]', '91990826MA4777729G', '01a21357-85b7-7a2c-b9ed-60c799092178', '/990826/990826106/91990826MA4777729G/', 1);
INSERT INTO "unit" VALUES ('01a21357-860b-7122-a251-7f4fb6aaed43', '990826', 'enterprise', '金石矿业有限公司', '["平澜县金石矿业有限公司","金石矿业"]', '91990826MA68643086', '01a21357-85b7-7bb2-8bb9-6989c53d6f39', '/990826/990826107/91990826MA68643086/', 1);
INSERT INTO "unit" VALUES ('01a21357-860b-7a31-99aa-7c2d17069e42', '990826', 'enterprise', '绿源食品有限公司', '["平澜县绿源食品有限公司","绿源食品"]', '91990826MA0129847H', '01a21357-85b7-7165-9fa0-cc6f7a5ba330', '/990826/990826101/91990826MA0129847H/', 1);
INSERT INTO "unit" VALUES ('01a21357-860c-75c7-af45-e33e9e3aac64', '990826', 'enterprise', '兴农粮油有限公司', '["平澜县兴农粮油有限公司","兴农粮油"]', '91990826MA5178808Y', '01a21357-85b7-7838-b8d7-91d7b89af816', '/990826/990826105/91990826MA5178808Y/', 1);
INSERT INTO "unit" VALUES ('01a21357-860d-7300-b982-333b9474441c', '990826', 'enterprise', '众安燃气有限公司', '["平澜县众安燃气有限公司","众安燃气"]', '91990826MA2043414C', '01a21357-85b7-74bc-bfaf-8197e6abb34b', '/990826/990826103/91990826MA2043414C/', 1);
INSERT INTO "unit" VALUES ('01a21357-860e-70f0-9d31-8fd8303f3478', '990826', 'enterprise', '永固建筑工程有限公司', '["平澜县永固建筑工程有限公司","永固建筑"]', '91990826MA3382653E', '01a21357-85b7-768a-aaa2-d2eb9ac11c44', '/990826/990826104/91990826MA3382653E/', 1);
INSERT INTO "unit" VALUES ('01a21357-860e-7b89-9d43-b7ed3e9114c7', '990826', 'enterprise', '澜城商业广场管理有限公司', '["平澜县澜城商业广场管理有限公司","澜城商业广场"]', '91990826MA8640033K', '01a21357-85b6-7a09-9a65-f451942dbe20', '/990826/990826001/91990826MA8640033K/', 1);
INSERT INTO "unit" VALUES ('01a21357-860f-75c0-9dce-5dd572abe98a', '990826', 'enterprise', '通达客运有限公司', '["平澜县通达客运有限公司","通达客运"]', '91990826MA444932X7', '01a21357-85b6-7a09-9a65-f451942dbe20', '/990826/990826001/91990826MA444932X7/', 1);
INSERT INTO "unit" VALUES ('01a21357-8610-7130-9e75-c4da9e17552c', '990826', 'enterprise', '丰源仓储有限公司', '["平澜县丰源仓储有限公司","丰源仓储"]', '91990826MA20698920', '01a21357-85b7-7308-9c33-268b14cb5e6d', '/990826/990826102/91990826MA20698920/', 1);
INSERT INTO "unit" VALUES ('01a21357-8610-7a06-aa0e-e4fba550a017', '990826', 'enterprise', '安泰烟花爆竹经营有限公司', '["平澜县安泰烟花爆竹经营有限公司","安泰烟花爆竹"]', '91990826MA5329442F', '01a21357-85b7-7d1b-9b01-7c15a8331fd0', '/990826/990826200/91990826MA5329442F/', 1);
INSERT INTO "unit" VALUES ('01a21357-8611-75c1-9815-1cfb60c3423b', '990826', 'enterprise', '清泉山庄旅游有限公司', '["平澜县清泉山庄旅游有限公司","清泉山庄"]', '91990826MA164279X5', '01a21357-85b7-7eb4-9c6d-8591c4f3ef74', '/990826/990826201/91990826MA164279X5/', 1);
CREATE TABLE person (
  id     TEXT NOT NULL PRIMARY KEY,
  region TEXT NOT NULL,
  name   TEXT NOT NULL
, identity TEXT, identity_hash TEXT, became TEXT);
INSERT INTO "person" VALUES ('01a21357-87cb-7163-b5a8-7e8600073e37', '990826', '陈路', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87cd-7b11-ae7a-52fbd1a62c48', '990826', '童岚', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87ce-724f-90b4-a8237c7430a5', '990826', '方宁', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87ce-75d2-8021-1b4259d03e3c', '990826', '沈静仪', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87ce-7a39-bbc2-24665aaeadbc', '990826', '梁国栋', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87ce-7d80-960a-cbb363240ee0', '990826', '苏虹', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87cf-714f-9220-485673c29f85', '990826', '周文静', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87cf-745a-9d0d-4be7d8ddd2db', '990826', '秦越', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87cf-78ec-8aec-ba96616d96f9', '990826', '韩立', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87cf-7e41-9c50-7fd8a80c5b30', '990826', '段志远', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d0-721c-8f6a-f69520d26030', '990826', '蒋蓓', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d0-7517-8f39-4dd08caa3f52', '990826', '卢明辉', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d0-7908-9ca7-c04835b0bc7c', '990826', '祁峰', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d0-7bcd-a8d0-51e9eb6c614d', '990826', '雷振', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d0-7ead-ab24-34e1d6759acb', '990826', '宋雅琴', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d1-727e-8281-f16ff6df5dd0', '990826', '白晓岚', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d1-758e-8274-b2989cbe53e1', '990826', '冯一鸣', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d1-7af2-a1f5-da18ae1bc43c', '990826', '高旭', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d1-7df6-a0e8-9381adc8f082', '990826', '向晚晴', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d2-71c7-b881-c2eed656ec48', '990826', '田守业', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d2-74e9-8b72-21f9336b5b1e', '990826', '江涛', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d2-7a06-95c7-e026657d0848', '990826', '石磊', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d2-7d31-9eec-bc191e59b70a', '990826', '范秋实', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d3-708f-8e79-d87a58a91758', '990826', '金慧', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d3-735c-af26-86ba73cc1c4d', '990826', '齐修文', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d3-760e-934d-308933f71e7e', '990826', '安然', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d3-7a58-b536-1b84df1ed4c9', '990826', '吴佩', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d3-7e26-b1de-c06c178e02a0', '990826', '任海波', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d4-7470-86d7-73384c7f94d7', '990826', '侯亮', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d4-7857-b881-e09b1a4d76d5', '990826', '马晓东', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d4-7d64-acf7-7beec5f93918', '990826', '柯敏', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d5-7114-ab3a-f42d154d41cc', '990826', '袁青', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d5-73b5-b935-cd64a9179135', '990826', '汤勇', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d5-77d0-881c-7850f9c39f83', '990826', '沙建平', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d5-7b16-aa55-3cc4258d4ba7', '990826', '崔玉梅', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d5-7de8-bc3c-ce2e9dd19065', '990826', '彭飞', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d6-71a6-b7b3-aa2410dcd2ce', '990826', '黎志刚', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d6-7452-bdc3-c2b8b45f6fd4', '990826', '乔木', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d6-77b2-9201-6d5546bfecff', '990826', '龙小云', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d6-7d91-b389-a713b2a809f9', '990826', '许航', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d7-7257-86d3-361ee32946b3', '990826', '何素珍', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d7-7647-a1c4-3703de8083e0', '990826', '朱进福', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d7-79af-bc6f-cb2f13f9d2c5', '990826', '丁来根', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d7-7c74-aee9-b770382cd1e4', '990826', '邱永贵', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d8-7070-a998-96fbb8affcfc', '990826', '尤长林', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d8-7361-8840-aa9bd3ed1dcf', '990826', '林振华', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d8-7739-a424-2aef4304dacb', '990826', '葛振国', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d8-7a40-b9ba-602d1129b45c', '990826', '庄明远', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d8-7d46-8988-1ad0028a40eb', '990826', '沈立群', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d9-70cd-a8e2-121c98c5ea06', '990826', '罗启明', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d9-743d-a485-ffb3401f2178', '990826', '孟成', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d9-7747-b8f0-be8ba6911f86', '990826', '贺松', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d9-7ab5-b45d-10e123b5b8eb', '990826', '康毅', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87d9-7cc0-8b9a-4fb26e98b01f', '990826', '丁晓峰', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21357-87da-720a-a71d-00dc89906fd6', '990826', '纪云', NULL, NULL, NULL);
CREATE TABLE account (
  id           TEXT NOT NULL PRIMARY KEY,
  person       TEXT NOT NULL REFERENCES person (id),
  login        TEXT NOT NULL UNIQUE,
  password     TEXT NOT NULL,      -- argon2id, PHC string
  failures     BIGINT NOT NULL DEFAULT 0,
  locked_until BIGINT NOT NULL DEFAULT 0,
  last_at      BIGINT,             -- the sign-in before the current one
  last_from    TEXT,
  current_at   BIGINT,
  current_from TEXT
, unit TEXT, changed BIGINT NOT NULL DEFAULT 0, must_change BIGINT NOT NULL DEFAULT 0, second TEXT, second_step BIGINT NOT NULL DEFAULT 0);
INSERT INTO "account" VALUES ('01a21357-87cd-7387-8bfc-6978a7dbbcf5', '01a21357-87cb-7163-b5a8-7e8600073e37', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87cd-7f14-b649-4d7ad7d0b7be', '01a21357-87cd-7b11-ae7a-52fbd1a62c48', 'secadmin', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87ce-7437-98b0-6e571e6ef376', '01a21357-87ce-724f-90b4-a8237c7430a5', 'auditor', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87ce-7803-b65e-708538406964', '01a21357-87ce-75d2-8021-1b4259d03e3c', 'shenji', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87ce-7c20-8ec6-16c60253b798', '01a21357-87ce-7a39-bbc2-24665aaeadbc', 'director', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87ce-7f27-b415-5e41c58fd570', '01a21357-87ce-7d80-960a-cbb363240ee0', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87cf-7318-bb86-9343ddd1c6ed', '01a21357-87cf-714f-9220-485673c29f85', 'anweiban', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, 1795620833775, '127.0.0.1', NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87cf-75ff-9e20-1ad1c832b4a5', '01a21357-87cf-745a-9d0d-4be7d8ddd2db', 'anweiban2', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87cf-7c2c-909d-a7fcdd0688eb', '01a21357-87cf-78ec-8aec-ba96616d96f9', 'yingji', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d0-70c5-90ac-0ddf0fb5b405', '01a21357-87cf-7e41-9c50-7fd8a80c5b30', 'zhujian', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d0-73cf-9385-b1fd61d9532f', '01a21357-87d0-721c-8f6a-f69520d26030', 'gongxin', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d0-76d3-b4df-fcd56583124c', '01a21357-87d0-7517-8f39-4dd08caa3f52', 'shijian', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d0-79d4-8232-7917db3f002c', '01a21357-87d0-7908-9ca7-c04835b0bc7c', 'jiaotong', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d0-7cca-9edf-521acba89ed6', '01a21357-87d0-7bcd-a8d0-51e9eb6c614d', 'xiaofang', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, 1795620834373, '127.0.0.1', NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d1-7079-a33f-031e3a10685b', '01a21357-87d0-7ead-ab24-34e1d6759acb', 'jiaoyu', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d1-7388-b9e0-052dfd9e804d', '01a21357-87d1-727e-8281-f16ff6df5dd0', 'weijian', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d1-7677-bf1b-85b33d366849', '01a21357-87d1-758e-8274-b2989cbe53e1', 'shangwu', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d1-7c0a-ab35-829cc5ac0734', '01a21357-87d1-7af2-a1f5-da18ae1bc43c', 'gongan', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d1-7f13-b5cb-8a8e3d84edb9', '01a21357-87d1-7df6-a0e8-9381adc8f082', 'wenlv', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d2-738a-b1bc-5c1c8c9b6658', '01a21357-87d2-71c7-b881-c2eed656ec48', 'nongye', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d2-7781-bcd6-10458ec3e2da', '01a21357-87d2-74e9-8b72-21f9336b5b1e', 'shuili', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d2-7bb7-a6ac-02534f54bb08', '01a21357-87d2-7a06-95c7-e026657d0848', 'ziran', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d2-7ed9-9810-ebaae46baa62', '01a21357-87d2-7d31-9eec-bc191e59b70a', 'minzheng', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d3-7232-870b-3e4a855e4fbc', '01a21357-87d3-708f-8e79-d87a58a91758', 'caizheng', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d3-74d4-8ca9-93be0d1aac63', '01a21357-87d3-735c-af26-86ba73cc1c4d', 'dangxiao', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d3-77a1-9884-efb8f282d78b', '01a21357-87d3-760e-934d-308933f71e7e', 'rongmei', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d3-7c05-81dc-19063533b2bf', '01a21357-87d3-7a58-b536-1b84df1ed4c9', 'chengguan', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d4-7318-b24d-c891b421002a', '01a21357-87d3-7e26-b1de-c06c178e02a0', 'landong', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d4-7624-87af-f12be517cf5b', '01a21357-87d4-7470-86d7-73384c7f94d7', 'shiqiao_admin', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d4-79cd-8ca4-2113f66620fa', '01a21357-87d4-7857-b881-e09b1a4d76d5', 'shiqiao', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d4-7f07-80f3-5066672b76ba', '01a21357-87d4-7d64-acf7-7beec5f93918', 'liuhe', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d5-72a6-aa4f-549919580d89', '01a21357-87d5-7114-ab3a-f42d154d41cc', 'qingshanpu', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d5-755e-bf41-f74f7d001da9', '01a21357-87d5-73b5-b935-cd64a9179135', 'dayan', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d5-792f-a496-98397a2237d9', '01a21357-87d5-77d0-881c-7850f9c39f83', 'shawan', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d5-7c16-a22b-1fea5e6e1fa4', '01a21357-87d5-7b16-aa55-3cc4258d4ba7', 'sanguan', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d5-7f05-b7fe-bf6c4bc1f45d', '01a21357-87d5-7de8-bc3c-ce2e9dd19065', 'shuangqiao', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d6-7285-9afd-832cca30c5d5', '01a21357-87d6-71a6-b7b3-aa2410dcd2ce', 'huangtugang', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d6-755b-ae2b-e88f49db2dc1', '01a21357-87d6-7452-bdc3-c2b8b45f6fd4', 'baita', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d6-7948-9ede-b61b1e5af8f5', '01a21357-87d6-77b2-9201-6d5546bfecff', 'longquan', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d6-7f07-a6b2-a775be65a2ee', '01a21357-87d6-7d91-b389-a713b2a809f9', 'jingkaiqu', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d7-740c-9777-81f385289ba7', '01a21357-87d7-7257-86d3-361ee32946b3', 'beiguan', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d7-778a-b87d-69ef6495f784', '01a21357-87d7-7647-a1c4-3703de8083e0', 'gongyelu', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d7-7a76-8562-c65a1e5d78e7', '01a21357-87d7-79af-bc6f-cb2f13f9d2c5', 'dongwan', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d7-7e36-8946-3696f0f04ec0', '01a21357-87d7-7c74-aee9-b770382cd1e4', 'nanpo', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d8-7204-9c45-ea7700fc0a75', '01a21357-87d8-7070-a998-96fbb8affcfc', 'xinhe', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d8-7535-8355-53ced13f7086', '01a21357-87d8-7361-8840-aa9bd3ed1dcf', 'xinhe2', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d8-7837-9938-3af63adfe32d', '01a21357-87d8-7739-a424-2aef4304dacb', 'hengxin', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d8-7b4a-aec4-c403b8479440', '01a21357-87d8-7a40-b9ba-602d1129b45c', 'hengxin2', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d8-7e46-a27e-be0a48856644', '01a21357-87d8-7d46-8988-1ad0028a40eb', 'honglan', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d9-72d2-a2ae-6d9ea78821df', '01a21357-87d9-70cd-a8e2-121c98c5ea06', 'shunda', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d9-75cd-8fc4-d7c99dc81bb2', '01a21357-87d9-743d-a485-ffb3401f2178', 'jinshi', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d9-78fd-b433-49e919724a22', '01a21357-87d9-7747-b8f0-be8ba6911f86', 'hongyuan', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87d9-7baf-a26b-683def1c1292', '01a21357-87d9-7ab5-b45d-10e123b5b8eb', 'yonggu', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87da-702a-badf-45d8b74ed272', '01a21357-87d9-7cc0-8b9a-4fb26e98b01f', 'lancheng', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21357-87da-7396-a3eb-ee8bacc01f53', '01a21357-87da-720a-a71d-00dc89906fd6', 'zhongan', '$argon2id$v=19$m=19456,t=2,p=1$BgOoeHj/jtXCj63n0VlxXw$RjP0nNpgKHDnORYcilGzE1rgolRcruACclfTeRMO5lg', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793028832684, 0, NULL, 0);
CREATE TABLE idempotency (
  owner   TEXT NOT NULL,
  key     TEXT NOT NULL,
  act     TEXT NOT NULL,
  result  TEXT NOT NULL,
  created BIGINT NOT NULL, asked TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (owner, key)
);
CREATE TABLE definition (
  ledger  TEXT NOT NULL,
  version BIGINT NOT NULL,
  hash    TEXT NOT NULL,
  body    TEXT NOT NULL,           -- canonical JSON of what shaped the table and the lifecycle
  applied BIGINT NOT NULL, source TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (ledger, version)
);
INSERT INTO "definition" VALUES ('certificate', 1, 'c1ac3667d4e3e6f3a7bda32c96aad5b60ff5fea5dc040f2eb314e38ace8f91b0', '{"is":"record","open":"follow","fields":[{"key":"certificate_no","type":"certificate_number"},{"key":"trade","type":"enum","codes":["welding","electric","height","refrigeration","hazardous_chemicals"]},{"key":"issued_on","type":"date"},{"key":"valid_to","type":"date"},{"key":"issuer","type":"text"},{"key":"photos","type":"photos"}],"states":[{"key":"filed"},{"key":"valid"},{"key":"expired","end":true},{"key":"revoked","end":true},{"key":"rejected","end":true}],"moves":[{"key":"file","from":["new"],"to":"filed","by":["safety_officer","principal","enterprise_manager"]},{"key":"check","from":["filed"],"to":"valid","by":["regulator","town_office"]},{"key":"reject","from":["filed"],"to":"rejected","by":["regulator","town_office"]},{"key":"renew","from":["valid"],"to":"filed","by":["safety_officer","principal"],"needs":["issued_on","valid_to"]},{"key":"expire","from":["filed","valid"],"to":"expired","by":["system"]},{"key":"revoke","from":["valid"],"to":"revoked","by":["regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "特种作业操作证","en": "Special-operations certificate"},"about": "person","follows": "person","fields": {"certificate_no": {"type": "certificate number!","title": {"zh": "证书编号","en": "Number"},"subject": true,"list": true,"search": true,"unique": "open"},"trade": {"type": "enum trade!","title": {"zh": "作业类别","en": "Trade"},"list": true,"filter": true},"issued_on": {"type": "date!","title": {"zh": "发证日期","en": "Issued on"},"list": true,"max": "=today"},"valid_to": {"type": "date!","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true,"filter": true},"issuer": {"type": "text","title": {"zh": "发证机关","en": "Issuer"}},"photos": {"type": "photos","title": {"zh": "证书照片","en": "Photo"}}},"always": {"order": {"if": "record.valid_to \u003e record.issued_on","say": {"zh": "有效期至须晚于发证日期。","en": "A certificate ends after the day it was issued."}},"term": {"if": "record.valid_to \u003c= plus(record.issued_on, param.certificate_years)","say": {"zh": "有效期超出规定年限。","en": "The certificate would be valid for longer than the rules allow."}}},"states": {"filed": {"title": {"zh": "待核验","en": "To check"}},"valid": {"title": {"zh": "有效","en": "Valid"}},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true},"revoked": {"title": {"zh": "已吊销","en": "Revoked"},"end": true},"rejected": {"title": {"zh": "核验不通过","en": "Rejected"},"end": true}},"moves": {"file": {"title": {"zh": "登记","en": "File"},"from": "new","to": "filed","by": ["safety_officer", "principal", "enterprise_manager"]},"check": {"title": {"zh": "核验通过","en": "Check"},"from": "filed","to": "valid","by": ["regulator", "town_office"]},"reject": {"title": {"zh": "核验不通过","en": "Reject"},"from": "filed","to": "rejected","by": ["regulator", "town_office"],"needs": ["reason"]},"renew": {"title": {"zh": "换证","en": "Renew"},"from": "valid","to": "filed","by": ["safety_officer", "principal"],"needs": ["issued_on", "valid_to"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": ["filed", "valid"],"to": "expired","by": ["system"]},"revoke": {"title": {"zh": "吊销","en": "Revoke"},"from": "valid","to": "revoked","by": ["regulator"],"needs": ["reason"]}},"clocks": {"check": {"title": {"zh": "核验","en": "Check"},"while": "filed","within": "=param.review_within","who": ["regulator", "town_office"],"ladder": "standard"},"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "valid","due": "record.valid_to","who": ["=holders(unit, ''safety_officer'')"],"warn": ["2 months"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO "definition" VALUES ('drill', 1, '32a25d9c8ce277b9e8011cf77abd90c4913f487905379c5f195bd4b7da01adc6', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"enum","codes":["comprehensive","special","on_site","evacuation"]},{"key":"planned_on","type":"date"},{"key":"unannounced","type":"bool"},{"key":"held_on","type":"date"},{"key":"participants","type":"int"},{"key":"photos","type":"photos"},{"key":"script","type":"files"},{"key":"steps","type":"rows"},{"key":"evaluation","type":"enum","codes":["poor","fair","good"]},{"key":"proposals","type":"long_text"}],"states":[{"key":"planned"},{"key":"held"},{"key":"evaluated"},{"key":"accepted","end":true},{"key":"cancelled","end":true}],"moves":[{"key":"plan","from":["new"],"to":"planned","by":["principal","safety_officer","enterprise_manager"]},{"key":"hold","from":["planned"],"to":"held","by":["safety_officer","enterprise_manager","principal"],"needs":["held_on","participants","photos"]},{"key":"evaluate","from":["held"],"to":"evaluated","by":["safety_officer","principal"],"needs":["evaluation","proposals"]},{"key":"accept","from":["evaluated"],"to":"accepted","by":["town_office","supervisor"]},{"key":"again","from":["evaluated"],"to":"planned","by":["town_office","supervisor"]},{"key":"cancel","from":["planned"],"to":"cancelled","by":["principal"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "应急演练","en": "Drill"},"about": "enterprise","timeline": {"to": "planned_on","under": "kind"},"number": "演〔{year}〕{seq}","fields": {"title": {"type": "text!","title": {"zh": "演练名称","en": "Title"},"subject": true,"list": true,"search": true},"kind": {"type": "enum drill_kind!","title": {"zh": "类型","en": "Kind"},"list": true,"filter": true},"planned_on": {"type": "date!","title": {"zh": "计划日期","en": "Planned for"},"list": true,"sort": true},"unannounced": {"type": "bool","title": {"zh": "“四不”演练","en": "Unannounced"},"default": false,"list": true,"filter": true},"held_on": {"type": "date","title": {"zh": "演练日期","en": "Held on"},"list": true,"sort": true,"max": "=today"},"participants": {"type": "int","title": {"zh": "参加人数","en": "Participants"},"min": 1},"photos": {"type": "photos","title": {"zh": "现场照片","en": "Photos"}},"script": {"type": "files","title": {"zh": "演练脚本","en": "Script"}},"steps": {"type": "rows","title": {"zh": "过程记录","en": "Course"},"fields": {"at": {"type": "date time!","title": {"zh": "时间","en": "At"}},"what": {"type": "text!","title": {"zh": "内容","en": "What"}}}},"evaluation": {"type": "enum evaluation","title": {"zh": "评估结论","en": "Evaluation"},"list": true,"filter": true},"proposals": {"type": "long text","title": {"zh": "改进建议","en": "Proposals"}}},"always": {"not_before": {"if": "record.held_on == null || record.held_on \u003e= minus(record.planned_on, span(''3 months''))","say": {"zh": "演练日期与计划相差过大。","en": "The drill was held too long before it was planned."}}},"states": {"planned": {"title": {"zh": "已计划","en": "Planned"}},"held": {"title": {"zh": "待评估","en": "To evaluate"}},"evaluated": {"title": {"zh": "待审核","en": "To accept"}},"accepted": {"title": {"zh": "已认可","en": "Accepted"},"end": true},"cancelled": {"title": {"zh": "已取消","en": "Cancelled"},"end": true}},"moves": {"plan": {"title": {"zh": "计划","en": "Plan"},"from": "new","to": "planned","by": ["principal", "safety_officer", "enterprise_manager"]},"hold": {"title": {"zh": "登记实施","en": "Record"},"from": "planned","to": "held","by": ["safety_officer", "enterprise_manager", "principal"],"needs": ["held_on", "participants", "photos"],"fields": ["steps", "unannounced", "script"]},"evaluate": {"title": {"zh": "评估","en": "Evaluate"},"from": "held","to": "evaluated","by": ["safety_officer", "principal"],"needs": ["evaluation", "proposals"]},"accept": {"title": {"zh": "认可","en": "Accept"},"from": "evaluated","to": "accepted","by": ["supervisor", "town_office"],"when": {"good": {"if": "record.evaluation != ''poor''","say": {"zh": "评估不合格的演练须重新组织。","en": "A poor drill must be held again."}}}},"again": {"title": {"zh": "重新组织","en": "Hold again"},"from": "evaluated","to": "planned","by": ["supervisor", "town_office"],"needs": ["reason"]},"cancel": {"title": {"zh": "取消","en": "Cancel"},"from": "planned","to": "cancelled","by": ["principal"],"needs": ["reason"]}},"clocks": {"hold": {"title": {"zh": "实施","en": "Hold"},"while": "planned","due": "record.planned_on","who": ["=holders(unit, ''safety_officer'')", "=holders(unit, ''principal'')"],"warn": ["5 workdays"],"ladder": "standard"},"evaluate": {"title": {"zh": "评估","en": "Evaluate"},"while": "held","within": "=param.evaluate_within","who": ["=holders(unit, ''safety_officer'')", "=holders(unit, ''principal'')"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('enterprise', 1, 'd7eacb38ffe35944fcb2b977bebb2311038213413bd1fc811a8a94b1e58d3f74', '{"is":"unit","open":"follow","fields":[{"key":"name","type":"text"},{"key":"credit_code","type":"credit_code"},{"key":"industry","type":"industry_code"},{"key":"scale","type":"enum","codes":["micro","small","medium","large"]},{"key":"staff","type":"int"},{"key":"address","type":"text"},{"key":"place","type":"position"},{"key":"phone","type":"phone"},{"key":"elements","type":"enums","codes":["dust","confined_space","ammonia","melting","chemicals","gas","boiler","dense_staff","shared_site"]},{"key":"stopped","type":"bool"},{"key":"points","type":"int"},{"key":"colour","type":"enum","codes":["blue","yellow","orange","red"]}],"states":[{"key":"operating"},{"key":"shut","end":true}],"moves":[{"key":"register","from":["new"],"to":"operating","by":["town_office","committee_office","system"]},{"key":"update","from":["operating"],"to":"operating","by":["town_office","principal","safety_officer","enterprise_manager"]},{"key":"shut","from":["operating"],"to":"shut","by":["regulator","town_office"]},{"key":"reopen","from":["shut"],"to":"operating","by":["regulator","town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"is": "unit","title": {"zh": "企业","en": "Enterprise"},"under": ["county", "town", "zone", "village"],"fields": {"credit_code": {"type": "credit code","title": {"zh": "统一社会信用代码","en": "Credit code"},"list": true,"filter": true,"unique": "open"},"industry": {"type": "industry code","title": {"zh": "行业","en": "Industry"},"sector": true,"list": true,"filter": true,"help": {"zh": "GB/T 4754 代码","en": "Code of GB/T 4754"}},"scale": {"type": "enum enterprise_scale","title": {"zh": "规模","en": "Scale"},"list": true,"filter": true},"staff": {"type": "int","title": {"zh": "从业人数","en": "Staff"},"min": 0,"sort": true},"address": {"type": "text","title": {"zh": "地址","en": "Address"},"search": true},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"phone": {"type": "phone","title": {"zh": "联系电话","en": "Phone"},"sensitivity": "masked"},"elements": {"type": "list enum risk_element","title": {"zh": "风险要素","en": "Risk elements"},"filter": true},"stopped": {"type": "bool","title": {"zh": "停产","en": "Stopped"},"computed": "ledger.stop_order.exists(s, s.unit == unit \u0026\u0026 s.covers == ''whole'' \u0026\u0026 s.state == ''in_force'')","list": true,"filter": true},"points": {"type": "int","title": {"zh": "风险计分","en": "Points"},"computed": "ledger.hazard.count(h, h.unit == unit \u0026\u0026 h.state != ''closed'') * 2 + ledger.penalty.count(p, p.unit == unit) * 10","sort": true},"colour": {"type": "enum risk_colour","title": {"zh": "风险等级","en": "Risk colour"},"computed": "population.open_majors.exists(h, h.unit == unit) ? ''red'' : coalesce(unit.points, 0) \u003e= param.orange_from ? ''orange'' : coalesce(unit.points, 0) \u003e= param.yellow_from ? ''yellow'' : ''blue''","override": {"by": ["supervisor"],"needs": ["reason", "until"],"approve": ["department_head"]},"list": true,"filter": true}},"states": {"operating": {"title": {"zh": "在产","en": "Operating"}},"shut": {"title": {"zh": "已关闭","en": "Shut"},"end": true}},"moves": {"register": {"title": {"zh": "登记","en": "Register"},"from": "new","to": "operating","by": ["town_office", "committee_office", "system"]},"update": {"title": {"zh": "更新信息","en": "Update"},"from": "operating","to": "operating","by": ["town_office", "principal", "safety_officer", "enterprise_manager"],"fields": ["credit_code", "industry", "scale", "staff", "address", "place", "phone", "elements"]},"shut": {"title": {"zh": "关闭","en": "Shut"},"from": "operating","to": "shut","by": ["regulator", "town_office"],"needs": ["reason"]},"reopen": {"title": {"zh": "恢复生产","en": "Reopen"},"from": "shut","to": "operating","by": ["regulator", "town_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office"]}}}');
INSERT INTO "definition" VALUES ('department', 1, 'dc35e631baf26d3ac0b6fca98ecc5ed0fc5df7d9c511a32205aade2ee3d63d18', '{"is":"unit","open":"follow","fields":[{"key":"name","type":"text"},{"key":"supervises","type":"industry_codes"},{"key":"manages","type":"industry_codes"},{"key":"duties","type":"long_text"}],"states":[{"key":"active"},{"key":"dissolved","end":true}],"moves":[{"key":"set_up","from":["new"],"to":"active","by":["committee_office","system"]},{"key":"assign","from":["active"],"to":"active","by":["committee_office"]},{"key":"dissolve","from":["active"],"to":"dissolved","by":["committee_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"is": "unit","title": {"zh": "部门","en": "Department"},"under": ["county"],"fields": {"supervises": {"type": "list industry code","title": {"zh": "监管行业","en": "Supervises"},"responsible": "supervise","help": {"zh": "行业代码前缀","en": "Prefixes of industry codes"}},"manages": {"type": "list industry code","title": {"zh": "主管行业","en": "Manages"},"responsible": "manage"},"duties": {"type": "long text","title": {"zh": "安全生产职责","en": "Work-safety duties"}}},"states": {"active": {"title": {"zh": "在设","en": "Active"}},"dissolved": {"title": {"zh": "已撤销","en": "Dissolved"},"end": true}},"moves": {"set_up": {"title": {"zh": "设立","en": "Set up"},"from": "new","to": "active","by": ["committee_office", "system"]},"assign": {"title": {"zh": "明确职责","en": "Assign"},"from": "active","to": "active","by": ["committee_office"],"fields": ["supervises", "manages", "duties"]},"dissolve": {"title": {"zh": "撤销","en": "Dissolve"},"from": "active","to": "dissolved","by": ["committee_office"],"needs": ["reason"]}}}');
INSERT INTO "definition" VALUES ('penalty', 1, '2b815bbb3eff79696a5e03b7bd9558f333a65d556f4a007126b8ad26a382a8ed', '{"is":"record","open":"follow","fields":[{"key":"decided_on","type":"date"},{"key":"grounds","type":"long_text"},{"key":"amount","type":"money"},{"key":"inspection","type":"ref","to":"inspection"},{"key":"document","type":"files"}],"states":[{"key":"decided"},{"key":"carried_out","end":true},{"key":"revoked","end":true}],"moves":[{"key":"decide","from":["new"],"to":"decided","by":["regulator"]},{"key":"carry_out","from":["decided"],"to":"carried_out","by":["regulator"]},{"key":"revoke","from":["decided"],"to":"revoked","by":["department_head"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "行政处罚","en": "Penalty"},"about": "enterprise","number": "罚〔{year}〕{seq}","fields": {"decided_on": {"type": "date!","title": {"zh": "决定日期","en": "Decided on"},"list": true,"sort": true,"max": "=today"},"grounds": {"type": "long text!","title": {"zh": "违法事实","en": "Grounds"},"subject": true,"list": true,"search": true},"amount": {"type": "money","title": {"zh": "罚款金额","en": "Fine"},"list": true,"sort": true,"min": 0},"inspection": {"type": "ref inspection","title": {"zh": "检查","en": "Inspection"},"filter": true},"document": {"type": "files","title": {"zh": "处罚决定书","en": "Decision"}}},"states": {"decided": {"title": {"zh": "已决定","en": "Decided"}},"carried_out": {"title": {"zh": "已执行","en": "Carried out"},"end": true},"revoked": {"title": {"zh": "已撤销","en": "Revoked"},"end": true}},"moves": {"decide": {"title": {"zh": "决定","en": "Decide"},"from": "new","to": "decided","by": ["regulator"]},"carry_out": {"title": {"zh": "执行完毕","en": "Carry out"},"from": "decided","to": "carried_out","by": ["regulator"],"needs": ["files"]},"revoke": {"title": {"zh": "撤销","en": "Revoke"},"from": "decided","to": "revoked","by": ["department_head"],"unlike": ["decide"],"needs": ["reason"]}}}');
INSERT INTO "definition" VALUES ('fire_key_file', 1, 'b733f8119a17c6b2387d4a0077ff995510e50116c1933114f27e130d81961f91', '{"is":"record","open":"follow","fields":[{"key":"place_name","type":"text"},{"key":"sector_cadre","type":"person"},{"key":"fire_or_police","type":"person"},{"key":"town_cadre","type":"person"},{"key":"village_worker","type":"person"},{"key":"professional","type":"person"},{"key":"next_visit","type":"date"}],"states":[{"key":"entered"},{"key":"removed","end":true}],"moves":[{"key":"enter","from":["new"],"to":"entered","by":["town_office","regulator"]},{"key":"replace","from":["entered"],"to":"","by":["town_office"]},{"key":"remove","from":["entered"],"to":"removed","by":["town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "重点场所“五包一”","en": "Key place and its five"},"about": "enterprise","fields": {"place_name": {"type": "text!","title": {"zh": "场所名称","en": "Place"},"subject": true,"list": true,"search": true,"unique": "unit_open"},"sector_cadre": {"type": "person!","title": {"zh": "行业部门干部","en": "Sector''s cadre"},"post": ["sector_cadre"],"assigned": true,"list": true},"fire_or_police": {"type": "person!","title": {"zh": "消防或公安人员","en": "Fire or police officer"},"post": ["fire_officer", "police_officer"],"assigned": true,"list": true},"town_cadre": {"type": "person!","title": {"zh": "乡镇干部","en": "Town''s cadre"},"post": ["town_office"],"assigned": true,"list": true},"village_worker": {"type": "person!","title": {"zh": "村（社区）人员","en": "Village''s worker"},"post": ["village_officer", "grid_officer"],"assigned": true,"list": true},"professional": {"type": "person!","title": {"zh": "专业人员","en": "Professional"},"post": ["professional"],"assigned": true,"list": true},"next_visit": {"type": "date","title": {"zh": "下次走访","en": "Next visit"},"sort": true}},"always": {"apart": {"if": "size(distinct_of([record.sector_cadre, record.fire_or_police, record.town_cadre, record.village_worker, record.professional])) == 5","say": {"zh": "五人不得重复。","en": "The five must be five different persons."}}},"states": {"entered": {"title": {"zh": "在册","en": "Entered"}},"removed": {"title": {"zh": "已移出","en": "Removed"},"end": true}},"moves": {"enter": {"title": {"zh": "登记","en": "Enter"},"from": "new","to": "entered","by": ["town_office", "regulator"]},"replace": {"title": {"zh": "调整人员","en": "Replace"},"from": "entered","by": ["town_office"],"fields": ["sector_cadre", "fire_or_police", "town_cadre", "village_worker", "professional"],"needs": ["reason"]},"remove": {"title": {"zh": "移出","en": "Remove"},"from": "entered","to": "removed","by": ["town_office"],"needs": ["reason"]}}}');
INSERT INTO "definition" VALUES ('clause', 1, 'eb757b35ef121f7ab19424b598ea46e9cb6f2c9c477e6545c8752107c4267ea6', '{"is":"reference","open":"follow","fields":[{"key":"code","type":"text"},{"key":"document","type":"text"},{"key":"article","type":"text"},{"key":"text","type":"long_text"},{"key":"industries","type":"industry_codes"},{"key":"valid_from","type":"date"},{"key":"valid_to","type":"date"}],"states":[{"key":"in_use","below":true},{"key":"out_of_use","end":true,"below":true}],"moves":[{"key":"enter","from":["new"],"to":"in_use","by":["committee_office","system"]},{"key":"retire","from":["in_use"],"to":"out_of_use","by":["committee_office","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"is": "reference","title": {"zh": "判定条款","en": "Clause"},"fields": {"code": {"type": "text!","title": {"zh": "编号","en": "Code"},"list": true,"filter": true,"unique": true},"document": {"type": "text!","title": {"zh": "标准","en": "Standard"},"list": true,"filter": true,"search": true},"article": {"type": "text","title": {"zh": "条","en": "Article"},"list": true},"text": {"type": "long text!","title": {"zh": "内容（概述）","en": "Content (paraphrase)"},"subject": true,"list": true,"search": true},"industries": {"type": "list industry code","title": {"zh": "适用行业","en": "Industries"}},"valid_from": {"type": "date","title": {"zh": "施行日期","en": "In force from"}},"valid_to": {"type": "date","title": {"zh": "失效日期","en": "In force until"}}},"verbs": {"edit": {"by": ["committee_office"]}}}');
INSERT INTO "definition" VALUES ('hazard', 1, '41571fcf47ee0e903f92e9d0fc2b8a844c3f937eb0e8a4bc3cdd1ab773a0b735', '{"is":"record","open":"follow","fields":[{"key":"text","type":"long_text"},{"key":"grade","type":"enum","codes":["general","major"]},{"key":"channel","type":"enum","codes":["self_check","inspection","expert","report","monitoring","assigned"]},{"key":"found_level","type":"enum","codes":["enterprise","town","county","district","province"]},{"key":"found_on","type":"date"},{"key":"fixable_now","type":"bool"},{"key":"place","type":"position"},{"key":"photos","type":"photos"},{"key":"clause","type":"ref","to":"clause"},{"key":"source","type":"ref","to":"any"},{"key":"owner","type":"person"},{"key":"measures","type":"long_text"},{"key":"funds","type":"money"},{"key":"deadline","type":"date"},{"key":"contingency","type":"files"},{"key":"stop_needed","type":"bool"},{"key":"after_photos","type":"photos"},{"key":"expert","type":"person"},{"key":"opinion","type":"long_text"}],"states":[{"key":"found"},{"key":"settling"},{"key":"rectifying"},{"key":"verifying"},{"key":"closed","end":true}],"moves":[{"key":"report","from":["new"],"to":"found","by":["principal","safety_officer","enterprise_manager","regulator","grid_officer","town_office","system"]},{"key":"accept","from":["found"],"to":"rectifying","by":["principal","regulator"],"needs":["owner","deadline"]},{"key":"judge","from":["found","rectifying","verifying"],"to":"settling","by":["regulator"],"needs":["clause"]},{"key":"lower","from":["settling","rectifying"],"to":"rectifying","by":["regulator"],"needs":["owner","deadline"]},{"key":"settle","from":["settling"],"to":"rectifying","by":["principal"],"needs":["owner","measures","funds","deadline","contingency"]},{"key":"extend","from":["rectifying"],"to":"rectifying","by":["system"],"needs":["deadline"]},{"key":"submit","from":["rectifying"],"to":"verifying","by":["principal","safety_officer"],"needs":["after_photos"]},{"key":"reject","from":["verifying"],"to":"rectifying","by":["supervisor"]},{"key":"close","from":["verifying"],"to":"closed","by":["supervisor"],"needs":["opinion"]},{"key":"close_on_site","from":["verifying"],"to":"closed","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "事故隐患","en": "Hazard"},"about": "enterprise","number": "隐〔{year}〕{seq:5}","similar": ["text", "place"],"fields": {"text": {"type": "long text!","title": {"zh": "隐患描述","en": "Description"},"subject": true,"list": true,"search": true,"group": {"zh": "发现","en": "Finding"}},"grade": {"type": "enum hazard_grade!","title": {"zh": "等级","en": "Grade"},"default": "general","list": true,"filter": true},"channel": {"type": "enum hazard_channel!","title": {"zh": "来源","en": "Channel"},"list": true,"filter": true},"found_level": {"type": "enum authority_level!","title": {"zh": "发现层级","en": "Found by"},"filter": true},"found_on": {"type": "date!","title": {"zh": "发现日期","en": "Found on"},"default": "=today","list": true,"sort": true,"max": "=today"},"fixable_now": {"type": "bool!","title": {"zh": "可立即整改","en": "Can be fixed at once"}},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"photos": {"type": "photos","title": {"zh": "整改前照片","en": "Photos before"}},"clause": {"type": "ref clause","title": {"zh": "判定依据","en": "Clause"},"suggest": {"from": ["text"]},"filter": true},"source": {"type": "ref any","title": {"zh": "来源记录","en": "Source"}},"owner": {"type": "person","title": {"zh": "整改责任人","en": "Responsible person"},"assigned": true,"list": true,"post": ["principal", "controller", "safety_officer"],"group": {"zh": "五落实","en": "Five settled"}},"measures": {"type": "long text","title": {"zh": "整改措施","en": "Measures"}},"funds": {"type": "money","title": {"zh": "整改资金","en": "Funds"},"min": 0,"sum": true},"deadline": {"type": "date","title": {"zh": "整改期限","en": "Deadline"},"list": true,"sort": true,"filter": true},"contingency": {"type": "files","title": {"zh": "应急预案","en": "Contingency plan"}},"stop_needed": {"type": "bool","title": {"zh": "须停产停用","en": "Production must stop"}},"after_photos": {"type": "photos","title": {"zh": "整改后照片","en": "Photos after"},"group": {"zh": "验收","en": "Close-out"}},"expert": {"type": "person","title": {"zh": "验收专家","en": "Expert"},"assigned": true,"post": ["expert"]},"opinion": {"type": "long text","title": {"zh": "验收意见","en": "Opinion"}}},"always": {"cites": {"if": "record.grade != ''major'' || record.clause != null","say": {"zh": "重大隐患须有判定依据。","en": "A major hazard needs the clause it was judged by."}}},"states": {"found": {"title": {"zh": "待确认","en": "To confirm"}},"settling": {"title": {"zh": "落实五项","en": "Settling the five"}},"rectifying": {"title": {"zh": "整改中","en": "Rectifying"}},"verifying": {"title": {"zh": "待验收","en": "To verify"}},"closed": {"title": {"zh": "已销号","en": "Closed"},"end": true}},"moves": {"report": {"title": {"zh": "上报","en": "Report"},"from": "new","to": "found","by": ["principal", "safety_officer", "enterprise_manager", "regulator", "grid_officer", "town_office", "system"]},"accept": {"title": {"zh": "确认为一般隐患","en": "Accept as general"},"from": "found","to": "rectifying","by": ["principal", "regulator"],"needs": ["owner", "deadline"],"when": "record.grade == ''general''"},"judge": {"title": {"zh": "判定为重大隐患","en": "Judge as major"},"from": ["found", "rectifying", "verifying"],"to": "settling","by": ["regulator"],"needs": ["clause"],"fields": ["stop_needed"],"set": {"grade": "major"},"do": [{"letter": {"kind": "major_notice","to": "=holders(unit, ''principal'') + holders(unit, ''controller'')","with": {"about": "=record"}}}]},"lower": {"title": {"zh": "降为一般隐患","en": "Lower to general"},"from": ["settling", "rectifying"],"to": "rectifying","by": ["regulator"],"unlike": ["judge"],"needs": ["reason", "owner", "deadline"],"when": "record.grade == ''major''","set": {"grade": "general"}},"settle": {"title": {"zh": "五落实","en": "Settle the five"},"from": "settling","to": "rectifying","by": ["principal"],"needs": ["owner", "measures", "funds", "deadline", "contingency"],"when": {"judged": {"if": "param.stop_rule != ''judged'' || record.stop_needed != null","say": {"zh": "须先判断是否停产停用。","en": "Whether production must stop has not been judged."}},"stopped": {"if": "(param.stop_rule != ''always'' \u0026\u0026 record.stop_needed != true) || ledger.stop_order.exists(s, s.hazard == record)","say": {"zh": "须先下达停产停用决定。","en": "A stop order must be issued first."}}}},"extend": {"title": {"zh": "延期","en": "Extend"},"from": "rectifying","to": "rectifying","by": ["system"],"needs": ["deadline"]},"submit": {"title": {"zh": "提请验收","en": "Submit"},"from": "rectifying","to": "verifying","by": ["principal", "safety_officer"],"needs": ["after_photos"]},"reject": {"title": {"zh": "验收不通过","en": "Reject"},"from": "verifying","to": "rectifying","by": ["supervisor"],"needs": ["reason"]},"close": {"title": {"zh": "验收销号","en": "Close"},"from": "verifying","to": "closed","by": ["supervisor"],"needs": ["opinion"],"when": {"department": {"if": "record.grade == ''general'' || param.closeout == ''department''","say": {"zh": "重大隐患须三方现场确认后销号。","en": "A major hazard is closed on site by three parties."}}}},"close_on_site": {"title": {"zh": "三方现场销号","en": "Close on site"},"from": "verifying","to": "closed","by": ["supervisor"],"fields": ["expert"],"when": {"three": {"if": "record.grade == ''major'' \u0026\u0026 param.closeout == ''three_party''","say": {"zh": "此隐患由部门验收销号。","en": "This hazard is closed by the department."}}},"sign": {"all": {"regulator": {"title": {"zh": "监管人员","en": "Regulator"},"by": ["supervisor"]},"expert": {"title": {"zh": "专家","en": "Expert"},"by": ["expert"]},"head": {"title": {"zh": "主要负责人","en": "Principal"},"by": ["principal"]}},"within": "24 hours"}}},"clocks": {"confirm": {"title": {"zh": "确认与落实","en": "Confirm and settle"},"while": ["found", "settling"],"within": "=param.confirm_within","who": ["supervisor", "=holders(unit, ''principal'')"],"ladder": "standard"},"rectify": {"title": {"zh": "整改","en": "Rectify"},"while": "rectifying","due": "record.deadline","who": ["=record.owner"],"warn": ["3 workdays"],"ladder": "standard"},"verify": {"title": {"zh": "验收","en": "Verify"},"while": "verifying","within": "=param.verify_within","who": ["supervisor"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('stop_order', 1, '34504680be338a9c91714009cb264f64e80e4a240a6d933f37cc14c087203eca', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"covers","type":"enum","codes":["equipment","part","whole"]},{"key":"object","type":"text"}],"states":[{"key":"in_force"},{"key":"lifted","end":true}],"moves":[{"key":"issue","from":["new"],"to":"in_force","by":["supervisor"]},{"key":"lift","from":["in_force"],"to":"lifted","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "停产停用决定","en": "Stop order"},"about": "enterprise","number": "停〔{year}〕{seq}","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"list": true,"filter": true,"own": true},"covers": {"type": "enum stop_scope!","title": {"zh": "范围","en": "Scope"},"list": true,"filter": true},"object": {"type": "text","title": {"zh": "停用对象","en": "What stops"},"subject": true,"list": true,"required": "=record.covers != ''whole''"}},"states": {"in_force": {"title": {"zh": "执行中","en": "In force"}},"lifted": {"title": {"zh": "已解除","en": "Lifted"},"end": true}},"moves": {"issue": {"title": {"zh": "下达","en": "Issue"},"from": "new","to": "in_force","by": ["supervisor"],"do": [{"document": "stop_decision"}]},"lift": {"title": {"zh": "解除","en": "Lift"},"from": "in_force","to": "lifted","by": ["supervisor"],"when": {"closed": {"if": "record.hazard.state == ''closed''","say": {"zh": "隐患尚未销号。","en": "The hazard is not closed yet."}}},"do": [{"document": "lift_decision"}]}}}');
INSERT INTO "definition" VALUES ('listing', 1, '7d4f6bbc5e3d442dbba842fc165838b4e65697689080631e7d320111f27ec43a', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"notice","type":"long_text"}],"states":[{"key":"proposed"},{"key":"listed"},{"key":"delisted","end":true},{"key":"declined","end":true}],"moves":[{"key":"propose","from":["new"],"to":"proposed","by":["committee_office","system"]},{"key":"decline","from":["proposed"],"to":"declined","by":["committee_director"]},{"key":"decide","from":["proposed"],"to":"listed","by":["committee_director"],"needs":["notice"]},{"key":"delist","from":["listed"],"to":"delisted","by":["committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "挂牌督办","en": "Listed supervision"},"about": "enterprise","number": "督〔{year}〕{seq}","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"unique": "open","list": true,"filter": true},"notice": {"type": "long text","title": {"zh": "督办通知","en": "Notice"},"subject": true,"list": true}},"states": {"proposed": {"title": {"zh": "拟挂牌","en": "Proposed"}},"listed": {"title": {"zh": "挂牌督办","en": "Listed"}},"delisted": {"title": {"zh": "已摘牌","en": "Delisted"},"end": true},"declined": {"title": {"zh": "不予挂牌","en": "Declined"},"end": true}},"moves": {"propose": {"title": {"zh": "提请挂牌","en": "Propose"},"from": "new","to": "proposed","by": ["system", "committee_office"]},"decline": {"title": {"zh": "不予挂牌","en": "Decline"},"from": "proposed","to": "declined","by": ["committee_director"],"needs": ["reason"]},"decide": {"title": {"zh": "决定挂牌","en": "Decide"},"from": "proposed","to": "listed","by": ["committee_director"],"needs": ["notice"],"do": [{"publish": {"template": "listing_notice"}}]},"delist": {"title": {"zh": "摘牌","en": "Delist"},"from": "listed","to": "delisted","by": ["committee_director"],"when": {"closed": {"if": "record.hazard.state == ''closed''","say": {"zh": "隐患尚未销号。","en": "The hazard is not closed yet."}}}}},"clocks": {"decide": {"title": {"zh": "决定","en": "Decide"},"while": "proposed","within": "=param.listing_within","who": ["committee_office"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('hazard_extension', 1, '3c52f60600dd734a28aa5aad347fbd1644e98f9f9af990ff5ee5fbdf969a08e2', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"to_date","type":"date"},{"key":"grounds","type":"long_text"}],"states":[{"key":"asked"},{"key":"granted","end":true},{"key":"refused","end":true}],"moves":[{"key":"ask","from":["new"],"to":"asked","by":["principal"]},{"key":"grant","from":["asked"],"to":"granted","by":["supervisor"]},{"key":"refuse","from":["asked"],"to":"refused","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "整改延期申请","en": "Extension of a rectification"},"about": "enterprise","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"own": true,"list": true,"filter": true},"to_date": {"type": "date!","title": {"zh": "申请延至","en": "Extend to"},"list": true},"grounds": {"type": "long text!","title": {"zh": "申请理由","en": "Grounds"},"subject": true,"list": true}},"states": {"asked": {"title": {"zh": "待审批","en": "Asked"}},"granted": {"title": {"zh": "已同意","en": "Granted"},"end": true},"refused": {"title": {"zh": "不同意","en": "Refused"},"end": true}},"moves": {"ask": {"title": {"zh": "申请延期","en": "Ask"},"from": "new","to": "asked","by": ["principal"],"when": {"later": {"if": "record.to_date \u003e today","say": {"zh": "申请延至的日期须在今天之后。","en": "The date asked for must lie after today."}},"early": {"if": "record.hazard.deadline != null \u0026\u0026 today \u003c= minus(record.hazard.deadline, param.extension_lead)","say": {"zh": "已过申请期限，须提前申请。","en": "It is too late to ask."}},"first": {"if": "!ledger.hazard_extension.exists(e, e.hazard == record.hazard \u0026\u0026 e.state == ''granted'')","say": {"zh": "已延期过一次。","en": "It has been extended once."}}}},"grant": {"title": {"zh": "同意","en": "Grant"},"from": "asked","to": "granted","by": ["supervisor"],"do": [{"move": {"on": "=record.hazard","take": "extend","with": {"deadline": "=record.to_date"}}}]},"refuse": {"title": {"zh": "不同意","en": "Refuse"},"from": "asked","to": "refused","by": ["supervisor"],"needs": ["reason"]}},"clocks": {"decide": {"title": {"zh": "审批","en": "Decide"},"while": "asked","within": "=param.extension_decide","who": ["supervisor"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('welding_machine', 1, 'bae5d9ec7bfafcd30bb4b9f7dd0d6f9e7089024a2f2ffb38a0187952361d7bd3', '{"is":"asset","open":"follow","fields":[{"key":"code","type":"text"},{"key":"model","type":"text"}],"states":[{"key":"coded"},{"key":"scrapped","end":true}],"moves":[{"key":"code","from":["new"],"to":"coded","by":["safety_officer","principal"]},{"key":"scrap","from":["coded"],"to":"scrapped","by":["safety_officer","principal"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"is": "asset","title": {"zh": "电焊机","en": "Welding machine"},"about": ["enterprise"],"fields": {"code": {"type": "text!","title": {"zh": "机身编码","en": "Code"},"subject": true,"list": true,"search": true,"unique": true},"model": {"type": "text","title": {"zh": "型号","en": "Model"},"list": true}},"states": {"coded": {"title": {"zh": "已赋码","en": "Coded"}},"scrapped": {"title": {"zh": "已报废","en": "Scrapped"},"end": true}},"moves": {"code": {"title": {"zh": "赋码","en": "Code"},"from": "new","to": "coded","by": ["safety_officer", "principal"]},"scrap": {"title": {"zh": "报废","en": "Scrap"},"from": "coded","to": "scrapped","by": ["safety_officer", "principal"],"needs": ["reason"]}}}');
INSERT INTO "definition" VALUES ('hot_work_permit', 1, 'ba15a32b1c825c6f2b622000635be78afd409cb3e521a9e520926ff8e332bfd2', '{"is":"record","open":"follow","fields":[{"key":"content","type":"text"},{"key":"level","type":"enum","codes":["second","first","special"]},{"key":"welder","type":"person"},{"key":"guardian","type":"person"},{"key":"machine","type":"ref","to":"welding_machine"},{"key":"place","type":"position"},{"key":"gas","type":"rows"}],"states":[{"key":"drafted"},{"key":"approved"},{"key":"working"},{"key":"paused"},{"key":"done","end":true},{"key":"lapsed","end":true}],"moves":[{"key":"draft","from":["new"],"to":"drafted","by":["safety_officer"]},{"key":"test","from":["approved","paused"],"to":"","by":["safety_officer","=record.guardian"],"needs":["gas"]},{"key":"approve","from":["drafted"],"to":"approved","by":["=param.hot_approver[record.level]"]},{"key":"start","from":["approved","paused"],"to":"working","by":["=record.guardian"]},{"key":"pause","from":["working"],"to":"paused","by":["safety_officer","regulator","=record.guardian"]},{"key":"finish","from":["working","paused"],"to":"done","by":["=record.guardian"]},{"key":"lapse","from":["drafted","approved","working","paused"],"to":"lapsed","by":["system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "动火作业票","en": "Hot work permit"},"about": "enterprise","number": "动火{year}-{seq:4}","fields": {"content": {"type": "text!","title": {"zh": "作业内容","en": "Work"},"subject": true,"list": true,"search": true},"level": {"type": "enum hot_level!","title": {"zh": "等级","en": "Level"},"list": true,"filter": true},"welder": {"type": "person!","title": {"zh": "作业人","en": "Welder"},"assigned": true,"list": true},"guardian": {"type": "person!","title": {"zh": "监护人","en": "Attendant"},"assigned": true,"list": true},"machine": {"type": "ref welding_machine!","title": {"zh": "焊机","en": "Machine"},"filter": true},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"gas": {"type": "rows","title": {"zh": "气体检测","en": "Gas tests"},"fields": {"at": {"type": "date time!","title": {"zh": "时间","en": "At"}},"value": {"type": "decimal!","title": {"zh": "可燃气体浓度（%体积分数）","en": "Combustible gas, % by volume"}},"lel": {"type": "decimal!","title": {"zh": "爆炸下限（%体积分数）","en": "Lower explosive limit, % by volume"}},"tester": {"type": "person!","title": {"zh": "检测人","en": "Tester"}}}}},"always": {"two": {"if": "record.guardian != record.welder","say": {"zh": "监护人不得兼任作业人。","en": "The attendant may not be the welder."}}},"states": {"drafted": {"title": {"zh": "待审批","en": "Drafted"}},"approved": {"title": {"zh": "已批准","en": "Approved"}},"working": {"title": {"zh": "作业中","en": "Working"}},"paused": {"title": {"zh": "中断","en": "Paused"}},"done": {"title": {"zh": "已完成","en": "Done"},"end": true},"lapsed": {"title": {"zh": "作废","en": "Lapsed"},"end": true}},"moves": {"draft": {"title": {"zh": "开票","en": "Draft"},"from": "new","to": "drafted","by": ["safety_officer"]},"test": {"title": {"zh": "登记检测","en": "Record a test"},"from": ["approved", "paused"],"by": ["=record.guardian", "safety_officer"],"needs": ["gas"]},"approve": {"title": {"zh": "批准","en": "Approve"},"from": "drafted","to": "approved","by": ["=param.hot_approver[record.level]"],"unlike": []},"start": {"title": {"zh": "动火","en": "Start"},"from": ["approved", "paused"],"to": "working","by": ["=record.guardian"],"when": {"gas": {"if": "record.gas.exists(g, safety.gas_ok(g.value, g.lel) \u0026\u0026 plus(g.at, param.gas_valid) \u003e= now)","say": {"zh": "没有有效的气体检测。","en": "There is no valid gas test."}},"welder": {"if": "ledger.certificate.exists(c, c.person == record.welder \u0026\u0026 c.trade == ''welding'' \u0026\u0026 c.state == ''valid'' \u0026\u0026 c.valid_to \u003e= today)","say": {"zh": "作业人没有有效的焊接证。","en": "The welder holds no valid certificate."}},"guardian": {"if": "!ledger.hot_work_permit.exists(p, p.guardian == record.guardian \u0026\u0026 p.state == ''working'')","say": {"zh": "监护人正在监护其他作业。","en": "The attendant is watching other work."}},"machine": {"if": "record.machine.state == ''coded''","say": {"zh": "焊机未赋码。","en": "The machine is not coded."}}}},"pause": {"title": {"zh": "中断","en": "Pause"},"from": "working","to": "paused","by": ["=record.guardian", "safety_officer", "regulator"]},"finish": {"title": {"zh": "完工","en": "Finish"},"from": ["working", "paused"],"to": "done","by": ["=record.guardian"]},"lapse": {"title": {"zh": "作废","en": "Lapse"},"from": ["drafted", "approved", "working", "paused"],"to": "lapsed","by": ["system"]}},"clocks": {"begin": {"title": {"zh": "审批","en": "Approve"},"while": "drafted","within": "24 hours","who": ["=holders(unit, ''safety_officer'')"],"passed": [{"move": {"on": "=record","take": "lapse"}}]},"ticket": {"title": {"zh": "票证有效期","en": "Validity"},"while": ["approved", "working", "paused"],"since": "entered(''approved'')","within": "=param.permit_validity[record.level]","who": ["=record.guardian"],"passed": [{"move": {"on": "=record","take": "lapse"}}]}}}');
INSERT INTO "definition" VALUES ('checklist', 1, '05fc1c9339f57ba554b2cb8757d1c119ac700d4ebd622d70fbe60e5dca3c8c1c', '{"is":"reference","open":"follow","fields":[{"key":"title","type":"text"},{"key":"industries","type":"industry_codes"},{"key":"items","type":"rows"}],"states":[{"key":"in_use","below":true},{"key":"out_of_use","end":true,"below":true}],"moves":[{"key":"enter","from":["new"],"to":"in_use","by":["committee_office","regulator","system"]},{"key":"retire","from":["in_use"],"to":"out_of_use","by":["committee_office","regulator","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"is": "reference","title": {"zh": "检查表","en": "Checklist"},"fields": {"title": {"type": "text!","title": {"zh": "名称","en": "Title"},"subject": true,"list": true,"search": true},"industries": {"type": "list industry code","title": {"zh": "适用行业","en": "Industries"}},"items": {"type": "rows","title": {"zh": "检查项","en": "Items"},"fields": {"text": {"type": "text!","title": {"zh": "检查内容","en": "What is looked at"}},"clause": {"type": "ref clause","title": {"zh": "依据","en": "Clause"}}}}},"verbs": {"edit": {"by": ["committee_office", "regulator"]}}}');
INSERT INTO "definition" VALUES ('inspection', 1, '1c5011d708d408ca40d585f37b3e467f32e3d81b41a9c13bb1356dee428f7643', '{"is":"record","open":"follow","fields":[{"key":"visited_on","type":"date"},{"key":"level","type":"enum","codes":["enterprise","town","county","district","province"]},{"key":"team","type":"ref","to":"department"},{"key":"checklist","type":"ref","to":"checklist"},{"key":"summary","type":"text"},{"key":"briefing","type":"text"},{"key":"items","type":"rows"}],"states":[{"key":"on_site"},{"key":"finished","end":true}],"moves":[{"key":"begin","from":["new"],"to":"on_site","by":["regulator","system"]},{"key":"judge","from":["on_site"],"to":"on_site","by":["regulator"]},{"key":"finish","from":["on_site"],"to":"finished","by":["regulator"],"needs":["briefing"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "执法检查","en": "Inspection"},"about": "enterprise","number": "检〔{year}〕{seq:5}","fields": {"visited_on": {"type": "date!","title": {"zh": "检查日期","en": "Visited on"},"default": "=today","list": true,"sort": true,"max": "=today"},"level": {"type": "enum authority_level!","title": {"zh": "检查层级","en": "Level"},"filter": true},"team": {"type": "ref department!","title": {"zh": "检查部门","en": "Department"},"list": true,"filter": true},"checklist": {"type": "ref checklist!","title": {"zh": "检查表","en": "Checklist"},"pin": true,"list": true,"filter": true},"summary": {"type": "text","title": {"zh": "检查内容","en": "Subject"},"subject": true,"list": true,"search": true},"briefing": {"type": "text","title": {"zh": "宣讲内容","en": "Briefing given"}},"items": {"type": "rows","title": {"zh": "检查项","en": "Items"},"from": "record.checklist.items","fields": {"text": {"type": "text","title": {"zh": "检查内容","en": "What is looked at"}},"clause": {"type": "ref clause","title": {"zh": "依据","en": "Clause"}},"result": {"type": "enum item_result","title": {"zh": "结果","en": "Result"}},"note": {"type": "text","title": {"zh": "问题","en": "Note"}},"on_spot": {"type": "bool","title": {"zh": "当场整改","en": "Fixed on the spot"}}}}},"states": {"on_site": {"title": {"zh": "检查中","en": "On site"}},"finished": {"title": {"zh": "已完成","en": "Finished"},"end": true}},"moves": {"begin": {"title": {"zh": "开始检查","en": "Begin"},"from": "new","to": "on_site","by": ["regulator", "system"]},"judge": {"title": {"zh": "填写结果","en": "Fill in"},"from": "on_site","to": "on_site","by": ["regulator"],"fields": ["items", "summary"]},"finish": {"title": {"zh": "完成检查","en": "Finish"},"from": "on_site","to": "finished","by": ["regulator"],"needs": ["briefing"],"fields": ["items", "summary"],"when": {"judged": {"if": "record.items.all(i, i.result != null)","say": {"zh": "尚有未判定的检查项。","en": "Some items are not judged yet."}}},"sign": {"all": {"first": {"title": {"zh": "检查人员一","en": "First inspector"},"by": ["regulator"]},"second": {"title": {"zh": "检查人员二","en": "Second inspector"},"by": ["regulator"]},"site": {"title": {"zh": "企业现场负责人","en": "For the enterprise"},"by": ["principal", "safety_officer"]}}},"do": [{"create": {"ledger": "hazard","each": "=record.items.filter(i, i.result == ''fail'')","as": "i","once": "=record.id + i.id","with": {"unit": "=unit","channel": "inspection","found_on": "=record.visited_on","found_level": "=record.level","text": "=coalesce(i.note, coalesce(i.text, ''''))","clause": "=i.clause","fixable_now": "=coalesce(i.on_spot, false)","source": "=record"}}}]}},"clocks": {"write_up": {"title": {"zh": "完成记录","en": "Write up"},"while": "on_site","within": "=param.write_up_within","who": ["=holders(record.team, ''regulator'')"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('letter', 1, '1671379760ac8f7e1619b3f5b5660967d24f95499fff092ac6873d4751fc569d', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"text"},{"key":"about","type":"ref","to":"any"},{"key":"to_person","type":"person"},{"key":"text","type":"long_text"},{"key":"sign_by","type":"date"},{"key":"answer_by","type":"date"},{"key":"cause","type":"long_text"},{"key":"new_plan","type":"long_text"},{"key":"proof","type":"files"}],"states":[{"key":"sent"},{"key":"received"},{"key":"answered"},{"key":"closed","end":true}],"moves":[{"key":"send","from":["new"],"to":"sent","by":["committee_office","committee_director","town_office","system"]},{"key":"receive","from":["sent"],"to":"received","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office","=record.to_person"]},{"key":"answer","from":["sent","received"],"to":"answered","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office","=record.to_person"]},{"key":"give_back","from":["answered"],"to":"received","by":["committee_office","committee_director"]},{"key":"close","from":["received","answered"],"to":"closed","by":["committee_office","committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "函件","en": "Letter"},"help": {"zh": "向单位或个人发出的督办、提醒、约谈、通报等函件及其答复。","en": "Letters of supervision, reminder, talk and bulletin to units or persons, with their answers."},"about": "unit","letters": true,"fields": {"title": {"type": "text!","title": {"zh": "函件名称","en": "Letter"},"subject": true,"list": true,"search": true},"kind": {"type": "text!","title": {"zh": "函件种类","en": "Kind"},"filter": true},"about": {"type": "ref any","title": {"zh": "所涉事项","en": "About"}},"to_person": {"type": "person","title": {"zh": "收件人","en": "Addressee"},"assigned": true,"list": true},"text": {"type": "long text","title": {"zh": "正文","en": "Text"},"search": true},"sign_by": {"type": "date","title": {"zh": "签收期限","en": "Sign by"},"list": true,"sort": true},"answer_by": {"type": "date","title": {"zh": "答复期限","en": "Answer by"},"list": true,"sort": true},"cause": {"type": "long text","title": {"zh": "原因分析","en": "Cause"},"group": {"zh": "答复","en": "Answer"}},"new_plan": {"type": "long text","title": {"zh": "整改计划","en": "New plan"},"group": {"zh": "答复","en": "Answer"}},"proof": {"type": "files","title": {"zh": "佐证材料","en": "Proof"},"group": {"zh": "答复","en": "Answer"}}},"states": {"sent": {"title": {"zh": "待签收","en": "To sign for"}},"received": {"title": {"zh": "待答复","en": "To answer"}},"answered": {"title": {"zh": "已答复","en": "Answered"}},"closed": {"title": {"zh": "已归档","en": "Filed"},"end": true}},"moves": {"send": {"title": {"zh": "发函","en": "Send"},"from": "new","to": "sent","by": ["committee_office", "committee_director", "town_office", "system"]},"receive": {"title": {"zh": "签收","en": "Sign for"},"from": "sent","to": "received","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"]},"answer": {"title": {"zh": "答复","en": "Answer"},"from": ["sent", "received"],"to": "answered","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "committee_office", "=record.to_person"],"fields": ["cause", "new_plan", "proof"]},"give_back": {"title": {"zh": "退回重答","en": "Ask again"},"from": "answered","to": "received","by": ["committee_office", "committee_director"],"needs": ["reason"],"fields": ["answer_by"]},"close": {"title": {"zh": "归档","en": "File"},"from": ["received", "answered"],"to": "closed","by": ["committee_office", "committee_director"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "sent","due": "record.sign_by","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"],"passed": [{"notify": {"to": ["committee_office"],"text": "函件逾期未签收"}}]},"answer": {"title": {"zh": "答复","en": "Answer"},"while": ["sent", "received"],"due": "record.answer_by","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"],"warn": ["1 workday"],"passed": [{"notify": {"to": ["committee_office"],"text": "函件逾期未答复"}}]}}}');
INSERT INTO "definition" VALUES ('licence', 1, '889aaa2e853cdc66f7ad5ec19cb94fe5b2d79c1b243095581e5b101e6b2e47c1', '{"is":"record","open":"follow","fields":[{"key":"licence_no","type":"certificate_number"},{"key":"kind","type":"text"},{"key":"valid_to","type":"date"},{"key":"scan","type":"files"}],"states":[{"key":"valid"},{"key":"expired","end":true},{"key":"cancelled","end":true}],"moves":[{"key":"file","from":["new"],"to":"valid","by":["principal","safety_officer","enterprise_manager"]},{"key":"expire","from":["valid"],"to":"expired","by":["system"]},{"key":"cancel","from":["valid"],"to":"cancelled","by":["principal","regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "资质证照","en": "Licence"},"about": "enterprise","fields": {"licence_no": {"type": "certificate number!","title": {"zh": "证照编号","en": "Number"},"subject": true,"list": true,"search": true},"kind": {"type": "text!","title": {"zh": "证照名称","en": "Kind"},"list": true,"filter": true},"valid_to": {"type": "date!","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true},"scan": {"type": "files","title": {"zh": "扫描件","en": "Scan"}}},"states": {"valid": {"title": {"zh": "有效","en": "Valid"}},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true},"cancelled": {"title": {"zh": "已注销","en": "Cancelled"},"end": true}},"moves": {"file": {"title": {"zh": "登记","en": "File"},"from": "new","to": "valid","by": ["principal", "safety_officer", "enterprise_manager"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": "valid","to": "expired","by": ["system"]},"cancel": {"title": {"zh": "注销","en": "Cancel"},"from": "valid","to": "cancelled","by": ["principal", "regulator"],"needs": ["reason"]}},"clocks": {"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "valid","due": "record.valid_to","who": ["=holders(unit, ''safety_officer'')"],"warn": ["1 month"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO "definition" VALUES ('outsourcing', 1, 'f12e7323bd58ded5bd88b8cd7ef6c44b92e3d5afe3c9dea2dd3e5d591b17e25c', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"contractor","type":"ref","to":"enterprise"},{"key":"parent_project","type":"ref","to":"outsourcing"},{"key":"begins_on","type":"date"},{"key":"ends_on","type":"date"},{"key":"agreement","type":"files"},{"key":"workers","type":"int"},{"key":"briefing","type":"files"}],"states":[{"key":"filed"},{"key":"working"},{"key":"stopped"},{"key":"finished","end":true}],"moves":[{"key":"file","from":["new"],"to":"filed","by":["safety_officer","principal","enterprise_manager"]},{"key":"begin","from":["filed"],"to":"working","by":["safety_officer","principal"],"needs":["agreement","workers","briefing"]},{"key":"finish","from":["working"],"to":"finished","by":["safety_officer","principal"]},{"key":"stop","from":["working"],"to":"stopped","by":["regulator","town_office","safety_officer"]},{"key":"resume","from":["stopped"],"to":"working","by":["regulator","town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "外包施工","en": "Outsourced work"},"about": "enterprise","timeline": {"from": "begins_on","to": "ends_on","under": "contractor"},"number": "包〔{year}〕{seq}","fields": {"title": {"type": "text!","title": {"zh": "项目","en": "Work"},"subject": true,"list": true,"search": true},"contractor": {"type": "ref enterprise!","title": {"zh": "承包单位","en": "Contractor"},"share": true,"list": true,"filter": true},"parent_project": {"type": "ref outsourcing","title": {"zh": "上级项目","en": "Part of"},"filter": true},"begins_on": {"type": "date!","title": {"zh": "开工日期","en": "Begins on"},"list": true,"sort": true},"ends_on": {"type": "date!","title": {"zh": "计划完工","en": "Ends on"},"list": true,"sort": true},"agreement": {"type": "files","title": {"zh": "安全管理协议","en": "Safety agreement"}},"workers": {"type": "int","title": {"zh": "作业人数","en": "Workers"},"min": 1},"briefing": {"type": "files","title": {"zh": "安全交底","en": "Briefing"}}},"always": {"tiers": {"if": "record.parent_project == null || record.parent_project.parent_project == null","say": {"zh": "不得再次转包。","en": "The work may not be passed on again."}},"other": {"if": "record.contractor != unit","say": {"zh": "承包单位不能是发包单位自己。","en": "The contractor cannot be the client itself."}},"order": {"if": "record.ends_on \u003e= record.begins_on","say": {"zh": "完工日期早于开工日期。","en": "It ends before it begins."}}},"states": {"filed": {"title": {"zh": "已备案","en": "Filed"}},"working": {"title": {"zh": "施工中","en": "Working"}},"stopped": {"title": {"zh": "已叫停","en": "Stopped"}},"finished": {"title": {"zh": "已完工","en": "Finished"},"end": true}},"moves": {"file": {"title": {"zh": "备案","en": "File"},"from": "new","to": "filed","by": ["safety_officer", "principal", "enterprise_manager"]},"begin": {"title": {"zh": "开工","en": "Begin"},"from": "filed","to": "working","by": ["safety_officer", "principal"],"needs": ["agreement", "workers", "briefing"],"when": {"licence": {"if": "ledger.licence.exists(l, l.unit == record.contractor \u0026\u0026 l.state == ''valid'' \u0026\u0026 l.valid_to \u003e= record.ends_on)","say": {"zh": "承包单位没有在整个工期内有效的资质。","en": "The contractor holds no licence that is valid for the whole time."}}}},"finish": {"title": {"zh": "完工","en": "Finish"},"from": "working","to": "finished","by": ["safety_officer", "principal"]},"stop": {"title": {"zh": "叫停","en": "Stop"},"from": "working","to": "stopped","by": ["regulator", "town_office", "safety_officer"],"needs": ["reason"]},"resume": {"title": {"zh": "复工","en": "Resume"},"from": "stopped","to": "working","by": ["regulator", "town_office"]}},"clocks": {"finish": {"title": {"zh": "完工","en": "Finish"},"while": ["working"],"due": "record.ends_on","who": ["=holders(unit, ''safety_officer'')"],"warn": ["3 workdays"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('plan', 1, 'fc5209e0ffeab6aa41d7066684b7b25fd9abccc2d4ff6d8cce65a42d9936a370', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"number","type":"text"},{"key":"issuer","type":"text"},{"key":"period_from","type":"date"},{"key":"period_to","type":"date"},{"key":"revises","type":"ref","to":"plan"},{"key":"file_hash","type":"text"}],"states":[{"key":"draft"},{"key":"issued","below":true},{"key":"withdrawn","end":true}],"moves":[{"key":"upload","from":["new"],"to":"draft","by":["committee_office","town_office"]},{"key":"review","from":["draft"],"to":"draft","by":["committee_office","town_office"]},{"key":"issue","from":["draft"],"to":"issued","by":["committee_office","town_office"]},{"key":"discard","from":["draft"],"to":"withdrawn","by":["committee_office","town_office"]},{"key":"withdraw","from":["issued"],"to":"withdrawn","by":["committee_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "方案","en": "Plan"},"about": ["county", "town", "zone"],"fields": {"title": {"type": "text!","title": {"zh": "名称","en": "Title"},"subject": true,"list": true,"search": true},"number": {"type": "text","title": {"zh": "文号","en": "Number"},"list": true,"search": true},"issuer": {"type": "text","title": {"zh": "印发单位","en": "Issuer"}},"period_from": {"type": "date","title": {"zh": "起始","en": "From"}},"period_to": {"type": "date","title": {"zh": "截止","en": "To"}},"revises": {"type": "ref plan","title": {"zh": "修订自","en": "Revises"},"filter": true},"file_hash": {"type": "text!","title": {"zh": "文件指纹","en": "Fingerprint of the file"},"filter": true}},"states": {"draft": {"title": {"zh": "拟定中","en": "Draft"}},"issued": {"title": {"zh": "已下达","en": "Issued"},"open": "below"},"withdrawn": {"title": {"zh": "已撤回","en": "Withdrawn"},"end": true}},"moves": {"upload": {"title": {"zh": "上传","en": "Upload"},"from": "new","to": "draft","by": ["committee_office", "town_office"]},"review": {"title": {"zh": "核对承诺","en": "Review"},"from": "draft","to": "draft","by": ["committee_office", "town_office"]},"issue": {"title": {"zh": "下达","en": "Issue"},"from": "draft","to": "issued","by": ["committee_office", "town_office"]},"discard": {"title": {"zh": "撤回","en": "Withdraw"},"from": "draft","to": "withdrawn","by": ["committee_office", "town_office"],"needs": ["reason"]},"withdraw": {"title": {"zh": "撤回","en": "Withdraw"},"from": "issued","to": "withdrawn","by": ["committee_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office", "town_office"]}},"clocks": {"review": {"title": {"zh": "核对","en": "Review"},"while": "draft","within": "10 workdays","who": ["committee_office", "town_office"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('premises', 1, '0b45f7f16cefe61df5e5980438e862ee561cde8fc0477df829a1c01f442515d9', '{"is":"asset","open":"follow","fields":[{"key":"kind","type":"enum","codes":["rented_house","idle_yard","abandoned_plant"]},{"key":"address","type":"text"},{"key":"place","type":"position"},{"key":"owner_name","type":"text"},{"key":"owner_phone","type":"phone"},{"key":"use","type":"text"},{"key":"tenant","type":"text"},{"key":"risk","type":"enum","codes":["low","medium","high"]},{"key":"town_officer","type":"person"},{"key":"village_officer","type":"person"},{"key":"last_patrol","type":"date"}],"states":[{"key":"in_use"},{"key":"sealed_off"},{"key":"removed","end":true}],"moves":[{"key":"register","from":["new"],"to":"in_use","by":["village_officer","grid_officer","town_office"]},{"key":"assess","from":["in_use"],"to":"","by":["town_office","village_officer"],"needs":["risk"]},{"key":"patrolled","from":["in_use","sealed_off"],"to":"","by":["system"],"needs":["last_patrol"]},{"key":"seal_off","from":["in_use"],"to":"sealed_off","by":["town_office","regulator"]},{"key":"reopen","from":["sealed_off"],"to":"in_use","by":["town_office","regulator"]},{"key":"remove","from":["in_use","sealed_off"],"to":"removed","by":["town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"is": "asset","title": {"zh": "出租屋、闲置院落、废弃厂房","en": "Premises"},"about": ["village"],"number": "{code}-{seq:4}","fields": {"kind": {"type": "enum premises_kind!","title": {"zh": "类别","en": "Kind"},"list": true,"filter": true},"address": {"type": "text!","title": {"zh": "地址","en": "Address"},"subject": true,"list": true,"search": true,"unique": "unit"},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"owner_name": {"type": "text!","title": {"zh": "业主","en": "Owner"},"list": true,"search": true},"owner_phone": {"type": "phone","title": {"zh": "业主电话","en": "Owner''s phone"},"sensitivity": "masked"},"use": {"type": "text","title": {"zh": "现用途","en": "Present use"},"list": true},"tenant": {"type": "text","title": {"zh": "承租人","en": "Tenant"},"search": true},"risk": {"type": "enum premises_risk!","title": {"zh": "风险","en": "Risk"},"default": "low","list": true,"filter": true},"town_officer": {"type": "person","title": {"zh": "镇级责任人","en": "Town''s officer"},"assigned": true},"village_officer": {"type": "person","title": {"zh": "村级责任人","en": "Village''s officer"},"assigned": true},"last_patrol": {"type": "date","title": {"zh": "上次巡查","en": "Last patrol"},"list": true,"sort": true}},"states": {"in_use": {"title": {"zh": "在册","en": "Registered"}},"sealed_off": {"title": {"zh": "已查封","en": "Sealed off"}},"removed": {"title": {"zh": "已销册","en": "Removed"},"end": true}},"moves": {"register": {"title": {"zh": "登记","en": "Register"},"from": "new","to": "in_use","by": ["village_officer", "grid_officer", "town_office"]},"assess": {"title": {"zh": "评定风险","en": "Assess"},"from": "in_use","by": ["town_office", "village_officer"],"needs": ["risk"],"fields": ["use", "tenant"]},"patrolled": {"title": {"zh": "完成巡查","en": "Patrolled"},"from": ["in_use", "sealed_off"],"by": ["system"],"needs": ["last_patrol"]},"seal_off": {"title": {"zh": "查封","en": "Seal off"},"from": "in_use","to": "sealed_off","by": ["town_office", "regulator"],"needs": ["reason"]},"reopen": {"title": {"zh": "解封","en": "Reopen"},"from": "sealed_off","to": "in_use","by": ["town_office", "regulator"],"needs": ["reason"]},"remove": {"title": {"zh": "销册","en": "Remove"},"from": ["in_use", "sealed_off"],"to": "removed","by": ["town_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["village_officer", "grid_officer", "town_office"]}},"clocks": {"patrol": {"title": {"zh": "巡查","en": "Patrol"},"while": ["in_use"],"due": "plus(coalesce(record.last_patrol, date(record.created_at)), param.patrol_every[record.risk])","who": ["=holders(unit, ''village_officer'')", "=holders(unit, ''grid_officer'')"],"warn": ["3 workdays"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('patrol', 1, 'a38ee8bf313690821a54b10e4fd85b76e242d4ffb18d1336b811d5c00b956d92', '{"is":"record","open":"follow","fields":[{"key":"visited_on","type":"date"},{"key":"people","type":"int"},{"key":"producing","type":"bool"},{"key":"finding","type":"long_text"},{"key":"photos","type":"photos"},{"key":"place","type":"position"}],"states":[{"key":"reported"},{"key":"handled","end":true},{"key":"clear","end":true}],"moves":[{"key":"clear","from":["new"],"to":"clear","by":["village_officer","grid_officer","town_office"]},{"key":"report","from":["new"],"to":"reported","by":["village_officer","grid_officer","town_office"],"needs":["finding"]},{"key":"handle","from":["reported"],"to":"handled","by":["town_office","regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "巡查记录","en": "Patrol"},"about": "premises","fields": {"visited_on": {"type": "date!","title": {"zh": "巡查日期","en": "Visited on"},"default": "=today","list": true,"sort": true,"max": "=today"},"people": {"type": "int!","title": {"zh": "在场人数","en": "People met"},"min": 0,"list": true},"producing": {"type": "bool!","title": {"zh": "有生产经营迹象","en": "Signs of production"},"list": true,"filter": true},"finding": {"type": "long text","title": {"zh": "发现问题","en": "Finding"},"subject": true,"list": true,"search": true,"required": "=record.producing"},"photos": {"type": "photos!","title": {"zh": "照片","en": "Photos"}},"place": {"type": "position","title": {"zh": "位置","en": "Place"}}},"states": {"reported": {"title": {"zh": "待处置","en": "To handle"}},"handled": {"title": {"zh": "已处置","en": "Handled"},"end": true},"clear": {"title": {"zh": "无异常","en": "Nothing found"},"end": true}},"moves": {"clear": {"title": {"zh": "登记（无异常）","en": "Record, nothing found"},"from": "new","to": "clear","by": ["village_officer", "grid_officer", "town_office"],"when": {"nothing": {"if": "!record.producing \u0026\u0026 record.finding == null","say": {"zh": "有异常的巡查须登记问题。","en": "A patrol that found something is reported."}}},"do": [{"move": {"on": "=asset","in": "premises","take": "patrolled","with": {"last_patrol": "=record.visited_on"}}}]},"report": {"title": {"zh": "登记（有问题）","en": "Record, with finding"},"from": "new","to": "reported","by": ["village_officer", "grid_officer", "town_office"],"needs": ["finding"],"do": [{"move": {"on": "=asset","in": "premises","take": "patrolled","with": {"last_patrol": "=record.visited_on"}}}]},"handle": {"title": {"zh": "处置完成","en": "Handle"},"from": "reported","to": "handled","by": ["town_office", "regulator"],"needs": ["reason"]}},"clocks": {"handle": {"title": {"zh": "处置","en": "Handle"},"while": "reported","within": "3 workdays","who": ["town_office"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('standardisation', 1, 'c730c0fe204ad46d3b6f17efaacf6c06df23a15f7c18a6025f990592bf7a1ed2', '{"is":"record","open":"follow","fields":[{"key":"level","type":"enum","codes":["third","second","first"]},{"key":"report","type":"files"},{"key":"score","type":"decimal"},{"key":"valid_to","type":"date"}],"states":[{"key":"applied"},{"key":"reviewed"},{"key":"certified"},{"key":"refused","end":true},{"key":"revoked","end":true},{"key":"expired","end":true}],"moves":[{"key":"apply","from":["new"],"to":"applied","by":["principal"]},{"key":"review","from":["applied"],"to":"reviewed","by":["expert","regulator"],"needs":["report","score"]},{"key":"pass","from":["reviewed"],"to":"certified","by":["regulator"]},{"key":"refuse","from":["reviewed"],"to":"refused","by":["regulator"]},{"key":"expire","from":["certified"],"to":"expired","by":["system"]},{"key":"revoke","from":["certified"],"to":"revoked","by":["regulator","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "安全生产标准化","en": "Standardisation"},"about": "enterprise","fields": {"level": {"type": "enum std_level!","title": {"zh": "等级","en": "Level"},"subject": true,"list": true,"filter": true},"report": {"type": "files","title": {"zh": "评审报告","en": "Review report"}},"score": {"type": "decimal","title": {"zh": "评审得分","en": "Score"},"min": 0,"max": 100},"valid_to": {"type": "date","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true}},"states": {"applied": {"title": {"zh": "申请","en": "Applied"}},"reviewed": {"title": {"zh": "已评审","en": "Reviewed"}},"certified": {"title": {"zh": "达标","en": "Certified"}},"refused": {"title": {"zh": "未达标","en": "Refused"},"end": true},"revoked": {"title": {"zh": "已撤销","en": "Revoked"},"end": true},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true}},"moves": {"apply": {"title": {"zh": "申请","en": "Apply"},"from": "new","to": "applied","by": ["principal"]},"review": {"title": {"zh": "评审","en": "Review"},"from": "applied","to": "reviewed","by": ["expert", "regulator"],"needs": ["report", "score"]},"pass": {"title": {"zh": "公告达标","en": "Certify"},"from": "reviewed","to": "certified","by": ["regulator"],"set": {"valid_to": "=plus(today, param.std_years)"},"when": {"no_open_major": {"if": "!population.open_majors.exists(h, h.unit == unit)","say": {"zh": "存在未销号重大隐患，一票否决。","en": "A major hazard is open; that rules it out."}}}},"refuse": {"title": {"zh": "不予达标","en": "Refuse"},"from": "reviewed","to": "refused","by": ["regulator"],"needs": ["reason"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": "certified","to": "expired","by": ["system"]},"revoke": {"title": {"zh": "撤销","en": "Revoke"},"from": "certified","to": "revoked","by": ["regulator", "system"],"needs": ["reason"]}},"clocks": {"review": {"title": {"zh": "评审","en": "Review"},"while": ["applied", "reviewed"],"within": "=param.std_review_within","who": ["regulator"],"ladder": "standard"},"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "certified","due": "record.valid_to","who": ["=holders(unit, ''principal'')"],"warn": ["3 months"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO "definition" VALUES ('accident', 1, 'cb9b413ed4d988b258a7ef1fdaf9eba1acaa9588d7e37f97ab2d1cd82ab2c692', '{"is":"record","open":"follow","fields":[{"key":"happened_on","type":"date"},{"key":"what","type":"long_text"},{"key":"deaths","type":"int"},{"key":"liable","type":"bool"},{"key":"report","type":"files"}],"states":[{"key":"reported"},{"key":"confirmed","end":true}],"moves":[{"key":"report","from":["new"],"to":"reported","by":["principal","safety_officer","regulator","town_office"]},{"key":"confirm","from":["reported"],"to":"confirmed","by":["regulator"],"needs":["liable","report"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "生产安全事故","en": "Accident"},"about": "enterprise","fields": {"happened_on": {"type": "date!","title": {"zh": "发生日期","en": "Happened on"},"list": true,"sort": true,"max": "=today"},"what": {"type": "long text!","title": {"zh": "简要经过","en": "What happened"},"subject": true,"list": true,"search": true},"deaths": {"type": "int!","title": {"zh": "死亡人数","en": "Deaths"},"default": 0,"min": 0,"list": true},"liable": {"type": "bool","title": {"zh": "企业负有责任","en": "The enterprise is liable"}},"report": {"type": "files","title": {"zh": "调查报告","en": "Investigation report"}}},"states": {"reported": {"title": {"zh": "已报告","en": "Reported"}},"confirmed": {"title": {"zh": "已结案","en": "Concluded"},"end": true}},"moves": {"report": {"title": {"zh": "报告","en": "Report"},"from": "new","to": "reported","by": ["principal", "safety_officer", "regulator", "town_office"]},"confirm": {"title": {"zh": "结案","en": "Conclude"},"from": "reported","to": "confirmed","by": ["regulator"],"needs": ["liable", "report"],"fields": ["deaths"]}},"clocks": {"conclude": {"title": {"zh": "调查结案","en": "Conclude"},"while": "reported","within": "60 days","who": ["regulator"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('task', 1, '1d64356e7c940821805c228d6d795589cc02f690f435e4e04c28ba656227dc73', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"enum","codes":["milestone","recurring","target","phase","trigger","open"]},{"key":"measure","type":"text"},{"key":"measure_place","type":"int"},{"key":"measure_title","type":"text"},{"key":"action","type":"text"},{"key":"sentence","type":"long_text"},{"key":"population","type":"text"},{"key":"co_owners","type":"units"},{"key":"start_on","type":"date"},{"key":"due_on","type":"date"},{"key":"every","type":"enum","codes":["day","week","ten_days","two_weeks","half_month","month","two_months","quarter","half_year","year","two_years","three_years"]},{"key":"min","type":"int"},{"key":"due_month_day","type":"text"},{"key":"period","type":"text"},{"key":"goal","type":"decimal"},{"key":"comparison","type":"enum","codes":["at_least","at_most","equal","about"]},{"key":"measure_unit","type":"text"},{"key":"latest","type":"decimal"},{"key":"coverage","type":"percent"},{"key":"stage","type":"enum","codes":["preparing","under_way","nearly_done"]},{"key":"progress","type":"long_text"},{"key":"evidence","type":"files"},{"key":"past","type":"enum","codes":["open","done","history"]},{"key":"plan","type":"ref","to":"plan"}],"states":[{"key":"assigned"},{"key":"working"},{"key":"submitted"},{"key":"done","end":true},{"key":"history","end":true}],"moves":[{"key":"assign","from":["new"],"to":"assigned","by":["committee_office","town_office"]},{"key":"record_history","from":["new"],"to":"history","by":["committee_office","town_office"]},{"key":"sign","from":["assigned"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"report","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"close_period","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"submit","from":["working"],"to":"submitted","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"accept","from":["submitted"],"to":"done","by":["committee_office","committee_director"]},{"key":"give_back","from":["submitted"],"to":"working","by":["committee_office","committee_director"]},{"key":"take_back","from":["submitted"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"reopen","from":["done","history"],"to":"working","by":["committee_office","committee_director"]},{"key":"reschedule","from":["assigned","working"],"to":"","by":["committee_office","committee_director"],"needs":["due_on"]},{"key":"extend","from":["assigned","working"],"to":"","by":["system"],"needs":["due_on"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "任务","en": "Task"},"about": "unit","timeline": {"from": "start_on","to": "due_on","under": ["measure", "measure_title"],"bands": {"kind": "phase"}},"fields": {"title": {"type": "text!","title": {"zh": "任务","en": "Task"},"subject": true,"list": true,"search": true},"kind": {"type": "enum commitment_kind!","title": {"zh": "类型","en": "Kind"},"list": true,"filter": true,"fixed": true},"measure": {"type": "text","title": {"zh": "措施","en": "Measure"},"list": true,"filter": true,"fixed": true},"measure_place": {"type": "int","title": {"zh": "措施次序","en": "Place of the measure"},"sort": true,"fixed": true},"measure_title": {"type": "text","title": {"zh": "措施内容","en": "Measure text"},"fixed": true},"action": {"type": "text","title": {"zh": "行动","en": "Action"},"filter": true,"fixed": true},"sentence": {"type": "long text!","title": {"zh": "方案原文","en": "Words of the plan"},"search": true,"fixed": true},"population": {"type": "text","title": {"zh": "对象","en": "Population"},"fixed": true},"co_owners": {"type": "list unit","title": {"zh": "配合单位","en": "Co-owners"},"share": true,"list": true},"start_on": {"type": "date","title": {"zh": "开始日期","en": "Starts on"},"sort": true},"due_on": {"type": "date","title": {"zh": "完成期限","en": "Due on"},"list": true,"sort": true},"every": {"type": "enum period","title": {"zh": "频次","en": "Rhythm"},"filter": true,"fixed": true},"min": {"type": "int","title": {"zh": "每期至少次数","en": "Times a period"},"fixed": true},"due_month_day": {"type": "text","title": {"zh": "每年截止月日","en": "Due day of the year"},"fixed": true},"period": {"type": "text","title": {"zh": "本期","en": "Current period"}},"goal": {"type": "decimal","title": {"zh": "目标值","en": "Goal"},"fixed": true},"comparison": {"type": "enum comparison","title": {"zh": "比较","en": "Comparison"},"fixed": true},"measure_unit": {"type": "text","title": {"zh": "计量单位","en": "Unit of measure"},"fixed": true},"latest": {"type": "decimal","title": {"zh": "最新数值","en": "Latest figure"}},"coverage": {"type": "percent","title": {"zh": "覆盖要求","en": "Coverage asked"},"fixed": true},"stage": {"type": "enum stage","title": {"zh": "进展阶段","en": "Stage"},"filter": true,"list": true},"progress": {"type": "long text","title": {"zh": "最新进展","en": "Latest progress"}},"evidence": {"type": "files","title": {"zh": "佐证材料","en": "Evidence"}},"past": {"type": "enum past","title": {"zh": "启用前情况","en": "Before go-live"},"filter": true,"fixed": true},"plan": {"type": "ref plan!","title": {"zh": "方案","en": "Plan"},"filter": true,"fixed": true}},"states": {"assigned": {"title": {"zh": "待签收","en": "To sign for"}},"working": {"title": {"zh": "办理中","en": "In hand"}},"submitted": {"title": {"zh": "待审核","en": "To review"}},"done": {"title": {"zh": "办结","en": "Complete"},"end": true},"history": {"title": {"zh": "启用前","en": "Before go-live"},"end": true}},"moves": {"assign": {"title": {"zh": "下达","en": "Assign"},"from": "new","to": "assigned","by": ["committee_office", "town_office"]},"record_history": {"title": {"zh": "补录","en": "Back-fill"},"from": "new","to": "history","by": ["committee_office", "town_office"]},"sign": {"title": {"zh": "签收","en": "Sign for"},"from": "assigned","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"report": {"title": {"zh": "反馈进展","en": "Report progress"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["stage", "latest", "evidence"]},"close_period": {"title": {"zh": "完成本期","en": "Close period"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["latest", "evidence"],"when": {"recurring": {"if": "record.every != null","say": {"zh": "只有周期任务可以完成本期。","en": "Only a recurring task has periods to close."}},"begun": {"if": "record.period == null || record.period \u003c= coalesce(period_label(record.every, today), '''')","say": {"zh": "下一期尚未开始，不能提前完成。","en": "The next period has not begun; it cannot be closed yet."}}},"set": {"due_on": "=next_due(record.every, record.due_on, record.due_month_day)","period": "=period_label(record.every, next_due(record.every, record.due_on, record.due_month_day))"}},"submit": {"title": {"zh": "提请验收","en": "Submit"},"from": "working","to": "submitted","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["latest", "evidence"]},"accept": {"title": {"zh": "验收通过","en": "Accept"},"from": "submitted","to": "done","by": ["committee_office", "committee_director"],"unlike": ["submit"]},"give_back": {"title": {"zh": "退回","en": "Return"},"from": "submitted","to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"]},"take_back": {"title": {"zh": "撤回","en": "Withdraw"},"from": "submitted","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"reopen": {"title": {"zh": "重新办理","en": "Reopen"},"from": ["done", "history"],"to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"],"fields": ["due_on"]},"reschedule": {"title": {"zh": "调整期限","en": "Set due date"},"from": ["assigned", "working"],"by": ["committee_office", "committee_director"],"needs": ["due_on", "reason"]},"extend": {"title": {"zh": "延期","en": "Extend"},"from": ["assigned", "working"],"by": ["system"],"needs": ["due_on"]}},"verbs": {"edit": {"by": ["committee_office"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "assigned","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"handle": {"title": {"zh": "办理","en": "Handle"},"while": ["assigned", "working"],"due": "record.due_on","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"ladder": "standard"},"review": {"title": {"zh": "审核","en": "Review"},"while": "submitted","within": "=param.review_within","who": ["committee_office", "committee_director"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('task_part', 1, '79c01a51bf1482a8d75b6554c61c5f1871d68df02f1973d2b72ad6e830f214da', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"task","type":"ref","to":"task"},{"key":"lead","type":"unit"},{"key":"sentence","type":"long_text"},{"key":"due_on","type":"date"},{"key":"plan","type":"ref","to":"plan"},{"key":"progress","type":"long_text"},{"key":"evidence","type":"files"}],"states":[{"key":"assigned"},{"key":"working"},{"key":"done","end":true}],"moves":[{"key":"assign","from":["new"],"to":"assigned","by":["committee_office","town_office"]},{"key":"sign","from":["assigned"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"report","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"finish","from":["working"],"to":"done","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"reopen","from":["done"],"to":"working","by":["committee_office","committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "配合事项","en": "Task part"},"about": "unit","fields": {"title": {"type": "text!","title": {"zh": "事项","en": "Matter"},"subject": true,"list": true,"search": true},"task": {"type": "ref task!","title": {"zh": "所属任务","en": "Task"},"filter": true,"fixed": true},"lead": {"type": "unit!","title": {"zh": "牵头单位","en": "Lead"},"share": true,"list": true,"filter": true,"fixed": true},"sentence": {"type": "long text!","title": {"zh": "方案原文","en": "Words of the plan"},"search": true,"fixed": true},"due_on": {"type": "date","title": {"zh": "完成期限","en": "Due on"},"list": true,"sort": true},"plan": {"type": "ref plan!","title": {"zh": "方案","en": "Plan"},"filter": true,"fixed": true},"progress": {"type": "long text","title": {"zh": "最新进展","en": "Latest progress"}},"evidence": {"type": "files","title": {"zh": "佐证材料","en": "Evidence"}}},"states": {"assigned": {"title": {"zh": "待签收","en": "To sign for"}},"working": {"title": {"zh": "办理中","en": "In hand"}},"done": {"title": {"zh": "办结","en": "Complete"},"end": true}},"moves": {"assign": {"title": {"zh": "下达","en": "Assign"},"from": "new","to": "assigned","by": ["committee_office", "town_office"]},"sign": {"title": {"zh": "签收","en": "Sign for"},"from": "assigned","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"report": {"title": {"zh": "反馈进展","en": "Report progress"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["evidence"]},"finish": {"title": {"zh": "办结","en": "Finish"},"from": "working","to": "done","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["evidence"]},"reopen": {"title": {"zh": "重新办理","en": "Reopen"},"from": "done","to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "assigned","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"handle": {"title": {"zh": "办理","en": "Handle"},"while": ["assigned", "working"],"due": "record.due_on","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('extension', 1, 'f4ccad8d84b0a900c4cb263e260bfabd74bdb50a8b1f60b1c2a26d0ca3c78617', '{"is":"record","open":"follow","fields":[{"key":"task","type":"ref","to":"task"},{"key":"to_date","type":"date"},{"key":"grounds","type":"long_text"}],"states":[{"key":"asked"},{"key":"granted","end":true},{"key":"refused","end":true},{"key":"dropped","end":true}],"moves":[{"key":"ask","from":["new"],"to":"asked","by":["department_officer","town_office","village_officer","enterprise_manager"]},{"key":"grant","from":["asked"],"to":"granted","by":["committee_office","committee_director"]},{"key":"refuse","from":["asked"],"to":"refused","by":["committee_office","committee_director"]},{"key":"drop","from":["asked"],"to":"dropped","by":["department_officer","town_office","village_officer","enterprise_manager"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795620832598, '{"title": {"zh": "延期申请","en": "Extension"},"about": "unit","fields": {"task": {"type": "ref task!","title": {"zh": "任务","en": "Task"},"own": true,"list": true,"filter": true,"fixed": true},"to_date": {"type": "date!","title": {"zh": "申请延至","en": "Extend to"},"list": true},"grounds": {"type": "long text!","title": {"zh": "申请理由","en": "Grounds"},"subject": true,"list": true,"search": true}},"states": {"asked": {"title": {"zh": "待审批","en": "Asked"}},"granted": {"title": {"zh": "已同意","en": "Granted"},"end": true},"refused": {"title": {"zh": "不同意","en": "Refused"},"end": true},"dropped": {"title": {"zh": "已撤回","en": "Withdrawn"},"end": true}},"moves": {"ask": {"title": {"zh": "申请延期","en": "Ask for an extension"},"from": "new","to": "asked","by": ["department_officer", "town_office", "village_officer", "enterprise_manager"],"when": {"later": {"if": "record.to_date \u003e today","say": {"zh": "申请延至的日期须在今天之后。","en": "The date asked for must lie after today."}}}},"grant": {"title": {"zh": "同意延期","en": "Grant"},"from": "asked","to": "granted","by": ["committee_office", "committee_director"],"do": [{"move": {"on": "=record.task","in": "task","take": "extend","with": {"due_on": "=record.to_date"}}}]},"refuse": {"title": {"zh": "不同意","en": "Refuse"},"from": "asked","to": "refused","by": ["committee_office", "committee_director"],"needs": ["reason"]},"drop": {"title": {"zh": "撤回申请","en": "Withdraw"},"from": "asked","to": "dropped","by": ["department_officer", "town_office", "village_officer", "enterprise_manager"]}},"clocks": {"decide": {"title": {"zh": "审批","en": "Decide"},"while": "asked","within": "=param.decide_within","who": ["committee_office", "committee_director"],"ladder": "standard"}}}');
CREATE TABLE event (
  id         TEXT NOT NULL PRIMARY KEY,
  region     TEXT NOT NULL,
  ledger     TEXT NOT NULL,
  record     TEXT NOT NULL,
  unit       TEXT NOT NULL,
  unit_path  TEXT NOT NULL,
  kind       TEXT NOT NULL,
  move       TEXT,
  at         BIGINT NOT NULL,
  person     TEXT,               -- null: the system
  post       TEXT,
  definition BIGINT NOT NULL,
  body       TEXT NOT NULL,        -- canonical JSON
  salt       BLOB NOT NULL,
  leaf       BLOB NOT NULL       -- SHA-256 over salt and canonical form
, secret TEXT);
INSERT INTO "event" VALUES ('01a21357-8573-791b-b8a7-7ff2fee0e6bd', '', 'baseline', 'baseline', '', '', 'baseline', NULL, 1795620832627, NULL, NULL, 0, '{"extra":{"tables":["unit","person","post","post_asked","delegation","invitation","account","param_value","population_manual","plan_param","plan_reach"]}}', X'BBF7F57F26F0F7F19C69330864069C8C', X'D69FE85C887ABF12FF3FB5568AD2D9FCD2D4F70E36A56978E3CF6DF499C7D4AC', NULL);
INSERT INTO "event" VALUES ('01a21357-85b0-7f06-88cc-be18547313d1', '990826', 'unit', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县人民政府","县人民政府","县政府"],"kind":"county","name":"平澜县"},"rows":{"unit/01a21357-85b0-79b5-a964-74cf31ff3ae9":{"aliases":"[\"平澜县人民政府\",\"县人民政府\",\"县政府\"]","code":"990826","kind":"county","name":"平澜县","parent":null,"region":"990826","version":1}}}', X'CAAAB6DD20A5DBE26EB13893CF4E0344', X'DF096D800005E36A3BECE759593452BE2F6FABCBA2DE32670B63EEDBF549381E', NULL);
INSERT INTO "event" VALUES ('01a21357-85b1-766b-8c4f-b683652cedf7', '990826', 'unit', '01a21357-85b1-7629-9433-596c84e5fa0c', '01a21357-85b1-7629-9433-596c84e5fa0c', '/990826/11990826010947644R/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县安全生产委员会办公室","县安全生产委员会办公室","县安委会办公室","安委会办公室","安委办","县安委会","县安全生产委员会"],"kind":"department","name":"县安委办"},"rows":{"unit/01a21357-85b1-7629-9433-596c84e5fa0c":{"aliases":"[\"平澜县安全生产委员会办公室\",\"县安全生产委员会办公室\",\"县安委会办公室\",\"安委会办公室\",\"安委办\",\"县安委会\",\"县安全生产委员会\"]","code":"11990826010947644R","kind":"department","name":"县安委办","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'4B911E7AE75035E5FAEE239ECDD56AFA', X'11A8407CB39E91FDBE81BFC848E00DD12AB2053A5BB20E4E805EB49CFFFC735A', NULL);
INSERT INTO "event" VALUES ('01a21357-85b1-7e71-b2f2-611b8327a397', '990826', 'department', '01a21357-85b1-7629-9433-596c84e5fa0c', '01a21357-85b1-7629-9433-596c84e5fa0c', '/990826/11990826010947644R/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县安委办"}},"from":"new","to":"active","row":{"version":1}}', X'5269AFD5DFA1DE4D2D3FA5A6F6B0C492', X'026685D07D07A25A82FE51FAE90B9F9E7B22F6A956D1A95424CD84A0851970A0', NULL);
INSERT INTO "event" VALUES ('01a21357-85b2-71c2-afe6-b5a5a8592ac2', '990826', 'unit', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '/990826/11990826011298885E/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县应急管理局","县应急管理局","应急管理局","应急局","应急管理部门","应急部门"],"kind":"department","name":"县应急局"},"rows":{"unit/01a21357-85b2-717c-ab1a-6bb1b40a5a65":{"aliases":"[\"平澜县应急管理局\",\"县应急管理局\",\"应急管理局\",\"应急局\",\"应急管理部门\",\"应急部门\"]","code":"11990826011298885E","kind":"department","name":"县应急局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'195FED5DF630679652DFD73FD36925B5', X'C46448CCA664E7CCCF420A637B221D718C5EAB7CC4A9E09BA29200BD23CD7EB5', NULL);
INSERT INTO "event" VALUES ('01a21357-85b2-73ad-a808-bce216975e10', '990826', 'department', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '/990826/11990826011298885E/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县应急局"}},"from":"new","to":"active","row":{"version":1}}', X'644B95052286102EF2F8A67E0148AEDF', X'0F82014B0DCE0942184DC1A49EFA7BDECF72873A0E6F28E9C760F6584966F86C', NULL);
INSERT INTO "event" VALUES ('01a21357-85b2-75e6-858a-80bd5bec6ac3', '990826', 'unit', '01a21357-85b2-75aa-bcee-a964a1fa4f1d', '01a21357-85b2-75aa-bcee-a964a1fa4f1d', '/990826/119908260132695782/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县住房和城乡建设局","县住房和城乡建设局","县住房城乡建设局","住房和城乡建设局","住建局","住房城乡建设部门","住建部门"],"kind":"department","name":"县住建局"},"rows":{"unit/01a21357-85b2-75aa-bcee-a964a1fa4f1d":{"aliases":"[\"平澜县住房和城乡建设局\",\"县住房和城乡建设局\",\"县住房城乡建设局\",\"住房和城乡建设局\",\"住建局\",\"住房城乡建设部门\",\"住建部门\"]","code":"119908260132695782","kind":"department","name":"县住建局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'0BABA987EAD15E6C00E2B2A637F39C76', X'1FE75EA0810927D1D0B9BA412D978A2C2C688771A6778062E6090FE981331E2D', NULL);
INSERT INTO "event" VALUES ('01a21357-85b2-7947-899f-8b80def3dfd4', '990826', 'department', '01a21357-85b2-75aa-bcee-a964a1fa4f1d', '01a21357-85b2-75aa-bcee-a964a1fa4f1d', '/990826/119908260132695782/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县住建局"}},"from":"new","to":"active","row":{"version":1}}', X'E3B80F2B6E7D314B6B690F5E4C91927F', X'CF52CA2BE71EBCEF232B717FD4EF3E55342A930A0819A5B58FD77195650780D1', NULL);
INSERT INTO "event" VALUES ('01a21357-85b2-7e0f-bc0c-a8623ba615af', '990826', 'unit', '01a21357-85b2-7d92-92f5-7c08f9a0e165', '01a21357-85b2-7d92-92f5-7c08f9a0e165', '/990826/1199082601795154X9/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县工业和信息化局","县工业和信息化局","工业和信息化局","工信局","工业和信息化部门","工信部门"],"kind":"department","name":"县工信局"},"rows":{"unit/01a21357-85b2-7d92-92f5-7c08f9a0e165":{"aliases":"[\"平澜县工业和信息化局\",\"县工业和信息化局\",\"工业和信息化局\",\"工信局\",\"工业和信息化部门\",\"工信部门\"]","code":"1199082601795154X9","kind":"department","name":"县工信局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'D710A0F3104AAAC83CE06CAA7F223EA4', X'3C4EFF456DDC0C948034F638FC1E15CCC2F6CF86ED63DD779D73546D28794E4C', NULL);
INSERT INTO "event" VALUES ('01a21357-85b3-709b-b043-e60b1bd0b2e9', '990826', 'department', '01a21357-85b2-7d92-92f5-7c08f9a0e165', '01a21357-85b2-7d92-92f5-7c08f9a0e165', '/990826/1199082601795154X9/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县工信局"}},"from":"new","to":"active","row":{"version":1}}', X'7418B8676C0C13BCA5AB9340B3AD981D', X'5A3398E7726DAFFB7BE2B38A21BB09294ADDBE42A0457006A8EE1C0B5A8E00B7', NULL);
INSERT INTO "event" VALUES ('01a21357-85b3-7308-8c8f-bf1ac09e2626', '990826', 'unit', '01a21357-85b3-72d2-8711-7270a604e31d', '01a21357-85b3-72d2-8711-7270a604e31d', '/990826/11990826013966357X/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县市场监督管理局","县市场监督管理局","市场监督管理局","市场监管局","市场监管部门"],"kind":"department","name":"县市场监管局"},"rows":{"unit/01a21357-85b3-72d2-8711-7270a604e31d":{"aliases":"[\"平澜县市场监督管理局\",\"县市场监督管理局\",\"市场监督管理局\",\"市场监管局\",\"市场监管部门\"]","code":"11990826013966357X","kind":"department","name":"县市场监管局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'BAF1EB8A72CED4633286C8DCFDF1326B', X'290F8E4B4CC0539261B49860FFA5FD301F4034DDF2784B6B420A6EC798D32642', NULL);
INSERT INTO "event" VALUES ('01a21357-85b3-75b5-b8a5-9508d97f80f4', '990826', 'department', '01a21357-85b3-72d2-8711-7270a604e31d', '01a21357-85b3-72d2-8711-7270a604e31d', '/990826/11990826013966357X/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县市场监管局"}},"from":"new","to":"active","row":{"version":1}}', X'4C7E7DC5BC123613EF47F7015790F9CB', X'250533C490E24F20F560D54769F7B71A1C724D563A8480AD723DD0E6318DB002', NULL);
INSERT INTO "event" VALUES ('01a21357-85b3-7757-94a6-21b9df273a23', '990826', 'unit', '01a21357-85b3-772a-8110-e331c80b55d7', '01a21357-85b3-772a-8110-e331c80b55d7', '/990826/11990826011227737C/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县交通运输局","县交通局","交通运输局","交通局","交通运输部门"],"kind":"department","name":"县交通运输局"},"rows":{"unit/01a21357-85b3-772a-8110-e331c80b55d7":{"aliases":"[\"平澜县交通运输局\",\"县交通局\",\"交通运输局\",\"交通局\",\"交通运输部门\"]","code":"11990826011227737C","kind":"department","name":"县交通运输局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'4C7B4B57DA8E9D26BF24745234F60148', X'B7D6D1B4808568B007BAD1D83C90990CCB09D84814AD6ECDACFA2D7460D4EAAD', NULL);
INSERT INTO "event" VALUES ('01a21357-85b3-78f6-b451-5d0d2783016a', '990826', 'department', '01a21357-85b3-772a-8110-e331c80b55d7', '01a21357-85b3-772a-8110-e331c80b55d7', '/990826/11990826011227737C/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县交通运输局"}},"from":"new","to":"active","row":{"version":1}}', X'1836780CBA016B79C67401415862F8EA', X'87B191690E13B9470C719C03B06E8FADCBBDAD51B35C4D362C685EB6B471CBC9', NULL);
INSERT INTO "event" VALUES ('01a21357-85b3-7abb-b742-f9bafa578d0a', '990826', 'unit', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县消防救援大队","县消防大队","消防救援大队","消防大队","消防救援机构","消防部门"],"kind":"department","name":"县消防救援大队"},"rows":{"unit/01a21357-85b3-7a7a-a31d-db2dbda17d18":{"aliases":"[\"平澜县消防救援大队\",\"县消防大队\",\"消防救援大队\",\"消防大队\",\"消防救援机构\",\"消防部门\"]","code":"11990826015820087F","kind":"department","name":"县消防救援大队","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'4AE519F7BC6392898C45BC5D707B738B', X'CAFC9958D6B3CFD9EBEF2869EABBE67E42CEB4AC18A37A19F1B6EC13DD12A991', NULL);
INSERT INTO "event" VALUES ('01a21357-85b3-7c2e-9c59-844a9445ef96', '990826', 'department', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县消防救援大队"}},"from":"new","to":"active","row":{"version":1}}', X'C645F781018AA6BE5C956D65F9C22494', X'A339F95950FA3645B248787C1CD1414C0B9B1A6F4D342CDAEF504E733E9CC183', NULL);
INSERT INTO "event" VALUES ('01a21357-85b3-7dca-b774-43b484e57ced', '990826', 'unit', '01a21357-85b3-7d96-9057-308fb4d2465c', '01a21357-85b3-7d96-9057-308fb4d2465c', '/990826/1199082601175131XG/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县教育和体育局","县教育和体育局","教育局","教育部门"],"kind":"department","name":"县教育局"},"rows":{"unit/01a21357-85b3-7d96-9057-308fb4d2465c":{"aliases":"[\"平澜县教育和体育局\",\"县教育和体育局\",\"教育局\",\"教育部门\"]","code":"1199082601175131XG","kind":"department","name":"县教育局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'C51112B40716722A349820E2A5F13155', X'002D195C04DAA7C1659289C75893A22EF9553420F5945BCFCDDC07286C7001DD', NULL);
INSERT INTO "event" VALUES ('01a21357-85b4-7013-8901-1375e92852c8', '990826', 'department', '01a21357-85b3-7d96-9057-308fb4d2465c', '01a21357-85b3-7d96-9057-308fb4d2465c', '/990826/1199082601175131XG/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县教育局"}},"from":"new","to":"active","row":{"version":1}}', X'68D2A37E918C77C6481A26FF448EBF40', X'D0445E32B3B303280A80C351796692A9E65A5B93F29B472484A87503424F86FE', NULL);
INSERT INTO "event" VALUES ('01a21357-85b4-71bf-abbd-9450f1dea436', '990826', 'unit', '01a21357-85b4-71a0-8126-33740d2908b8', '01a21357-85b4-71a0-8126-33740d2908b8', '/990826/11990826012084969T/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县卫生健康局","县卫生健康局","县卫健委","县卫生健康委员会","卫生健康局","卫健局","卫生健康部门","卫健部门"],"kind":"department","name":"县卫健局"},"rows":{"unit/01a21357-85b4-71a0-8126-33740d2908b8":{"aliases":"[\"平澜县卫生健康局\",\"县卫生健康局\",\"县卫健委\",\"县卫生健康委员会\",\"卫生健康局\",\"卫健局\",\"卫生健康部门\",\"卫健部门\"]","code":"11990826012084969T","kind":"department","name":"县卫健局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'431A0EEE6750EF91DC5C8F5B655642F3', X'895B5ECC6D563681518FFF91B77533893976AE7D4954AEE2256B29AE73C05593', NULL);
INSERT INTO "event" VALUES ('01a21357-85b4-7321-9d50-f2c7bfa61f5f', '990826', 'department', '01a21357-85b4-71a0-8126-33740d2908b8', '01a21357-85b4-71a0-8126-33740d2908b8', '/990826/11990826012084969T/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县卫健局"}},"from":"new","to":"active","row":{"version":1}}', X'A2CFB5CFF426E95C0329F239DE71B8CE', X'FB87368F5648A15EB5B08031ABA85A56DE4C8CC31AEEC35589C35796F660EED3', NULL);
INSERT INTO "event" VALUES ('01a21357-85b4-749b-a0d4-2e3d1451d5e6', '990826', 'unit', '01a21357-85b4-7470-9f64-e75029ebc2f4', '01a21357-85b4-7470-9f64-e75029ebc2f4', '/990826/11990826013528859M/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县商务局","商务局","商务部门"],"kind":"department","name":"县商务局"},"rows":{"unit/01a21357-85b4-7470-9f64-e75029ebc2f4":{"aliases":"[\"平澜县商务局\",\"商务局\",\"商务部门\"]","code":"11990826013528859M","kind":"department","name":"县商务局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'304ADCABA07D5EE1C11B2AB09FD9B691', X'CAB30F798C35BF55D2298F3F93B59C22BA4FFC981ACFE8DB2873DE3692C64E97', NULL);
INSERT INTO "event" VALUES ('01a21357-85b4-75f5-8c0f-4adc58fe9756', '990826', 'department', '01a21357-85b4-7470-9f64-e75029ebc2f4', '01a21357-85b4-7470-9f64-e75029ebc2f4', '/990826/11990826013528859M/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县商务局"}},"from":"new","to":"active","row":{"version":1}}', X'8A5617C91EC6A8F2087709210ADF51B5', X'4788EF7C42755F861F5A7DC2FE3EED6BE6B764B28F73B90FDF6AF56A2EEF2D12', NULL);
INSERT INTO "event" VALUES ('01a21357-85b4-79f3-8fa1-215f07a9d865', '990826', 'unit', '01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '/990826/11990826012646028F/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县公安局","公安局","公安机关","公安部门"],"kind":"department","name":"县公安局"},"rows":{"unit/01a21357-85b4-79c3-acf4-f7f4a2d6e72e":{"aliases":"[\"平澜县公安局\",\"公安局\",\"公安机关\",\"公安部门\"]","code":"11990826012646028F","kind":"department","name":"县公安局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'3F97908C1180845EE8039A46748D2D84', X'33E45D2F8EF6B94B7588A2C43D6BB6A1152FACDC7877CF48A2790AF45F0FD3BE', NULL);
INSERT INTO "event" VALUES ('01a21357-85b4-7c85-ad21-82b65c72bd6b', '990826', 'department', '01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '/990826/11990826012646028F/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县公安局"}},"from":"new","to":"active","row":{"version":1}}', X'29961BA5218B4D6B32734045189DFEC4', X'3BF4DE5DA0F9B47E8E11AAD90E47B41B42FAC19F1D634028DB04CAA2F5866938', NULL);
INSERT INTO "event" VALUES ('01a21357-85b4-7e9a-8b80-4f5c4156f0a5', '990826', 'unit', '01a21357-85b4-7e68-96eb-509db7a9424c', '01a21357-85b4-7e68-96eb-509db7a9424c', '/990826/11990826018247386J/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县文化和旅游局","县文化和旅游局","县文化旅游局","文化和旅游局","文旅局","文化和旅游部门","文旅部门"],"kind":"department","name":"县文旅局"},"rows":{"unit/01a21357-85b4-7e68-96eb-509db7a9424c":{"aliases":"[\"平澜县文化和旅游局\",\"县文化和旅游局\",\"县文化旅游局\",\"文化和旅游局\",\"文旅局\",\"文化和旅游部门\",\"文旅部门\"]","code":"11990826018247386J","kind":"department","name":"县文旅局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'EEB1634C93D804BFE3227FD2289F05F7', X'D8EF1A6816F4015E56AE9C6672216A137C6813B00B7CADD9181CEF62D3C10ECA', NULL);
INSERT INTO "event" VALUES ('01a21357-85b5-70e6-990f-b8ca06b80359', '990826', 'department', '01a21357-85b4-7e68-96eb-509db7a9424c', '01a21357-85b4-7e68-96eb-509db7a9424c', '/990826/11990826018247386J/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县文旅局"}},"from":"new","to":"active","row":{"version":1}}', X'8361BFE3B8E5FA02719DD9C303E625CA', X'2F1BE03E3E81E25BCE0DDABAB29D40225E62B49A225E4D14DF6FB3655F442E4F', NULL);
INSERT INTO "event" VALUES ('01a21357-85b5-7297-8756-4f3d55f009ae', '990826', 'unit', '01a21357-85b5-726a-94d6-cfbb28dad019', '01a21357-85b5-726a-94d6-cfbb28dad019', '/990826/119908260121411776/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县农业农村局","农业农村局","农业农村部门"],"kind":"department","name":"县农业农村局"},"rows":{"unit/01a21357-85b5-726a-94d6-cfbb28dad019":{"aliases":"[\"平澜县农业农村局\",\"农业农村局\",\"农业农村部门\"]","code":"119908260121411776","kind":"department","name":"县农业农村局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'5435EA7736552E27701176B9A121F2BC', X'0A6485D5EDD4585BA523B39492D11E2BC641693578DE39823515DCBFD9578DC4', NULL);
INSERT INTO "event" VALUES ('01a21357-85b5-7420-beaf-3a701e66a179', '990826', 'department', '01a21357-85b5-726a-94d6-cfbb28dad019', '01a21357-85b5-726a-94d6-cfbb28dad019', '/990826/119908260121411776/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县农业农村局"}},"from":"new","to":"active","row":{"version":1}}', X'AA58C58D5B16848A395EA600F8CF5B8E', X'A4D62C9593913EACB60632330135FCD5451F10EB7532F6CCBDB2977801B01205', NULL);
INSERT INTO "event" VALUES ('01a21357-85b5-75b5-8fb0-6258122b64ca', '990826', 'unit', '01a21357-85b5-7599-b48c-d08de344deaf', '01a21357-85b5-7599-b48c-d08de344deaf', '/990826/11990826018054023Y/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县水利局","县水务局","水利局","水利部门"],"kind":"department","name":"县水利局"},"rows":{"unit/01a21357-85b5-7599-b48c-d08de344deaf":{"aliases":"[\"平澜县水利局\",\"县水务局\",\"水利局\",\"水利部门\"]","code":"11990826018054023Y","kind":"department","name":"县水利局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'CBED08E0BF3C062A6D963BB39B01AE74', X'4EA048FF194DEF533B2E5396262F655809EC27A2347615F11630642879C59A27', NULL);
INSERT INTO "event" VALUES ('01a21357-85b5-7727-807d-eab6bb1a4cef', '990826', 'department', '01a21357-85b5-7599-b48c-d08de344deaf', '01a21357-85b5-7599-b48c-d08de344deaf', '/990826/11990826018054023Y/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县水利局"}},"from":"new","to":"active","row":{"version":1}}', X'090619A5D8716DEC388BF35D2BC62586', X'10351D24B6D9119302939E0A32C7E05E697BE5E37572FCDCCA7B6068194AA94E', NULL);
INSERT INTO "event" VALUES ('01a21357-85b5-7919-bca3-a00af1a2b3c9', '990826', 'unit', '01a21357-85b5-7898-9951-2c0c813118f6', '01a21357-85b5-7898-9951-2c0c813118f6', '/990826/11990826014654005R/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县自然资源和规划局","县自然资源和规划局","自然资源局","自然资源部门"],"kind":"department","name":"县自然资源局"},"rows":{"unit/01a21357-85b5-7898-9951-2c0c813118f6":{"aliases":"[\"平澜县自然资源和规划局\",\"县自然资源和规划局\",\"自然资源局\",\"自然资源部门\"]","code":"11990826014654005R","kind":"department","name":"县自然资源局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'4FD112524349B8466B05E5CA150207AA', X'40BB5B8DC4D8C03C6CFDEDEE83A38667BB47B363BA09EAF65A2B5EFE4CE57B48', NULL);
INSERT INTO "event" VALUES ('01a21357-85b5-7aa2-9502-3fef1af4a516', '990826', 'department', '01a21357-85b5-7898-9951-2c0c813118f6', '01a21357-85b5-7898-9951-2c0c813118f6', '/990826/11990826014654005R/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县自然资源局"}},"from":"new","to":"active","row":{"version":1}}', X'343776D81CBF15B1C395C6A6B5F0FA2C', X'E7B42B3A2473E5BBD64E2975C99C9502B626D271235FC298B5433618423A031F', NULL);
INSERT INTO "event" VALUES ('01a21357-85b5-7c2a-8693-249d48460976', '990826', 'unit', '01a21357-85b5-7bef-b110-e8c3373d16cf', '01a21357-85b5-7bef-b110-e8c3373d16cf', '/990826/11990826018896626C/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县民政局","民政局","民政部门"],"kind":"department","name":"县民政局"},"rows":{"unit/01a21357-85b5-7bef-b110-e8c3373d16cf":{"aliases":"[\"平澜县民政局\",\"民政局\",\"民政部门\"]","code":"11990826018896626C","kind":"department","name":"县民政局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'CD595DDF8D55FD3DE17B3FFD5CF29EF6', X'11E33E5A0A5102E216FB95655776D8833C8B4DECCCB17794C692826B02D1C4C1', NULL);
INSERT INTO "event" VALUES ('01a21357-85b5-7d9b-9104-93f5fdca8185', '990826', 'department', '01a21357-85b5-7bef-b110-e8c3373d16cf', '01a21357-85b5-7bef-b110-e8c3373d16cf', '/990826/11990826018896626C/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县民政局"}},"from":"new","to":"active","row":{"version":1}}', X'BC4DC5E9CF7B5CE1475D12B05FD8668A', X'0BE2E8947F035A505A823C19C43B22BEA6F33B4AB616BD35ABCBEE0B63F1FDEA', NULL);
INSERT INTO "event" VALUES ('01a21357-85b6-7066-8792-818843a2f167', '990826', 'unit', '01a21357-85b5-7f2e-a07b-ab20158e67a1', '01a21357-85b5-7f2e-a07b-ab20158e67a1', '/990826/119908260123698251/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县财政局","财政局","财政部门"],"kind":"department","name":"县财政局"},"rows":{"unit/01a21357-85b5-7f2e-a07b-ab20158e67a1":{"aliases":"[\"平澜县财政局\",\"财政局\",\"财政部门\"]","code":"119908260123698251","kind":"department","name":"县财政局","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'7CBC053EAB03186A222DBA4D27AFC6F0', X'7222B14F9BF38AF477D223DF08513B21AF575B145AF2D5466DD014E917589105', NULL);
INSERT INTO "event" VALUES ('01a21357-85b6-71e8-b6f8-8db32530d012', '990826', 'department', '01a21357-85b5-7f2e-a07b-ab20158e67a1', '01a21357-85b5-7f2e-a07b-ab20158e67a1', '/990826/119908260123698251/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县财政局"}},"from":"new","to":"active","row":{"version":1}}', X'6A5AAD7B7941022ED4768161446D3C1B', X'64E61847E183042BA0208F7E4D6A2D4228F822D461956A8AC4B987AF1E3D3AD2', NULL);
INSERT INTO "event" VALUES ('01a21357-85b6-7373-a6f4-d7a8494813d2', '990826', 'unit', '01a21357-85b6-7348-8b29-f6f9bee237a4', '01a21357-85b6-7348-8b29-f6f9bee237a4', '/990826/12990826019736560A/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["中共平澜县委党校","党校"],"kind":"department","name":"县委党校"},"rows":{"unit/01a21357-85b6-7348-8b29-f6f9bee237a4":{"aliases":"[\"中共平澜县委党校\",\"党校\"]","code":"12990826019736560A","kind":"department","name":"县委党校","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'D79B5C34C6DD78764003B49821FE53C6', X'64667D50EA4B80863535D02F036F6168828421C7CAAA81C96D7427CB5C8A7F3C', NULL);
INSERT INTO "event" VALUES ('01a21357-85b6-74cf-9e92-f4a86fca7ac9', '990826', 'department', '01a21357-85b6-7348-8b29-f6f9bee237a4', '01a21357-85b6-7348-8b29-f6f9bee237a4', '/990826/12990826019736560A/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县委党校"}},"from":"new","to":"active","row":{"version":1}}', X'0073BB89E299EAE98FF990543431F685', X'77EFC216C4B0215C8BD18821E6BB14F32E21EC848D0A68982E637CF7561496F4', NULL);
INSERT INTO "event" VALUES ('01a21357-85b6-7615-aa3d-bceb902c7f90', '990826', 'unit', '01a21357-85b6-75f7-9f2f-28af5a151d90', '01a21357-85b6-75f7-9f2f-28af5a151d90', '/990826/129908260186890374/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县融媒体中心","融媒体中心"],"kind":"department","name":"县融媒体中心"},"rows":{"unit/01a21357-85b6-75f7-9f2f-28af5a151d90":{"aliases":"[\"平澜县融媒体中心\",\"融媒体中心\"]","code":"129908260186890374","kind":"department","name":"县融媒体中心","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'1F534323E989BBEC42C6454EFE094D0C', X'3FAD37EFB15A2F334EBEC6A9AEBA505DD08FFED22B84A76E2F1BD580D0378541', NULL);
INSERT INTO "event" VALUES ('01a21357-85b6-7887-a5cc-83ea0cf4fc1d', '990826', 'department', '01a21357-85b6-75f7-9f2f-28af5a151d90', '01a21357-85b6-75f7-9f2f-28af5a151d90', '/990826/129908260186890374/', 'create', 'set_up', 1793028832684, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县融媒体中心"}},"from":"new","to":"active","row":{"version":1}}', X'0A266C388497ACE36A9C49289B817845', X'6EC81A4AD07A9D551850B2908B6D327F92791EE183B59F6C78AC351F5908D7F3', NULL);
INSERT INTO "event" VALUES ('01a21357-85b6-7adb-8595-1a92ba4bc01b', '990826', 'unit', '01a21357-85b6-7a09-9a65-f451942dbe20', '01a21357-85b6-7a09-9a65-f451942dbe20', '/990826/990826001/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["城关街道办事处","城关街道办","城关办事处","城关街道党工委"],"kind":"town","name":"城关街道"},"rows":{"unit/01a21357-85b6-7a09-9a65-f451942dbe20":{"aliases":"[\"城关街道办事处\",\"城关街道办\",\"城关办事处\",\"城关街道党工委\"]","code":"990826001","kind":"town","name":"城关街道","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'69F7BB79105DA716EF63FF799ADEEA7B', X'4F2DD11ECDD1BE4F9AA8101D96145FAECDF370439EDB4EFB935CD7B3448969B3', NULL);
INSERT INTO "event" VALUES ('01a21357-85b6-7d18-8c7e-bc2eed089ae8', '990826', 'unit', '01a21357-85b6-7ceb-a5fd-f69104bb86fd', '01a21357-85b6-7ceb-a5fd-f69104bb86fd', '/990826/990826002/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["澜东街道办事处","澜东街道办","澜东办事处","澜东街道党工委"],"kind":"town","name":"澜东街道"},"rows":{"unit/01a21357-85b6-7ceb-a5fd-f69104bb86fd":{"aliases":"[\"澜东街道办事处\",\"澜东街道办\",\"澜东办事处\",\"澜东街道党工委\"]","code":"990826002","kind":"town","name":"澜东街道","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'2A0981DFAA41722EFC725E4769F7568C', X'B0814FE5E1B5D6576F82E44AEDFC1EF6D5B58BD8F358506BFB8D3B0CFAFB87CD', NULL);
INSERT INTO "event" VALUES ('01a21357-85b6-7ee9-a0e2-cb3d600d6e04', '990826', 'unit', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇人民政府","石桥镇政府","石桥镇党委"],"kind":"town","name":"石桥镇"},"rows":{"unit/01a21357-85b6-7eb7-be59-182b0a2c5d49":{"aliases":"[\"石桥镇人民政府\",\"石桥镇政府\",\"石桥镇党委\"]","code":"990826100","kind":"town","name":"石桥镇","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'C17897971B2A6670D896B86C3430DE4A', X'936A2A9C0AC5B6B322CF70E08ADC41FDAE8446A7AE400F34275F62CCE70D2F8E', NULL);
INSERT INTO "event" VALUES ('01a21357-85b7-7190-b0be-eedd96fb67d5', '990826', 'unit', '01a21357-85b7-7165-9fa0-cc6f7a5ba330', '01a21357-85b7-7165-9fa0-cc6f7a5ba330', '/990826/990826101/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["柳河镇人民政府","柳河镇政府","柳河镇党委"],"kind":"town","name":"柳河镇"},"rows":{"unit/01a21357-85b7-7165-9fa0-cc6f7a5ba330":{"aliases":"[\"柳河镇人民政府\",\"柳河镇政府\",\"柳河镇党委\"]","code":"990826101","kind":"town","name":"柳河镇","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'C0D6BDBC8C8F1761E24FA118CC1DDF73', X'76ABB3DB672A6A4E5B8A4C90956F2BACCB96796DD5F44C29D33657599C4EC998', NULL);
INSERT INTO "event" VALUES ('01a21357-85b7-7331-99f8-5ee91ba1dd46', '990826', 'unit', '01a21357-85b7-7308-9c33-268b14cb5e6d', '01a21357-85b7-7308-9c33-268b14cb5e6d', '/990826/990826102/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["青山铺镇人民政府","青山铺镇政府","青山铺镇党委"],"kind":"town","name":"青山铺镇"},"rows":{"unit/01a21357-85b7-7308-9c33-268b14cb5e6d":{"aliases":"[\"青山铺镇人民政府\",\"青山铺镇政府\",\"青山铺镇党委\"]","code":"990826102","kind":"town","name":"青山铺镇","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'FCF0379B03ECEA2397698436061A907A', X'412C979BD2565BF11D46DD3E076578D3A06DC664AAE74286403357707055BC26', NULL);
INSERT INTO "event" VALUES ('01a21357-85b7-7501-a576-04addbd8851d', '990826', 'unit', '01a21357-85b7-74bc-bfaf-8197e6abb34b', '01a21357-85b7-74bc-bfaf-8197e6abb34b', '/990826/990826103/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["大堰镇人民政府","大堰镇政府","大堰镇党委"],"kind":"town","name":"大堰镇"},"rows":{"unit/01a21357-85b7-74bc-bfaf-8197e6abb34b":{"aliases":"[\"大堰镇人民政府\",\"大堰镇政府\",\"大堰镇党委\"]","code":"990826103","kind":"town","name":"大堰镇","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'1E1C62A1AEA837D47CB6306E9548E4B2', X'8144CC5F33335E1FEF75F639871F27A6E08E531E48AF82A87641D2525FCEB253', NULL);
INSERT INTO "event" VALUES ('01a21357-85b7-76b0-977b-fcb50102f6df', '990826', 'unit', '01a21357-85b7-768a-aaa2-d2eb9ac11c44', '01a21357-85b7-768a-aaa2-d2eb9ac11c44', '/990826/990826104/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["沙湾镇人民政府","沙湾镇政府","沙湾镇党委"],"kind":"town","name":"沙湾镇"},"rows":{"unit/01a21357-85b7-768a-aaa2-d2eb9ac11c44":{"aliases":"[\"沙湾镇人民政府\",\"沙湾镇政府\",\"沙湾镇党委\"]","code":"990826104","kind":"town","name":"沙湾镇","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'7C1A705AF02812EA036452F7D0208137', X'EF1CB80218E4FD1DD15AE8B5EFF52C9EBBB82310A22DE10A08727FEE494BA08F', NULL);
INSERT INTO "event" VALUES ('01a21357-85b7-7860-871d-1afd38c2c31c', '990826', 'unit', '01a21357-85b7-7838-b8d7-91d7b89af816', '01a21357-85b7-7838-b8d7-91d7b89af816', '/990826/990826105/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["三官镇人民政府","三官镇政府","三官镇党委"],"kind":"town","name":"三官镇"},"rows":{"unit/01a21357-85b7-7838-b8d7-91d7b89af816":{"aliases":"[\"三官镇人民政府\",\"三官镇政府\",\"三官镇党委\"]","code":"990826105","kind":"town","name":"三官镇","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'50662ACC716B0C960FA4E852D90D7F13', X'2A414B27BAF69F2B49846A21F6621448DF8CF484E23D5EB843D4CE8FDF704977', NULL);
INSERT INTO "event" VALUES ('01a21357-85b7-7a54-a2c7-8c405b4ec378', '990826', 'unit', '01a21357-85b7-7a2c-b9ed-60c799092178', '01a21357-85b7-7a2c-b9ed-60c799092178', '/990826/990826106/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["双桥镇人民政府","双桥镇政府","双桥镇党委"],"kind":"town","name":"双桥镇"},"rows":{"unit/01a21357-85b7-7a2c-b9ed-60c799092178":{"aliases":"[\"双桥镇人民政府\",\"双桥镇政府\",\"双桥镇党委\"]","code":"990826106","kind":"town","name":"双桥镇","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'E0E988B9F356295D565E5DAB6AFE8037', X'4A7EF9260532381252FAA63B8B0DFFAC299AD7097B60D70E17E373E42037D8BB', NULL);
INSERT INTO "event" VALUES ('01a21357-85b7-7bcc-8096-fc51c4014d26', '990826', 'unit', '01a21357-85b7-7bb2-8bb9-6989c53d6f39', '01a21357-85b7-7bb2-8bb9-6989c53d6f39', '/990826/990826107/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇人民政府","黄土岗镇政府","黄土岗镇党委"],"kind":"town","name":"黄土岗镇"},"rows":{"unit/01a21357-85b7-7bb2-8bb9-6989c53d6f39":{"aliases":"[\"黄土岗镇人民政府\",\"黄土岗镇政府\",\"黄土岗镇党委\"]","code":"990826107","kind":"town","name":"黄土岗镇","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'096964D9DE1C3CB177E934D067BAFEAB', X'83171E9B78C58231198DF8B94C3DB464AE3EE3336C6FB508FCE967DCA1924FF4', NULL);
INSERT INTO "event" VALUES ('01a21357-85b7-7d3b-8ed8-544645a9d327', '990826', 'unit', '01a21357-85b7-7d1b-9b01-7c15a8331fd0', '01a21357-85b7-7d1b-9b01-7c15a8331fd0', '/990826/990826200/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["白塔乡人民政府","白塔乡政府","白塔乡党委"],"kind":"town","name":"白塔乡"},"rows":{"unit/01a21357-85b7-7d1b-9b01-7c15a8331fd0":{"aliases":"[\"白塔乡人民政府\",\"白塔乡政府\",\"白塔乡党委\"]","code":"990826200","kind":"town","name":"白塔乡","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'02EB34A515E26A3D7A3EE6B370355337', X'9C02276C9F94EEB0F23F305CFAB2338E631972CEBDCE4B210F21F37C41D5DCEF', NULL);
INSERT INTO "event" VALUES ('01a21357-85b7-7ed9-875b-af8019950ccd', '990826', 'unit', '01a21357-85b7-7eb4-9c6d-8591c4f3ef74', '01a21357-85b7-7eb4-9c6d-8591c4f3ef74', '/990826/990826201/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["龙泉乡人民政府","龙泉乡政府","龙泉乡党委"],"kind":"town","name":"龙泉乡"},"rows":{"unit/01a21357-85b7-7eb4-9c6d-8591c4f3ef74":{"aliases":"[\"龙泉乡人民政府\",\"龙泉乡政府\",\"龙泉乡党委\"]","code":"990826201","kind":"town","name":"龙泉乡","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'FF5A34263AD0F143F2D2950227842928', X'D65213E57B6A1C97CB9AF9EFDE8317BEC44B70EFC546E04225D0B841A80F9B82', NULL);
INSERT INTO "event" VALUES ('01a21357-85b8-72c5-8ccc-4fdddcdb64b7', '990826', 'unit', '01a21357-85b8-7297-97ac-912fb0e107a9', '01a21357-85b8-7297-97ac-912fb0e107a9', '/990826/990826400/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜经开区","平澜经济开发区管委会","县经济开发区","县开发区","经济开发区","经开区","开发区","经开区管委会","开发区管委会"],"kind":"zone","name":"平澜经济开发区"},"rows":{"unit/01a21357-85b8-7297-97ac-912fb0e107a9":{"aliases":"[\"平澜经开区\",\"平澜经济开发区管委会\",\"县经济开发区\",\"县开发区\",\"经济开发区\",\"经开区\",\"开发区\",\"经开区管委会\",\"开发区管委会\"]","code":"990826400","kind":"zone","name":"平澜经济开发区","parent":"01a21357-85b0-79b5-a964-74cf31ff3ae9","region":"990826","version":1}}}', X'3AC84850B496035CA7849C5D999D565F', X'00FA85D02E236AA44AA184215A844D5867C342469549170F2EFD823280541254', NULL);
INSERT INTO "event" VALUES ('01a21357-85b8-74ff-a622-7a466248df13', '990826', 'unit', '01a21357-85b8-74d1-9bef-49f1d9919250', '01a21357-85b8-74d1-9bef-49f1d9919250', '/990826/990826001/990826001001/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["城关街道北关社区","北关社区居委会"],"kind":"village","name":"北关社区"},"rows":{"unit/01a21357-85b8-74d1-9bef-49f1d9919250":{"aliases":"[\"城关街道北关社区\",\"北关社区居委会\"]","code":"990826001001","kind":"village","name":"北关社区","parent":"01a21357-85b6-7a09-9a65-f451942dbe20","region":"990826","version":1}}}', X'D2B8412F41350A7FD0DD9C5FECA8D258', X'6AAF46EA0069EB0921245A1A1A6D8AD5B9FBA1782BDEFF5FC4C5E7D9C1BFB7A7', NULL);
INSERT INTO "event" VALUES ('01a21357-85b8-76e0-8afe-8ae334f60088', '990826', 'unit', '01a21357-85b8-767f-9204-f78f2b995368', '01a21357-85b8-767f-9204-f78f2b995368', '/990826/990826001/990826001002/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["城关街道文庙社区","文庙社区居委会"],"kind":"village","name":"文庙社区"},"rows":{"unit/01a21357-85b8-767f-9204-f78f2b995368":{"aliases":"[\"城关街道文庙社区\",\"文庙社区居委会\"]","code":"990826001002","kind":"village","name":"文庙社区","parent":"01a21357-85b6-7a09-9a65-f451942dbe20","region":"990826","version":1}}}', X'B1165314FCC7A57071FDDA7FF777A520', X'D5E45FEA05B9C280FE759CAC79756AEA27E71D337FCC4610354C7A4326F03AFA', NULL);
INSERT INTO "event" VALUES ('01a21357-85b8-78fb-b5a4-c4f310744fec', '990826', 'unit', '01a21357-85b8-78bf-ae59-576605733fe0', '01a21357-85b8-78bf-ae59-576605733fe0', '/990826/990826002/990826002001/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["澜东街道新渠社区","新渠社区居委会"],"kind":"village","name":"新渠社区"},"rows":{"unit/01a21357-85b8-78bf-ae59-576605733fe0":{"aliases":"[\"澜东街道新渠社区\",\"新渠社区居委会\"]","code":"990826002001","kind":"village","name":"新渠社区","parent":"01a21357-85b6-7ceb-a5fd-f69104bb86fd","region":"990826","version":1}}}', X'A123613DD826DB996C1E55833C6146B1', X'40918F3717FA097C64122B9600796AD786EAED6F1685672BDF4980391931B9EA', NULL);
INSERT INTO "event" VALUES ('01a21357-85b8-7ae2-b3d4-20839df9f295', '990826', 'unit', '01a21357-85b8-7abd-a717-ab9d8d03bd24', '01a21357-85b8-7abd-a717-ab9d8d03bd24', '/990826/990826100/990826100001/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇工业路社区","工业路社区居委会"],"kind":"village","name":"工业路社区"},"rows":{"unit/01a21357-85b8-7abd-a717-ab9d8d03bd24":{"aliases":"[\"石桥镇工业路社区\",\"工业路社区居委会\"]","code":"990826100001","kind":"village","name":"工业路社区","parent":"01a21357-85b6-7eb7-be59-182b0a2c5d49","region":"990826","version":1}}}', X'2B64C44454EA25C3697EF9AFDDCCF124', X'7250C935494F0615D85ADC349FB729C6FB87A14A39A0E71EAFC72F39E633ED9F', NULL);
INSERT INTO "event" VALUES ('01a21357-85b8-7d02-a3e6-5672e0f619ea', '990826', 'unit', '01a21357-85b8-7cd6-9cc5-4660f4347671', '01a21357-85b8-7cd6-9cc5-4660f4347671', '/990826/990826100/990826100201/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇东湾村","东湾村委会"],"kind":"village","name":"东湾村"},"rows":{"unit/01a21357-85b8-7cd6-9cc5-4660f4347671":{"aliases":"[\"石桥镇东湾村\",\"东湾村委会\"]","code":"990826100201","kind":"village","name":"东湾村","parent":"01a21357-85b6-7eb7-be59-182b0a2c5d49","region":"990826","version":1}}}', X'1DDF203905457509DA0AEE9B549FF922', X'D284EBF6FAD57A4E4C0B7F0776E576611F8644566B88CF707FC1823DBD44EA09', NULL);
INSERT INTO "event" VALUES ('01a21357-85b8-7e95-af9f-b6820f05ce8f', '990826', 'unit', '01a21357-85b8-7e66-b2a6-6297ca8ad9ed', '01a21357-85b8-7e66-b2a6-6297ca8ad9ed', '/990826/990826100/990826100202/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇上庄村","上庄村委会"],"kind":"village","name":"上庄村"},"rows":{"unit/01a21357-85b8-7e66-b2a6-6297ca8ad9ed":{"aliases":"[\"石桥镇上庄村\",\"上庄村委会\"]","code":"990826100202","kind":"village","name":"上庄村","parent":"01a21357-85b6-7eb7-be59-182b0a2c5d49","region":"990826","version":1}}}', X'6C2A8D8FFD328A54E06D53326538ACB2', X'2E249047BFAD7595755857292C534D041C3FF2F4D93F2F62EABE07D6EBDDCD42', NULL);
INSERT INTO "event" VALUES ('01a21357-85b9-7134-b34f-9928b9e63ca0', '990826', 'unit', '01a21357-85b9-7117-9e32-136b30d9ee6b', '01a21357-85b9-7117-9e32-136b30d9ee6b', '/990826/990826101/990826101201/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["柳河镇柳河沿村","柳河沿村委会"],"kind":"village","name":"柳河沿村"},"rows":{"unit/01a21357-85b9-7117-9e32-136b30d9ee6b":{"aliases":"[\"柳河镇柳河沿村\",\"柳河沿村委会\"]","code":"990826101201","kind":"village","name":"柳河沿村","parent":"01a21357-85b7-7165-9fa0-cc6f7a5ba330","region":"990826","version":1}}}', X'5B8CE28B3A2CABD1EC721CFC1CA37AAA', X'71947E6EEF819C2F6BA952FEA7D5A22954297657430C29CA426BCDAC245B3E17', NULL);
INSERT INTO "event" VALUES ('01a21357-85b9-734a-8fe1-7defb1a0666f', '990826', 'unit', '01a21357-85b9-7306-a968-f50d758348fb', '01a21357-85b9-7306-a968-f50d758348fb', '/990826/990826106/990826106201/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["双桥镇下桥村","下桥村委会"],"kind":"village","name":"下桥村"},"rows":{"unit/01a21357-85b9-7306-a968-f50d758348fb":{"aliases":"[\"双桥镇下桥村\",\"下桥村委会\"]","code":"990826106201","kind":"village","name":"下桥村","parent":"01a21357-85b7-7a2c-b9ed-60c799092178","region":"990826","version":1}}}', X'A01FE5CE7F55125A5B3F9F0C8B15B600', X'62559CA2185EC3732870FBC01CBC582FBE5340990BCACCE376D250E6F2E18880', NULL);
INSERT INTO "event" VALUES ('01a21357-85b9-74ff-a174-af817c504a33', '990826', 'unit', '01a21357-85b9-74e3-8491-8e1fb0ed39ad', '01a21357-85b9-74e3-8491-8e1fb0ed39ad', '/990826/990826107/990826107201/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇南坡村","南坡村委会"],"kind":"village","name":"南坡村"},"rows":{"unit/01a21357-85b9-74e3-8491-8e1fb0ed39ad":{"aliases":"[\"黄土岗镇南坡村\",\"南坡村委会\"]","code":"990826107201","kind":"village","name":"南坡村","parent":"01a21357-85b7-7bb2-8bb9-6989c53d6f39","region":"990826","version":1}}}', X'D6064A300F2897B52EFD93B529227B98', X'D041952F5B8439AC49C2EBD2A580F3C9C80F90006F2845BEA46390F77F10E1B2', NULL);
INSERT INTO "event" VALUES ('01a21357-85b9-76b7-9b3b-cbf3b26e736d', '990826', 'unit', '01a21357-85b9-7691-8e27-cc75a417d336', '01a21357-85b9-7691-8e27-cc75a417d336', '/990826/990826107/990826107202/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇山前村","山前村委会"],"kind":"village","name":"山前村"},"rows":{"unit/01a21357-85b9-7691-8e27-cc75a417d336":{"aliases":"[\"黄土岗镇山前村\",\"山前村委会\"]","code":"990826107202","kind":"village","name":"山前村","parent":"01a21357-85b7-7bb2-8bb9-6989c53d6f39","region":"990826","version":1}}}', X'0B5A1E370ACB9C77740E0D75ECA4E67B', X'5A83F437AB1DBBAE643D1720DE2A928653263A4E38AF86177CAF92ADD4ECA2E3', NULL);
INSERT INTO "event" VALUES ('01a21357-85b9-7880-ab05-467247e86a1d', '990826', 'unit', '01a21357-85b9-7867-a7f5-e76b213b7651', '01a21357-85b9-7867-a7f5-e76b213b7651', '/990826/990826201/990826201201/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["龙泉乡古泉村","古泉村委会"],"kind":"village","name":"古泉村"},"rows":{"unit/01a21357-85b9-7867-a7f5-e76b213b7651":{"aliases":"[\"龙泉乡古泉村\",\"古泉村委会\"]","code":"990826201201","kind":"village","name":"古泉村","parent":"01a21357-85b7-7eb4-9c6d-8591c4f3ef74","region":"990826","version":1}}}', X'803EE0873866053F4002C5F73C22E1EA', X'F189241D5C0C83F980BDE3BDA25FA8ABECF9178193ABC77A0B58D9C2DC6D15E3', NULL);
INSERT INTO "event" VALUES ('01a21357-85b9-7a41-91d3-17ae3001515c', '990826', 'unit', '01a21357-85b9-7a0e-b3c1-a3af346640dd', '01a21357-85b9-7a0e-b3c1-a3af346640dd', '/990826/990826100/91990826MA8573491L/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县鑫禾木业有限公司","鑫禾木业"],"kind":"enterprise","name":"鑫禾木业有限公司"},"rows":{"unit/01a21357-85b9-7a0e-b3c1-a3af346640dd":{"aliases":"[\"平澜县鑫禾木业有限公司\",\"鑫禾木业\"]","code":"91990826MA8573491L","kind":"enterprise","name":"鑫禾木业有限公司","parent":"01a21357-85b6-7eb7-be59-182b0a2c5d49","region":"990826","version":1}}}', X'59AB80D3F4C048B2028ADB0B446D9F45', X'30FE33464D5722B227929E44B8F3B9668967AA903578B173A692857BD6D840D9', NULL);
INSERT INTO "event" VALUES ('01a21357-8602-730c-a196-712a2e8f207f', '990826', 'enterprise', '01a21357-85b9-7a0e-b3c1-a3af346640dd', '01a21357-85b9-7a0e-b3c1-a3af346640dd', '/990826/990826100/91990826MA8573491L/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"鑫禾木业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'F0713F0B7FAAC4BDDD0EDC5EB6BF65F2', X'704F93592F29374FFEE7AD9CAA907850563B33C9923B0D607A2EA0A554EF9813', NULL);
INSERT INTO "event" VALUES ('01a21357-8602-7c3f-b326-2ae1cdde6eea', '990826', 'unit', '01a21357-8602-7ba0-a37c-fd1f0a1a2849', '01a21357-8602-7ba0-a37c-fd1f0a1a2849', '/990826/990826100/91990826MA90290844/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥丰茂饲料有限公司","丰茂饲料"],"kind":"enterprise","name":"石桥丰茂饲料有限公司"},"rows":{"unit/01a21357-8602-7ba0-a37c-fd1f0a1a2849":{"aliases":"[\"平澜县石桥丰茂饲料有限公司\",\"丰茂饲料\"]","code":"91990826MA90290844","kind":"enterprise","name":"石桥丰茂饲料有限公司","parent":"01a21357-85b6-7eb7-be59-182b0a2c5d49","region":"990826","version":1}}}', X'6D24B7FA800469088C099D943F8156BB', X'A5795582061AF49678E8F24C926C844910CF47693D091F7243966BF09710B109', NULL);
INSERT INTO "event" VALUES ('01a21357-8603-7465-ac4f-0c2fc6612586', '990826', 'enterprise', '01a21357-8602-7ba0-a37c-fd1f0a1a2849', '01a21357-8602-7ba0-a37c-fd1f0a1a2849', '/990826/990826100/91990826MA90290844/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥丰茂饲料有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'06BE23A559A609B5FED26BD08BF5600C', X'6FB3D43909335BC213BB3CBDE75CEC60E5D0EAF478C7EFEBAFB99BC17E070EE8', NULL);
INSERT INTO "event" VALUES ('01a21357-8603-770b-9005-db7426276f24', '990826', 'unit', '01a21357-8603-76d0-9a15-0ecd9fdc0b64', '01a21357-8603-76d0-9a15-0ecd9fdc0b64', '/990826/990826100/91990826MA3707817J/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥镇双鹿冷冻厂","双鹿冷冻厂"],"kind":"enterprise","name":"石桥镇双鹿冷冻厂"},"rows":{"unit/01a21357-8603-76d0-9a15-0ecd9fdc0b64":{"aliases":"[\"平澜县石桥镇双鹿冷冻厂\",\"双鹿冷冻厂\"]","code":"91990826MA3707817J","kind":"enterprise","name":"石桥镇双鹿冷冻厂","parent":"01a21357-85b6-7eb7-be59-182b0a2c5d49","region":"990826","version":1}}}', X'F31D96D01618879EFDB3C076D15C3AE5', X'1A901DC29B02BDD85B86DE8AB604B33B6DA042B4EC5C40CEAD5D0B477E6FB61C', NULL);
INSERT INTO "event" VALUES ('01a21357-8604-715b-ac64-f19182db5fbf', '990826', 'enterprise', '01a21357-8603-76d0-9a15-0ecd9fdc0b64', '01a21357-8603-76d0-9a15-0ecd9fdc0b64', '/990826/990826100/91990826MA3707817J/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥镇双鹿冷冻厂"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'A60810F80AB0E68B6AB44DE6AF408D21', X'1AFA80C1425025527D532E8ABEBB804F91531A39C8D93AAC0DBCEA69626186E5', NULL);
INSERT INTO "event" VALUES ('01a21357-8604-73b7-93d5-f97e44db2d44', '990826', 'unit', '01a21357-8604-72bc-ab32-7f609ed87ba8', '01a21357-8604-72bc-ab32-7f609ed87ba8', '/990826/990826100/91990826MA3994422J/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥信达机械铸造有限公司","信达铸造"],"kind":"enterprise","name":"石桥信达机械铸造有限公司"},"rows":{"unit/01a21357-8604-72bc-ab32-7f609ed87ba8":{"aliases":"[\"平澜县石桥信达机械铸造有限公司\",\"信达铸造\"]","code":"91990826MA3994422J","kind":"enterprise","name":"石桥信达机械铸造有限公司","parent":"01a21357-85b6-7eb7-be59-182b0a2c5d49","region":"990826","version":1}}}', X'BB955E0DD800DA7F5F5916A1AC0F1DDE', X'B6ED57837F3733DE55A1A75BAE44A5201FE833C46028E9B9E475AF22105F3B29', NULL);
INSERT INTO "event" VALUES ('01a21357-8606-7164-a4e4-ebf462c53143', '990826', 'enterprise', '01a21357-8604-72bc-ab32-7f609ed87ba8', '01a21357-8604-72bc-ab32-7f609ed87ba8', '/990826/990826100/91990826MA3994422J/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥信达机械铸造有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'1C1DD820A8C413BFCF50229D542D8F08', X'177083D2429952451D80D18F1779882CF9746E44035655308026A839AF169D0B', NULL);
INSERT INTO "event" VALUES ('01a21357-8606-7557-aae5-66302513c2c5', '990826', 'unit', '01a21357-8606-7476-afbc-46ede61c039e', '01a21357-8606-7476-afbc-46ede61c039e', '/990826/990826100/91990826MA0242938Q/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥永盛采石场","永盛采石场"],"kind":"enterprise","name":"石桥永盛采石场"},"rows":{"unit/01a21357-8606-7476-afbc-46ede61c039e":{"aliases":"[\"平澜县石桥永盛采石场\",\"永盛采石场\"]","code":"91990826MA0242938Q","kind":"enterprise","name":"石桥永盛采石场","parent":"01a21357-85b6-7eb7-be59-182b0a2c5d49","region":"990826","version":1}}}', X'C952608FF6F74D65B34D17B0247EC730', X'3DB72044328F7215FD049F0951DEA41EEC81E2B09BAE340940DEC4B718EA861D', NULL);
INSERT INTO "event" VALUES ('01a21357-8607-713e-8b31-1cf7018d000a', '990826', 'enterprise', '01a21357-8606-7476-afbc-46ede61c039e', '01a21357-8606-7476-afbc-46ede61c039e', '/990826/990826100/91990826MA0242938Q/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥永盛采石场"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'547E76F3316D65A656227F8938C63413', X'7607006B67858986E5984EEEE0C8FA136719979198B7D8DAAED80BD9D75B1912', NULL);
INSERT INTO "event" VALUES ('01a21357-8607-7409-a734-8d914342e804', '990826', 'unit', '01a21357-8607-73be-8c9b-6d70889cb662', '01a21357-8607-73be-8c9b-6d70889cb662', '/990826/990826002/91990826MA6115147A/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县澜东顺达冷链有限公司","顺达冷链"],"kind":"enterprise","name":"澜东顺达冷链有限公司"},"rows":{"unit/01a21357-8607-73be-8c9b-6d70889cb662":{"aliases":"[\"平澜县澜东顺达冷链有限公司\",\"顺达冷链\"]","code":"91990826MA6115147A","kind":"enterprise","name":"澜东顺达冷链有限公司","parent":"01a21357-85b6-7ceb-a5fd-f69104bb86fd","region":"990826","version":1}}}', X'DD0FEC56E8346B4BFA10A02D5972097B', X'4B0EB241B37BC7BFC672DDD7429AFD23A6882E916DB9448918FCABC065965F75', NULL);
INSERT INTO "event" VALUES ('01a21357-8607-7bbf-b277-5d1b68fd11f5', '990826', 'enterprise', '01a21357-8607-73be-8c9b-6d70889cb662', '01a21357-8607-73be-8c9b-6d70889cb662', '/990826/990826002/91990826MA6115147A/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"澜东顺达冷链有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'196372AA5E7CFBDCAC4A4514ED8BBC6A', X'086CAEC0C74B132A4EBE52597E2113746209AE8F75080685D116A50DB05210E3', NULL);
INSERT INTO "event" VALUES ('01a21357-8608-73a4-b899-85a5faba678a', '990826', 'unit', '01a21357-8608-7367-8ac7-051af8470819', '01a21357-8608-7367-8ac7-051af8470819', '/990826/990826400/91990826MA05539633/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县恒信化工有限公司","恒信化工"],"kind":"enterprise","name":"恒信化工有限公司"},"rows":{"unit/01a21357-8608-7367-8ac7-051af8470819":{"aliases":"[\"平澜县恒信化工有限公司\",\"恒信化工\"]","code":"91990826MA05539633","kind":"enterprise","name":"恒信化工有限公司","parent":"01a21357-85b8-7297-97ac-912fb0e107a9","region":"990826","version":1}}}', X'00F81D3FB84B671ACD9B43AC3C4B92A6', X'2ABBC77DF99D832303D6C28D854876647BDE0C271445250004063A19CAF7CD71', NULL);
INSERT INTO "event" VALUES ('01a21357-8608-7bf2-b219-18457279060d', '990826', 'enterprise', '01a21357-8608-7367-8ac7-051af8470819', '01a21357-8608-7367-8ac7-051af8470819', '/990826/990826400/91990826MA05539633/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"恒信化工有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'6903F91CAE06DDB4F456B974F18622DD', X'D8993ABC31239BF6AB6ECE9F30169EAA52648DF7C6AFDF9CAD85CFEABBB935BF', NULL);
INSERT INTO "event" VALUES ('01a21357-8608-7e84-9608-78484e73ce28', '990826', 'unit', '01a21357-8608-7e48-9af5-d9d8cc02bc92', '01a21357-8608-7e48-9af5-d9d8cc02bc92', '/990826/990826400/91990826MA73818502/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县宏澜铝业有限公司","宏澜铝业"],"kind":"enterprise","name":"宏澜铝业有限公司"},"rows":{"unit/01a21357-8608-7e48-9af5-d9d8cc02bc92":{"aliases":"[\"平澜县宏澜铝业有限公司\",\"宏澜铝业\"]","code":"91990826MA73818502","kind":"enterprise","name":"宏澜铝业有限公司","parent":"01a21357-85b8-7297-97ac-912fb0e107a9","region":"990826","version":1}}}', X'537F43C829B723F58AF4BE1DDAD359DD', X'D6A7CCDA37F7F7AD4104A8358FB7AB51CBC024BDBFAD818911BC957143A76C92', NULL);
INSERT INTO "event" VALUES ('01a21357-8609-7711-8957-d737475a065f', '990826', 'enterprise', '01a21357-8608-7e48-9af5-d9d8cc02bc92', '01a21357-8608-7e48-9af5-d9d8cc02bc92', '/990826/990826400/91990826MA73818502/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"宏澜铝业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'2637FF821F2A7D7043868B4DC304DAE7', X'AD62ABADEA3B9FF6C5B60EFF5954DDA0CEF23E56FB67AD6AF7AFBC82020E295D', NULL);
INSERT INTO "event" VALUES ('01a21357-8609-79b8-8507-2a85095d7b6e', '990826', 'unit', '01a21357-8609-789b-a2bd-f32e9f516695', '01a21357-8609-789b-a2bd-f32e9f516695', '/990826/990826400/91990826MA9133279W/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县金锐五金制品有限公司","金锐五金"],"kind":"enterprise","name":"金锐五金制品有限公司"},"rows":{"unit/01a21357-8609-789b-a2bd-f32e9f516695":{"aliases":"[\"平澜县金锐五金制品有限公司\",\"金锐五金\"]","code":"91990826MA9133279W","kind":"enterprise","name":"金锐五金制品有限公司","parent":"01a21357-85b8-7297-97ac-912fb0e107a9","region":"990826","version":1}}}', X'E7F3031194AA05525FA32E936ECCF481', X'A8DCC0CBAA3028DF6422455AEEB5869F1355376165AB11700EFFFAE1F04F3F8A', NULL);
INSERT INTO "event" VALUES ('01a21357-860a-7281-ac04-999f69e714b1', '990826', 'enterprise', '01a21357-8609-789b-a2bd-f32e9f516695', '01a21357-8609-789b-a2bd-f32e9f516695', '/990826/990826400/91990826MA9133279W/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"金锐五金制品有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'1DC922CA4568AAD50E1363C5DBE70B9F', X'440B4F61DEFA65D32ED1221C23CDC776BA387C64044590555F8DE0F4B48934FB', NULL);
INSERT INTO "event" VALUES ('01a21357-860a-7520-be42-72f30f71f2a3', '990826', 'unit', '01a21357-860a-74d9-93a0-9f21feba47d9', '01a21357-860a-74d9-93a0-9f21feba47d9', '/990826/990826106/91990826MA4777729G/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县宏源建材有限公司","宏源建材"],"kind":"enterprise","name":"宏源建材有限公司"},"rows":{"unit/01a21357-860a-74d9-93a0-9f21feba47d9":{"aliases":"[\"平澜县宏源建材有限公司\",\"宏源建材\"]","code":"91990826MA4777729G","kind":"enterprise","name":"宏源建材有限公司","parent":"01a21357-85b7-7a2c-b9ed-60c799092178","region":"990826","version":1}}}', X'8B599C3F9FCE8E68EC312B28122E5BFD', X'66978B3D832E281B9F0995CC48405F04A248436177AB08654AE7F66ABBE8C56C', NULL);
INSERT INTO "event" VALUES ('01a21357-860a-7e14-8630-858251644e5c', '990826', 'enterprise', '01a21357-860a-74d9-93a0-9f21feba47d9', '01a21357-860a-74d9-93a0-9f21feba47d9', '/990826/990826106/91990826MA4777729G/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"宏源建材有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'BA60FB410C52CFA64DEB4B1DE31D4622', X'BBDB19A93DDC300E3DC1BB5EA0238A512BBE72EDFACD19A04E0346B796B26AE3', NULL);
INSERT INTO "event" VALUES ('01a21357-860b-7162-bcec-348f4690fdde', '990826', 'unit', '01a21357-860b-7122-a251-7f4fb6aaed43', '01a21357-860b-7122-a251-7f4fb6aaed43', '/990826/990826107/91990826MA68643086/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县金石矿业有限公司","金石矿业"],"kind":"enterprise","name":"金石矿业有限公司"},"rows":{"unit/01a21357-860b-7122-a251-7f4fb6aaed43":{"aliases":"[\"平澜县金石矿业有限公司\",\"金石矿业\"]","code":"91990826MA68643086","kind":"enterprise","name":"金石矿业有限公司","parent":"01a21357-85b7-7bb2-8bb9-6989c53d6f39","region":"990826","version":1}}}', X'E21265168F8CDAB81832BC939D34C8EC', X'EC83A114DBD590E3AC782F5863DE944582F9823B852FD4EEB3511895ACC25E69', NULL);
INSERT INTO "event" VALUES ('01a21357-860b-78e6-b2e2-20b984b9cc5d', '990826', 'enterprise', '01a21357-860b-7122-a251-7f4fb6aaed43', '01a21357-860b-7122-a251-7f4fb6aaed43', '/990826/990826107/91990826MA68643086/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"金石矿业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'DA85C37E16394B98264BCADAD701BA3D', X'18641FB163C5D0B8E80D72C790ABB1E454BB17A18A779E6B7598CB8119A50D42', NULL);
INSERT INTO "event" VALUES ('01a21357-860b-7a72-a87a-8f62ec2ccd70', '990826', 'unit', '01a21357-860b-7a31-99aa-7c2d17069e42', '01a21357-860b-7a31-99aa-7c2d17069e42', '/990826/990826101/91990826MA0129847H/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县绿源食品有限公司","绿源食品"],"kind":"enterprise","name":"绿源食品有限公司"},"rows":{"unit/01a21357-860b-7a31-99aa-7c2d17069e42":{"aliases":"[\"平澜县绿源食品有限公司\",\"绿源食品\"]","code":"91990826MA0129847H","kind":"enterprise","name":"绿源食品有限公司","parent":"01a21357-85b7-7165-9fa0-cc6f7a5ba330","region":"990826","version":1}}}', X'EF46399FB90850AC46805E24747BD027', X'E4084C32D9754EEA778368A7DC1D2D8FB453BD5523B3CAF6910698D9ECB73550', NULL);
INSERT INTO "event" VALUES ('01a21357-860c-7302-9f73-70076b09ddbd', '990826', 'enterprise', '01a21357-860b-7a31-99aa-7c2d17069e42', '01a21357-860b-7a31-99aa-7c2d17069e42', '/990826/990826101/91990826MA0129847H/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"绿源食品有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'B857451985D3E2EF76A8D50676C50281', X'F79D2570205DFE074247B579143F21CC0C96C16E835AE14DF458F1825660E8D7', NULL);
INSERT INTO "event" VALUES ('01a21357-860c-7601-a6ba-07efb1a409a1', '990826', 'unit', '01a21357-860c-75c7-af45-e33e9e3aac64', '01a21357-860c-75c7-af45-e33e9e3aac64', '/990826/990826105/91990826MA5178808Y/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县兴农粮油有限公司","兴农粮油"],"kind":"enterprise","name":"兴农粮油有限公司"},"rows":{"unit/01a21357-860c-75c7-af45-e33e9e3aac64":{"aliases":"[\"平澜县兴农粮油有限公司\",\"兴农粮油\"]","code":"91990826MA5178808Y","kind":"enterprise","name":"兴农粮油有限公司","parent":"01a21357-85b7-7838-b8d7-91d7b89af816","region":"990826","version":1}}}', X'1B2CD5AAE6D4774D756E5AC0E1E9318D', X'6FF78713F6FBF0A19A44B89E0969D67111540E0F12935914A7F6D2EC95F6DC35', NULL);
INSERT INTO "event" VALUES ('01a21357-860c-7d6d-9416-673610b5bd86', '990826', 'enterprise', '01a21357-860c-75c7-af45-e33e9e3aac64', '01a21357-860c-75c7-af45-e33e9e3aac64', '/990826/990826105/91990826MA5178808Y/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"兴农粮油有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'A635C1246E31DC885A16035DEFD78C67', X'DD33DC216829F117A1D3567D1627BC814A38BB6A8E1A696FDDB5B466F45AC3CD', NULL);
INSERT INTO "event" VALUES ('01a21357-860d-733e-a5ae-1b04b27c8d6f', '990826', 'unit', '01a21357-860d-7300-b982-333b9474441c', '01a21357-860d-7300-b982-333b9474441c', '/990826/990826103/91990826MA2043414C/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县众安燃气有限公司","众安燃气"],"kind":"enterprise","name":"众安燃气有限公司"},"rows":{"unit/01a21357-860d-7300-b982-333b9474441c":{"aliases":"[\"平澜县众安燃气有限公司\",\"众安燃气\"]","code":"91990826MA2043414C","kind":"enterprise","name":"众安燃气有限公司","parent":"01a21357-85b7-74bc-bfaf-8197e6abb34b","region":"990826","version":1}}}', X'8A642C7459E3A11C7251DBE8F36D5F47', X'312948022F4E584A264CD9CFD79F9168AB296E491CD95C487E12AC2D96BE3171', NULL);
INSERT INTO "event" VALUES ('01a21357-860d-7daf-83ca-bc0588e7fda1', '990826', 'enterprise', '01a21357-860d-7300-b982-333b9474441c', '01a21357-860d-7300-b982-333b9474441c', '/990826/990826103/91990826MA2043414C/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"众安燃气有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'995A125C49C4B7CF7E7A81A7CDD49F00', X'DC36E73EB951BCA87F50AF241ED0AC3A48FFDBB87CDA5BFB8D4BA2C7BB8CBA8B', NULL);
INSERT INTO "event" VALUES ('01a21357-860e-7133-8c7a-1d995da50a93', '990826', 'unit', '01a21357-860e-70f0-9d31-8fd8303f3478', '01a21357-860e-70f0-9d31-8fd8303f3478', '/990826/990826104/91990826MA3382653E/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县永固建筑工程有限公司","永固建筑"],"kind":"enterprise","name":"永固建筑工程有限公司"},"rows":{"unit/01a21357-860e-70f0-9d31-8fd8303f3478":{"aliases":"[\"平澜县永固建筑工程有限公司\",\"永固建筑\"]","code":"91990826MA3382653E","kind":"enterprise","name":"永固建筑工程有限公司","parent":"01a21357-85b7-768a-aaa2-d2eb9ac11c44","region":"990826","version":1}}}', X'E434A6C365F0600C97115E3AEAE7E8F6', X'CDF8C5C4F193A59556BD6E45A0317F5ADC8ED170404F987C055208053AD82900', NULL);
INSERT INTO "event" VALUES ('01a21357-860e-79b7-b6a1-a89c4de25ccd', '990826', 'enterprise', '01a21357-860e-70f0-9d31-8fd8303f3478', '01a21357-860e-70f0-9d31-8fd8303f3478', '/990826/990826104/91990826MA3382653E/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"永固建筑工程有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'646134E79B239B0EA13B56D46DEFC72F', X'2D6D598E394370B956F8D8D95A34541E5921FA2A655E907973F16D54A4B27221', NULL);
INSERT INTO "event" VALUES ('01a21357-860e-7c59-8f44-925619de353d', '990826', 'unit', '01a21357-860e-7b89-9d43-b7ed3e9114c7', '01a21357-860e-7b89-9d43-b7ed3e9114c7', '/990826/990826001/91990826MA8640033K/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县澜城商业广场管理有限公司","澜城商业广场"],"kind":"enterprise","name":"澜城商业广场管理有限公司"},"rows":{"unit/01a21357-860e-7b89-9d43-b7ed3e9114c7":{"aliases":"[\"平澜县澜城商业广场管理有限公司\",\"澜城商业广场\"]","code":"91990826MA8640033K","kind":"enterprise","name":"澜城商业广场管理有限公司","parent":"01a21357-85b6-7a09-9a65-f451942dbe20","region":"990826","version":1}}}', X'B0B703B3D6FF8C266858C6C876433A24', X'ECCAE996272CC764F48B495ECA1E4A0F740EDF08FFB0EE71544D97235A1C93D6', NULL);
INSERT INTO "event" VALUES ('01a21357-860f-73c5-af26-e268da481bb8', '990826', 'enterprise', '01a21357-860e-7b89-9d43-b7ed3e9114c7', '01a21357-860e-7b89-9d43-b7ed3e9114c7', '/990826/990826001/91990826MA8640033K/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"澜城商业广场管理有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'CA16CF7D5ED5A3E17C7C830740D70D9C', X'E4D9A2D6EFEC986F47D30F7A6BAB6F5EE3C6DB2E42CCBFD4A7080EA7A2140398', NULL);
INSERT INTO "event" VALUES ('01a21357-860f-75fb-a196-a224f431ec83', '990826', 'unit', '01a21357-860f-75c0-9dce-5dd572abe98a', '01a21357-860f-75c0-9dce-5dd572abe98a', '/990826/990826001/91990826MA444932X7/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县通达客运有限公司","通达客运"],"kind":"enterprise","name":"通达客运有限公司"},"rows":{"unit/01a21357-860f-75c0-9dce-5dd572abe98a":{"aliases":"[\"平澜县通达客运有限公司\",\"通达客运\"]","code":"91990826MA444932X7","kind":"enterprise","name":"通达客运有限公司","parent":"01a21357-85b6-7a09-9a65-f451942dbe20","region":"990826","version":1}}}', X'73ACB461F543732941C2205FF62B007E', X'8133618F1F32017BDEF7D11BF9C839FB4F528FB9BCB676FB90BCB8F0195FB0DA', NULL);
INSERT INTO "event" VALUES ('01a21357-860f-7e3d-b65f-9ad7832b8fa8', '990826', 'enterprise', '01a21357-860f-75c0-9dce-5dd572abe98a', '01a21357-860f-75c0-9dce-5dd572abe98a', '/990826/990826001/91990826MA444932X7/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"通达客运有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'1996FDC0EC96A12285C0123E6762EAE3', X'A37FA35C3D01B3C5FF531C49AC65125DECE2C6FF352E00EB8F0FC05A5A6CC9B2', NULL);
INSERT INTO "event" VALUES ('01a21357-8610-7172-9115-73c52edd9d86', '990826', 'unit', '01a21357-8610-7130-9e75-c4da9e17552c', '01a21357-8610-7130-9e75-c4da9e17552c', '/990826/990826102/91990826MA20698920/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县丰源仓储有限公司","丰源仓储"],"kind":"enterprise","name":"丰源仓储有限公司"},"rows":{"unit/01a21357-8610-7130-9e75-c4da9e17552c":{"aliases":"[\"平澜县丰源仓储有限公司\",\"丰源仓储\"]","code":"91990826MA20698920","kind":"enterprise","name":"丰源仓储有限公司","parent":"01a21357-85b7-7308-9c33-268b14cb5e6d","region":"990826","version":1}}}', X'F1A4EB31C4A855988C914B6D90160DAB', X'C363FD27F6BE8EC194ACA9E0A7C8BC86F1D4C9FE4F6355C4D3B703C92102F6B0', NULL);
INSERT INTO "event" VALUES ('01a21357-8610-7862-a8f9-882cda4575fb', '990826', 'enterprise', '01a21357-8610-7130-9e75-c4da9e17552c', '01a21357-8610-7130-9e75-c4da9e17552c', '/990826/990826102/91990826MA20698920/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"丰源仓储有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'030F41441AB66847959D68D0E49F0827', X'023F04D6BBE36F6C8222C1C17CAF6ECCA18E82A290F943151C708B02B709A608', NULL);
INSERT INTO "event" VALUES ('01a21357-8610-7a33-a223-bd1437ddef18', '990826', 'unit', '01a21357-8610-7a06-aa0e-e4fba550a017', '01a21357-8610-7a06-aa0e-e4fba550a017', '/990826/990826200/91990826MA5329442F/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县安泰烟花爆竹经营有限公司","安泰烟花爆竹"],"kind":"enterprise","name":"安泰烟花爆竹经营有限公司"},"rows":{"unit/01a21357-8610-7a06-aa0e-e4fba550a017":{"aliases":"[\"平澜县安泰烟花爆竹经营有限公司\",\"安泰烟花爆竹\"]","code":"91990826MA5329442F","kind":"enterprise","name":"安泰烟花爆竹经营有限公司","parent":"01a21357-85b7-7d1b-9b01-7c15a8331fd0","region":"990826","version":1}}}', X'947286B4FEB3385F4E58CC7770E3C1D1', X'5C560874E4487DC6DBDB11A28D3A637A51B401AA6CE0BDE4C50956D58968BB24', NULL);
INSERT INTO "event" VALUES ('01a21357-8611-7336-bfaa-f009d46442cb', '990826', 'enterprise', '01a21357-8610-7a06-aa0e-e4fba550a017', '01a21357-8610-7a06-aa0e-e4fba550a017', '/990826/990826200/91990826MA5329442F/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"安泰烟花爆竹经营有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'88F7289C5A19BBB7A57DD07025346E42', X'5B4EE24CF1AC3A4A219CF2587701E749ED20481DAC262706800DDB3612E92B47', NULL);
INSERT INTO "event" VALUES ('01a21357-8611-769a-b3dc-583b97ffd690', '990826', 'unit', '01a21357-8611-75c1-9815-1cfb60c3423b', '01a21357-8611-75c1-9815-1cfb60c3423b', '/990826/990826201/91990826MA164279X5/', 'create', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"aliases":["平澜县清泉山庄旅游有限公司","清泉山庄"],"kind":"enterprise","name":"清泉山庄旅游有限公司"},"rows":{"unit/01a21357-8611-75c1-9815-1cfb60c3423b":{"aliases":"[\"平澜县清泉山庄旅游有限公司\",\"清泉山庄\"]","code":"91990826MA164279X5","kind":"enterprise","name":"清泉山庄旅游有限公司","parent":"01a21357-85b7-7eb4-9c6d-8591c4f3ef74","region":"990826","version":1}}}', X'BF6CB4D8299E6E9DB9BE07D53602BFF1', X'959C6C1F469A53AAFF28BB3BC68B25D36D24596950B64270A622731F7F7B92EF', NULL);
INSERT INTO "event" VALUES ('01a21357-8611-7d59-8253-f2e0a8250cfa', '990826', 'enterprise', '01a21357-8611-75c1-9815-1cfb60c3423b', '01a21357-8611-75c1-9815-1cfb60c3423b', '/990826/990826201/91990826MA164279X5/', 'create', 'register', 1793028832684, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"清泉山庄旅游有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'DDF1DCE3847E910CCC3EEADC8FABA85D', X'3B4B4C9304E4805D73AFFAEA23D362D4D4E135D6BC3F61AC906E8BE321457CFD', NULL);
INSERT INTO "event" VALUES ('01a21357-87cd-70d3-9255-0376b782ea80', '990826', 'unit', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87cb-7163-b5a8-7e8600073e37","role":"system_admin"},"rows":{"person/01a21357-87cb-7163-b5a8-7e8600073e37":{"became":null,"name":"陈路","region":"990826"},"post/01a21357-87cb-714d-9a53-662028ddf166":{"person":"01a21357-87cb-7163-b5a8-7e8600073e37","region":"990826","role":"system_admin","sectors":"[]","since":1793028832684,"unit":"01a21357-85b0-79b5-a964-74cf31ff3ae9","until":null}}}', X'CB97F4F9C4B3C631572976A808D7822A', X'8C2D72F1DDBA19E7817A72C577B3A1501DEFB5F6611B438445255CFB6C1FBB98', NULL);
INSERT INTO "event" VALUES ('01a21357-87cd-7764-8379-b85a6bfc1040', '990826', 'account', '01a21357-87cd-7387-8bfc-6978a7dbbcf5', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"admin","person":"01a21357-87cb-7163-b5a8-7e8600073e37"},"rows":{"account/01a21357-87cd-7387-8bfc-6978a7dbbcf5":{"login":"admin","person":"01a21357-87cb-7163-b5a8-7e8600073e37"}}}', X'8AA9870C0F65F1BC07E5C2D1C64EE111', X'88D89A6B09E7EE4BB5801F5DB2D5419BC0682885138500D0C969382E3977C356', NULL);
INSERT INTO "event" VALUES ('01a21357-87cd-7e85-904b-df1bd11d9f10', '990826', 'unit', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87cd-7b11-ae7a-52fbd1a62c48","role":"security_admin"},"rows":{"person/01a21357-87cd-7b11-ae7a-52fbd1a62c48":{"became":null,"name":"童岚","region":"990826"},"post/01a21357-87cd-7a69-8a30-22f860ec0f3e":{"person":"01a21357-87cd-7b11-ae7a-52fbd1a62c48","region":"990826","role":"security_admin","sectors":"[]","since":1793028832684,"unit":"01a21357-85b0-79b5-a964-74cf31ff3ae9","until":null}}}', X'0652D0AAC847168893724B978A37B990', X'E60154A2EBE0621E4785CCE1FC342D089B7084CB87FABC99D0FF72EA58F0C440', NULL);
INSERT INTO "event" VALUES ('01a21357-87ce-705f-904f-05adac12b602', '990826', 'account', '01a21357-87cd-7f14-b649-4d7ad7d0b7be', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"secadmin","person":"01a21357-87cd-7b11-ae7a-52fbd1a62c48"},"rows":{"account/01a21357-87cd-7f14-b649-4d7ad7d0b7be":{"login":"secadmin","person":"01a21357-87cd-7b11-ae7a-52fbd1a62c48"}}}', X'64A2F4592DCF59A6757EC6817591E704', X'35066E24581E22F0E2AA894C641E3F906DFA5468CE1EFF9A0CD419F412E2873A', NULL);
INSERT INTO "event" VALUES ('01a21357-87ce-730f-bb48-5ee87599f7bc', '990826', 'unit', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87ce-724f-90b4-a8237c7430a5","role":"auditor"},"rows":{"person/01a21357-87ce-724f-90b4-a8237c7430a5":{"became":null,"name":"方宁","region":"990826"},"post/01a21357-87ce-7249-aed6-8f6093a06b17":{"person":"01a21357-87ce-724f-90b4-a8237c7430a5","region":"990826","role":"auditor","sectors":"[]","since":1793028832684,"unit":"01a21357-85b0-79b5-a964-74cf31ff3ae9","until":null}}}', X'DA66DC8F4A7C5B77C805E8491677481D', X'B952D300537FE0F6DD006B9BDC588B358DAE30E27DDE8DAA7EF34C6D208CB0BB', NULL);
INSERT INTO "event" VALUES ('01a21357-87ce-74b4-aac8-cf4b54639f06', '990826', 'account', '01a21357-87ce-7437-98b0-6e571e6ef376', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"auditor","person":"01a21357-87ce-724f-90b4-a8237c7430a5"},"rows":{"account/01a21357-87ce-7437-98b0-6e571e6ef376":{"login":"auditor","person":"01a21357-87ce-724f-90b4-a8237c7430a5"}}}', X'C8E4277892F0895D1B60127EBD327645', X'430AA68A0475A3EA4E86FFE034B012FEE3E47A36889A3BAF5ED12C0ECE0731A7', NULL);
INSERT INTO "event" VALUES ('01a21357-87ce-779c-93b7-47e5b4df931e', '990826', 'unit', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87ce-75d2-8021-1b4259d03e3c","role":"audit_admin"},"rows":{"person/01a21357-87ce-75d2-8021-1b4259d03e3c":{"became":null,"name":"沈静仪","region":"990826"},"post/01a21357-87ce-75cf-9abb-46a5ef4e5785":{"person":"01a21357-87ce-75d2-8021-1b4259d03e3c","region":"990826","role":"audit_admin","sectors":"[]","since":1793028832684,"unit":"01a21357-85b0-79b5-a964-74cf31ff3ae9","until":null}}}', X'A421DE5592C0134867E85F6EFFF3381E', X'C31F0BA0119ECA1EAFCCAAAF66F8EA3F69424263B7DCA33765C620B8D73CA0CA', NULL);
INSERT INTO "event" VALUES ('01a21357-87ce-788d-bcae-87d69df4dab9', '990826', 'account', '01a21357-87ce-7803-b65e-708538406964', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"shenji","person":"01a21357-87ce-75d2-8021-1b4259d03e3c"},"rows":{"account/01a21357-87ce-7803-b65e-708538406964":{"login":"shenji","person":"01a21357-87ce-75d2-8021-1b4259d03e3c"}}}', X'E7D7C2FEBC6ABF56B907A9C6FAD4A8E9', X'8A92EB25A9C018AA378EBC9DA66A02B23DB601010497E3A379E8D407255BC704', NULL);
INSERT INTO "event" VALUES ('01a21357-87ce-7b1e-8e82-6fe285715a37', '990826', 'unit', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87ce-7a39-bbc2-24665aaeadbc","role":"committee_director"},"rows":{"person/01a21357-87ce-7a39-bbc2-24665aaeadbc":{"became":null,"name":"梁国栋","region":"990826"},"post/01a21357-87ce-7a36-aca1-4ebe1061da8e":{"person":"01a21357-87ce-7a39-bbc2-24665aaeadbc","region":"990826","role":"committee_director","sectors":"[]","since":1793028832684,"unit":"01a21357-85b0-79b5-a964-74cf31ff3ae9","until":null}}}', X'35F97CBBF1E1C2D72B7B4866DF0B5217', X'D0CFDBF1C728EFF84F7440E27145891AB0A0D89B1C70DBDBED67DF6F6A5A1F03', NULL);
INSERT INTO "event" VALUES ('01a21357-87ce-7ca3-a70f-27d0e0ea8706', '990826', 'account', '01a21357-87ce-7c20-8ec6-16c60253b798', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"director","person":"01a21357-87ce-7a39-bbc2-24665aaeadbc"},"rows":{"account/01a21357-87ce-7c20-8ec6-16c60253b798":{"login":"director","person":"01a21357-87ce-7a39-bbc2-24665aaeadbc"}}}', X'50871EDD821885524835AA90C8F1EA15', X'DB43E6C60FC31B12C176F7C494FF956CDCF4CC44EF9FEBC4C5843D337787D4D8', NULL);
INSERT INTO "event" VALUES ('01a21357-87ce-7e14-883e-286802376c31', '990826', 'unit', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87ce-7d80-960a-cbb363240ee0","role":"leader"},"rows":{"person/01a21357-87ce-7d80-960a-cbb363240ee0":{"became":null,"name":"苏虹","region":"990826"},"post/01a21357-87ce-7d7d-b5c5-33425fa11b1c":{"person":"01a21357-87ce-7d80-960a-cbb363240ee0","region":"990826","role":"leader","sectors":"[]","since":1793028832684,"unit":"01a21357-85b0-79b5-a964-74cf31ff3ae9","until":null}}}', X'4D2D529F0D795909A02983E2FA499006', X'600A2D3862158CB4FC58F45DEDDE2A53B1E878393AB006C562F8333914DA4D25', NULL);
INSERT INTO "event" VALUES ('01a21357-87cf-704e-92b0-a50167f09c8d', '990826', 'account', '01a21357-87ce-7f27-b415-5e41c58fd570', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"leader","person":"01a21357-87ce-7d80-960a-cbb363240ee0"},"rows":{"account/01a21357-87ce-7f27-b415-5e41c58fd570":{"login":"leader","person":"01a21357-87ce-7d80-960a-cbb363240ee0"}}}', X'E1496F1F9FE51EF0E4404E823CD8CBF2', X'94773CE65521930A9AEC5C3C6B51FF141BE3293FDDC0764C55665158915E8A86', NULL);
INSERT INTO "event" VALUES ('01a21357-87cf-72af-a6d7-1c35da62af63', '990826', 'unit', '01a21357-85b1-7629-9433-596c84e5fa0c', '01a21357-85b1-7629-9433-596c84e5fa0c', '/990826/11990826010947644R/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87cf-714f-9220-485673c29f85","role":"committee_office"},"rows":{"person/01a21357-87cf-714f-9220-485673c29f85":{"became":null,"name":"周文静","region":"990826"},"post/01a21357-87cf-714c-af80-f036bc5960dc":{"person":"01a21357-87cf-714f-9220-485673c29f85","region":"990826","role":"committee_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b1-7629-9433-596c84e5fa0c","until":null}}}', X'3D7F444396968D8F70004012B691DCC3', X'E6B3EAADF8B19FF999AA27FA593C0F54947D0DB97358B085A580771BF7CEB3DC', NULL);
INSERT INTO "event" VALUES ('01a21357-87cf-7371-90ad-4e601ff59193', '990826', 'account', '01a21357-87cf-7318-bb86-9343ddd1c6ed', '01a21357-85b1-7629-9433-596c84e5fa0c', '/990826/11990826010947644R/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"anweiban","person":"01a21357-87cf-714f-9220-485673c29f85"},"rows":{"account/01a21357-87cf-7318-bb86-9343ddd1c6ed":{"login":"anweiban","person":"01a21357-87cf-714f-9220-485673c29f85"}}}', X'C40CA7A863C081CC4EB139713EC26BE1', X'9E2D2EB59B358DD63B8CEBF95C6BF613D3212FCF18BCB019C8768DD210AF0AD0', NULL);
INSERT INTO "event" VALUES ('01a21357-87cf-759b-9ab0-80cec8f9ab24', '990826', 'unit', '01a21357-85b1-7629-9433-596c84e5fa0c', '01a21357-85b1-7629-9433-596c84e5fa0c', '/990826/11990826010947644R/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87cf-745a-9d0d-4be7d8ddd2db","role":"committee_office"},"rows":{"person/01a21357-87cf-745a-9d0d-4be7d8ddd2db":{"became":null,"name":"秦越","region":"990826"},"post/01a21357-87cf-7458-82f8-f13ed0ee65dd":{"person":"01a21357-87cf-745a-9d0d-4be7d8ddd2db","region":"990826","role":"committee_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b1-7629-9433-596c84e5fa0c","until":null}}}', X'DCFC3F750AD9ADA063A998481443A367', X'7A494874EB656188AD2C0B6B5FEB39DEBAE7D48F4FC6C112517D9C6107F8F32B', NULL);
INSERT INTO "event" VALUES ('01a21357-87cf-767d-ab2b-18c962190c5b', '990826', 'account', '01a21357-87cf-75ff-9e20-1ad1c832b4a5', '01a21357-85b1-7629-9433-596c84e5fa0c', '/990826/11990826010947644R/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"anweiban2","person":"01a21357-87cf-745a-9d0d-4be7d8ddd2db"},"rows":{"account/01a21357-87cf-75ff-9e20-1ad1c832b4a5":{"login":"anweiban2","person":"01a21357-87cf-745a-9d0d-4be7d8ddd2db"}}}', X'269B6E7867B027D2EC44389FD631078A', X'33176B8805BA4AA9C1E3FFDDE183775811202A73B4E3379D1242F99252B63D4F', NULL);
INSERT INTO "event" VALUES ('01a21357-87cf-79bd-a943-23b3e31087b6', '990826', 'unit', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '/990826/11990826011298885E/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87cf-78ec-8aec-ba96616d96f9","role":"department_officer"},"rows":{"person/01a21357-87cf-78ec-8aec-ba96616d96f9":{"became":null,"name":"韩立","region":"990826"},"post/01a21357-87cf-78e8-91dc-6f7b3232c17d":{"person":"01a21357-87cf-78ec-8aec-ba96616d96f9","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b2-717c-ab1a-6bb1b40a5a65","until":null}}}', X'2D4270D9E5A7A1763A9D0BAFFD76D244', X'6164FC6AAF542AE29C650738E9B042CC25352F5E3E0E08AF4404AE1BD749FC2A', NULL);
INSERT INTO "event" VALUES ('01a21357-87cf-7be9-be53-bce91cbeee8d', '990826', 'unit', '01a21357-85b1-7629-9433-596c84e5fa0c', '01a21357-85b1-7629-9433-596c84e5fa0c', '/990826/11990826010947644R/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87cf-78ec-8aec-ba96616d96f9","role":"committee_office"},"rows":{"post/01a21357-87cf-7adf-ab88-5c9e021ba1b8":{"person":"01a21357-87cf-78ec-8aec-ba96616d96f9","region":"990826","role":"committee_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b1-7629-9433-596c84e5fa0c","until":null}}}', X'244E5071C6BB3FE3384F6F243C0AD50C', X'CE9A762A222897BC4730FBE19C96412985639E7B5BBCA911FB9D55421D714A6D', NULL);
INSERT INTO "event" VALUES ('01a21357-87cf-7c7d-8a1f-dc44a69e78b0', '990826', 'account', '01a21357-87cf-7c2c-909d-a7fcdd0688eb', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '/990826/11990826011298885E/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"yingji","person":"01a21357-87cf-78ec-8aec-ba96616d96f9"},"rows":{"account/01a21357-87cf-7c2c-909d-a7fcdd0688eb":{"login":"yingji","person":"01a21357-87cf-78ec-8aec-ba96616d96f9"}}}', X'FE273CBDF0FFC890544451B443D2E6B8', X'3D05DA21958F1B393922D514F791848FFB09C1AD74A36FD0D59FE72B3B144CEF', NULL);
INSERT INTO "event" VALUES ('01a21357-87cf-7ee9-828c-17fe1ddcdbfb', '990826', 'unit', '01a21357-85b2-75aa-bcee-a964a1fa4f1d', '01a21357-85b2-75aa-bcee-a964a1fa4f1d', '/990826/119908260132695782/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87cf-7e41-9c50-7fd8a80c5b30","role":"department_officer"},"rows":{"person/01a21357-87cf-7e41-9c50-7fd8a80c5b30":{"became":null,"name":"段志远","region":"990826"},"post/01a21357-87cf-7e3f-829a-bae095ad47b6":{"person":"01a21357-87cf-7e41-9c50-7fd8a80c5b30","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b2-75aa-bcee-a964a1fa4f1d","until":null}}}', X'1009C8123D379816C09626CD38232D27', X'3279D9D3A572DD2AE3984BF1ACA9811D835F23C2DD5C61258A0AD694F370E8DD', NULL);
INSERT INTO "event" VALUES ('01a21357-87d0-712c-9ef3-ccaeb1ec2c11', '990826', 'account', '01a21357-87d0-70c5-90ac-0ddf0fb5b405', '01a21357-85b2-75aa-bcee-a964a1fa4f1d', '/990826/119908260132695782/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"zhujian","person":"01a21357-87cf-7e41-9c50-7fd8a80c5b30"},"rows":{"account/01a21357-87d0-70c5-90ac-0ddf0fb5b405":{"login":"zhujian","person":"01a21357-87cf-7e41-9c50-7fd8a80c5b30"}}}', X'1E3A60B642FBE6269AFD39F2100682A3', X'7B0225400C58B1244B1D3467A0B57638A196E162EB78DDCB66BE348BABA3FFAF', NULL);
INSERT INTO "event" VALUES ('01a21357-87d0-729c-8740-0e59b81d0a29', '990826', 'unit', '01a21357-85b2-7d92-92f5-7c08f9a0e165', '01a21357-85b2-7d92-92f5-7c08f9a0e165', '/990826/1199082601795154X9/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d0-721c-8f6a-f69520d26030","role":"department_officer"},"rows":{"person/01a21357-87d0-721c-8f6a-f69520d26030":{"became":null,"name":"蒋蓓","region":"990826"},"post/01a21357-87d0-7219-9fde-989386bbad84":{"person":"01a21357-87d0-721c-8f6a-f69520d26030","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b2-7d92-92f5-7c08f9a0e165","until":null}}}', X'CC1796959BC87CAD8F68162DB118EEA7', X'A0BE7116862F20C39A5908CF0F45AE6E7D48D18B0C226F792B1098A64DC96FF6', NULL);
INSERT INTO "event" VALUES ('01a21357-87d0-7427-9e55-9534d74b58e2', '990826', 'account', '01a21357-87d0-73cf-9385-b1fd61d9532f', '01a21357-85b2-7d92-92f5-7c08f9a0e165', '/990826/1199082601795154X9/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"gongxin","person":"01a21357-87d0-721c-8f6a-f69520d26030"},"rows":{"account/01a21357-87d0-73cf-9385-b1fd61d9532f":{"login":"gongxin","person":"01a21357-87d0-721c-8f6a-f69520d26030"}}}', X'F65300A089C8563B0F38E6726EA602EF', X'D88AF342BB46B83DBA436021C2381D9BDC47E038A5F80E4144BDA28D1187A65D', NULL);
INSERT INTO "event" VALUES ('01a21357-87d0-7643-b2b3-8a748da708bb', '990826', 'unit', '01a21357-85b3-72d2-8711-7270a604e31d', '01a21357-85b3-72d2-8711-7270a604e31d', '/990826/11990826013966357X/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d0-7517-8f39-4dd08caa3f52","role":"department_officer"},"rows":{"person/01a21357-87d0-7517-8f39-4dd08caa3f52":{"became":null,"name":"卢明辉","region":"990826"},"post/01a21357-87d0-7515-9f64-d316afb39a77":{"person":"01a21357-87d0-7517-8f39-4dd08caa3f52","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b3-72d2-8711-7270a604e31d","until":null}}}', X'28D5F1254D6FA8DA2BB2EBCCBDD63AA8', X'12A15C4752158903FF6E518D2BAB8C513D1C279B06D86C0621D8BC7A70241A1E', NULL);
INSERT INTO "event" VALUES ('01a21357-87d0-7771-b7d5-c5e06cba5903', '990826', 'account', '01a21357-87d0-76d3-b4df-fcd56583124c', '01a21357-85b3-72d2-8711-7270a604e31d', '/990826/11990826013966357X/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"shijian","person":"01a21357-87d0-7517-8f39-4dd08caa3f52"},"rows":{"account/01a21357-87d0-76d3-b4df-fcd56583124c":{"login":"shijian","person":"01a21357-87d0-7517-8f39-4dd08caa3f52"}}}', X'70EA8B6380527CFFEB40D506B921BC5B', X'0EF6C30D01EC30A80537113F8F6C61C3A52B683C70508C77A02F3B4487A0CF64', NULL);
INSERT INTO "event" VALUES ('01a21357-87d0-7986-a1ed-1374739bb32c', '990826', 'unit', '01a21357-85b3-772a-8110-e331c80b55d7', '01a21357-85b3-772a-8110-e331c80b55d7', '/990826/11990826011227737C/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d0-7908-9ca7-c04835b0bc7c","role":"department_officer"},"rows":{"person/01a21357-87d0-7908-9ca7-c04835b0bc7c":{"became":null,"name":"祁峰","region":"990826"},"post/01a21357-87d0-7905-836e-c407be074958":{"person":"01a21357-87d0-7908-9ca7-c04835b0bc7c","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b3-772a-8110-e331c80b55d7","until":null}}}', X'36C503B335C472D5319603FA07D5ADE1', X'F785306C6F839101DC2D512B2796E023D4B4CD5103CF1A8C7D8063D4E2E18229', NULL);
INSERT INTO "event" VALUES ('01a21357-87d0-7a23-ab5f-bc8e353108f5', '990826', 'account', '01a21357-87d0-79d4-8232-7917db3f002c', '01a21357-85b3-772a-8110-e331c80b55d7', '/990826/11990826011227737C/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"jiaotong","person":"01a21357-87d0-7908-9ca7-c04835b0bc7c"},"rows":{"account/01a21357-87d0-79d4-8232-7917db3f002c":{"login":"jiaotong","person":"01a21357-87d0-7908-9ca7-c04835b0bc7c"}}}', X'7E04442A22BC96BA26B71ED42F66E076', X'FEA33413D3AF4563683875AAB5B2B7BF4E8E79F4A95C49DCAE715762A894C311', NULL);
INSERT INTO "event" VALUES ('01a21357-87d0-7c5e-9c7d-06367329005c', '990826', 'unit', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d0-7bcd-a8d0-51e9eb6c614d","role":"department_officer"},"rows":{"person/01a21357-87d0-7bcd-a8d0-51e9eb6c614d":{"became":null,"name":"雷振","region":"990826"},"post/01a21357-87d0-7bcb-b9ba-de199e7e617e":{"person":"01a21357-87d0-7bcd-a8d0-51e9eb6c614d","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b3-7a7a-a31d-db2dbda17d18","until":null}}}', X'BEF3A290602DB3B8771470ADB4B25672', X'96BCBB1C13CB4ECCB1D2BA2C6B0AE2ADA5F2E8A0947B711AEDDD4714BA3E0D5B', NULL);
INSERT INTO "event" VALUES ('01a21357-87d0-7d1c-bf44-b1d02a2750f4', '990826', 'account', '01a21357-87d0-7cca-9edf-521acba89ed6', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"xiaofang","person":"01a21357-87d0-7bcd-a8d0-51e9eb6c614d"},"rows":{"account/01a21357-87d0-7cca-9edf-521acba89ed6":{"login":"xiaofang","person":"01a21357-87d0-7bcd-a8d0-51e9eb6c614d"}}}', X'CFD7ECBA7B3997338942135D03610658', X'41815E46CD2DFB5F7ACE922B716074E7DBE0229039732A1314A4D2AB198DDB69', NULL);
INSERT INTO "event" VALUES ('01a21357-87d1-701b-8b43-7e838dd5369b', '990826', 'unit', '01a21357-85b3-7d96-9057-308fb4d2465c', '01a21357-85b3-7d96-9057-308fb4d2465c', '/990826/1199082601175131XG/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d0-7ead-ab24-34e1d6759acb","role":"department_officer"},"rows":{"person/01a21357-87d0-7ead-ab24-34e1d6759acb":{"became":null,"name":"宋雅琴","region":"990826"},"post/01a21357-87d0-7eaa-972d-f7882adc64e4":{"person":"01a21357-87d0-7ead-ab24-34e1d6759acb","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b3-7d96-9057-308fb4d2465c","until":null}}}', X'C5AC6BC0F3370408B4DF497701FD4066', X'3DE6DAE6CB02BA5F534AA93D5AAD1E1D87DA3A5DF6D3F7A739DACFD96C30EA52', NULL);
INSERT INTO "event" VALUES ('01a21357-87d1-70e9-92c2-a1a530024d5a', '990826', 'account', '01a21357-87d1-7079-a33f-031e3a10685b', '01a21357-85b3-7d96-9057-308fb4d2465c', '/990826/1199082601175131XG/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"jiaoyu","person":"01a21357-87d0-7ead-ab24-34e1d6759acb"},"rows":{"account/01a21357-87d1-7079-a33f-031e3a10685b":{"login":"jiaoyu","person":"01a21357-87d0-7ead-ab24-34e1d6759acb"}}}', X'FE2F5689F8899598497D985FB320D98E', X'E96A5157B944750FA3CBAD2B1893DC2CBB557DF87D89CCC983EAB95D6A6E26C5', NULL);
INSERT INTO "event" VALUES ('01a21357-87d1-730b-bfac-bbeee6a6e7d3', '990826', 'unit', '01a21357-85b4-71a0-8126-33740d2908b8', '01a21357-85b4-71a0-8126-33740d2908b8', '/990826/11990826012084969T/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d1-727e-8281-f16ff6df5dd0","role":"department_officer"},"rows":{"person/01a21357-87d1-727e-8281-f16ff6df5dd0":{"became":null,"name":"白晓岚","region":"990826"},"post/01a21357-87d1-727b-aeea-552dd9396570":{"person":"01a21357-87d1-727e-8281-f16ff6df5dd0","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b4-71a0-8126-33740d2908b8","until":null}}}', X'57B51AF059B78974D79644553073A8E7', X'4860B07D013ACA4B1B31B0A3BA826CB3E06FC50316DC9FEF276EA8431F78FBB5', NULL);
INSERT INTO "event" VALUES ('01a21357-87d1-74b3-8378-2aca9c671dee', '990826', 'account', '01a21357-87d1-7388-b9e0-052dfd9e804d', '01a21357-85b4-71a0-8126-33740d2908b8', '/990826/11990826012084969T/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"weijian","person":"01a21357-87d1-727e-8281-f16ff6df5dd0"},"rows":{"account/01a21357-87d1-7388-b9e0-052dfd9e804d":{"login":"weijian","person":"01a21357-87d1-727e-8281-f16ff6df5dd0"}}}', X'DE81444AF4EE033F1C8C894AEDAD696C', X'27DD5020F8D15E4150F377DC253FAE5686A249F2680569DCAF65D6D19588DE06', NULL);
INSERT INTO "event" VALUES ('01a21357-87d1-75fe-86eb-94287a2f15b1', '990826', 'unit', '01a21357-85b4-7470-9f64-e75029ebc2f4', '01a21357-85b4-7470-9f64-e75029ebc2f4', '/990826/11990826013528859M/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d1-758e-8274-b2989cbe53e1","role":"department_officer"},"rows":{"person/01a21357-87d1-758e-8274-b2989cbe53e1":{"became":null,"name":"冯一鸣","region":"990826"},"post/01a21357-87d1-758c-99e2-e25dbf4e39ce":{"person":"01a21357-87d1-758e-8274-b2989cbe53e1","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b4-7470-9f64-e75029ebc2f4","until":null}}}', X'15C111040A14AF38D52B072249B79988', X'41B347D9D8934149FEE55EBF685D22BE41B37C688BC15AE182CB33C4DB0B313F', NULL);
INSERT INTO "event" VALUES ('01a21357-87d1-7783-b11a-935342ed2d41', '990826', 'account', '01a21357-87d1-7677-bf1b-85b33d366849', '01a21357-85b4-7470-9f64-e75029ebc2f4', '/990826/11990826013528859M/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"shangwu","person":"01a21357-87d1-758e-8274-b2989cbe53e1"},"rows":{"account/01a21357-87d1-7677-bf1b-85b33d366849":{"login":"shangwu","person":"01a21357-87d1-758e-8274-b2989cbe53e1"}}}', X'E95E0775873D180F967D95ECC9F1B149', X'927A3586EBB7D90569F72F9896CFEDC8A6C89FC1548400E415D37C3875D06DD8', NULL);
INSERT INTO "event" VALUES ('01a21357-87d1-7b75-956a-ed4702956960', '990826', 'unit', '01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '/990826/11990826012646028F/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d1-7af2-a1f5-da18ae1bc43c","role":"department_officer"},"rows":{"person/01a21357-87d1-7af2-a1f5-da18ae1bc43c":{"became":null,"name":"高旭","region":"990826"},"post/01a21357-87d1-7aee-879c-06dfc806c33e":{"person":"01a21357-87d1-7af2-a1f5-da18ae1bc43c","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b4-79c3-acf4-f7f4a2d6e72e","until":null}}}', X'A92A345D403E75BC3D05F21435CA8595', X'C96990C65F2F3634569C41A375967B863B7EAC799B6BAE7321820A1F9E80FFD6', NULL);
INSERT INTO "event" VALUES ('01a21357-87d1-7d1f-b946-ee9c12e129b0', '990826', 'account', '01a21357-87d1-7c0a-ab35-829cc5ac0734', '01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '/990826/11990826012646028F/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"gongan","person":"01a21357-87d1-7af2-a1f5-da18ae1bc43c"},"rows":{"account/01a21357-87d1-7c0a-ab35-829cc5ac0734":{"login":"gongan","person":"01a21357-87d1-7af2-a1f5-da18ae1bc43c"}}}', X'C3E77CCFA98DB626CFBC2868160C8668', X'812DBA377412B2099A5CF9A0507D892D2F13A2DFD0BC874355F4A8B15AFDF5D1', NULL);
INSERT INTO "event" VALUES ('01a21357-87d1-7e8d-a940-379010724be8', '990826', 'unit', '01a21357-85b4-7e68-96eb-509db7a9424c', '01a21357-85b4-7e68-96eb-509db7a9424c', '/990826/11990826018247386J/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d1-7df6-a0e8-9381adc8f082","role":"department_officer"},"rows":{"person/01a21357-87d1-7df6-a0e8-9381adc8f082":{"became":null,"name":"向晚晴","region":"990826"},"post/01a21357-87d1-7df4-849a-91ff2f12edac":{"person":"01a21357-87d1-7df6-a0e8-9381adc8f082","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b4-7e68-96eb-509db7a9424c","until":null}}}', X'DA0E1E14E1ECEDEF0EF811E097B32B9A', X'1CC619AB5090D932E2E44506610735993859CBC136134973B3EB67EA0BED81E7', NULL);
INSERT INTO "event" VALUES ('01a21357-87d2-70d8-a53f-578ed73b99b4', '990826', 'account', '01a21357-87d1-7f13-b5cb-8a8e3d84edb9', '01a21357-85b4-7e68-96eb-509db7a9424c', '/990826/11990826018247386J/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"wenlv","person":"01a21357-87d1-7df6-a0e8-9381adc8f082"},"rows":{"account/01a21357-87d1-7f13-b5cb-8a8e3d84edb9":{"login":"wenlv","person":"01a21357-87d1-7df6-a0e8-9381adc8f082"}}}', X'1923176460F59BB2E80BB84539263FDC', X'7AF157474F5932D987EF433BA12EF1AE295F26929377D6603C63D754CD6872C6', NULL);
INSERT INTO "event" VALUES ('01a21357-87d2-726b-8b53-7d926cd53d7a', '990826', 'unit', '01a21357-85b5-726a-94d6-cfbb28dad019', '01a21357-85b5-726a-94d6-cfbb28dad019', '/990826/119908260121411776/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d2-71c7-b881-c2eed656ec48","role":"department_officer"},"rows":{"person/01a21357-87d2-71c7-b881-c2eed656ec48":{"became":null,"name":"田守业","region":"990826"},"post/01a21357-87d2-71c5-8336-3809d77ab4b0":{"person":"01a21357-87d2-71c7-b881-c2eed656ec48","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b5-726a-94d6-cfbb28dad019","until":null}}}', X'B49A91A301F6009E7CB55A5A7CE0A160', X'69BF90118C9F0501B3B3168B2309CCA69EF200D39EA8AAADD00A43AB7B770FB5', NULL);
INSERT INTO "event" VALUES ('01a21357-87d2-73f5-b631-68218585b318', '990826', 'account', '01a21357-87d2-738a-b1bc-5c1c8c9b6658', '01a21357-85b5-726a-94d6-cfbb28dad019', '/990826/119908260121411776/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"nongye","person":"01a21357-87d2-71c7-b881-c2eed656ec48"},"rows":{"account/01a21357-87d2-738a-b1bc-5c1c8c9b6658":{"login":"nongye","person":"01a21357-87d2-71c7-b881-c2eed656ec48"}}}', X'FF87848E6234FD59D711B352673E54F8', X'FB5BE7B2AEFA2E945D14C76CE770A506C5F7167680D7326CDD9F5B2AF48B0634', NULL);
INSERT INTO "event" VALUES ('01a21357-87d2-75fd-8149-de1549463336', '990826', 'unit', '01a21357-85b5-7599-b48c-d08de344deaf', '01a21357-85b5-7599-b48c-d08de344deaf', '/990826/11990826018054023Y/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d2-74e9-8b72-21f9336b5b1e","role":"department_officer"},"rows":{"person/01a21357-87d2-74e9-8b72-21f9336b5b1e":{"became":null,"name":"江涛","region":"990826"},"post/01a21357-87d2-74e7-a655-4a6db5ad15de":{"person":"01a21357-87d2-74e9-8b72-21f9336b5b1e","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b5-7599-b48c-d08de344deaf","until":null}}}', X'37DE231F1F7600AA7A773593D7B1B80F', X'5E194B556694C86CA949AA33168FFE7A22BBCBDB1ABD4A0ABBDA0A75BF724313', NULL);
INSERT INTO "event" VALUES ('01a21357-87d2-78f1-9049-c0921ce6c332', '990826', 'account', '01a21357-87d2-7781-bcd6-10458ec3e2da', '01a21357-85b5-7599-b48c-d08de344deaf', '/990826/11990826018054023Y/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"shuili","person":"01a21357-87d2-74e9-8b72-21f9336b5b1e"},"rows":{"account/01a21357-87d2-7781-bcd6-10458ec3e2da":{"login":"shuili","person":"01a21357-87d2-74e9-8b72-21f9336b5b1e"}}}', X'0396B501A290DFA410BD7FAC11C9BC28', X'0A0325795FFA1DF9105F80A032E028FF2F1404B9E93310C6E42FE68F0BB109A3', NULL);
INSERT INTO "event" VALUES ('01a21357-87d2-7b4f-86df-8a3886e85ce1', '990826', 'unit', '01a21357-85b5-7898-9951-2c0c813118f6', '01a21357-85b5-7898-9951-2c0c813118f6', '/990826/11990826014654005R/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d2-7a06-95c7-e026657d0848","role":"department_officer"},"rows":{"person/01a21357-87d2-7a06-95c7-e026657d0848":{"became":null,"name":"石磊","region":"990826"},"post/01a21357-87d2-7a03-9a83-0371450a353a":{"person":"01a21357-87d2-7a06-95c7-e026657d0848","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b5-7898-9951-2c0c813118f6","until":null}}}', X'AE1182D242973B32126209FEC0A36DA2', X'25C444912E31C08EB91125C5A9FDA06997A248B91D26D12E398B4E30A4C11B26', NULL);
INSERT INTO "event" VALUES ('01a21357-87d2-7c47-9283-79139c431966', '990826', 'account', '01a21357-87d2-7bb7-a6ac-02534f54bb08', '01a21357-85b5-7898-9951-2c0c813118f6', '/990826/11990826014654005R/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"ziran","person":"01a21357-87d2-7a06-95c7-e026657d0848"},"rows":{"account/01a21357-87d2-7bb7-a6ac-02534f54bb08":{"login":"ziran","person":"01a21357-87d2-7a06-95c7-e026657d0848"}}}', X'3F79C185725753A3CFCB854CF0EC178B', X'464E0A3B81B7FF4EFD870486575F9F2DB1A1A1D1A19407EB929A83A5A3482E68', NULL);
INSERT INTO "event" VALUES ('01a21357-87d2-7e55-a9db-1a88d891e817', '990826', 'unit', '01a21357-85b5-7bef-b110-e8c3373d16cf', '01a21357-85b5-7bef-b110-e8c3373d16cf', '/990826/11990826018896626C/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d2-7d31-9eec-bc191e59b70a","role":"department_officer"},"rows":{"person/01a21357-87d2-7d31-9eec-bc191e59b70a":{"became":null,"name":"范秋实","region":"990826"},"post/01a21357-87d2-7d2f-8d0a-1cfab0e3ab31":{"person":"01a21357-87d2-7d31-9eec-bc191e59b70a","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b5-7bef-b110-e8c3373d16cf","until":null}}}', X'F8BF346CE021F0945AE8642E149ED88E', X'CAF40F9CFB550294EBCF8966973FEEF0FEA77E3E24B1EC8A26A73BD71DD2CFFE', NULL);
INSERT INTO "event" VALUES ('01a21357-87d2-7f29-aab3-322650fe8f74', '990826', 'account', '01a21357-87d2-7ed9-9810-ebaae46baa62', '01a21357-85b5-7bef-b110-e8c3373d16cf', '/990826/11990826018896626C/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"minzheng","person":"01a21357-87d2-7d31-9eec-bc191e59b70a"},"rows":{"account/01a21357-87d2-7ed9-9810-ebaae46baa62":{"login":"minzheng","person":"01a21357-87d2-7d31-9eec-bc191e59b70a"}}}', X'3BCA7A51748F6D66BCFB4E99B3A9B43A', X'663993EB0FE6A509EA918AD82531BB1E7BAB2947F68AC800E1A14AD5E9281301', NULL);
INSERT INTO "event" VALUES ('01a21357-87d3-71ba-bf24-a45c2ae25283', '990826', 'unit', '01a21357-85b5-7f2e-a07b-ab20158e67a1', '01a21357-85b5-7f2e-a07b-ab20158e67a1', '/990826/119908260123698251/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d3-708f-8e79-d87a58a91758","role":"department_officer"},"rows":{"person/01a21357-87d3-708f-8e79-d87a58a91758":{"became":null,"name":"金慧","region":"990826"},"post/01a21357-87d3-708c-a9b1-d22d56e2fc58":{"person":"01a21357-87d3-708f-8e79-d87a58a91758","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b5-7f2e-a07b-ab20158e67a1","until":null}}}', X'4A1CA05F29B17D29CEAABDF218C3765C', X'E11F71989CD7BD0BC9CCCABBD1165AE98A8323550DA33895AE1CCE2CECD183E4', NULL);
INSERT INTO "event" VALUES ('01a21357-87d3-7294-a48e-b90f1642e284', '990826', 'account', '01a21357-87d3-7232-870b-3e4a855e4fbc', '01a21357-85b5-7f2e-a07b-ab20158e67a1', '/990826/119908260123698251/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"caizheng","person":"01a21357-87d3-708f-8e79-d87a58a91758"},"rows":{"account/01a21357-87d3-7232-870b-3e4a855e4fbc":{"login":"caizheng","person":"01a21357-87d3-708f-8e79-d87a58a91758"}}}', X'ECA363DE3FDA5D5CCF3B384890DA89A5', X'25657410FF7C2F8B5E70089346CFD83E2372C9656BFCD1B4AA62DD505AA2492C', NULL);
INSERT INTO "event" VALUES ('01a21357-87d3-7488-b753-3dea89d0b443', '990826', 'unit', '01a21357-85b6-7348-8b29-f6f9bee237a4', '01a21357-85b6-7348-8b29-f6f9bee237a4', '/990826/12990826019736560A/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d3-735c-af26-86ba73cc1c4d","role":"department_officer"},"rows":{"person/01a21357-87d3-735c-af26-86ba73cc1c4d":{"became":null,"name":"齐修文","region":"990826"},"post/01a21357-87d3-7359-8d42-5c62fce463fb":{"person":"01a21357-87d3-735c-af26-86ba73cc1c4d","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b6-7348-8b29-f6f9bee237a4","until":null}}}', X'1B48708F4C1636BD94C2C8FACD6CEF0F', X'4747F7ECF3E223CB1A12BF3CFCFA21B14104E59A73230E0938970BD69CA96E20', NULL);
INSERT INTO "event" VALUES ('01a21357-87d3-754e-9894-5069df540e0f', '990826', 'account', '01a21357-87d3-74d4-8ca9-93be0d1aac63', '01a21357-85b6-7348-8b29-f6f9bee237a4', '/990826/12990826019736560A/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"dangxiao","person":"01a21357-87d3-735c-af26-86ba73cc1c4d"},"rows":{"account/01a21357-87d3-74d4-8ca9-93be0d1aac63":{"login":"dangxiao","person":"01a21357-87d3-735c-af26-86ba73cc1c4d"}}}', X'5B1676575A0D8C32D4B8BAEA973B3A9F', X'858A66E79FDBA5D0140BE7AB1EAB1E721FF797CF9BDF62C69B99C29F47C1D774', NULL);
INSERT INTO "event" VALUES ('01a21357-87d3-7741-91a7-fca79628f626', '990826', 'unit', '01a21357-85b6-75f7-9f2f-28af5a151d90', '01a21357-85b6-75f7-9f2f-28af5a151d90', '/990826/129908260186890374/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d3-760e-934d-308933f71e7e","role":"department_officer"},"rows":{"person/01a21357-87d3-760e-934d-308933f71e7e":{"became":null,"name":"安然","region":"990826"},"post/01a21357-87d3-760c-868d-90f73139168d":{"person":"01a21357-87d3-760e-934d-308933f71e7e","region":"990826","role":"department_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b6-75f7-9f2f-28af5a151d90","until":null}}}', X'05925C5522F1B4365FBE1F48C078F1C7', X'EE1BDFFA6F4A9DE04D6DC4E1A7EFFA7B13DE9AF0DC11ABE2AEB6F25C46922AFB', NULL);
INSERT INTO "event" VALUES ('01a21357-87d3-77f5-b7aa-12cd4a69986d', '990826', 'account', '01a21357-87d3-77a1-9884-efb8f282d78b', '01a21357-85b6-75f7-9f2f-28af5a151d90', '/990826/129908260186890374/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"rongmei","person":"01a21357-87d3-760e-934d-308933f71e7e"},"rows":{"account/01a21357-87d3-77a1-9884-efb8f282d78b":{"login":"rongmei","person":"01a21357-87d3-760e-934d-308933f71e7e"}}}', X'B4A3523AC11C9655E8151AA60ADB2B63', X'7769C44AD8F55AEA00C1FC3D066C122C0681A02908ACFE2A4BC15D57035E4A01', NULL);
INSERT INTO "event" VALUES ('01a21357-87d3-7b44-860a-6e684eab5f26', '990826', 'unit', '01a21357-85b6-7a09-9a65-f451942dbe20', '01a21357-85b6-7a09-9a65-f451942dbe20', '/990826/990826001/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d3-7a58-b536-1b84df1ed4c9","role":"town_office"},"rows":{"person/01a21357-87d3-7a58-b536-1b84df1ed4c9":{"became":null,"name":"吴佩","region":"990826"},"post/01a21357-87d3-7a55-b9b2-650a0b68b52c":{"person":"01a21357-87d3-7a58-b536-1b84df1ed4c9","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b6-7a09-9a65-f451942dbe20","until":null}}}', X'ABB045D60142139FB3D84A1544812AFF', X'63FD210EF0CC2A829872F690F5BCCCF879BED3B250B24B47D5E92C87D066EEFD', NULL);
INSERT INTO "event" VALUES ('01a21357-87d3-7d14-8ab2-a3196c9e71f6', '990826', 'account', '01a21357-87d3-7c05-81dc-19063533b2bf', '01a21357-85b6-7a09-9a65-f451942dbe20', '/990826/990826001/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"chengguan","person":"01a21357-87d3-7a58-b536-1b84df1ed4c9"},"rows":{"account/01a21357-87d3-7c05-81dc-19063533b2bf":{"login":"chengguan","person":"01a21357-87d3-7a58-b536-1b84df1ed4c9"}}}', X'BFB7FC0E4AC5340F9FC83244DE34E72E', X'C02CAA346C7D0F0B126DBE81F6856340144A55134C20B2C89BF898FD8BECD6E4', NULL);
INSERT INTO "event" VALUES ('01a21357-87d4-7270-836c-3aebbc89d017', '990826', 'unit', '01a21357-85b6-7ceb-a5fd-f69104bb86fd', '01a21357-85b6-7ceb-a5fd-f69104bb86fd', '/990826/990826002/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d3-7e26-b1de-c06c178e02a0","role":"town_office"},"rows":{"person/01a21357-87d3-7e26-b1de-c06c178e02a0":{"became":null,"name":"任海波","region":"990826"},"post/01a21357-87d3-7e23-8b34-f5b1bce4b5ef":{"person":"01a21357-87d3-7e26-b1de-c06c178e02a0","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b6-7ceb-a5fd-f69104bb86fd","until":null}}}', X'3F2372AEC9BB78C0094FF4633AE3653F', X'43F7B65CE45264BCA1A70B6D4D6B582442035768F83983ED93AB93B7679F65B2', NULL);
INSERT INTO "event" VALUES ('01a21357-87d4-737c-a7cc-cb5822c663dc', '990826', 'account', '01a21357-87d4-7318-b24d-c891b421002a', '01a21357-85b6-7ceb-a5fd-f69104bb86fd', '/990826/990826002/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"landong","person":"01a21357-87d3-7e26-b1de-c06c178e02a0"},"rows":{"account/01a21357-87d4-7318-b24d-c891b421002a":{"login":"landong","person":"01a21357-87d3-7e26-b1de-c06c178e02a0"}}}', X'2F998200B8CF849A5A38AB42BAAD67B6', X'F36C17F691D9D4F9A0A99B000C685E2478BB0833930EB7250EAE6559CC18F110', NULL);
INSERT INTO "event" VALUES ('01a21357-87d4-75aa-8cc1-870d3d2ef3b6', '990826', 'unit', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d4-7470-86d7-73384c7f94d7","role":"system_admin"},"rows":{"person/01a21357-87d4-7470-86d7-73384c7f94d7":{"became":null,"name":"侯亮","region":"990826"},"post/01a21357-87d4-746d-b965-b63a2b4eea24":{"person":"01a21357-87d4-7470-86d7-73384c7f94d7","region":"990826","role":"system_admin","sectors":"[]","since":1793028832684,"unit":"01a21357-85b6-7eb7-be59-182b0a2c5d49","until":null}}}', X'32DD03AD1AF0391398607132F411DCAD', X'B71B7C41C44FEDABB54BD346FC8BE0DF7856CBDFD40E1D3416B2D41C5E5113C1', NULL);
INSERT INTO "event" VALUES ('01a21357-87d4-76aa-85c2-e4d3fefc132b', '990826', 'account', '01a21357-87d4-7624-87af-f12be517cf5b', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"shiqiao_admin","person":"01a21357-87d4-7470-86d7-73384c7f94d7"},"rows":{"account/01a21357-87d4-7624-87af-f12be517cf5b":{"login":"shiqiao_admin","person":"01a21357-87d4-7470-86d7-73384c7f94d7"}}}', X'8873E4B76B4C0E6EB981C8EA919234F1', X'70A81893BEBE1231998EAE8635796A6412854C025A953370C058C14019A0FAA8', NULL);
INSERT INTO "event" VALUES ('01a21357-87d4-790b-b212-7b00cc8e014f', '990826', 'unit', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d4-7857-b881-e09b1a4d76d5","role":"town_office"},"rows":{"person/01a21357-87d4-7857-b881-e09b1a4d76d5":{"became":null,"name":"马晓东","region":"990826"},"post/01a21357-87d4-7854-a0aa-ce6fd146ba33":{"person":"01a21357-87d4-7857-b881-e09b1a4d76d5","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b6-7eb7-be59-182b0a2c5d49","until":null}}}', X'F120F7C5411B9E5E8B246988EF88799C', X'7A9842EE1E7BDDDC660DDEDF07C978CDD7A0FA2A89C2961AFF69A5F074BAA9FD', NULL);
INSERT INTO "event" VALUES ('01a21357-87d4-7c93-b830-5d86d5fcbe8a', '990826', 'account', '01a21357-87d4-79cd-8ca4-2113f66620fa', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"shiqiao","person":"01a21357-87d4-7857-b881-e09b1a4d76d5"},"rows":{"account/01a21357-87d4-79cd-8ca4-2113f66620fa":{"login":"shiqiao","person":"01a21357-87d4-7857-b881-e09b1a4d76d5"}}}', X'42CA90B7834F41366C4E5750D38F440F', X'0D30C6F6EB0F4F62A66E2058A54B722A94D91F9546D226F6761B7FFCCB6D2077', NULL);
INSERT INTO "event" VALUES ('01a21357-87d4-7dfb-8779-02d934cecfdb', '990826', 'unit', '01a21357-85b7-7165-9fa0-cc6f7a5ba330', '01a21357-85b7-7165-9fa0-cc6f7a5ba330', '/990826/990826101/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d4-7d64-acf7-7beec5f93918","role":"town_office"},"rows":{"person/01a21357-87d4-7d64-acf7-7beec5f93918":{"became":null,"name":"柯敏","region":"990826"},"post/01a21357-87d4-7d55-9cdb-4f69d3d4400e":{"person":"01a21357-87d4-7d64-acf7-7beec5f93918","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b7-7165-9fa0-cc6f7a5ba330","until":null}}}', X'E7031AC7600EC6F540CE11476AB212C7', X'96242A06B82A416F8F3AE2CAB96ADA75E50FF1DFDF3FB8CAEB0B9A19E1FB1379', NULL);
INSERT INTO "event" VALUES ('01a21357-87d5-7040-9199-131fafb86e8a', '990826', 'account', '01a21357-87d4-7f07-80f3-5066672b76ba', '01a21357-85b7-7165-9fa0-cc6f7a5ba330', '/990826/990826101/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"liuhe","person":"01a21357-87d4-7d64-acf7-7beec5f93918"},"rows":{"account/01a21357-87d4-7f07-80f3-5066672b76ba":{"login":"liuhe","person":"01a21357-87d4-7d64-acf7-7beec5f93918"}}}', X'36F4E896332C23560BB5BC1298108535', X'8996E1C65CC3BD3D46F17F286545FBAC54BF44CF4D6790D387C4BAD041DB820F', NULL);
INSERT INTO "event" VALUES ('01a21357-87d5-7190-a672-5738a8a2acc8', '990826', 'unit', '01a21357-85b7-7308-9c33-268b14cb5e6d', '01a21357-85b7-7308-9c33-268b14cb5e6d', '/990826/990826102/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d5-7114-ab3a-f42d154d41cc","role":"town_office"},"rows":{"person/01a21357-87d5-7114-ab3a-f42d154d41cc":{"became":null,"name":"袁青","region":"990826"},"post/01a21357-87d5-7111-b852-d785b0f2ab9a":{"person":"01a21357-87d5-7114-ab3a-f42d154d41cc","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b7-7308-9c33-268b14cb5e6d","until":null}}}', X'37658F47ADB5FD433C010DBFACFD4482', X'C26ADE0C6F6CF03A35229C1655C6E2DEC5E717C2A42238B231DA960EB3FEF92D', NULL);
INSERT INTO "event" VALUES ('01a21357-87d5-730c-aeab-52d198576a02', '990826', 'account', '01a21357-87d5-72a6-aa4f-549919580d89', '01a21357-85b7-7308-9c33-268b14cb5e6d', '/990826/990826102/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"qingshanpu","person":"01a21357-87d5-7114-ab3a-f42d154d41cc"},"rows":{"account/01a21357-87d5-72a6-aa4f-549919580d89":{"login":"qingshanpu","person":"01a21357-87d5-7114-ab3a-f42d154d41cc"}}}', X'EEA780AAA4A5F62C63882BABD05789B5', X'1D1B58A5E5251B708CA385EBA3638F9DAA6BFE5007D0AC990EB5C7C9F6BFBC5F', NULL);
INSERT INTO "event" VALUES ('01a21357-87d5-7448-a5ca-aa239f051f1d', '990826', 'unit', '01a21357-85b7-74bc-bfaf-8197e6abb34b', '01a21357-85b7-74bc-bfaf-8197e6abb34b', '/990826/990826103/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d5-73b5-b935-cd64a9179135","role":"town_office"},"rows":{"person/01a21357-87d5-73b5-b935-cd64a9179135":{"became":null,"name":"汤勇","region":"990826"},"post/01a21357-87d5-73b3-9da9-d21af19060f2":{"person":"01a21357-87d5-73b5-b935-cd64a9179135","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b7-74bc-bfaf-8197e6abb34b","until":null}}}', X'11E04F1308B30346A1A868D41976A070', X'521FBFE5BB8643C20BD5DE8C10E97CD15380E5F4A6EEC42ADD53A0D81297BFDF', NULL);
INSERT INTO "event" VALUES ('01a21357-87d5-7645-bf62-549ec8321ec8', '990826', 'account', '01a21357-87d5-755e-bf41-f74f7d001da9', '01a21357-85b7-74bc-bfaf-8197e6abb34b', '/990826/990826103/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"dayan","person":"01a21357-87d5-73b5-b935-cd64a9179135"},"rows":{"account/01a21357-87d5-755e-bf41-f74f7d001da9":{"login":"dayan","person":"01a21357-87d5-73b5-b935-cd64a9179135"}}}', X'A73BA111BFA45670E1576B812FC17977', X'39936EAE5A7ADA3FB47E688E87A3E8C1EC975902CD97A056606E73C2F64D4692', NULL);
INSERT INTO "event" VALUES ('01a21357-87d5-7854-b4cb-1a7f62b24ca9', '990826', 'unit', '01a21357-85b7-768a-aaa2-d2eb9ac11c44', '01a21357-85b7-768a-aaa2-d2eb9ac11c44', '/990826/990826104/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d5-77d0-881c-7850f9c39f83","role":"town_office"},"rows":{"person/01a21357-87d5-77d0-881c-7850f9c39f83":{"became":null,"name":"沙建平","region":"990826"},"post/01a21357-87d5-77cd-988b-faffdda332eb":{"person":"01a21357-87d5-77d0-881c-7850f9c39f83","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b7-768a-aaa2-d2eb9ac11c44","until":null}}}', X'FBFB9F63CB9D5F44F936C0AA624A8B8D', X'98B784D09776F98ED097405B09E320BCFC47A20C4A06AF3A08A07AB7F0A3264D', NULL);
INSERT INTO "event" VALUES ('01a21357-87d5-7995-b498-706b4f3ac40d', '990826', 'account', '01a21357-87d5-792f-a496-98397a2237d9', '01a21357-85b7-768a-aaa2-d2eb9ac11c44', '/990826/990826104/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"shawan","person":"01a21357-87d5-77d0-881c-7850f9c39f83"},"rows":{"account/01a21357-87d5-792f-a496-98397a2237d9":{"login":"shawan","person":"01a21357-87d5-77d0-881c-7850f9c39f83"}}}', X'50DC549FD0FD251F2B76DF4B31B94586', X'F8C8C0202CDEA5638D9519AF8892A3BF635BD1658FF6ABAC1420291ED466E0DC', NULL);
INSERT INTO "event" VALUES ('01a21357-87d5-7b98-8e9a-929e18342f6d', '990826', 'unit', '01a21357-85b7-7838-b8d7-91d7b89af816', '01a21357-85b7-7838-b8d7-91d7b89af816', '/990826/990826105/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d5-7b16-aa55-3cc4258d4ba7","role":"town_office"},"rows":{"person/01a21357-87d5-7b16-aa55-3cc4258d4ba7":{"became":null,"name":"崔玉梅","region":"990826"},"post/01a21357-87d5-7b13-a833-b64553d68afd":{"person":"01a21357-87d5-7b16-aa55-3cc4258d4ba7","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b7-7838-b8d7-91d7b89af816","until":null}}}', X'276C1929E3986B07662866B651D1BD81', X'B8132409C65AE09DF2F96BCB24E4EA3EC85A1A88DCA19D72C2EAB5DDC34BE8DF', NULL);
INSERT INTO "event" VALUES ('01a21357-87d5-7c71-bc16-25501cff2926', '990826', 'account', '01a21357-87d5-7c16-a22b-1fea5e6e1fa4', '01a21357-85b7-7838-b8d7-91d7b89af816', '/990826/990826105/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"sanguan","person":"01a21357-87d5-7b16-aa55-3cc4258d4ba7"},"rows":{"account/01a21357-87d5-7c16-a22b-1fea5e6e1fa4":{"login":"sanguan","person":"01a21357-87d5-7b16-aa55-3cc4258d4ba7"}}}', X'D81FFE05A1DE879B22635E9BEF641D18', X'6B36E4C2A0DC9147E76F67489C6398B1692B773FFB87A1B91F172F5C03A57A52', NULL);
INSERT INTO "event" VALUES ('01a21357-87d5-7e6e-976a-837438569329', '990826', 'unit', '01a21357-85b7-7a2c-b9ed-60c799092178', '01a21357-85b7-7a2c-b9ed-60c799092178', '/990826/990826106/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d5-7de8-bc3c-ce2e9dd19065","role":"town_office"},"rows":{"person/01a21357-87d5-7de8-bc3c-ce2e9dd19065":{"became":null,"name":"彭飞","region":"990826"},"post/01a21357-87d5-7de5-8bf4-4e298059196b":{"person":"01a21357-87d5-7de8-bc3c-ce2e9dd19065","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b7-7a2c-b9ed-60c799092178","until":null}}}', X'8FBCA01A849661060D150A7D2EE4FB09', X'69B17CE0F1006B0E24B650BE7235EDFDABD8A2669A09B5161E489E45E8EE4D73', NULL);
INSERT INTO "event" VALUES ('01a21357-87d6-70c3-aa56-a4c80513907d', '990826', 'account', '01a21357-87d5-7f05-b7fe-bf6c4bc1f45d', '01a21357-85b7-7a2c-b9ed-60c799092178', '/990826/990826106/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"shuangqiao","person":"01a21357-87d5-7de8-bc3c-ce2e9dd19065"},"rows":{"account/01a21357-87d5-7f05-b7fe-bf6c4bc1f45d":{"login":"shuangqiao","person":"01a21357-87d5-7de8-bc3c-ce2e9dd19065"}}}', X'1520EE17CC109AB772F5AD3A44975F5B', X'F0E91A38B862749C74D11D8FF5087F0CCE0105ACEFD799DC8140FAEB6704B918', NULL);
INSERT INTO "event" VALUES ('01a21357-87d6-7226-877d-f6396911152b', '990826', 'unit', '01a21357-85b7-7bb2-8bb9-6989c53d6f39', '01a21357-85b7-7bb2-8bb9-6989c53d6f39', '/990826/990826107/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d6-71a6-b7b3-aa2410dcd2ce","role":"town_office"},"rows":{"person/01a21357-87d6-71a6-b7b3-aa2410dcd2ce":{"became":null,"name":"黎志刚","region":"990826"},"post/01a21357-87d6-71a3-baed-f9d61f06417c":{"person":"01a21357-87d6-71a6-b7b3-aa2410dcd2ce","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b7-7bb2-8bb9-6989c53d6f39","until":null}}}', X'FBC81D460101DAE386D7856E4AAB93CA', X'A8B4F8BE02EF4C5D21B80F844FB965D721F998E890DF6CBE4A4D09AB806D6B4F', NULL);
INSERT INTO "event" VALUES ('01a21357-87d6-7383-a90e-24c17d0b2f23', '990826', 'account', '01a21357-87d6-7285-9afd-832cca30c5d5', '01a21357-85b7-7bb2-8bb9-6989c53d6f39', '/990826/990826107/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"huangtugang","person":"01a21357-87d6-71a6-b7b3-aa2410dcd2ce"},"rows":{"account/01a21357-87d6-7285-9afd-832cca30c5d5":{"login":"huangtugang","person":"01a21357-87d6-71a6-b7b3-aa2410dcd2ce"}}}', X'7693AF73D321F3BA8E5C41C14F7024B4', X'823AEE0711070DE474237EB1F79C6B46CF237C5041927E344BD8F3776AECA80C', NULL);
INSERT INTO "event" VALUES ('01a21357-87d6-74ee-8f21-7179e856cb50', '990826', 'unit', '01a21357-85b7-7d1b-9b01-7c15a8331fd0', '01a21357-85b7-7d1b-9b01-7c15a8331fd0', '/990826/990826200/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d6-7452-bdc3-c2b8b45f6fd4","role":"town_office"},"rows":{"person/01a21357-87d6-7452-bdc3-c2b8b45f6fd4":{"became":null,"name":"乔木","region":"990826"},"post/01a21357-87d6-7450-ab62-41cdff39382a":{"person":"01a21357-87d6-7452-bdc3-c2b8b45f6fd4","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b7-7d1b-9b01-7c15a8331fd0","until":null}}}', X'94F77706C1ECCF5487064E9A270946EE', X'6CC2BD3519A6B516733FB422CC06E1F7EDE4223E3DCE395DE3D45A726F860806', NULL);
INSERT INTO "event" VALUES ('01a21357-87d6-7646-a934-f35615e2bb02', '990826', 'account', '01a21357-87d6-755b-ae2b-e88f49db2dc1', '01a21357-85b7-7d1b-9b01-7c15a8331fd0', '/990826/990826200/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"baita","person":"01a21357-87d6-7452-bdc3-c2b8b45f6fd4"},"rows":{"account/01a21357-87d6-755b-ae2b-e88f49db2dc1":{"login":"baita","person":"01a21357-87d6-7452-bdc3-c2b8b45f6fd4"}}}', X'F9A697C826ABDAF990922767D476B569', X'D13806AECC6BFEDBEB13FBD52A63F0AE5559D6AA86FFCE33C7DDFF63530C5170', NULL);
INSERT INTO "event" VALUES ('01a21357-87d6-78e0-b7cd-7ed4380f1f1c', '990826', 'unit', '01a21357-85b7-7eb4-9c6d-8591c4f3ef74', '01a21357-85b7-7eb4-9c6d-8591c4f3ef74', '/990826/990826201/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d6-77b2-9201-6d5546bfecff","role":"town_office"},"rows":{"person/01a21357-87d6-77b2-9201-6d5546bfecff":{"became":null,"name":"龙小云","region":"990826"},"post/01a21357-87d6-77af-b615-5ff2aa06b898":{"person":"01a21357-87d6-77b2-9201-6d5546bfecff","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b7-7eb4-9c6d-8591c4f3ef74","until":null}}}', X'DD7DCD95B261C66E01956CC34FBB12A4', X'AA0CA2A545AD7D3ED70BEEAF7E649652A3D98836485F4F2C879FC38F413FB88A', NULL);
INSERT INTO "event" VALUES ('01a21357-87d6-79af-9a40-18b0ebcdf92f', '990826', 'account', '01a21357-87d6-7948-9ede-b61b1e5af8f5', '01a21357-85b7-7eb4-9c6d-8591c4f3ef74', '/990826/990826201/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"longquan","person":"01a21357-87d6-77b2-9201-6d5546bfecff"},"rows":{"account/01a21357-87d6-7948-9ede-b61b1e5af8f5":{"login":"longquan","person":"01a21357-87d6-77b2-9201-6d5546bfecff"}}}', X'5AE605C77FD3A8684CA4C7C5BD80CAB8', X'022F2730AB3D6724C4996EF2749BA3C622FCD3FCE70CF4DDE6D11E9FCEF86DAE', NULL);
INSERT INTO "event" VALUES ('01a21357-87d6-7e68-b243-757cba6c6f3a', '990826', 'unit', '01a21357-85b8-7297-97ac-912fb0e107a9', '01a21357-85b8-7297-97ac-912fb0e107a9', '/990826/990826400/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d6-7d91-b389-a713b2a809f9","role":"town_office"},"rows":{"person/01a21357-87d6-7d91-b389-a713b2a809f9":{"became":null,"name":"许航","region":"990826"},"post/01a21357-87d6-7d8e-9e8b-09f234a689ff":{"person":"01a21357-87d6-7d91-b389-a713b2a809f9","region":"990826","role":"town_office","sectors":"[]","since":1793028832684,"unit":"01a21357-85b8-7297-97ac-912fb0e107a9","until":null}}}', X'447AC6D306EC76BE26F6CFE343AA56E6', X'FF4F721AE34AD3595441E940897D699506D6813D80556A5AAFB75E104E9D320D', NULL);
INSERT INTO "event" VALUES ('01a21357-87d7-710a-8cc7-8f96f60fa178', '990826', 'account', '01a21357-87d6-7f07-a6b2-a775be65a2ee', '01a21357-85b8-7297-97ac-912fb0e107a9', '/990826/990826400/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"jingkaiqu","person":"01a21357-87d6-7d91-b389-a713b2a809f9"},"rows":{"account/01a21357-87d6-7f07-a6b2-a775be65a2ee":{"login":"jingkaiqu","person":"01a21357-87d6-7d91-b389-a713b2a809f9"}}}', X'C779FA6A1DD939DB52FB6129DE0D080F', X'0CE66303F644A3CE27A2DCEC9DE889CD65E05C92449F5C80B34BF8B5D4B5505D', NULL);
INSERT INTO "event" VALUES ('01a21357-87d7-73ad-9f3f-f874fbde717b', '990826', 'unit', '01a21357-85b8-74d1-9bef-49f1d9919250', '01a21357-85b8-74d1-9bef-49f1d9919250', '/990826/990826001/990826001001/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d7-7257-86d3-361ee32946b3","role":"village_officer"},"rows":{"person/01a21357-87d7-7257-86d3-361ee32946b3":{"became":null,"name":"何素珍","region":"990826"},"post/01a21357-87d7-7254-9962-d8f40e9e4e3a":{"person":"01a21357-87d7-7257-86d3-361ee32946b3","region":"990826","role":"village_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b8-74d1-9bef-49f1d9919250","until":null}}}', X'13270F40094E13640F547422D032CCC9', X'4865C3D6C21FFAD89F2F93EC83289F373A3673A51F4A7CB8C1D33AF63E605746', NULL);
INSERT INTO "event" VALUES ('01a21357-87d7-7484-87f0-a1e2393ae05d', '990826', 'account', '01a21357-87d7-740c-9777-81f385289ba7', '01a21357-85b8-74d1-9bef-49f1d9919250', '/990826/990826001/990826001001/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"beiguan","person":"01a21357-87d7-7257-86d3-361ee32946b3"},"rows":{"account/01a21357-87d7-740c-9777-81f385289ba7":{"login":"beiguan","person":"01a21357-87d7-7257-86d3-361ee32946b3"}}}', X'1731AC808D241DBBEC8113FA223DCE33', X'57564DDB71F92D7968DC5C93786EA0AEA5F33643BE7E09D56B911B15A2F74FC6', NULL);
INSERT INTO "event" VALUES ('01a21357-87d7-7714-b6d0-716d7c60751f', '990826', 'unit', '01a21357-85b8-7abd-a717-ab9d8d03bd24', '01a21357-85b8-7abd-a717-ab9d8d03bd24', '/990826/990826100/990826100001/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d7-7647-a1c4-3703de8083e0","role":"village_officer"},"rows":{"person/01a21357-87d7-7647-a1c4-3703de8083e0":{"became":null,"name":"朱进福","region":"990826"},"post/01a21357-87d7-7644-aa4b-2f1544f7bf85":{"person":"01a21357-87d7-7647-a1c4-3703de8083e0","region":"990826","role":"village_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b8-7abd-a717-ab9d8d03bd24","until":null}}}', X'4642A5AC98CB2FE14894C2D5B0C73E53', X'EF20DDD3042100562C02685A7A5F7DADF2DDD98290098A81DC6C447EC5D16524', NULL);
INSERT INTO "event" VALUES ('01a21357-87d7-77ff-ad71-4f9cac3327ae', '990826', 'account', '01a21357-87d7-778a-b87d-69ef6495f784', '01a21357-85b8-7abd-a717-ab9d8d03bd24', '/990826/990826100/990826100001/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"gongyelu","person":"01a21357-87d7-7647-a1c4-3703de8083e0"},"rows":{"account/01a21357-87d7-778a-b87d-69ef6495f784":{"login":"gongyelu","person":"01a21357-87d7-7647-a1c4-3703de8083e0"}}}', X'5516EB17B6D24A16BE4F7710F590BF94', X'BFBBD01140D82DE62F08A66746C1215CBF7A13F1A4D499B4A18D7E64019C4E17', NULL);
INSERT INTO "event" VALUES ('01a21357-87d7-7a28-8458-5cb55b6c4570', '990826', 'unit', '01a21357-85b8-7cd6-9cc5-4660f4347671', '01a21357-85b8-7cd6-9cc5-4660f4347671', '/990826/990826100/990826100201/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d7-79af-bc6f-cb2f13f9d2c5","role":"village_officer"},"rows":{"person/01a21357-87d7-79af-bc6f-cb2f13f9d2c5":{"became":null,"name":"丁来根","region":"990826"},"post/01a21357-87d7-79ad-9782-f81874904bb2":{"person":"01a21357-87d7-79af-bc6f-cb2f13f9d2c5","region":"990826","role":"village_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b8-7cd6-9cc5-4660f4347671","until":null}}}', X'8D1CE323A88944090CA08728CDFBB140', X'5767AD40C3FFCA8489A6D2812D4342A4A878CA40D5148DF54383CD52C994AC04', NULL);
INSERT INTO "event" VALUES ('01a21357-87d7-7abc-9565-4e599f4606b6', '990826', 'account', '01a21357-87d7-7a76-8562-c65a1e5d78e7', '01a21357-85b8-7cd6-9cc5-4660f4347671', '/990826/990826100/990826100201/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"dongwan","person":"01a21357-87d7-79af-bc6f-cb2f13f9d2c5"},"rows":{"account/01a21357-87d7-7a76-8562-c65a1e5d78e7":{"login":"dongwan","person":"01a21357-87d7-79af-bc6f-cb2f13f9d2c5"}}}', X'D1E1E07B1B1FECC2E8B12BBA8E2F4B69', X'01D84FD8F97CA9FE541B1764FF7AD8EC47866ADEBEAC15F892A8DE8430FE54E6', NULL);
INSERT INTO "event" VALUES ('01a21357-87d7-7d29-b915-f07c2a9aa568', '990826', 'unit', '01a21357-85b9-74e3-8491-8e1fb0ed39ad', '01a21357-85b9-74e3-8491-8e1fb0ed39ad', '/990826/990826107/990826107201/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d7-7c74-aee9-b770382cd1e4","role":"village_officer"},"rows":{"person/01a21357-87d7-7c74-aee9-b770382cd1e4":{"became":null,"name":"邱永贵","region":"990826"},"post/01a21357-87d7-7c72-beb6-25571351aa47":{"person":"01a21357-87d7-7c74-aee9-b770382cd1e4","region":"990826","role":"village_officer","sectors":"[]","since":1793028832684,"unit":"01a21357-85b9-74e3-8491-8e1fb0ed39ad","until":null}}}', X'0E841C5278F8003DB12A269309F0A340', X'77D28278718FBEC007961BCC69DA729AB13661540779F826D9D40AB898FCA822', NULL);
INSERT INTO "event" VALUES ('01a21357-87d7-7eaa-a021-b89606dc1d09', '990826', 'account', '01a21357-87d7-7e36-8946-3696f0f04ec0', '01a21357-85b9-74e3-8491-8e1fb0ed39ad', '/990826/990826107/990826107201/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"nanpo","person":"01a21357-87d7-7c74-aee9-b770382cd1e4"},"rows":{"account/01a21357-87d7-7e36-8946-3696f0f04ec0":{"login":"nanpo","person":"01a21357-87d7-7c74-aee9-b770382cd1e4"}}}', X'3411CA6BD515C9A6222A641A873AB956', X'DC680AA0FE2B66A6660A49186F9C776CACF36F34040F3EE43EC7ED3E8FEFB73C', NULL);
INSERT INTO "event" VALUES ('01a21357-87d8-70e6-99e1-d3d49cbdc424', '990826', 'unit', '01a21357-85b9-7a0e-b3c1-a3af346640dd', '01a21357-85b9-7a0e-b3c1-a3af346640dd', '/990826/990826100/91990826MA8573491L/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d8-7070-a998-96fbb8affcfc","role":"enterprise_manager"},"rows":{"person/01a21357-87d8-7070-a998-96fbb8affcfc":{"became":null,"name":"尤长林","region":"990826"},"post/01a21357-87d8-706f-96c4-8a93ce437ac0":{"person":"01a21357-87d8-7070-a998-96fbb8affcfc","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028832684,"unit":"01a21357-85b9-7a0e-b3c1-a3af346640dd","until":null}}}', X'93F19E31A6FA2902AF124EDA859BF549', X'9CF7D45C94AAB1C9123AF68F8B4593C99CE811AAEFE0C67392989C55A5AA63C5', NULL);
INSERT INTO "event" VALUES ('01a21357-87d8-726b-8e6c-051a3dd1b971', '990826', 'account', '01a21357-87d8-7204-9c45-ea7700fc0a75', '01a21357-85b9-7a0e-b3c1-a3af346640dd', '/990826/990826100/91990826MA8573491L/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"xinhe","person":"01a21357-87d8-7070-a998-96fbb8affcfc"},"rows":{"account/01a21357-87d8-7204-9c45-ea7700fc0a75":{"login":"xinhe","person":"01a21357-87d8-7070-a998-96fbb8affcfc"}}}', X'553612C624AD9FB9AAF76012164FAC3C', X'A6F8D6AD4870C78A4BEFD930B4431C13958A000F7DA0B3D356B652431062BE82', NULL);
INSERT INTO "event" VALUES ('01a21357-87d8-7492-a060-741b9f8ceaec', '990826', 'unit', '01a21357-85b9-7a0e-b3c1-a3af346640dd', '01a21357-85b9-7a0e-b3c1-a3af346640dd', '/990826/990826100/91990826MA8573491L/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d8-7361-8840-aa9bd3ed1dcf","role":"principal"},"rows":{"person/01a21357-87d8-7361-8840-aa9bd3ed1dcf":{"became":null,"name":"林振华","region":"990826"},"post/01a21357-87d8-735e-8a29-c22966f1863c":{"person":"01a21357-87d8-7361-8840-aa9bd3ed1dcf","region":"990826","role":"principal","sectors":"[]","since":1793028832684,"unit":"01a21357-85b9-7a0e-b3c1-a3af346640dd","until":null}}}', X'643ED630FE34EDB116E9C8A53F53BECB', X'66544E3AC45A359ACF61A65A640BC4E564E7469D234987AF083F31D9E128E4CB', NULL);
INSERT INTO "event" VALUES ('01a21357-87d8-759c-b341-5ce044aff8ed', '990826', 'account', '01a21357-87d8-7535-8355-53ced13f7086', '01a21357-85b9-7a0e-b3c1-a3af346640dd', '/990826/990826100/91990826MA8573491L/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"xinhe2","person":"01a21357-87d8-7361-8840-aa9bd3ed1dcf"},"rows":{"account/01a21357-87d8-7535-8355-53ced13f7086":{"login":"xinhe2","person":"01a21357-87d8-7361-8840-aa9bd3ed1dcf"}}}', X'994AF0FA835FF4BAC719182CBCC13709', X'38A7F20C8588FF8C8E02873CDE68C8B5A09EA46C03988279C048F872B7C86D23', NULL);
INSERT INTO "event" VALUES ('01a21357-87d8-77c5-a5e4-63b1714a2fdb', '990826', 'unit', '01a21357-8608-7367-8ac7-051af8470819', '01a21357-8608-7367-8ac7-051af8470819', '/990826/990826400/91990826MA05539633/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d8-7739-a424-2aef4304dacb","role":"enterprise_manager"},"rows":{"person/01a21357-87d8-7739-a424-2aef4304dacb":{"became":null,"name":"葛振国","region":"990826"},"post/01a21357-87d8-7737-a82d-e4fea2c9205d":{"person":"01a21357-87d8-7739-a424-2aef4304dacb","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028832684,"unit":"01a21357-8608-7367-8ac7-051af8470819","until":null}}}', X'2E1A1BA191A40B7200D27335C77F9F99', X'27AF8E1FA6949A78DC25991BA5A71FFAF9C08E91298FA47E93ACCD58A591C9C2', NULL);
INSERT INTO "event" VALUES ('01a21357-87d8-789c-b59c-eac78ff26279', '990826', 'account', '01a21357-87d8-7837-9938-3af63adfe32d', '01a21357-8608-7367-8ac7-051af8470819', '/990826/990826400/91990826MA05539633/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"hengxin","person":"01a21357-87d8-7739-a424-2aef4304dacb"},"rows":{"account/01a21357-87d8-7837-9938-3af63adfe32d":{"login":"hengxin","person":"01a21357-87d8-7739-a424-2aef4304dacb"}}}', X'4B7294F7B7148EA82F1D1475E2395EB2', X'7BD621D4C24F0A1291FE8F0AA1DA80B28B2B1319AE8EF70DDE36B4481FD8E90C', NULL);
INSERT INTO "event" VALUES ('01a21357-87d8-7acc-911f-3b40d88a8863', '990826', 'unit', '01a21357-8608-7367-8ac7-051af8470819', '01a21357-8608-7367-8ac7-051af8470819', '/990826/990826400/91990826MA05539633/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d8-7a40-b9ba-602d1129b45c","role":"principal"},"rows":{"person/01a21357-87d8-7a40-b9ba-602d1129b45c":{"became":null,"name":"庄明远","region":"990826"},"post/01a21357-87d8-7a3e-8a97-6867539a0e4e":{"person":"01a21357-87d8-7a40-b9ba-602d1129b45c","region":"990826","role":"principal","sectors":"[]","since":1793028832684,"unit":"01a21357-8608-7367-8ac7-051af8470819","until":null}}}', X'957B69FC14B2D34B0F92EB16595F5C12', X'3E61B62C85BE3E3CFBEF9A0BF3E0A063B580E7E9EFC43296459D1B7836BC53F9', NULL);
INSERT INTO "event" VALUES ('01a21357-87d8-7ba2-a3df-7463d0bd9cd8', '990826', 'account', '01a21357-87d8-7b4a-aec4-c403b8479440', '01a21357-8608-7367-8ac7-051af8470819', '/990826/990826400/91990826MA05539633/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"hengxin2","person":"01a21357-87d8-7a40-b9ba-602d1129b45c"},"rows":{"account/01a21357-87d8-7b4a-aec4-c403b8479440":{"login":"hengxin2","person":"01a21357-87d8-7a40-b9ba-602d1129b45c"}}}', X'D4F3797625E1CD38893268E09D9A4D78', X'2AC539DD21D7A4F205031ED5F2C61C7DDBB8CA06B1639276C2538486AF4A5E0F', NULL);
INSERT INTO "event" VALUES ('01a21357-87d8-7dcc-8a1b-0a33b3905dc6', '990826', 'unit', '01a21357-8608-7e48-9af5-d9d8cc02bc92', '01a21357-8608-7e48-9af5-d9d8cc02bc92', '/990826/990826400/91990826MA73818502/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d8-7d46-8988-1ad0028a40eb","role":"enterprise_manager"},"rows":{"person/01a21357-87d8-7d46-8988-1ad0028a40eb":{"became":null,"name":"沈立群","region":"990826"},"post/01a21357-87d8-7d44-a9a3-d448e9619f31":{"person":"01a21357-87d8-7d46-8988-1ad0028a40eb","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028832684,"unit":"01a21357-8608-7e48-9af5-d9d8cc02bc92","until":null}}}', X'550ABB6D665F4D5CD78263793AB7F969', X'0C265438AB464FA1798B89E5A588C1FFA09C9A2874B6570C072F34A62A916829', NULL);
INSERT INTO "event" VALUES ('01a21357-87d8-7f3f-905f-5a918607bf93', '990826', 'account', '01a21357-87d8-7e46-a27e-be0a48856644', '01a21357-8608-7e48-9af5-d9d8cc02bc92', '/990826/990826400/91990826MA73818502/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"honglan","person":"01a21357-87d8-7d46-8988-1ad0028a40eb"},"rows":{"account/01a21357-87d8-7e46-a27e-be0a48856644":{"login":"honglan","person":"01a21357-87d8-7d46-8988-1ad0028a40eb"}}}', X'FAB25E877BC9217049AB3E7C12C41C92', X'1F6CDBF7C007C414698456668C3C0E1887A5825FCD825B56FBD7382F9AFF6467', NULL);
INSERT INTO "event" VALUES ('01a21357-87d9-7132-b268-5a72eacc9b2b', '990826', 'unit', '01a21357-8607-73be-8c9b-6d70889cb662', '01a21357-8607-73be-8c9b-6d70889cb662', '/990826/990826002/91990826MA6115147A/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d9-70cd-a8e2-121c98c5ea06","role":"enterprise_manager"},"rows":{"person/01a21357-87d9-70cd-a8e2-121c98c5ea06":{"became":null,"name":"罗启明","region":"990826"},"post/01a21357-87d9-70cb-a460-d4bcdbcfcd9b":{"person":"01a21357-87d9-70cd-a8e2-121c98c5ea06","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028832684,"unit":"01a21357-8607-73be-8c9b-6d70889cb662","until":null}}}', X'6B41C196FEDBFE4CDBAE6EA717C95649', X'1433C5547373550CA1401CD4271EEE87CF2D8ADC27BB958ED29ECB7F6C3EA59E', NULL);
INSERT INTO "event" VALUES ('01a21357-87d9-7377-b7bc-ba55df05292f', '990826', 'account', '01a21357-87d9-72d2-a2ae-6d9ea78821df', '01a21357-8607-73be-8c9b-6d70889cb662', '/990826/990826002/91990826MA6115147A/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"shunda","person":"01a21357-87d9-70cd-a8e2-121c98c5ea06"},"rows":{"account/01a21357-87d9-72d2-a2ae-6d9ea78821df":{"login":"shunda","person":"01a21357-87d9-70cd-a8e2-121c98c5ea06"}}}', X'D8558CDE370A0EFE12D96EBC7C6BEA08', X'4FDC5B50974C50B5D1C53BEAC435357A74B50E1A27420F86ABE06313C095A10D', NULL);
INSERT INTO "event" VALUES ('01a21357-87d9-755c-b765-3c27bfe4f8ef', '990826', 'unit', '01a21357-860b-7122-a251-7f4fb6aaed43', '01a21357-860b-7122-a251-7f4fb6aaed43', '/990826/990826107/91990826MA68643086/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d9-743d-a485-ffb3401f2178","role":"enterprise_manager"},"rows":{"person/01a21357-87d9-743d-a485-ffb3401f2178":{"became":null,"name":"孟成","region":"990826"},"post/01a21357-87d9-743b-bfd4-41284f9b6895":{"person":"01a21357-87d9-743d-a485-ffb3401f2178","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028832684,"unit":"01a21357-860b-7122-a251-7f4fb6aaed43","until":null}}}', X'1D6F1B2B1C5AEAF93E0CBAAEFBAC9293', X'166B3A4BA92628A5985408703A307148AAC9A5093E64DBCB1143DBD2BA660AA2', NULL);
INSERT INTO "event" VALUES ('01a21357-87d9-761d-b016-9fb37c655604', '990826', 'account', '01a21357-87d9-75cd-8fc4-d7c99dc81bb2', '01a21357-860b-7122-a251-7f4fb6aaed43', '/990826/990826107/91990826MA68643086/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"jinshi","person":"01a21357-87d9-743d-a485-ffb3401f2178"},"rows":{"account/01a21357-87d9-75cd-8fc4-d7c99dc81bb2":{"login":"jinshi","person":"01a21357-87d9-743d-a485-ffb3401f2178"}}}', X'1A8FA3A92EFCFC059BF7323B0D16D334', X'BA760477728E5C12130A4C9086ABFF3F1ACBE22D4DD82F98615444A30FAF912B', NULL);
INSERT INTO "event" VALUES ('01a21357-87d9-7893-be60-7dba8a6e7158', '990826', 'unit', '01a21357-860a-74d9-93a0-9f21feba47d9', '01a21357-860a-74d9-93a0-9f21feba47d9', '/990826/990826106/91990826MA4777729G/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d9-7747-b8f0-be8ba6911f86","role":"enterprise_manager"},"rows":{"person/01a21357-87d9-7747-b8f0-be8ba6911f86":{"became":null,"name":"贺松","region":"990826"},"post/01a21357-87d9-7745-b51f-94b6311f9ccb":{"person":"01a21357-87d9-7747-b8f0-be8ba6911f86","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028832684,"unit":"01a21357-860a-74d9-93a0-9f21feba47d9","until":null}}}', X'A32B2F14E35C7CDFC713C1CCE85C9740', X'744320C36413C1D102C11A98ED1FFD764F139DDF749F86B8DA96C1B2A1B7AD1A', NULL);
INSERT INTO "event" VALUES ('01a21357-87d9-7961-bcc8-310a673ca57d', '990826', 'account', '01a21357-87d9-78fd-b433-49e919724a22', '01a21357-860a-74d9-93a0-9f21feba47d9', '/990826/990826106/91990826MA4777729G/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"hongyuan","person":"01a21357-87d9-7747-b8f0-be8ba6911f86"},"rows":{"account/01a21357-87d9-78fd-b433-49e919724a22":{"login":"hongyuan","person":"01a21357-87d9-7747-b8f0-be8ba6911f86"}}}', X'BB02F91BDD30C7E806BF5F242F7F9A06', X'2DD3A4F75F2A9E9B2192C0D43265FFCA22076AEB52BDA417C0DD9652D8028D71', NULL);
INSERT INTO "event" VALUES ('01a21357-87d9-7b5b-a3ce-8f33ebc525fb', '990826', 'unit', '01a21357-860e-70f0-9d31-8fd8303f3478', '01a21357-860e-70f0-9d31-8fd8303f3478', '/990826/990826104/91990826MA3382653E/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d9-7ab5-b45d-10e123b5b8eb","role":"enterprise_manager"},"rows":{"person/01a21357-87d9-7ab5-b45d-10e123b5b8eb":{"became":null,"name":"康毅","region":"990826"},"post/01a21357-87d9-7a16-a64f-6e742c11fe08":{"person":"01a21357-87d9-7ab5-b45d-10e123b5b8eb","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028832684,"unit":"01a21357-860e-70f0-9d31-8fd8303f3478","until":null}}}', X'8D1C15E5115D90FC28513837D20C9C61', X'EE0980E6F44EB9A6E299463D8423931C1E72A2134E0C8594157DBBACC8C42540', NULL);
INSERT INTO "event" VALUES ('01a21357-87d9-7bf6-ad07-145a654bb731', '990826', 'account', '01a21357-87d9-7baf-a26b-683def1c1292', '01a21357-860e-70f0-9d31-8fd8303f3478', '/990826/990826104/91990826MA3382653E/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"yonggu","person":"01a21357-87d9-7ab5-b45d-10e123b5b8eb"},"rows":{"account/01a21357-87d9-7baf-a26b-683def1c1292":{"login":"yonggu","person":"01a21357-87d9-7ab5-b45d-10e123b5b8eb"}}}', X'54526997F24727A4A186E340F6B17A0A', X'100154777B58DDE680511FF4572F77BF830BDA377E638E44964617D8668DC136', NULL);
INSERT INTO "event" VALUES ('01a21357-87d9-7f07-b37f-a15cd6105baf', '990826', 'unit', '01a21357-860e-7b89-9d43-b7ed3e9114c7', '01a21357-860e-7b89-9d43-b7ed3e9114c7', '/990826/990826001/91990826MA8640033K/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87d9-7cc0-8b9a-4fb26e98b01f","role":"enterprise_manager"},"rows":{"person/01a21357-87d9-7cc0-8b9a-4fb26e98b01f":{"became":null,"name":"丁晓峰","region":"990826"},"post/01a21357-87d9-7cbd-aece-3b21e5666a94":{"person":"01a21357-87d9-7cc0-8b9a-4fb26e98b01f","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028832684,"unit":"01a21357-860e-7b89-9d43-b7ed3e9114c7","until":null}}}', X'1CE13092AC2B1B505AFA6A6C773600C1', X'DC340F6D80C0007935794C3AB73BDB54CE72DACF1041BD089F3E6B90D77E2BE5', NULL);
INSERT INTO "event" VALUES ('01a21357-87da-713a-b09f-618ab101b97c', '990826', 'account', '01a21357-87da-702a-badf-45d8b74ed272', '01a21357-860e-7b89-9d43-b7ed3e9114c7', '/990826/990826001/91990826MA8640033K/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"lancheng","person":"01a21357-87d9-7cc0-8b9a-4fb26e98b01f"},"rows":{"account/01a21357-87da-702a-badf-45d8b74ed272":{"login":"lancheng","person":"01a21357-87d9-7cc0-8b9a-4fb26e98b01f"}}}', X'C743A0D58A48A770C5C2D9776ABFAB3D', X'AC91F62AFE75228B6197980540B1C11E1FBFED9542BFB85DF4506857D4E043E5', NULL);
INSERT INTO "event" VALUES ('01a21357-87da-72ab-9de7-1ce1fdecdabd', '990826', 'unit', '01a21357-860d-7300-b982-333b9474441c', '01a21357-860d-7300-b982-333b9474441c', '/990826/990826103/91990826MA2043414C/', 'appoint', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"person":"01a21357-87da-720a-a71d-00dc89906fd6","role":"enterprise_manager"},"rows":{"person/01a21357-87da-720a-a71d-00dc89906fd6":{"became":null,"name":"纪云","region":"990826"},"post/01a21357-87da-7208-960b-0d08a66e9a68":{"person":"01a21357-87da-720a-a71d-00dc89906fd6","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793028832684,"unit":"01a21357-860d-7300-b982-333b9474441c","until":null}}}', X'9F61F7375C0E59C8F555102FEF291599', X'432E533573EB8136106BE221B4811F70E07B41862C483C49389370AF3215B610', NULL);
INSERT INTO "event" VALUES ('01a21357-87da-73f4-9510-d55a8404b658', '990826', 'account', '01a21357-87da-7396-a3eb-ee8bacc01f53', '01a21357-860d-7300-b982-333b9474441c', '/990826/990826103/91990826MA2043414C/', 'account_new', NULL, 1793028832684, NULL, NULL, 0, '{"extra":{"login":"zhongan","person":"01a21357-87da-720a-a71d-00dc89906fd6"},"rows":{"account/01a21357-87da-7396-a3eb-ee8bacc01f53":{"login":"zhongan","person":"01a21357-87da-720a-a71d-00dc89906fd6"}}}', X'D277E5A0AE05557B8C481B04831C72F3', X'D12BFA3030A26D98D1ECFB3C1EF869BAE095514C03E8350BC848AE2CCD5DB512', NULL);
INSERT INTO "event" VALUES ('01a21357-89ef-7e72-82ad-6d8882ac5ee0', '990826', 'account', '01a21357-87cf-7318-bb86-9343ddd1c6ed', '01a21357-85b1-7629-9433-596c84e5fa0c', '/990826/11990826010947644R/', 'log_in', NULL, 1795620833775, '01a21357-87cf-714f-9220-485673c29f85', NULL, 0, '{"extra":{"address":"127.0.0.1","device":"","person":"01a21357-87cf-714f-9220-485673c29f85","second":false}}', X'91D2109908DC34A3269F95FDE4A541E4', X'D6271AB0051025A27A66FE4F93AE8DD9427C1E5FCC89E72B61DFED60B30BCD2C', NULL);
INSERT INTO "event" VALUES ('01a21357-8a31-74eb-a8fb-f0007a89323d', '990826', 'plan', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'create', 'upload', 1795620833836, '01a21357-87cf-714f-9220-485673c29f85', '01a21357-87cf-714c-af80-f036bc5960dc', 1, '{"changes":{"file_hash":{"from":null,"to":"d48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6"},"period_from":{"from":null,"to":"2020-01-01"},"period_to":{"from":null,"to":"2099-12-31"},"title":{"from":null,"to":"平澜县冬季安全行动方案（2020—2099年）"}},"from":"new","to":"draft","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-12-09","version":1}}', X'5A4CA79B630FC56452D4718862546B75', X'5C511390C6BE96E2FC054AE7145FDE0E3A55E41598D93DE861D767717A8CF8DF', NULL);
INSERT INTO "event" VALUES ('01a21357-8a8a-714e-878c-06c60a1739a9', '990826', 'plan', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'commitment', NULL, 1795620833927, '01a21357-87cf-714f-9220-485673c29f85', '01a21357-87cf-714c-af80-f036bc5960dc', 1, '{"extra":{"act":"confirmed","commitments":["01a21357-8a53-76e0-a7a6-d7cff9a2ce99","01a21357-8a53-76e8-8f9f-d8313137d4f6","01a21357-8a53-76e9-bee3-b1a52abc2226","01a21357-8a53-76ec-988a-17b7a98e56d1","01a21357-8a53-76ed-9a7f-49c8698362be"]}}', X'CD5A23C1954D5E6EC6C405564B71F48D', X'921168155D842969EB426C4A1416CF2BAC236D5A9B9B9B91EAC3F1313FAFF072', NULL);
INSERT INTO "event" VALUES ('01a21357-8aab-7835-818f-0b7d8f3838c0', '990826', 'plan', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'commitment', NULL, 1795620833963, '01a21357-87cf-714f-9220-485673c29f85', '01a21357-87cf-714c-af80-f036bc5960dc', 1, '{"extra":{"act":"past","commitments":["01a21357-8a53-76e0-a7a6-d7cff9a2ce99"],"past":"history"}}', X'394527218A4E225E16CB70EC25072E83', X'A8902EFD1AF5E8F3958BDDCCF911A214E19CC12FAD5ED64F0C9E71DFE1D9F4E0', NULL);
INSERT INTO "event" VALUES ('01a21357-8acc-729c-a8f2-4315ebce0360', '990826', 'plan', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', 'move', 'issue', 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '01a21357-87cf-714c-af80-f036bc5960dc', 1, '{"from":"draft","to":"issued","row":{"due":null,"version":2}}', X'3770BC24719060DBE843B8929F2E3AF9', X'F34275D704A39193C1B93FED1CE2690C8FD7343ACCF82CE8C065298253DC7F33', NULL);
INSERT INTO "event" VALUES ('01a21357-8ad8-74d3-a552-e1122dc09ef5', '990826', 'task', '01a21357-8acc-78d9-9439-83fe47da89a9', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', 'create', 'record_history', 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '01a21357-87cf-714c-af80-f036bc5960dc', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":["01a21357-85b4-79c3-acf4-f7f4a2d6e72e","01a21357-85b6-7eb7-be59-182b0a2c5d49"]},"due_on":{"from":null,"to":"2020-06-30"},"kind":{"from":null,"to":"milestone"},"measure":{"from":null,"to":"1"},"measure_place":{"from":null,"to":1},"measure_title":{"from":null,"to":"建立消防台账"},"past":{"from":null,"to":"history"},"plan":{"from":null,"to":"01a21357-8a30-7ddc-bdd6-60d83f8d8194"},"sentence":{"from":null,"to":"2020年6月底前，全面摸清人员密集场所底数"},"title":{"from":null,"to":"全面摸清人员密集场所底数"}},"from":"new","to":"history","row":{"version":1}}', X'5B569D0E714862D5635659A8A6408BF3', X'28DE3DC61A28731765DE46DB744D76DB29A084E590F7DA7124DEA7C1F74E9E8F', NULL);
INSERT INTO "event" VALUES ('01a21357-8aeb-7610-81bf-e7507244359c', '990826', 'task', '01a21357-8ad8-77dd-b714-ae0ddc192d9d', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', 'create', 'assign', 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '01a21357-87cf-714c-af80-f036bc5960dc', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":["01a21357-85b4-79c3-acf4-f7f4a2d6e72e","01a21357-85b6-7eb7-be59-182b0a2c5d49"]},"coverage":{"from":null,"to":1},"due_on":{"from":null,"to":"2099-12-31"},"kind":{"from":null,"to":"milestone"},"measure":{"from":null,"to":"1"},"measure_place":{"from":null,"to":1},"measure_title":{"from":null,"to":"建立消防台账"},"plan":{"from":null,"to":"01a21357-8a30-7ddc-bdd6-60d83f8d8194"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', X'52FA19555A2B8FE375AFF03DDC487FEB', X'5FFA8C870443686C01008BF21CE46D1D076DA4519D4A6ACA79B9DB7E5A6A480E', NULL);
INSERT INTO "event" VALUES ('01a21357-8aee-7c79-88de-f3b128dbcaaa', '990826', 'task_part', '01a21357-8aeb-7905-b327-fe00f5e7b0d9', '01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '/990826/11990826012646028F/', 'create', 'assign', 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '01a21357-87cf-714c-af80-f036bc5960dc', 1, '{"changes":{"due_on":{"from":null,"to":"2099-12-31"},"lead":{"from":null,"to":"01a21357-85b3-7a7a-a31d-db2dbda17d18"},"plan":{"from":null,"to":"01a21357-8a30-7ddc-bdd6-60d83f8d8194"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"task":{"from":null,"to":"01a21357-8ad8-77dd-b714-ae0ddc192d9d"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', X'881EF2B5AEEF6838977412B15D1564D6', X'A6AD3CB043DAE6E048F54CBB6D8596105945AFDBE7C7A40FD0E967F133DAF3CA', NULL);
INSERT INTO "event" VALUES ('01a21357-8af1-737a-bba8-95849043ba9c', '990826', 'task_part', '01a21357-8aee-7d44-838b-32cf6d0d20bf', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/', 'create', 'assign', 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '01a21357-87cf-714c-af80-f036bc5960dc', 1, '{"changes":{"due_on":{"from":null,"to":"2099-12-31"},"lead":{"from":null,"to":"01a21357-85b3-7a7a-a31d-db2dbda17d18"},"plan":{"from":null,"to":"01a21357-8a30-7ddc-bdd6-60d83f8d8194"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"task":{"from":null,"to":"01a21357-8ad8-77dd-b714-ae0ddc192d9d"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', X'16387F078C60D06D124E79EA7ECB8A4D', X'2A31201F67CDEEB72C56E33C997698648569634B04D5A988FF21D390EC7A77BF', NULL);
INSERT INTO "event" VALUES ('01a21357-8b01-72db-b5fe-4318de7076c6', '990826', 'task', '01a21357-8af1-7536-93fb-8282986e74a8', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '/990826/11990826011298885E/', 'create', 'assign', 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '01a21357-87cf-714c-af80-f036bc5960dc', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"due_on":{"from":null,"to":"2026-12-31"},"every":{"from":null,"to":"quarter"},"kind":{"from":null,"to":"recurring"},"measure":{"from":null,"to":"2"},"measure_place":{"from":null,"to":2},"measure_title":{"from":null,"to":"开展企业自查"},"min":{"from":null,"to":1},"period":{"from":null,"to":"2026-Q4"},"plan":{"from":null,"to":"01a21357-8a30-7ddc-bdd6-60d83f8d8194"},"population":{"from":null,"to":"生产经营单位主要负责人"},"sentence":{"from":null,"to":"每季度至少开展1次自查"},"title":{"from":null,"to":"每季度至少开展1次自查"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-12-31","version":1}}', X'99F0F200F6041D3A57942EA17D5DE4BB', X'9BC934E08F200166CB09FB14623526DF0EE4DC328DCA04BF5BC475B7796261A0', NULL);
INSERT INTO "event" VALUES ('01a21357-8b01-796e-b5e5-1b04b65adf4c', '990826', 'task', '01a21357-8b01-7794-945c-e6b2efc5c41a', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '/990826/11990826011298885E/', 'create', 'assign', 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '01a21357-87cf-714c-af80-f036bc5960dc', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"due_on":{"from":null,"to":"2026-11-30"},"every":{"from":null,"to":"month"},"kind":{"from":null,"to":"recurring"},"measure":{"from":null,"to":"2"},"measure_place":{"from":null,"to":2},"measure_title":{"from":null,"to":"开展企业自查"},"min":{"from":null,"to":1},"period":{"from":null,"to":"2026-11"},"plan":{"from":null,"to":"01a21357-8a30-7ddc-bdd6-60d83f8d8194"},"population":{"from":null,"to":"高危行业领域"},"sentence":{"from":null,"to":"高危行业领域每月至少1次"},"title":{"from":null,"to":"高危行业领域每月至少1次"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-11-30","version":1}}', X'2FFF34A2F9B12C210D13B6476E146FEC', X'0FE5139C3103A8F63BB3B21E516C76AD006C37C00F8A5F6E188B8B4E90701EC7', NULL);
INSERT INTO "event" VALUES ('01a21357-8b01-7bc3-bca0-e9c875cba7df', '990826', 'task', '01a21357-8b01-7a29-b357-5ccb073170f4', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '/990826/11990826011298885E/', 'create', 'assign', 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '01a21357-87cf-714c-af80-f036bc5960dc', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"comparison":{"from":null,"to":"at_least"},"due_on":{"from":null,"to":"2099-12-31"},"goal":{"from":null,"to":50},"kind":{"from":null,"to":"target"},"measure":{"from":null,"to":"3"},"measure_place":{"from":null,"to":3},"measure_title":{"from":null,"to":"开展应急演练"},"measure_unit":{"from":null,"to":"%"},"plan":{"from":null,"to":"01a21357-8a30-7ddc-bdd6-60d83f8d8194"},"sentence":{"from":null,"to":"2099年，企业“四不”演练占比达到50%"},"title":{"from":null,"to":"企业“四不”演练占比达到50%"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', X'B6518875E329587CEC9EA0310EAFE3C6', X'60394DD5EBB4B049D22D69EEF780BBD387E1736F10CC965B9706D5FAC79272AC', NULL);
INSERT INTO "event" VALUES ('01a21357-8c47-7339-9aca-4611ab8d35ae', '990826', 'account', '01a21357-87d0-7cca-9edf-521acba89ed6', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', 'log_in', NULL, 1795620834373, '01a21357-87d0-7bcd-a8d0-51e9eb6c614d', NULL, 0, '{"extra":{"address":"127.0.0.1","device":"","person":"01a21357-87d0-7bcd-a8d0-51e9eb6c614d","second":false}}', X'596B1F2C9F312CB7B4DEFEDF5BC6D1B9', X'A41353609907EC73EF4BCC2D0FF8C373A7999C6E1B1D2D09ABCE5854845DFBDF', NULL);
INSERT INTO "event" VALUES ('01a21357-8c75-7918-adcb-de012d6de7ec', '990826', 'task', '01a21357-8ad8-77dd-b714-ae0ddc192d9d', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', 'move', 'sign', 1795620834418, '01a21357-87d0-7bcd-a8d0-51e9eb6c614d', '01a21357-87d0-7bcb-b9ba-de199e7e617e', 1, '{"from":"assigned","to":"working","params":{"ladder_remind":{"value":null}},"row":{"version":2}}', X'1858E00EF81B9E88DD7C200EDD94DC8B', X'7C97E957D35CC9D255508612BC0AA7CF9BDF141F9604F26B7FB91DB2FDD37290', NULL);
INSERT INTO "event" VALUES ('01a21357-8cbb-72ee-b014-6c6a3d262733', '990826', 'task', '01a21357-8ad8-77dd-b714-ae0ddc192d9d', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', 'move', 'report', 1795620834475, '01a21357-87d0-7bcd-a8d0-51e9eb6c614d', '01a21357-87d0-7bcb-b9ba-de199e7e617e', 1, '{"note":"已布置","changes":{"progress":{"from":null,"to":"正在建档。"}},"params":{"ladder_remind":{"value":null}},"row":{"version":3}}', X'C03B7663556BF81D44B5192FA54CB1CD', X'08647111F3D8301472A53CCD01902594E000D8609CC4957560546E38D929C0D3', NULL);
CREATE TABLE file (
  hash    TEXT NOT NULL,         -- SHA-256 of the bytes, hex
  owner   TEXT NOT NULL,         -- the person who uploaded it
  name    TEXT NOT NULL,
  type    TEXT NOT NULL,
  size    BIGINT NOT NULL,
  created BIGINT NOT NULL,
  PRIMARY KEY (hash, owner, name)
);
INSERT INTO "file" VALUES ('d48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6', '01a21357-87cf-714f-9220-485673c29f85', '行动方案.txt', '', 742, 1795620833836);
CREATE TABLE attachment (          -- which records a file belongs to; reading it asks for the record
  record TEXT NOT NULL,
  hash   TEXT NOT NULL,
  name   TEXT NOT NULL,
  type   TEXT NOT NULL,
  size   BIGINT NOT NULL,
  PRIMARY KEY (record, hash, name)
);
CREATE TABLE plan_document (
  plan     TEXT NOT NULL PRIMARY KEY,
  region   TEXT NOT NULL,
  hash     TEXT NOT NULL,        -- of the uploaded file
  name     TEXT NOT NULL,
  format   TEXT NOT NULL,
  content  TEXT NOT NULL,          -- the document's text
  blocks   TEXT NOT NULL,          -- JSON, positions in the text
  outline  TEXT NOT NULL,          -- JSON: headings, warnings, period
  version  BIGINT NOT NULL         -- counts every change to what was read
);
INSERT INTO "plan_document" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '990826', 'd48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6', '行动方案.txt', 'txt', '平澜县冬季安全行动方案（2020—2099年）
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
CREATE TABLE plan_measure (
  plan     TEXT NOT NULL,
  id       TEXT NOT NULL,
  place    BIGINT NOT NULL,
  label    TEXT NOT NULL,
  title    TEXT NOT NULL,
  heading  TEXT NOT NULL,
  start_at BIGINT NOT NULL,
  end_at   BIGINT NOT NULL,
  owners   TEXT NOT NULL,          -- JSON: lead and co, each with the words that name it
  PRIMARY KEY (plan, id)
);
INSERT INTO "plan_measure" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '1', 1, '1.', '建立消防台账', '（一）开展消防安全行动', 75, 157, '{"lead":{"unit":"01a21357-85b3-7a7a-a31d-db2dbda17d18","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-85b4-79c3-acf4-f7f4a2d6e72e","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-85b6-7eb7-be59-182b0a2c5d49","name":"石桥镇","because":"方案写明“石桥镇”"}]}');
INSERT INTO "plan_measure" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '2', 2, '2.', '开展企业自查', '（一）开展消防安全行动', 158, 215, '{"lead":{"unit":"01a21357-85b2-717c-ab1a-6bb1b40a5a65","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}');
INSERT INTO "plan_measure" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '3', 3, '3.', '开展应急演练', '（一）开展消防安全行动', 216, 258, '{"lead":{"unit":"01a21357-85b2-717c-ab1a-6bb1b40a5a65","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}');
CREATE TABLE plan_commitment (
  plan       TEXT NOT NULL,
  id         TEXT NOT NULL PRIMARY KEY,
  region     TEXT NOT NULL,
  kind       TEXT NOT NULL,
  status     TEXT NOT NULL,
  measure    TEXT,
  start_at   BIGINT NOT NULL,
  end_at     BIGINT NOT NULL,
  body       TEXT NOT NULL,        -- JSON: what the sentence says, who answers, what was decided
  gone       BIGINT NOT NULL DEFAULT 0, -- merged or split away
  version    BIGINT NOT NULL,
  task       TEXT
);
INSERT INTO "plan_commitment" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76e0-a7a6-d7cff9a2ce99', '990826', 'milestone', 'confirmed', '1', 84, 106, '{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21357-85b3-7a7a-a31d-db2dbda17d18","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-85b4-79c3-acf4-f7f4a2d6e72e","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-85b6-7eb7-be59-182b0a2c5d49","name":"石桥镇","because":"方案写明“石桥镇”"}]},"past":"history","edited_by":"周文静","edited_at":"2026-11-25T15:33:53.963Z","decided_by":"周文静","decided_at":"2026-11-25T15:33:53.927Z"}', 0, 4, '01a21357-8acc-78d9-9439-83fe47da89a9');
INSERT INTO "plan_commitment" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76e8-8f9f-d8313137d4f6', '990826', 'milestone', 'confirmed', '1', 107, 128, '{"what":"全部建立“一户一档”","due":"2099-12-31","coverage":1,"because":"2099年12月底前","owners":{"lead":{"unit":"01a21357-85b3-7a7a-a31d-db2dbda17d18","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-85b4-79c3-acf4-f7f4a2d6e72e","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-85b6-7eb7-be59-182b0a2c5d49","name":"石桥镇","because":"方案写明“石桥镇”"}]},"edited_by":"周文静","edited_at":"2026-11-25T15:33:53.927Z","decided_by":"周文静","decided_at":"2026-11-25T15:33:53.927Z"}', 0, 3, '01a21357-8ad8-77dd-b714-ae0ddc192d9d');
INSERT INTO "plan_commitment" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76e9-bee3-b1a52abc2226', '990826', 'recurring', 'confirmed', '2', 178, 189, '{"what":"至少开展1次自查","who":"生产经营单位主要负责人","every":"quarter","min":1,"because":"每季度","owners":{"lead":{"unit":"01a21357-85b2-717c-ab1a-6bb1b40a5a65","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:33:53.927Z","decided_by":"周文静","decided_at":"2026-11-25T15:33:53.927Z"}', 0, 3, '01a21357-8af1-7536-93fb-8282986e74a8');
INSERT INTO "plan_commitment" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76ec-988a-17b7a98e56d1', '990826', 'recurring', 'confirmed', '2', 190, 202, '{"what":"至少开展1次自查","who":"高危行业领域","every":"month","min":1,"exception_of":"01a21357-8a53-76e9-bee3-b1a52abc2226","because":"每月","owners":{"lead":{"unit":"01a21357-85b2-717c-ab1a-6bb1b40a5a65","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:33:53.927Z","decided_by":"周文静","decided_at":"2026-11-25T15:33:53.927Z"}', 0, 3, '01a21357-8b01-7794-945c-e6b2efc5c41a');
INSERT INTO "plan_commitment" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76ed-9a7f-49c8698362be', '990826', 'target', 'confirmed', '3', 225, 246, '{"what":"企业“四不”演练占比达到50%","due":"2099-12-31","within_year":true,"value":0.5,"unit":"ratio","op":"\u003e=","because":"2099年…50%","owners":{"lead":{"unit":"01a21357-85b2-717c-ab1a-6bb1b40a5a65","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:33:53.927Z","decided_by":"周文静","decided_at":"2026-11-25T15:33:53.927Z"}', 0, 3, '01a21357-8b01-7a29-b357-5ccb073170f4');
CREATE TABLE plan_record (         -- which commitment a record was handed out for
  record     TEXT NOT NULL PRIMARY KEY,
  plan       TEXT NOT NULL,
  commitment TEXT NOT NULL
);
INSERT INTO "plan_record" VALUES ('01a21357-8acc-78d9-9439-83fe47da89a9', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76e0-a7a6-d7cff9a2ce99');
INSERT INTO "plan_record" VALUES ('01a21357-8ad8-77dd-b714-ae0ddc192d9d', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76e8-8f9f-d8313137d4f6');
INSERT INTO "plan_record" VALUES ('01a21357-8aeb-7905-b327-fe00f5e7b0d9', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76e8-8f9f-d8313137d4f6');
INSERT INTO "plan_record" VALUES ('01a21357-8aee-7d44-838b-32cf6d0d20bf', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76e8-8f9f-d8313137d4f6');
INSERT INTO "plan_record" VALUES ('01a21357-8af1-7536-93fb-8282986e74a8', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76e9-bee3-b1a52abc2226');
INSERT INTO "plan_record" VALUES ('01a21357-8b01-7794-945c-e6b2efc5c41a', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76ec-988a-17b7a98e56d1');
INSERT INTO "plan_record" VALUES ('01a21357-8b01-7a29-b357-5ccb073170f4', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a53-76ed-9a7f-49c8698362be');
CREATE TABLE plan_not_taken (
  plan      TEXT NOT NULL,
  id        TEXT NOT NULL,
  start_at  BIGINT NOT NULL,
  end_at    BIGINT NOT NULL,
  reason    TEXT NOT NULL,         -- JSON: zh, en
  dismissed BIGINT NOT NULL,
  PRIMARY KEY (plan, id)
);
INSERT INTO "plan_not_taken" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', 'n1', 31, 37, '{"zh":"条目、类别、环节的数目，不是要达到的数量","en":"a number of items, classes or steps, not a quantity to reach"}', 0);
INSERT INTO "plan_not_taken" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', 'n2', 38, 53, '{"zh":"已经过去的时间或既成事实；数量用来限定对象范围，不是要达到的数量","en":"a time already past, or a fact that stands; the number limits whom it concerns; it is not to be reached"}', 0);
CREATE TABLE plan_change (         -- what undo takes back, newest first
  plan    TEXT NOT NULL,
  id      TEXT NOT NULL PRIMARY KEY,
  person  TEXT NOT NULL,
  act     TEXT NOT NULL,
  before  TEXT NOT NULL,           -- JSON list of the commitments as they were
  after   TEXT NOT NULL,           -- JSON map of id to version as they became
  undone  BIGINT NOT NULL
);
INSERT INTO "plan_change" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8a89-7e09-8949-3d23232d65a1', '01a21357-87cf-714f-9220-485673c29f85', 'confirmed', '{"01a21357-8a53-76e0-a7a6-d7cff9a2ce99":{"kind":"milestone","status":"pending","measure":"1","start":84,"end":106,"gone":false,"version":1,"body":{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21357-85b3-7a7a-a31d-db2dbda17d18","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-85b4-79c3-acf4-f7f4a2d6e72e","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-85b6-7eb7-be59-182b0a2c5d49","name":"石桥镇","because":"方案写明“石桥镇”"}]}}},"01a21357-8a53-76e8-8f9f-d8313137d4f6":{"kind":"milestone","status":"pending","measure":"1","start":107,"end":128,"gone":false,"version":1,"body":{"what":"全部建立“一户一档”","due":"2099-12-31","coverage":1,"because":"2099年12月底前","owners":{"lead":{"unit":"01a21357-85b3-7a7a-a31d-db2dbda17d18","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-85b4-79c3-acf4-f7f4a2d6e72e","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-85b6-7eb7-be59-182b0a2c5d49","name":"石桥镇","because":"方案写明“石桥镇”"}]}}},"01a21357-8a53-76e9-bee3-b1a52abc2226":{"kind":"recurring","status":"pending","measure":"2","start":178,"end":189,"gone":false,"version":1,"body":{"what":"至少开展1次自查","who":"生产经营单位主要负责人","every":"quarter","min":1,"because":"每季度","owners":{"lead":{"unit":"01a21357-85b2-717c-ab1a-6bb1b40a5a65","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}},"01a21357-8a53-76ec-988a-17b7a98e56d1":{"kind":"recurring","status":"pending","measure":"2","start":190,"end":202,"gone":false,"version":1,"body":{"what":"至少开展1次自查","who":"高危行业领域","every":"month","min":1,"exception_of":"01a21357-8a53-76e9-bee3-b1a52abc2226","because":"每月","owners":{"lead":{"unit":"01a21357-85b2-717c-ab1a-6bb1b40a5a65","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}},"01a21357-8a53-76ed-9a7f-49c8698362be":{"kind":"target","status":"pending","measure":"3","start":225,"end":246,"gone":false,"version":1,"body":{"what":"企业“四不”演练占比达到50%","due":"2099-12-31","within_year":true,"value":0.5,"unit":"ratio","op":"\u003e=","because":"2099年…50%","owners":{"lead":{"unit":"01a21357-85b2-717c-ab1a-6bb1b40a5a65","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}}}', '{"01a21357-8a53-76e0-a7a6-d7cff9a2ce99":2,"01a21357-8a53-76e8-8f9f-d8313137d4f6":2,"01a21357-8a53-76e9-bee3-b1a52abc2226":2,"01a21357-8a53-76ec-988a-17b7a98e56d1":2,"01a21357-8a53-76ed-9a7f-49c8698362be":2}', 0);
INSERT INTO "plan_change" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '01a21357-8aab-7765-a2e4-84d3eb082388', '01a21357-87cf-714f-9220-485673c29f85', 'past', '{"01a21357-8a53-76e0-a7a6-d7cff9a2ce99":{"kind":"milestone","status":"confirmed","measure":"1","start":84,"end":106,"gone":false,"version":2,"body":{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21357-85b3-7a7a-a31d-db2dbda17d18","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21357-85b4-79c3-acf4-f7f4a2d6e72e","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21357-85b6-7eb7-be59-182b0a2c5d49","name":"石桥镇","because":"方案写明“石桥镇”"}]},"edited_by":"周文静","edited_at":"2026-11-25T15:33:53.927Z","decided_by":"周文静","decided_at":"2026-11-25T15:33:53.927Z"}}}', '{"01a21357-8a53-76e0-a7a6-d7cff9a2ce99":3}', 0);
CREATE TABLE event_new (
  arrival INTEGER NOT NULL PRIMARY KEY,
  event   TEXT NOT NULL
);
INSERT INTO "event_new" VALUES (1, '01a21357-8573-791b-b8a7-7ff2fee0e6bd');
INSERT INTO "event_new" VALUES (2, '01a21357-85b0-7f06-88cc-be18547313d1');
INSERT INTO "event_new" VALUES (3, '01a21357-85b1-766b-8c4f-b683652cedf7');
INSERT INTO "event_new" VALUES (4, '01a21357-85b1-7e71-b2f2-611b8327a397');
INSERT INTO "event_new" VALUES (5, '01a21357-85b2-71c2-afe6-b5a5a8592ac2');
INSERT INTO "event_new" VALUES (6, '01a21357-85b2-73ad-a808-bce216975e10');
INSERT INTO "event_new" VALUES (7, '01a21357-85b2-75e6-858a-80bd5bec6ac3');
INSERT INTO "event_new" VALUES (8, '01a21357-85b2-7947-899f-8b80def3dfd4');
INSERT INTO "event_new" VALUES (9, '01a21357-85b2-7e0f-bc0c-a8623ba615af');
INSERT INTO "event_new" VALUES (10, '01a21357-85b3-709b-b043-e60b1bd0b2e9');
INSERT INTO "event_new" VALUES (11, '01a21357-85b3-7308-8c8f-bf1ac09e2626');
INSERT INTO "event_new" VALUES (12, '01a21357-85b3-75b5-b8a5-9508d97f80f4');
INSERT INTO "event_new" VALUES (13, '01a21357-85b3-7757-94a6-21b9df273a23');
INSERT INTO "event_new" VALUES (14, '01a21357-85b3-78f6-b451-5d0d2783016a');
INSERT INTO "event_new" VALUES (15, '01a21357-85b3-7abb-b742-f9bafa578d0a');
INSERT INTO "event_new" VALUES (16, '01a21357-85b3-7c2e-9c59-844a9445ef96');
INSERT INTO "event_new" VALUES (17, '01a21357-85b3-7dca-b774-43b484e57ced');
INSERT INTO "event_new" VALUES (18, '01a21357-85b4-7013-8901-1375e92852c8');
INSERT INTO "event_new" VALUES (19, '01a21357-85b4-71bf-abbd-9450f1dea436');
INSERT INTO "event_new" VALUES (20, '01a21357-85b4-7321-9d50-f2c7bfa61f5f');
INSERT INTO "event_new" VALUES (21, '01a21357-85b4-749b-a0d4-2e3d1451d5e6');
INSERT INTO "event_new" VALUES (22, '01a21357-85b4-75f5-8c0f-4adc58fe9756');
INSERT INTO "event_new" VALUES (23, '01a21357-85b4-79f3-8fa1-215f07a9d865');
INSERT INTO "event_new" VALUES (24, '01a21357-85b4-7c85-ad21-82b65c72bd6b');
INSERT INTO "event_new" VALUES (25, '01a21357-85b4-7e9a-8b80-4f5c4156f0a5');
INSERT INTO "event_new" VALUES (26, '01a21357-85b5-70e6-990f-b8ca06b80359');
INSERT INTO "event_new" VALUES (27, '01a21357-85b5-7297-8756-4f3d55f009ae');
INSERT INTO "event_new" VALUES (28, '01a21357-85b5-7420-beaf-3a701e66a179');
INSERT INTO "event_new" VALUES (29, '01a21357-85b5-75b5-8fb0-6258122b64ca');
INSERT INTO "event_new" VALUES (30, '01a21357-85b5-7727-807d-eab6bb1a4cef');
INSERT INTO "event_new" VALUES (31, '01a21357-85b5-7919-bca3-a00af1a2b3c9');
INSERT INTO "event_new" VALUES (32, '01a21357-85b5-7aa2-9502-3fef1af4a516');
INSERT INTO "event_new" VALUES (33, '01a21357-85b5-7c2a-8693-249d48460976');
INSERT INTO "event_new" VALUES (34, '01a21357-85b5-7d9b-9104-93f5fdca8185');
INSERT INTO "event_new" VALUES (35, '01a21357-85b6-7066-8792-818843a2f167');
INSERT INTO "event_new" VALUES (36, '01a21357-85b6-71e8-b6f8-8db32530d012');
INSERT INTO "event_new" VALUES (37, '01a21357-85b6-7373-a6f4-d7a8494813d2');
INSERT INTO "event_new" VALUES (38, '01a21357-85b6-74cf-9e92-f4a86fca7ac9');
INSERT INTO "event_new" VALUES (39, '01a21357-85b6-7615-aa3d-bceb902c7f90');
INSERT INTO "event_new" VALUES (40, '01a21357-85b6-7887-a5cc-83ea0cf4fc1d');
INSERT INTO "event_new" VALUES (41, '01a21357-85b6-7adb-8595-1a92ba4bc01b');
INSERT INTO "event_new" VALUES (42, '01a21357-85b6-7d18-8c7e-bc2eed089ae8');
INSERT INTO "event_new" VALUES (43, '01a21357-85b6-7ee9-a0e2-cb3d600d6e04');
INSERT INTO "event_new" VALUES (44, '01a21357-85b7-7190-b0be-eedd96fb67d5');
INSERT INTO "event_new" VALUES (45, '01a21357-85b7-7331-99f8-5ee91ba1dd46');
INSERT INTO "event_new" VALUES (46, '01a21357-85b7-7501-a576-04addbd8851d');
INSERT INTO "event_new" VALUES (47, '01a21357-85b7-76b0-977b-fcb50102f6df');
INSERT INTO "event_new" VALUES (48, '01a21357-85b7-7860-871d-1afd38c2c31c');
INSERT INTO "event_new" VALUES (49, '01a21357-85b7-7a54-a2c7-8c405b4ec378');
INSERT INTO "event_new" VALUES (50, '01a21357-85b7-7bcc-8096-fc51c4014d26');
INSERT INTO "event_new" VALUES (51, '01a21357-85b7-7d3b-8ed8-544645a9d327');
INSERT INTO "event_new" VALUES (52, '01a21357-85b7-7ed9-875b-af8019950ccd');
INSERT INTO "event_new" VALUES (53, '01a21357-85b8-72c5-8ccc-4fdddcdb64b7');
INSERT INTO "event_new" VALUES (54, '01a21357-85b8-74ff-a622-7a466248df13');
INSERT INTO "event_new" VALUES (55, '01a21357-85b8-76e0-8afe-8ae334f60088');
INSERT INTO "event_new" VALUES (56, '01a21357-85b8-78fb-b5a4-c4f310744fec');
INSERT INTO "event_new" VALUES (57, '01a21357-85b8-7ae2-b3d4-20839df9f295');
INSERT INTO "event_new" VALUES (58, '01a21357-85b8-7d02-a3e6-5672e0f619ea');
INSERT INTO "event_new" VALUES (59, '01a21357-85b8-7e95-af9f-b6820f05ce8f');
INSERT INTO "event_new" VALUES (60, '01a21357-85b9-7134-b34f-9928b9e63ca0');
INSERT INTO "event_new" VALUES (61, '01a21357-85b9-734a-8fe1-7defb1a0666f');
INSERT INTO "event_new" VALUES (62, '01a21357-85b9-74ff-a174-af817c504a33');
INSERT INTO "event_new" VALUES (63, '01a21357-85b9-76b7-9b3b-cbf3b26e736d');
INSERT INTO "event_new" VALUES (64, '01a21357-85b9-7880-ab05-467247e86a1d');
INSERT INTO "event_new" VALUES (65, '01a21357-85b9-7a41-91d3-17ae3001515c');
INSERT INTO "event_new" VALUES (66, '01a21357-8602-730c-a196-712a2e8f207f');
INSERT INTO "event_new" VALUES (67, '01a21357-8602-7c3f-b326-2ae1cdde6eea');
INSERT INTO "event_new" VALUES (68, '01a21357-8603-7465-ac4f-0c2fc6612586');
INSERT INTO "event_new" VALUES (69, '01a21357-8603-770b-9005-db7426276f24');
INSERT INTO "event_new" VALUES (70, '01a21357-8604-715b-ac64-f19182db5fbf');
INSERT INTO "event_new" VALUES (71, '01a21357-8604-73b7-93d5-f97e44db2d44');
INSERT INTO "event_new" VALUES (72, '01a21357-8606-7164-a4e4-ebf462c53143');
INSERT INTO "event_new" VALUES (73, '01a21357-8606-7557-aae5-66302513c2c5');
INSERT INTO "event_new" VALUES (74, '01a21357-8607-713e-8b31-1cf7018d000a');
INSERT INTO "event_new" VALUES (75, '01a21357-8607-7409-a734-8d914342e804');
INSERT INTO "event_new" VALUES (76, '01a21357-8607-7bbf-b277-5d1b68fd11f5');
INSERT INTO "event_new" VALUES (77, '01a21357-8608-73a4-b899-85a5faba678a');
INSERT INTO "event_new" VALUES (78, '01a21357-8608-7bf2-b219-18457279060d');
INSERT INTO "event_new" VALUES (79, '01a21357-8608-7e84-9608-78484e73ce28');
INSERT INTO "event_new" VALUES (80, '01a21357-8609-7711-8957-d737475a065f');
INSERT INTO "event_new" VALUES (81, '01a21357-8609-79b8-8507-2a85095d7b6e');
INSERT INTO "event_new" VALUES (82, '01a21357-860a-7281-ac04-999f69e714b1');
INSERT INTO "event_new" VALUES (83, '01a21357-860a-7520-be42-72f30f71f2a3');
INSERT INTO "event_new" VALUES (84, '01a21357-860a-7e14-8630-858251644e5c');
INSERT INTO "event_new" VALUES (85, '01a21357-860b-7162-bcec-348f4690fdde');
INSERT INTO "event_new" VALUES (86, '01a21357-860b-78e6-b2e2-20b984b9cc5d');
INSERT INTO "event_new" VALUES (87, '01a21357-860b-7a72-a87a-8f62ec2ccd70');
INSERT INTO "event_new" VALUES (88, '01a21357-860c-7302-9f73-70076b09ddbd');
INSERT INTO "event_new" VALUES (89, '01a21357-860c-7601-a6ba-07efb1a409a1');
INSERT INTO "event_new" VALUES (90, '01a21357-860c-7d6d-9416-673610b5bd86');
INSERT INTO "event_new" VALUES (91, '01a21357-860d-733e-a5ae-1b04b27c8d6f');
INSERT INTO "event_new" VALUES (92, '01a21357-860d-7daf-83ca-bc0588e7fda1');
INSERT INTO "event_new" VALUES (93, '01a21357-860e-7133-8c7a-1d995da50a93');
INSERT INTO "event_new" VALUES (94, '01a21357-860e-79b7-b6a1-a89c4de25ccd');
INSERT INTO "event_new" VALUES (95, '01a21357-860e-7c59-8f44-925619de353d');
INSERT INTO "event_new" VALUES (96, '01a21357-860f-73c5-af26-e268da481bb8');
INSERT INTO "event_new" VALUES (97, '01a21357-860f-75fb-a196-a224f431ec83');
INSERT INTO "event_new" VALUES (98, '01a21357-860f-7e3d-b65f-9ad7832b8fa8');
INSERT INTO "event_new" VALUES (99, '01a21357-8610-7172-9115-73c52edd9d86');
INSERT INTO "event_new" VALUES (100, '01a21357-8610-7862-a8f9-882cda4575fb');
INSERT INTO "event_new" VALUES (101, '01a21357-8610-7a33-a223-bd1437ddef18');
INSERT INTO "event_new" VALUES (102, '01a21357-8611-7336-bfaa-f009d46442cb');
INSERT INTO "event_new" VALUES (103, '01a21357-8611-769a-b3dc-583b97ffd690');
INSERT INTO "event_new" VALUES (104, '01a21357-8611-7d59-8253-f2e0a8250cfa');
INSERT INTO "event_new" VALUES (105, '01a21357-87cd-70d3-9255-0376b782ea80');
INSERT INTO "event_new" VALUES (106, '01a21357-87cd-7764-8379-b85a6bfc1040');
INSERT INTO "event_new" VALUES (107, '01a21357-87cd-7e85-904b-df1bd11d9f10');
INSERT INTO "event_new" VALUES (108, '01a21357-87ce-705f-904f-05adac12b602');
INSERT INTO "event_new" VALUES (109, '01a21357-87ce-730f-bb48-5ee87599f7bc');
INSERT INTO "event_new" VALUES (110, '01a21357-87ce-74b4-aac8-cf4b54639f06');
INSERT INTO "event_new" VALUES (111, '01a21357-87ce-779c-93b7-47e5b4df931e');
INSERT INTO "event_new" VALUES (112, '01a21357-87ce-788d-bcae-87d69df4dab9');
INSERT INTO "event_new" VALUES (113, '01a21357-87ce-7b1e-8e82-6fe285715a37');
INSERT INTO "event_new" VALUES (114, '01a21357-87ce-7ca3-a70f-27d0e0ea8706');
INSERT INTO "event_new" VALUES (115, '01a21357-87ce-7e14-883e-286802376c31');
INSERT INTO "event_new" VALUES (116, '01a21357-87cf-704e-92b0-a50167f09c8d');
INSERT INTO "event_new" VALUES (117, '01a21357-87cf-72af-a6d7-1c35da62af63');
INSERT INTO "event_new" VALUES (118, '01a21357-87cf-7371-90ad-4e601ff59193');
INSERT INTO "event_new" VALUES (119, '01a21357-87cf-759b-9ab0-80cec8f9ab24');
INSERT INTO "event_new" VALUES (120, '01a21357-87cf-767d-ab2b-18c962190c5b');
INSERT INTO "event_new" VALUES (121, '01a21357-87cf-79bd-a943-23b3e31087b6');
INSERT INTO "event_new" VALUES (122, '01a21357-87cf-7be9-be53-bce91cbeee8d');
INSERT INTO "event_new" VALUES (123, '01a21357-87cf-7c7d-8a1f-dc44a69e78b0');
INSERT INTO "event_new" VALUES (124, '01a21357-87cf-7ee9-828c-17fe1ddcdbfb');
INSERT INTO "event_new" VALUES (125, '01a21357-87d0-712c-9ef3-ccaeb1ec2c11');
INSERT INTO "event_new" VALUES (126, '01a21357-87d0-729c-8740-0e59b81d0a29');
INSERT INTO "event_new" VALUES (127, '01a21357-87d0-7427-9e55-9534d74b58e2');
INSERT INTO "event_new" VALUES (128, '01a21357-87d0-7643-b2b3-8a748da708bb');
INSERT INTO "event_new" VALUES (129, '01a21357-87d0-7771-b7d5-c5e06cba5903');
INSERT INTO "event_new" VALUES (130, '01a21357-87d0-7986-a1ed-1374739bb32c');
INSERT INTO "event_new" VALUES (131, '01a21357-87d0-7a23-ab5f-bc8e353108f5');
INSERT INTO "event_new" VALUES (132, '01a21357-87d0-7c5e-9c7d-06367329005c');
INSERT INTO "event_new" VALUES (133, '01a21357-87d0-7d1c-bf44-b1d02a2750f4');
INSERT INTO "event_new" VALUES (134, '01a21357-87d1-701b-8b43-7e838dd5369b');
INSERT INTO "event_new" VALUES (135, '01a21357-87d1-70e9-92c2-a1a530024d5a');
INSERT INTO "event_new" VALUES (136, '01a21357-87d1-730b-bfac-bbeee6a6e7d3');
INSERT INTO "event_new" VALUES (137, '01a21357-87d1-74b3-8378-2aca9c671dee');
INSERT INTO "event_new" VALUES (138, '01a21357-87d1-75fe-86eb-94287a2f15b1');
INSERT INTO "event_new" VALUES (139, '01a21357-87d1-7783-b11a-935342ed2d41');
INSERT INTO "event_new" VALUES (140, '01a21357-87d1-7b75-956a-ed4702956960');
INSERT INTO "event_new" VALUES (141, '01a21357-87d1-7d1f-b946-ee9c12e129b0');
INSERT INTO "event_new" VALUES (142, '01a21357-87d1-7e8d-a940-379010724be8');
INSERT INTO "event_new" VALUES (143, '01a21357-87d2-70d8-a53f-578ed73b99b4');
INSERT INTO "event_new" VALUES (144, '01a21357-87d2-726b-8b53-7d926cd53d7a');
INSERT INTO "event_new" VALUES (145, '01a21357-87d2-73f5-b631-68218585b318');
INSERT INTO "event_new" VALUES (146, '01a21357-87d2-75fd-8149-de1549463336');
INSERT INTO "event_new" VALUES (147, '01a21357-87d2-78f1-9049-c0921ce6c332');
INSERT INTO "event_new" VALUES (148, '01a21357-87d2-7b4f-86df-8a3886e85ce1');
INSERT INTO "event_new" VALUES (149, '01a21357-87d2-7c47-9283-79139c431966');
INSERT INTO "event_new" VALUES (150, '01a21357-87d2-7e55-a9db-1a88d891e817');
INSERT INTO "event_new" VALUES (151, '01a21357-87d2-7f29-aab3-322650fe8f74');
INSERT INTO "event_new" VALUES (152, '01a21357-87d3-71ba-bf24-a45c2ae25283');
INSERT INTO "event_new" VALUES (153, '01a21357-87d3-7294-a48e-b90f1642e284');
INSERT INTO "event_new" VALUES (154, '01a21357-87d3-7488-b753-3dea89d0b443');
INSERT INTO "event_new" VALUES (155, '01a21357-87d3-754e-9894-5069df540e0f');
INSERT INTO "event_new" VALUES (156, '01a21357-87d3-7741-91a7-fca79628f626');
INSERT INTO "event_new" VALUES (157, '01a21357-87d3-77f5-b7aa-12cd4a69986d');
INSERT INTO "event_new" VALUES (158, '01a21357-87d3-7b44-860a-6e684eab5f26');
INSERT INTO "event_new" VALUES (159, '01a21357-87d3-7d14-8ab2-a3196c9e71f6');
INSERT INTO "event_new" VALUES (160, '01a21357-87d4-7270-836c-3aebbc89d017');
INSERT INTO "event_new" VALUES (161, '01a21357-87d4-737c-a7cc-cb5822c663dc');
INSERT INTO "event_new" VALUES (162, '01a21357-87d4-75aa-8cc1-870d3d2ef3b6');
INSERT INTO "event_new" VALUES (163, '01a21357-87d4-76aa-85c2-e4d3fefc132b');
INSERT INTO "event_new" VALUES (164, '01a21357-87d4-790b-b212-7b00cc8e014f');
INSERT INTO "event_new" VALUES (165, '01a21357-87d4-7c93-b830-5d86d5fcbe8a');
INSERT INTO "event_new" VALUES (166, '01a21357-87d4-7dfb-8779-02d934cecfdb');
INSERT INTO "event_new" VALUES (167, '01a21357-87d5-7040-9199-131fafb86e8a');
INSERT INTO "event_new" VALUES (168, '01a21357-87d5-7190-a672-5738a8a2acc8');
INSERT INTO "event_new" VALUES (169, '01a21357-87d5-730c-aeab-52d198576a02');
INSERT INTO "event_new" VALUES (170, '01a21357-87d5-7448-a5ca-aa239f051f1d');
INSERT INTO "event_new" VALUES (171, '01a21357-87d5-7645-bf62-549ec8321ec8');
INSERT INTO "event_new" VALUES (172, '01a21357-87d5-7854-b4cb-1a7f62b24ca9');
INSERT INTO "event_new" VALUES (173, '01a21357-87d5-7995-b498-706b4f3ac40d');
INSERT INTO "event_new" VALUES (174, '01a21357-87d5-7b98-8e9a-929e18342f6d');
INSERT INTO "event_new" VALUES (175, '01a21357-87d5-7c71-bc16-25501cff2926');
INSERT INTO "event_new" VALUES (176, '01a21357-87d5-7e6e-976a-837438569329');
INSERT INTO "event_new" VALUES (177, '01a21357-87d6-70c3-aa56-a4c80513907d');
INSERT INTO "event_new" VALUES (178, '01a21357-87d6-7226-877d-f6396911152b');
INSERT INTO "event_new" VALUES (179, '01a21357-87d6-7383-a90e-24c17d0b2f23');
INSERT INTO "event_new" VALUES (180, '01a21357-87d6-74ee-8f21-7179e856cb50');
INSERT INTO "event_new" VALUES (181, '01a21357-87d6-7646-a934-f35615e2bb02');
INSERT INTO "event_new" VALUES (182, '01a21357-87d6-78e0-b7cd-7ed4380f1f1c');
INSERT INTO "event_new" VALUES (183, '01a21357-87d6-79af-9a40-18b0ebcdf92f');
INSERT INTO "event_new" VALUES (184, '01a21357-87d6-7e68-b243-757cba6c6f3a');
INSERT INTO "event_new" VALUES (185, '01a21357-87d7-710a-8cc7-8f96f60fa178');
INSERT INTO "event_new" VALUES (186, '01a21357-87d7-73ad-9f3f-f874fbde717b');
INSERT INTO "event_new" VALUES (187, '01a21357-87d7-7484-87f0-a1e2393ae05d');
INSERT INTO "event_new" VALUES (188, '01a21357-87d7-7714-b6d0-716d7c60751f');
INSERT INTO "event_new" VALUES (189, '01a21357-87d7-77ff-ad71-4f9cac3327ae');
INSERT INTO "event_new" VALUES (190, '01a21357-87d7-7a28-8458-5cb55b6c4570');
INSERT INTO "event_new" VALUES (191, '01a21357-87d7-7abc-9565-4e599f4606b6');
INSERT INTO "event_new" VALUES (192, '01a21357-87d7-7d29-b915-f07c2a9aa568');
INSERT INTO "event_new" VALUES (193, '01a21357-87d7-7eaa-a021-b89606dc1d09');
INSERT INTO "event_new" VALUES (194, '01a21357-87d8-70e6-99e1-d3d49cbdc424');
INSERT INTO "event_new" VALUES (195, '01a21357-87d8-726b-8e6c-051a3dd1b971');
INSERT INTO "event_new" VALUES (196, '01a21357-87d8-7492-a060-741b9f8ceaec');
INSERT INTO "event_new" VALUES (197, '01a21357-87d8-759c-b341-5ce044aff8ed');
INSERT INTO "event_new" VALUES (198, '01a21357-87d8-77c5-a5e4-63b1714a2fdb');
INSERT INTO "event_new" VALUES (199, '01a21357-87d8-789c-b59c-eac78ff26279');
INSERT INTO "event_new" VALUES (200, '01a21357-87d8-7acc-911f-3b40d88a8863');
INSERT INTO "event_new" VALUES (201, '01a21357-87d8-7ba2-a3df-7463d0bd9cd8');
INSERT INTO "event_new" VALUES (202, '01a21357-87d8-7dcc-8a1b-0a33b3905dc6');
INSERT INTO "event_new" VALUES (203, '01a21357-87d8-7f3f-905f-5a918607bf93');
INSERT INTO "event_new" VALUES (204, '01a21357-87d9-7132-b268-5a72eacc9b2b');
INSERT INTO "event_new" VALUES (205, '01a21357-87d9-7377-b7bc-ba55df05292f');
INSERT INTO "event_new" VALUES (206, '01a21357-87d9-755c-b765-3c27bfe4f8ef');
INSERT INTO "event_new" VALUES (207, '01a21357-87d9-761d-b016-9fb37c655604');
INSERT INTO "event_new" VALUES (208, '01a21357-87d9-7893-be60-7dba8a6e7158');
INSERT INTO "event_new" VALUES (209, '01a21357-87d9-7961-bcc8-310a673ca57d');
INSERT INTO "event_new" VALUES (210, '01a21357-87d9-7b5b-a3ce-8f33ebc525fb');
INSERT INTO "event_new" VALUES (211, '01a21357-87d9-7bf6-ad07-145a654bb731');
INSERT INTO "event_new" VALUES (212, '01a21357-87d9-7f07-b37f-a15cd6105baf');
INSERT INTO "event_new" VALUES (213, '01a21357-87da-713a-b09f-618ab101b97c');
INSERT INTO "event_new" VALUES (214, '01a21357-87da-72ab-9de7-1ce1fdecdabd');
INSERT INTO "event_new" VALUES (215, '01a21357-87da-73f4-9510-d55a8404b658');
INSERT INTO "event_new" VALUES (216, '01a21357-89ef-7e72-82ad-6d8882ac5ee0');
INSERT INTO "event_new" VALUES (217, '01a21357-8a31-74eb-a8fb-f0007a89323d');
INSERT INTO "event_new" VALUES (218, '01a21357-8a8a-714e-878c-06c60a1739a9');
INSERT INTO "event_new" VALUES (219, '01a21357-8aab-7835-818f-0b7d8f3838c0');
INSERT INTO "event_new" VALUES (220, '01a21357-8acc-729c-a8f2-4315ebce0360');
INSERT INTO "event_new" VALUES (221, '01a21357-8ad8-74d3-a552-e1122dc09ef5');
INSERT INTO "event_new" VALUES (222, '01a21357-8aeb-7610-81bf-e7507244359c');
INSERT INTO "event_new" VALUES (223, '01a21357-8aee-7c79-88de-f3b128dbcaaa');
INSERT INTO "event_new" VALUES (224, '01a21357-8af1-737a-bba8-95849043ba9c');
INSERT INTO "event_new" VALUES (225, '01a21357-8b01-72db-b5fe-4318de7076c6');
INSERT INTO "event_new" VALUES (226, '01a21357-8b01-796e-b5e5-1b04b65adf4c');
INSERT INTO "event_new" VALUES (227, '01a21357-8b01-7bc3-bca0-e9c875cba7df');
INSERT INTO "event_new" VALUES (228, '01a21357-8c47-7339-9aca-4611ab8d35ae');
INSERT INTO "event_new" VALUES (229, '01a21357-8c75-7918-adcb-de012d6de7ec');
INSERT INTO "event_new" VALUES (230, '01a21357-8cbb-72ee-b014-6c6a3d262733');
CREATE TABLE event_log (           -- the order in which everybody follows: positions from 1, without gaps
  position INTEGER NOT NULL PRIMARY KEY,
  event    TEXT NOT NULL UNIQUE
);
CREATE TABLE follower (
  name     TEXT NOT NULL PRIMARY KEY,
  version  TEXT NOT NULL,
  position BIGINT NOT NULL,        -- the last event that was applied
  floor    BIGINT NOT NULL,        -- where a rebuild ends; before it the follower's tables are incomplete
  failures BIGINT NOT NULL DEFAULT 0,
  next_at  BIGINT NOT NULL DEFAULT 0, -- not tried again before
  error    TEXT NOT NULL DEFAULT ''
);
INSERT INTO "follower" VALUES ('event_log', '', 0, 0, 0, 0, '');
CREATE TABLE tally (
  ledger TEXT NOT NULL,
  depth  BIGINT NOT NULL,          -- steps of the path
  path   TEXT NOT NULL,
  state  TEXT NOT NULL,
  n      BIGINT NOT NULL,
  PRIMARY KEY (ledger, depth, path, state)
) WITHOUT ROWID;
CREATE TABLE tally_record (        -- as what a record is counted
  record TEXT NOT NULL PRIMARY KEY,
  ledger TEXT NOT NULL,
  path   TEXT NOT NULL,
  state  TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE tally_flow (          -- what happened on a day under a unit
  ledger TEXT NOT NULL,
  depth  BIGINT NOT NULL,
  path   TEXT NOT NULL,
  day    TEXT NOT NULL,          -- ISO date in the deployment's zone
  act    TEXT NOT NULL,          -- the move, or else the kind of event
  n      BIGINT NOT NULL,
  PRIMARY KEY (ledger, depth, path, day, act)
) WITHOUT ROWID;
CREATE TABLE search_doc (
  seq    INTEGER NOT NULL PRIMARY KEY, -- the log's position of the record's first event
  record TEXT NOT NULL UNIQUE,
  ledger TEXT NOT NULL,
  unit   TEXT NOT NULL,
-- words TSVECTOR NOT NULL,
  mark   TEXT NOT NULL            -- hash of the words; empty: cannot be found any more
);
CREATE VIRTUAL TABLE search_text USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
DELETE FROM "search_text_data";
INSERT INTO "search_text_data" VALUES (1, X'');
INSERT INTO "search_text_data" VALUES (10, X'00000000FF000001000000');
DELETE FROM "search_text_idx";
DELETE FROM "search_text_docsize";
DELETE FROM "search_text_config";
INSERT INTO "search_text_config" VALUES ('version', 4);
CREATE TABLE notice (
  person   TEXT NOT NULL,
  position BIGINT NOT NULL,        -- of the event in the log
  key      TEXT NOT NULL,
  clock    TEXT NOT NULL,
  PRIMARY KEY (person, position)
) WITHOUT ROWID;
CREATE TABLE notice_read (         -- apart, since notices can be made anew from the log and reading cannot
  person   TEXT NOT NULL,
  position BIGINT NOT NULL,
  at       BIGINT NOT NULL,
  PRIMARY KEY (person, position)
) WITHOUT ROWID;
CREATE TABLE webhook (
  id       TEXT NOT NULL PRIMARY KEY,
  region   TEXT NOT NULL,
  unit     TEXT NOT NULL REFERENCES unit (id), -- events under it are told
  url      TEXT NOT NULL,
  ledgers  TEXT NOT NULL,          -- JSON list; empty: all
  kinds    TEXT NOT NULL,          -- JSON list; empty: all
  secret   TEXT NOT NULL,
  active   BIGINT NOT NULL,
  through  BIGINT NOT NULL,        -- only events behind this position of the log are told
  failures BIGINT NOT NULL DEFAULT 0, -- in a row
  next_at  BIGINT NOT NULL DEFAULT 0, -- nothing is sent before
  error    TEXT NOT NULL DEFAULT '',
  version  BIGINT NOT NULL
);
CREATE TABLE webhook_delivery (
  webhook  TEXT NOT NULL REFERENCES webhook (id),
  position BIGINT NOT NULL,        -- of the event in the log
  state    TEXT NOT NULL,        -- waiting, sent, dead
  attempts BIGINT NOT NULL,
  next_at  BIGINT NOT NULL,        -- of a waiting one
  at       BIGINT,                 -- of the last attempt
  error    TEXT NOT NULL,
  PRIMARY KEY (webhook, position)
);
CREATE TABLE clock (
  record    TEXT NOT NULL,
  key       TEXT NOT NULL,
  ledger    TEXT NOT NULL,
  region    TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  began     BIGINT NOT NULL,             -- when the record entered the run of states
  base      TEXT NOT NULL DEFAULT '',  -- what the deadline was computed from; another one begins the term anew
  due_at    BIGINT,                      -- the first instant after the term; null: the clock does not run
  reason    TEXT NOT NULL DEFAULT '',    -- why it does not run: a code, a colon and a detail
  set_at    BIGINT NOT NULL DEFAULT 0,   -- when due_at became what it is
  done_at   BIGINT NOT NULL DEFAULT 0,   -- warnings up to this moment are given
  passed_at BIGINT,                      -- when it ran out
  paused_at BIGINT,                      -- it stands still since then
  pauses    TEXT NOT NULL DEFAULT '[]',  -- JSON: [[from, to], …]
  step      BIGINT NOT NULL DEFAULT 0,   -- steps of the ladder that are behind
  step_key  TEXT NOT NULL DEFAULT '',  -- the last one taken
  step_at   BIGINT,
  ask_at    BIGINT,                      -- the ladder waits; asked again then
  pending   TEXT,                      -- the approval that the next step waits for
  next_at   BIGINT,                      -- when the scheduler looks at it next
  attempt   BIGINT NOT NULL DEFAULT 0,
  error     TEXT NOT NULL DEFAULT '',    -- of the last failed attempt
  PRIMARY KEY (record, key)
);
INSERT INTO "clock" VALUES ('01a21357-8ad8-77dd-b714-ae0ddc192d9d', 'handle', 'task', '990826', '/990826/11990826015820087F/', 1795620833995, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795620833995, 1795620833995, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO "clock" VALUES ('01a21357-8aeb-7905-b327-fe00f5e7b0d9', 'handle', 'task_part', '990826', '/990826/11990826012646028F/', 1795620833995, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795620833995, 1795620833995, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO "clock" VALUES ('01a21357-8aee-7d44-838b-32cf6d0d20bf', 'handle', 'task_part', '990826', '/990826/990826100/', 1795620833995, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795620833995, 1795620833995, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO "clock" VALUES ('01a21357-8af1-7536-93fb-8282986e74a8', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795620833995, '2026-12-31', 1798732800000, 'unset:ladder_remind', 1795620833995, 1795620833995, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 1798732800000, 0, '');
INSERT INTO "clock" VALUES ('01a21357-8b01-7794-945c-e6b2efc5c41a', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795620833995, '2026-11-30', 1796054400000, 'unset:ladder_remind', 1795620833995, 1795620833995, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 1796054400000, 0, '');
INSERT INTO "clock" VALUES ('01a21357-8b01-7a29-b357-5ccb073170f4', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795620833995, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795620833995, 1795620833995, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
CREATE TABLE timer (
  id      TEXT NOT NULL PRIMARY KEY,
  kind    TEXT NOT NULL,
  key     TEXT NOT NULL,
  ledger  TEXT NOT NULL DEFAULT '',
  record  TEXT NOT NULL DEFAULT '',
  run_at  BIGINT NOT NULL,               -- its own time
  next_at BIGINT NOT NULL,               -- when it is tried; later than run_at after a failure
  attempt BIGINT NOT NULL DEFAULT 0,
  error   TEXT NOT NULL DEFAULT '',
  body    TEXT NOT NULL DEFAULT '{}',
  UNIQUE (kind, key)
);
INSERT INTO "timer" VALUES ('01a21357-856d-7821-92da-56bb2dfce547', 'computed', 'enterprise', '', '', 1795620832598, 1795620832598, 0, '', '{}');
INSERT INTO "timer" VALUES ('01a21357-856d-7ca2-8f55-cf08461b0cf2', 'calendar', 'propose_batch', '', '', 1803830400000, 1803830400000, 0, '', '{"spec":"year||2 months","label":"2027"}');
INSERT INTO "timer" VALUES ('01a21357-856e-7326-bd6e-7f789f965186', 'recompute', 'all', '', '', 1795620832598, 1795620832598, 0, '', '{"ledger":"","after":""}');
CREATE TABLE clock_letter (              -- the letters that a step of a clock's ladder sent
  letter TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL,
  clock  TEXT NOT NULL,
  step   TEXT NOT NULL
);
CREATE TABLE approval (                  -- steps of ladders and rules that wait for somebody's word
  id        TEXT NOT NULL PRIMARY KEY,
  kind      TEXT NOT NULL,             -- step, rule
  key       TEXT NOT NULL,             -- ladder.step, or the rule
  ledger    TEXT NOT NULL,             -- of the record it is about
  record    TEXT NOT NULL,
  clock     TEXT NOT NULL DEFAULT '',
  region    TEXT NOT NULL,
  unit      TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  body      TEXT NOT NULL,               -- JSON: what would be done
  created   BIGINT NOT NULL,
  state     TEXT NOT NULL,             -- pending, approved, declined, gone
  decided   BIGINT,
  person    TEXT,
  reason    TEXT NOT NULL DEFAULT ''
);
CREATE TABLE answer (                    -- who answers for a record's clock where an expression tells: a person, or the posts of a unit
  record TEXT NOT NULL,
  clock  TEXT NOT NULL,
  ledger TEXT NOT NULL,
  person TEXT NOT NULL DEFAULT '',
  unit   TEXT NOT NULL DEFAULT '',
  role   TEXT NOT NULL DEFAULT '',     -- with a unit: only posts with this role; alone: the role at the record's own place
  PRIMARY KEY (record, clock, person, unit, role)
);
CREATE TABLE calendar_year (             -- holidays uploaded here, beside those of packs
  year     BIGINT NOT NULL PRIMARY KEY,
  days     TEXT NOT NULL,                -- JSON
  uploaded BIGINT NOT NULL,
  person   TEXT
);
CREATE TABLE effect_once (         -- effects that happen once for a key, and did
  key TEXT NOT NULL PRIMARY KEY,
  at  INTEGER NOT NULL
);
CREATE TABLE caused (              -- records that an effect made, and of which record
  record       TEXT NOT NULL PRIMARY KEY,
  ledger       TEXT NOT NULL,
  cause        TEXT NOT NULL,
  cause_ledger TEXT NOT NULL,
  one_way      INTEGER NOT NULL       -- 1: the record does not show what caused it
);
CREATE TABLE "share" (
  record TEXT NOT NULL,
  ledger TEXT NOT NULL,
  path   TEXT NOT NULL,
  why    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (ledger, path, record, why)
);
INSERT INTO "share" VALUES ('01a21357-8acc-78d9-9439-83fe47da89a9', 'task', '/990826/11990826012646028F/', '');
INSERT INTO "share" VALUES ('01a21357-8acc-78d9-9439-83fe47da89a9', 'task', '/990826/990826100/', '');
INSERT INTO "share" VALUES ('01a21357-8ad8-77dd-b714-ae0ddc192d9d', 'task', '/990826/11990826012646028F/', '');
INSERT INTO "share" VALUES ('01a21357-8ad8-77dd-b714-ae0ddc192d9d', 'task', '/990826/990826100/', '');
INSERT INTO "share" VALUES ('01a21357-8aeb-7905-b327-fe00f5e7b0d9', 'task_part', '/990826/11990826015820087F/', '');
INSERT INTO "share" VALUES ('01a21357-8aee-7d44-838b-32cf6d0d20bf', 'task_part', '/990826/11990826015820087F/', '');
CREATE TABLE assign (              -- records in the scope of a person
  record TEXT NOT NULL,
  ledger TEXT NOT NULL,
  person TEXT NOT NULL,
  why    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (ledger, person, record, why)
);
CREATE TABLE sector (              -- industry codes by unit
  region TEXT NOT NULL,
  how    TEXT NOT NULL,          -- '': the unit's own; supervise, manage, lead: those it answers for, as prefixes
  code   TEXT NOT NULL,
  unit   TEXT NOT NULL,
  record TEXT NOT NULL,          -- whose field says so
  field  TEXT NOT NULL,
  PRIMARY KEY (region, how, code, unit, record, field)
);
CREATE TABLE pin (                 -- rows that records refer to, as they were when the record began
  record   TEXT NOT NULL,
  field    TEXT NOT NULL,
  ledger   TEXT NOT NULL,
  referred TEXT NOT NULL,
  state    TEXT NOT NULL,
  number   TEXT,
  unit     TEXT NOT NULL,
  body     TEXT NOT NULL,          -- JSON: values by field
  PRIMARY KEY (record, field)
);
CREATE TABLE override (            -- manual values over computed fields
  record      TEXT NOT NULL,
  field       TEXT NOT NULL,
  ledger      TEXT NOT NULL,
  value       TEXT NOT NULL,       -- JSON
  base        TEXT NOT NULL,       -- JSON: what was computed then
  until       TEXT,              -- the last day
  reason      TEXT NOT NULL,
  person      TEXT NOT NULL,
  at          INTEGER NOT NULL,
  approved_by TEXT,
  approved_at INTEGER,                -- null: waits for approval
  PRIMARY KEY (record, field)
);
CREATE TABLE counter (             -- running numbers
  name  TEXT NOT NULL PRIMARY KEY,
  value INTEGER NOT NULL
);
CREATE TABLE signing (             -- moves that wait for signatures
  id       TEXT NOT NULL PRIMARY KEY,
  record   TEXT NOT NULL,
  ledger   TEXT NOT NULL,
  move     TEXT NOT NULL,
  person   TEXT NOT NULL,        -- who takes the move; empty: the system
  post     TEXT NOT NULL,
  role     TEXT NOT NULL,
  unit     TEXT NOT NULL,
  started  INTEGER NOT NULL,
  ends     INTEGER,                   -- the end of the term
  body     TEXT NOT NULL,          -- JSON: entered values, note, files
  state    TEXT NOT NULL,        -- pending, done, refused, expired, withdrawn, void
  closed   INTEGER
);
CREATE TABLE signature (
  id       TEXT NOT NULL PRIMARY KEY,
  signing  TEXT NOT NULL,
  slot     TEXT NOT NULL,
  person   TEXT NOT NULL,
  behalf   TEXT NOT NULL,        -- in whose place; empty: their own
  at       INTEGER NOT NULL,
  opinion  TEXT NOT NULL,
  method   TEXT NOT NULL,        -- account, drawn
  drawing  TEXT NOT NULL,        -- hash of the image
  position TEXT NOT NULL,          -- JSON; empty: none
  void     INTEGER NOT NULL DEFAULT 0 -- 1: what was signed has changed since
);
CREATE TABLE countersign (         -- opinions asked for
  id      TEXT NOT NULL PRIMARY KEY,
  record  TEXT NOT NULL,
  ledger  TEXT NOT NULL,
  person  TEXT NOT NULL,         -- who asks
  at      INTEGER NOT NULL,
  every   INTEGER NOT NULL,           -- 1: all must answer, 0: one is enough
  blocks  INTEGER NOT NULL,           -- 1: nobody takes a move before
  closed  INTEGER
);
CREATE TABLE countersign_part (
  countersign TEXT NOT NULL,
  person      TEXT NOT NULL,     -- asked; empty: the unit
  unit        TEXT NOT NULL,
  answerer    TEXT,              -- who answered
  at          INTEGER,
  agree       INTEGER,
  opinion     TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (countersign, person, unit)
);
CREATE TABLE voiding (             -- records that one person wants voided; another must confirm
  record TEXT NOT NULL PRIMARY KEY,
  ledger TEXT NOT NULL,
  person TEXT NOT NULL,
  reason TEXT NOT NULL,
  at     INTEGER NOT NULL
);
CREATE TABLE delegation (          -- posts in which somebody else acts for a time
  id       TEXT NOT NULL PRIMARY KEY,
  post     TEXT NOT NULL,
  person   TEXT NOT NULL,        -- whose post it is
  delegate TEXT NOT NULL,
  since    INTEGER NOT NULL,
  until    INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  revoked  INTEGER
);
CREATE TABLE param_value (
  region  TEXT NOT NULL,
  name    TEXT NOT NULL,
  from_on TEXT NOT NULL,
  value   TEXT NOT NULL,
  PRIMARY KEY (region, name, from_on)
);
CREATE TABLE plan_param (
  plan    TEXT NOT NULL,
  name    TEXT NOT NULL,
  from_on TEXT NOT NULL,
  value   TEXT NOT NULL,
  PRIMARY KEY (plan, name, from_on)
);
CREATE TABLE plan_reach (          -- the population that a plan's values hold for; none: all units under the plan's own
  plan TEXT NOT NULL PRIMARY KEY,
  who  TEXT NOT NULL
);
CREATE TABLE param_version (       -- another one with every change of the three
  id      INTEGER NOT NULL PRIMARY KEY,
  version TEXT NOT NULL
);
INSERT INTO "param_version" VALUES (1, 'first');
CREATE TABLE population_manual (
  population TEXT NOT NULL,
  record     TEXT NOT NULL,
  region     TEXT NOT NULL,
  member     BIGINT NOT NULL,      -- 1: belongs to it; 0: does not
  reason     TEXT NOT NULL,
  person     TEXT,
  at         BIGINT NOT NULL,
  PRIMARY KEY (population, record)
);
CREATE TABLE "post" (id TEXT NOT NULL PRIMARY KEY, region TEXT NOT NULL, person TEXT NOT NULL REFERENCES person (id), unit TEXT NOT NULL REFERENCES unit (id), role TEXT NOT NULL, since BIGINT NOT NULL, until BIGINT, sectors TEXT NOT NULL DEFAULT '[]');
INSERT INTO "post" VALUES ('01a21357-87cb-714d-9a53-662028ddf166', '990826', '01a21357-87cb-7163-b5a8-7e8600073e37', '01a21357-85b0-79b5-a964-74cf31ff3ae9', 'system_admin', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87cd-7a69-8a30-22f860ec0f3e', '990826', '01a21357-87cd-7b11-ae7a-52fbd1a62c48', '01a21357-85b0-79b5-a964-74cf31ff3ae9', 'security_admin', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87ce-7249-aed6-8f6093a06b17', '990826', '01a21357-87ce-724f-90b4-a8237c7430a5', '01a21357-85b0-79b5-a964-74cf31ff3ae9', 'auditor', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87ce-75cf-9abb-46a5ef4e5785', '990826', '01a21357-87ce-75d2-8021-1b4259d03e3c', '01a21357-85b0-79b5-a964-74cf31ff3ae9', 'audit_admin', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87ce-7a36-aca1-4ebe1061da8e', '990826', '01a21357-87ce-7a39-bbc2-24665aaeadbc', '01a21357-85b0-79b5-a964-74cf31ff3ae9', 'committee_director', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87ce-7d7d-b5c5-33425fa11b1c', '990826', '01a21357-87ce-7d80-960a-cbb363240ee0', '01a21357-85b0-79b5-a964-74cf31ff3ae9', 'leader', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87cf-714c-af80-f036bc5960dc', '990826', '01a21357-87cf-714f-9220-485673c29f85', '01a21357-85b1-7629-9433-596c84e5fa0c', 'committee_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87cf-7458-82f8-f13ed0ee65dd', '990826', '01a21357-87cf-745a-9d0d-4be7d8ddd2db', '01a21357-85b1-7629-9433-596c84e5fa0c', 'committee_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87cf-78e8-91dc-6f7b3232c17d', '990826', '01a21357-87cf-78ec-8aec-ba96616d96f9', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87cf-7adf-ab88-5c9e021ba1b8', '990826', '01a21357-87cf-78ec-8aec-ba96616d96f9', '01a21357-85b1-7629-9433-596c84e5fa0c', 'committee_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87cf-7e3f-829a-bae095ad47b6', '990826', '01a21357-87cf-7e41-9c50-7fd8a80c5b30', '01a21357-85b2-75aa-bcee-a964a1fa4f1d', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d0-7219-9fde-989386bbad84', '990826', '01a21357-87d0-721c-8f6a-f69520d26030', '01a21357-85b2-7d92-92f5-7c08f9a0e165', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d0-7515-9f64-d316afb39a77', '990826', '01a21357-87d0-7517-8f39-4dd08caa3f52', '01a21357-85b3-72d2-8711-7270a604e31d', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d0-7905-836e-c407be074958', '990826', '01a21357-87d0-7908-9ca7-c04835b0bc7c', '01a21357-85b3-772a-8110-e331c80b55d7', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d0-7bcb-b9ba-de199e7e617e', '990826', '01a21357-87d0-7bcd-a8d0-51e9eb6c614d', '01a21357-85b3-7a7a-a31d-db2dbda17d18', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d0-7eaa-972d-f7882adc64e4', '990826', '01a21357-87d0-7ead-ab24-34e1d6759acb', '01a21357-85b3-7d96-9057-308fb4d2465c', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d1-727b-aeea-552dd9396570', '990826', '01a21357-87d1-727e-8281-f16ff6df5dd0', '01a21357-85b4-71a0-8126-33740d2908b8', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d1-758c-99e2-e25dbf4e39ce', '990826', '01a21357-87d1-758e-8274-b2989cbe53e1', '01a21357-85b4-7470-9f64-e75029ebc2f4', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d1-7aee-879c-06dfc806c33e', '990826', '01a21357-87d1-7af2-a1f5-da18ae1bc43c', '01a21357-85b4-79c3-acf4-f7f4a2d6e72e', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d1-7df4-849a-91ff2f12edac', '990826', '01a21357-87d1-7df6-a0e8-9381adc8f082', '01a21357-85b4-7e68-96eb-509db7a9424c', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d2-71c5-8336-3809d77ab4b0', '990826', '01a21357-87d2-71c7-b881-c2eed656ec48', '01a21357-85b5-726a-94d6-cfbb28dad019', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d2-74e7-a655-4a6db5ad15de', '990826', '01a21357-87d2-74e9-8b72-21f9336b5b1e', '01a21357-85b5-7599-b48c-d08de344deaf', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d2-7a03-9a83-0371450a353a', '990826', '01a21357-87d2-7a06-95c7-e026657d0848', '01a21357-85b5-7898-9951-2c0c813118f6', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d2-7d2f-8d0a-1cfab0e3ab31', '990826', '01a21357-87d2-7d31-9eec-bc191e59b70a', '01a21357-85b5-7bef-b110-e8c3373d16cf', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d3-708c-a9b1-d22d56e2fc58', '990826', '01a21357-87d3-708f-8e79-d87a58a91758', '01a21357-85b5-7f2e-a07b-ab20158e67a1', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d3-7359-8d42-5c62fce463fb', '990826', '01a21357-87d3-735c-af26-86ba73cc1c4d', '01a21357-85b6-7348-8b29-f6f9bee237a4', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d3-760c-868d-90f73139168d', '990826', '01a21357-87d3-760e-934d-308933f71e7e', '01a21357-85b6-75f7-9f2f-28af5a151d90', 'department_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d3-7a55-b9b2-650a0b68b52c', '990826', '01a21357-87d3-7a58-b536-1b84df1ed4c9', '01a21357-85b6-7a09-9a65-f451942dbe20', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d3-7e23-8b34-f5b1bce4b5ef', '990826', '01a21357-87d3-7e26-b1de-c06c178e02a0', '01a21357-85b6-7ceb-a5fd-f69104bb86fd', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d4-746d-b965-b63a2b4eea24', '990826', '01a21357-87d4-7470-86d7-73384c7f94d7', '01a21357-85b6-7eb7-be59-182b0a2c5d49', 'system_admin', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d4-7854-a0aa-ce6fd146ba33', '990826', '01a21357-87d4-7857-b881-e09b1a4d76d5', '01a21357-85b6-7eb7-be59-182b0a2c5d49', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d4-7d55-9cdb-4f69d3d4400e', '990826', '01a21357-87d4-7d64-acf7-7beec5f93918', '01a21357-85b7-7165-9fa0-cc6f7a5ba330', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d5-7111-b852-d785b0f2ab9a', '990826', '01a21357-87d5-7114-ab3a-f42d154d41cc', '01a21357-85b7-7308-9c33-268b14cb5e6d', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d5-73b3-9da9-d21af19060f2', '990826', '01a21357-87d5-73b5-b935-cd64a9179135', '01a21357-85b7-74bc-bfaf-8197e6abb34b', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d5-77cd-988b-faffdda332eb', '990826', '01a21357-87d5-77d0-881c-7850f9c39f83', '01a21357-85b7-768a-aaa2-d2eb9ac11c44', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d5-7b13-a833-b64553d68afd', '990826', '01a21357-87d5-7b16-aa55-3cc4258d4ba7', '01a21357-85b7-7838-b8d7-91d7b89af816', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d5-7de5-8bf4-4e298059196b', '990826', '01a21357-87d5-7de8-bc3c-ce2e9dd19065', '01a21357-85b7-7a2c-b9ed-60c799092178', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d6-71a3-baed-f9d61f06417c', '990826', '01a21357-87d6-71a6-b7b3-aa2410dcd2ce', '01a21357-85b7-7bb2-8bb9-6989c53d6f39', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d6-7450-ab62-41cdff39382a', '990826', '01a21357-87d6-7452-bdc3-c2b8b45f6fd4', '01a21357-85b7-7d1b-9b01-7c15a8331fd0', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d6-77af-b615-5ff2aa06b898', '990826', '01a21357-87d6-77b2-9201-6d5546bfecff', '01a21357-85b7-7eb4-9c6d-8591c4f3ef74', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d6-7d8e-9e8b-09f234a689ff', '990826', '01a21357-87d6-7d91-b389-a713b2a809f9', '01a21357-85b8-7297-97ac-912fb0e107a9', 'town_office', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d7-7254-9962-d8f40e9e4e3a', '990826', '01a21357-87d7-7257-86d3-361ee32946b3', '01a21357-85b8-74d1-9bef-49f1d9919250', 'village_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d7-7644-aa4b-2f1544f7bf85', '990826', '01a21357-87d7-7647-a1c4-3703de8083e0', '01a21357-85b8-7abd-a717-ab9d8d03bd24', 'village_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d7-79ad-9782-f81874904bb2', '990826', '01a21357-87d7-79af-bc6f-cb2f13f9d2c5', '01a21357-85b8-7cd6-9cc5-4660f4347671', 'village_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d7-7c72-beb6-25571351aa47', '990826', '01a21357-87d7-7c74-aee9-b770382cd1e4', '01a21357-85b9-74e3-8491-8e1fb0ed39ad', 'village_officer', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d8-706f-96c4-8a93ce437ac0', '990826', '01a21357-87d8-7070-a998-96fbb8affcfc', '01a21357-85b9-7a0e-b3c1-a3af346640dd', 'enterprise_manager', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d8-735e-8a29-c22966f1863c', '990826', '01a21357-87d8-7361-8840-aa9bd3ed1dcf', '01a21357-85b9-7a0e-b3c1-a3af346640dd', 'principal', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d8-7737-a82d-e4fea2c9205d', '990826', '01a21357-87d8-7739-a424-2aef4304dacb', '01a21357-8608-7367-8ac7-051af8470819', 'enterprise_manager', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d8-7a3e-8a97-6867539a0e4e', '990826', '01a21357-87d8-7a40-b9ba-602d1129b45c', '01a21357-8608-7367-8ac7-051af8470819', 'principal', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d8-7d44-a9a3-d448e9619f31', '990826', '01a21357-87d8-7d46-8988-1ad0028a40eb', '01a21357-8608-7e48-9af5-d9d8cc02bc92', 'enterprise_manager', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d9-70cb-a460-d4bcdbcfcd9b', '990826', '01a21357-87d9-70cd-a8e2-121c98c5ea06', '01a21357-8607-73be-8c9b-6d70889cb662', 'enterprise_manager', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d9-743b-bfd4-41284f9b6895', '990826', '01a21357-87d9-743d-a485-ffb3401f2178', '01a21357-860b-7122-a251-7f4fb6aaed43', 'enterprise_manager', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d9-7745-b51f-94b6311f9ccb', '990826', '01a21357-87d9-7747-b8f0-be8ba6911f86', '01a21357-860a-74d9-93a0-9f21feba47d9', 'enterprise_manager', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d9-7a16-a64f-6e742c11fe08', '990826', '01a21357-87d9-7ab5-b45d-10e123b5b8eb', '01a21357-860e-70f0-9d31-8fd8303f3478', 'enterprise_manager', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87d9-7cbd-aece-3b21e5666a94', '990826', '01a21357-87d9-7cc0-8b9a-4fb26e98b01f', '01a21357-860e-7b89-9d43-b7ed3e9114c7', 'enterprise_manager', 1793028832684, NULL, '[]');
INSERT INTO "post" VALUES ('01a21357-87da-7208-960b-0d08a66e9a68', '990826', '01a21357-87da-720a-a71d-00dc89906fd6', '01a21357-860d-7300-b982-333b9474441c', 'enterprise_manager', 1793028832684, NULL, '[]');
CREATE TABLE seed_row (
  record  TEXT NOT NULL PRIMARY KEY,
  region  TEXT NOT NULL,
  ledger  TEXT NOT NULL,
  key     TEXT NOT NULL,
  body    TEXT NOT NULL,           -- JSON: the values as packs wrote them
  retired BIGINT NOT NULL          -- 1: taken out of use because no pack brings it any more
);
CREATE TABLE import (
  id         TEXT NOT NULL PRIMARY KEY,
  ledger     TEXT NOT NULL,
  definition BIGINT NOT NULL,      -- the version it was checked by
  person     TEXT NOT NULL,      -- who brought it; nobody else sees it
  name       TEXT NOT NULL,
  hash       TEXT NOT NULL,      -- of the file
  state      TEXT NOT NULL,      -- checked, committed, undone, expired
  at         BIGINT NOT NULL,
  ended      BIGINT,               -- when it was committed or undone
  added      BIGINT NOT NULL,
  changed    BIGINT NOT NULL,
  same       BIGINT NOT NULL,
  wrong      BIGINT NOT NULL,
  ignored    TEXT NOT NULL         -- JSON: titles of columns that were left aside
);
CREATE TABLE import_row (
  import  TEXT NOT NULL,
  n       BIGINT NOT NULL,         -- row of the sheet
  kind    TEXT NOT NULL,         -- added, changed, same, wrong
  record  TEXT,                  -- the one that is there already
  body    TEXT NOT NULL,           -- JSON, see record.ImportRow
  PRIMARY KEY (import, n)
) WITHOUT ROWID;
CREATE TABLE import_done (         -- what was written, for undo
  import  TEXT NOT NULL,
  record  TEXT NOT NULL,
  kind    TEXT NOT NULL,
  version BIGINT NOT NULL,         -- then; another now: somebody has changed it since
  PRIMARY KEY (import, record)
) WITHOUT ROWID;
CREATE TABLE saved_view (
  id      TEXT NOT NULL PRIMARY KEY,
  ledger  TEXT NOT NULL,
  person  TEXT NOT NULL,         -- whose it is; nobody else changes it
  unit    TEXT NOT NULL,         -- where it was kept; with shared, the people there see it
  shared  BIGINT NOT NULL,         -- 0 or 1
  title   TEXT NOT NULL,
  address TEXT NOT NULL,           -- the query part of the page's address
  body    TEXT NOT NULL,           -- JSON: record.Saved.Query, which counts
  at      BIGINT NOT NULL
);
CREATE TABLE log_tile (
  level INTEGER NOT NULL,             -- 0: the events' own leaves; each further one stands for 256 of the one below
  n     INTEGER NOT NULL,             -- the row's place in its level
  data  BLOB NOT NULL,           -- 32 bytes a hash; fewer than 256 in the last row of a level
  PRIMARY KEY (level, n)
);
CREATE TABLE checkpoint (          -- what the log was when somebody signed for it
  size   INTEGER NOT NULL PRIMARY KEY, -- events
  root   BLOB NOT NULL,
  at     BIGINT NOT NULL,
  person TEXT,                   -- who asked for it; null: the program by itself
  note   TEXT NOT NULL             -- the signed text
);
CREATE TABLE account_password (    -- passwords that were used before
  account TEXT NOT NULL REFERENCES account (id),
  at      BIGINT NOT NULL,
  hash    TEXT NOT NULL,
  PRIMARY KEY (account, at)
);
CREATE TABLE recovery_code (       -- each opens a session once in place of the second factor
  account TEXT NOT NULL REFERENCES account (id),
  hash    TEXT NOT NULL,
  used    BIGINT,
  PRIMARY KEY (account, hash)
);
CREATE TABLE known_device (        -- browsers that logged in to an account before; they count their failures for themselves
  token        TEXT NOT NULL PRIMARY KEY, -- SHA-256 of the cookie's value
  account      TEXT NOT NULL REFERENCES account (id),
  used         BIGINT NOT NULL,
  failures     BIGINT NOT NULL DEFAULT 0,
  locked_until BIGINT NOT NULL DEFAULT 0
);
INSERT INTO "known_device" VALUES ('177bb13bc383da4439ded29c2a2e4ed3dfe692aa267904f5a9081d81bb75b93e', '01a21357-87cf-7318-bb86-9343ddd1c6ed', 1795620833775, 0, 0);
INSERT INTO "known_device" VALUES ('d7c1a3ed565fcd7db84a68376810ee813a5df936516b64f38bebb89cd36778c0', '01a21357-87d0-7cca-9edf-521acba89ed6', 1795620834373, 0, 0);
CREATE TABLE login_flood (         -- failures of one kind from one place, so that a flood of them is few events
  key   TEXT NOT NULL PRIMARY KEY,
  since BIGINT NOT NULL,
  n     BIGINT NOT NULL
);
CREATE TABLE api_token (
  id       TEXT NOT NULL PRIMARY KEY,
  token    TEXT NOT NULL UNIQUE, -- SHA-256 of what was shown once
  account  TEXT NOT NULL REFERENCES account (id),
  post     TEXT NOT NULL REFERENCES post (id), -- in which it acts
  name     TEXT NOT NULL,
  scopes   TEXT NOT NULL,          -- JSON: ledger or * to read or write
  created  BIGINT NOT NULL,
  expires  BIGINT NOT NULL,
  used     BIGINT,
  address  TEXT NOT NULL DEFAULT '', -- where it was used last
  revoked  BIGINT
);
CREATE TABLE handover (            -- open work that goes from one person to others, some records at a time
  id     TEXT NOT NULL PRIMARY KEY,
  region TEXT NOT NULL,
  person TEXT NOT NULL,          -- who hands over
  asker  TEXT NOT NULL,          -- who had it done
  state  TEXT NOT NULL,          -- running, done, stuck
  made   INTEGER NOT NULL,
  ended  INTEGER,
  handed INTEGER NOT NULL DEFAULT 0,  -- records so far
  plan   TEXT NOT NULL,            -- JSON: posts, to whom, what else is wanted
  place  TEXT NOT NULL DEFAULT '{}', -- JSON: how far it has come
  failed TEXT NOT NULL DEFAULT '[]' -- JSON: records that could not be handed over, and why
);
CREATE TABLE post_asked (          -- posts that somebody else must give
  id       TEXT NOT NULL PRIMARY KEY,
  region   TEXT NOT NULL,
  person   TEXT NOT NULL REFERENCES person (id),
  unit     TEXT NOT NULL REFERENCES unit (id),
  role     TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  at       BIGINT NOT NULL, sectors TEXT NOT NULL DEFAULT '[]',
  UNIQUE (person, unit, role)
);
CREATE TABLE audit (
  position INTEGER NOT NULL PRIMARY KEY, -- in the log
  at       BIGINT NOT NULL,
  kind     TEXT NOT NULL,           -- sign_in, protected, export …
  address  TEXT,
  unit     TEXT NOT NULL
);
CREATE TABLE audit_person (           -- who did it, and whom it was about
  person   TEXT NOT NULL,
  at       BIGINT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (person, at, position)
) WITHOUT ROWID;
CREATE TABLE invitation (          -- who has the code makes an account with a post
  id      TEXT NOT NULL PRIMARY KEY,
  region  TEXT NOT NULL,
  unit    TEXT NOT NULL REFERENCES unit (id),
  role    TEXT NOT NULL,
  code    TEXT NOT NULL UNIQUE,  -- SHA-256 of the code
  uses    INTEGER NOT NULL,           -- how often it may be used
  used    INTEGER NOT NULL DEFAULT 0,
  until   INTEGER NOT NULL,
  person  TEXT NOT NULL REFERENCES person (id), -- who made it
  post    TEXT NOT NULL,         -- and as what
  at      INTEGER NOT NULL,
  revoked INTEGER
);
CREATE TABLE "l_certificate" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "certificate_no" TEXT,
  "trade" TEXT,
  "issued_on" TEXT,
  "valid_to" TEXT,
  "issuer" TEXT,
  "photos" TEXT
) STRICT;
CREATE TABLE "l_drill" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "title" TEXT,
  "kind" TEXT,
  "planned_on" TEXT,
  "unannounced" INTEGER,
  "held_on" TEXT,
  "participants" INTEGER,
  "photos" TEXT,
  "script" TEXT,
  "steps" TEXT,
  "evaluation" TEXT,
  "proposals" TEXT
) STRICT;
CREATE TABLE "l_enterprise" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "name" TEXT,
  "credit_code" TEXT,
  "industry" TEXT,
  "scale" TEXT,
  "staff" INTEGER,
  "address" TEXT,
  "place" TEXT,
  "phone" TEXT,
  "elements" TEXT,
  "stopped" INTEGER,
  "points" INTEGER,
  "colour" TEXT
) STRICT;
INSERT INTO "l_enterprise" VALUES ('01a21357-85b9-7a0e-b3c1-a3af346640dd', '990826', '01a21357-85b9-7a0e-b3c1-a3af346640dd', '/990826/990826100/91990826MA8573491L/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '鑫禾木业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-8602-7ba0-a37c-fd1f0a1a2849', '990826', '01a21357-8602-7ba0-a37c-fd1f0a1a2849', '/990826/990826100/91990826MA90290844/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '石桥丰茂饲料有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-8603-76d0-9a15-0ecd9fdc0b64', '990826', '01a21357-8603-76d0-9a15-0ecd9fdc0b64', '/990826/990826100/91990826MA3707817J/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '石桥镇双鹿冷冻厂', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-8604-72bc-ab32-7f609ed87ba8', '990826', '01a21357-8604-72bc-ab32-7f609ed87ba8', '/990826/990826100/91990826MA3994422J/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '石桥信达机械铸造有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-8606-7476-afbc-46ede61c039e', '990826', '01a21357-8606-7476-afbc-46ede61c039e', '/990826/990826100/91990826MA0242938Q/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '石桥永盛采石场', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-8607-73be-8c9b-6d70889cb662', '990826', '01a21357-8607-73be-8c9b-6d70889cb662', '/990826/990826002/91990826MA6115147A/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '澜东顺达冷链有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-8608-7367-8ac7-051af8470819', '990826', '01a21357-8608-7367-8ac7-051af8470819', '/990826/990826400/91990826MA05539633/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '恒信化工有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-8608-7e48-9af5-d9d8cc02bc92', '990826', '01a21357-8608-7e48-9af5-d9d8cc02bc92', '/990826/990826400/91990826MA73818502/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '宏澜铝业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-8609-789b-a2bd-f32e9f516695', '990826', '01a21357-8609-789b-a2bd-f32e9f516695', '/990826/990826400/91990826MA9133279W/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '金锐五金制品有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-860a-74d9-93a0-9f21feba47d9', '990826', '01a21357-860a-74d9-93a0-9f21feba47d9', '/990826/990826106/91990826MA4777729G/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '宏源建材有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-860b-7122-a251-7f4fb6aaed43', '990826', '01a21357-860b-7122-a251-7f4fb6aaed43', '/990826/990826107/91990826MA68643086/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '金石矿业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-860b-7a31-99aa-7c2d17069e42', '990826', '01a21357-860b-7a31-99aa-7c2d17069e42', '/990826/990826101/91990826MA0129847H/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '绿源食品有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-860c-75c7-af45-e33e9e3aac64', '990826', '01a21357-860c-75c7-af45-e33e9e3aac64', '/990826/990826105/91990826MA5178808Y/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '兴农粮油有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-860d-7300-b982-333b9474441c', '990826', '01a21357-860d-7300-b982-333b9474441c', '/990826/990826103/91990826MA2043414C/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '众安燃气有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-860e-70f0-9d31-8fd8303f3478', '990826', '01a21357-860e-70f0-9d31-8fd8303f3478', '/990826/990826104/91990826MA3382653E/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '永固建筑工程有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-860e-7b89-9d43-b7ed3e9114c7', '990826', '01a21357-860e-7b89-9d43-b7ed3e9114c7', '/990826/990826001/91990826MA8640033K/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '澜城商业广场管理有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-860f-75c0-9dce-5dd572abe98a', '990826', '01a21357-860f-75c0-9dce-5dd572abe98a', '/990826/990826001/91990826MA444932X7/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '通达客运有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-8610-7130-9e75-c4da9e17552c', '990826', '01a21357-8610-7130-9e75-c4da9e17552c', '/990826/990826102/91990826MA20698920/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '丰源仓储有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-8610-7a06-aa0e-e4fba550a017', '990826', '01a21357-8610-7a06-aa0e-e4fba550a017', '/990826/990826200/91990826MA5329442F/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '安泰烟花爆竹经营有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21357-8611-75c1-9815-1cfb60c3423b', '990826', '01a21357-8611-75c1-9815-1cfb60c3423b', '/990826/990826201/91990826MA164279X5/', NULL, 'operating', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '清泉山庄旅游有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
CREATE TABLE "l_department" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "name" TEXT,
  "supervises" TEXT,
  "manages" TEXT,
  "duties" TEXT
) STRICT;
INSERT INTO "l_department" VALUES ('01a21357-85b1-7629-9433-596c84e5fa0c', '990826', '01a21357-85b1-7629-9433-596c84e5fa0c', '/990826/11990826010947644R/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县安委办', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b2-717c-ab1a-6bb1b40a5a65', '990826', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '/990826/11990826011298885E/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县应急局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b2-75aa-bcee-a964a1fa4f1d', '990826', '01a21357-85b2-75aa-bcee-a964a1fa4f1d', '/990826/119908260132695782/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县住建局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b2-7d92-92f5-7c08f9a0e165', '990826', '01a21357-85b2-7d92-92f5-7c08f9a0e165', '/990826/1199082601795154X9/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县工信局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b3-72d2-8711-7270a604e31d', '990826', '01a21357-85b3-72d2-8711-7270a604e31d', '/990826/11990826013966357X/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县市场监管局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b3-772a-8110-e331c80b55d7', '990826', '01a21357-85b3-772a-8110-e331c80b55d7', '/990826/11990826011227737C/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县交通运输局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b3-7a7a-a31d-db2dbda17d18', '990826', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县消防救援大队', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b3-7d96-9057-308fb4d2465c', '990826', '01a21357-85b3-7d96-9057-308fb4d2465c', '/990826/1199082601175131XG/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县教育局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b4-71a0-8126-33740d2908b8', '990826', '01a21357-85b4-71a0-8126-33740d2908b8', '/990826/11990826012084969T/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县卫健局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b4-7470-9f64-e75029ebc2f4', '990826', '01a21357-85b4-7470-9f64-e75029ebc2f4', '/990826/11990826013528859M/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县商务局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '990826', '01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '/990826/11990826012646028F/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县公安局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b4-7e68-96eb-509db7a9424c', '990826', '01a21357-85b4-7e68-96eb-509db7a9424c', '/990826/11990826018247386J/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县文旅局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b5-726a-94d6-cfbb28dad019', '990826', '01a21357-85b5-726a-94d6-cfbb28dad019', '/990826/119908260121411776/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县农业农村局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b5-7599-b48c-d08de344deaf', '990826', '01a21357-85b5-7599-b48c-d08de344deaf', '/990826/11990826018054023Y/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县水利局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b5-7898-9951-2c0c813118f6', '990826', '01a21357-85b5-7898-9951-2c0c813118f6', '/990826/11990826014654005R/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县自然资源局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b5-7bef-b110-e8c3373d16cf', '990826', '01a21357-85b5-7bef-b110-e8c3373d16cf', '/990826/11990826018896626C/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县民政局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b5-7f2e-a07b-ab20158e67a1', '990826', '01a21357-85b5-7f2e-a07b-ab20158e67a1', '/990826/119908260123698251/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县财政局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b6-7348-8b29-f6f9bee237a4', '990826', '01a21357-85b6-7348-8b29-f6f9bee237a4', '/990826/12990826019736560A/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县委党校', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21357-85b6-75f7-9f2f-28af5a151d90', '990826', '01a21357-85b6-75f7-9f2f-28af5a151d90', '/990826/129908260186890374/', NULL, 'active', 1, 1, 1793028832684, 1793028832684, NULL, NULL, NULL, NULL, NULL, '县融媒体中心', NULL, NULL, NULL);
CREATE TABLE "l_penalty" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "decided_on" TEXT,
  "grounds" TEXT,
  "amount" INTEGER,
  "inspection" TEXT,
  "document" TEXT
) STRICT;
CREATE TABLE "l_fire_key_file" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "place_name" TEXT,
  "sector_cadre" TEXT,
  "fire_or_police" TEXT,
  "town_cadre" TEXT,
  "village_worker" TEXT,
  "professional" TEXT,
  "next_visit" TEXT
) STRICT;
CREATE TABLE "l_clause" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "code" TEXT,
  "document" TEXT,
  "article" TEXT,
  "text" TEXT,
  "industries" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;
CREATE TABLE "l_hazard" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "text" TEXT,
  "grade" TEXT,
  "channel" TEXT,
  "found_level" TEXT,
  "found_on" TEXT,
  "fixable_now" INTEGER,
  "place" TEXT,
  "photos" TEXT,
  "clause" TEXT,
  "source" TEXT,
  "owner" TEXT,
  "measures" TEXT,
  "funds" INTEGER,
  "deadline" TEXT,
  "contingency" TEXT,
  "stop_needed" INTEGER,
  "after_photos" TEXT,
  "expert" TEXT,
  "opinion" TEXT
) STRICT;
CREATE TABLE "l_stop_order" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "hazard" TEXT,
  "covers" TEXT,
  "object" TEXT
) STRICT;
CREATE TABLE "l_listing" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "hazard" TEXT,
  "notice" TEXT
) STRICT;
CREATE TABLE "l_hazard_extension" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "hazard" TEXT,
  "to_date" TEXT,
  "grounds" TEXT
) STRICT;
CREATE TABLE "l_welding_machine" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "code" TEXT,
  "model" TEXT
) STRICT;
CREATE TABLE "l_hot_work_permit" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "content" TEXT,
  "level" TEXT,
  "welder" TEXT,
  "guardian" TEXT,
  "machine" TEXT,
  "place" TEXT,
  "gas" TEXT
) STRICT;
CREATE TABLE "l_checklist" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "title" TEXT,
  "industries" TEXT,
  "items" TEXT
) STRICT;
CREATE TABLE "l_inspection" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "visited_on" TEXT,
  "level" TEXT,
  "team" TEXT,
  "checklist" TEXT,
  "summary" TEXT,
  "briefing" TEXT,
  "items" TEXT
) STRICT;
CREATE TABLE "l_letter" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "title" TEXT,
  "kind" TEXT,
  "about" TEXT,
  "to_person" TEXT,
  "text" TEXT,
  "sign_by" TEXT,
  "answer_by" TEXT,
  "cause" TEXT,
  "new_plan" TEXT,
  "proof" TEXT
) STRICT;
CREATE TABLE "l_licence" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "licence_no" TEXT,
  "kind" TEXT,
  "valid_to" TEXT,
  "scan" TEXT
) STRICT;
CREATE TABLE "l_outsourcing" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "title" TEXT,
  "contractor" TEXT,
  "parent_project" TEXT,
  "begins_on" TEXT,
  "ends_on" TEXT,
  "agreement" TEXT,
  "workers" INTEGER,
  "briefing" TEXT
) STRICT;
CREATE TABLE "l_plan" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "title" TEXT,
  "number" TEXT,
  "issuer" TEXT,
  "period_from" TEXT,
  "period_to" TEXT,
  "revises" TEXT,
  "file_hash" TEXT
) STRICT;
INSERT INTO "l_plan" VALUES ('01a21357-8a30-7ddc-bdd6-60d83f8d8194', '990826', '01a21357-85b0-79b5-a964-74cf31ff3ae9', '/990826/', NULL, 'issued', 2, 1, 1795620833995, 1795620833836, '01a21357-87cf-714f-9220-485673c29f85', NULL, NULL, NULL, NULL, '平澜县冬季安全行动方案（2020—2099年）', NULL, NULL, '2020-01-01', '2099-12-31', NULL, 'd48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6');
CREATE TABLE "l_premises" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "kind" TEXT,
  "address" TEXT,
  "place" TEXT,
  "owner_name" TEXT,
  "owner_phone" TEXT,
  "use" TEXT,
  "tenant" TEXT,
  "risk" TEXT,
  "town_officer" TEXT,
  "village_officer" TEXT,
  "last_patrol" TEXT
) STRICT;
CREATE TABLE "l_patrol" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "visited_on" TEXT,
  "people" INTEGER,
  "producing" INTEGER,
  "finding" TEXT,
  "photos" TEXT,
  "place" TEXT
) STRICT;
CREATE TABLE "l_standardisation" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "level" TEXT,
  "report" TEXT,
  "score" INTEGER,
  "valid_to" TEXT
) STRICT;
CREATE TABLE "l_accident" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "happened_on" TEXT,
  "what" TEXT,
  "deaths" INTEGER,
  "liable" INTEGER,
  "report" TEXT
) STRICT;
CREATE TABLE "l_task" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "title" TEXT,
  "kind" TEXT,
  "measure" TEXT,
  "measure_place" INTEGER,
  "measure_title" TEXT,
  "action" TEXT,
  "sentence" TEXT,
  "population" TEXT,
  "co_owners" TEXT,
  "start_on" TEXT,
  "due_on" TEXT,
  "every" TEXT,
  "min" INTEGER,
  "due_month_day" TEXT,
  "period" TEXT,
  "goal" INTEGER,
  "comparison" TEXT,
  "measure_unit" TEXT,
  "latest" INTEGER,
  "coverage" INTEGER,
  "stage" TEXT,
  "progress" TEXT,
  "evidence" TEXT,
  "past" TEXT,
  "plan" TEXT
) STRICT;
INSERT INTO "l_task" VALUES ('01a21357-8acc-78d9-9439-83fe47da89a9', '990826', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', NULL, 'history', 1, 1, 1795620833995, 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', NULL, NULL, NULL, NULL, '全面摸清人员密集场所底数', 'milestone', '1', 1, '建立消防台账', '（一）开展消防安全行动', '2020年6月底前，全面摸清人员密集场所底数', NULL, '["01a21357-85b4-79c3-acf4-f7f4a2d6e72e","01a21357-85b6-7eb7-be59-182b0a2c5d49"]', NULL, '2020-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'history', '01a21357-8a30-7ddc-bdd6-60d83f8d8194');
INSERT INTO "l_task" VALUES ('01a21357-8ad8-77dd-b714-ae0ddc192d9d', '990826', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '/990826/11990826015820087F/', NULL, 'working', 3, 1, 1795620834418, 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', 'milestone', '1', 1, '建立消防台账', '（一）开展消防安全行动', '2099年12月底前，全部建立“一户一档”', NULL, '["01a21357-85b4-79c3-acf4-f7f4a2d6e72e","01a21357-85b6-7eb7-be59-182b0a2c5d49"]', NULL, '2099-12-31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1000000, NULL, '正在建档。', NULL, NULL, '01a21357-8a30-7ddc-bdd6-60d83f8d8194');
INSERT INTO "l_task" VALUES ('01a21357-8af1-7536-93fb-8282986e74a8', '990826', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795620833995, 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '2026-12-31', NULL, NULL, NULL, '每季度至少开展1次自查', 'recurring', '2', 2, '开展企业自查', '（一）开展消防安全行动', '每季度至少开展1次自查', '生产经营单位主要负责人', NULL, NULL, '2026-12-31', 'quarter', 1, NULL, '2026-Q4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a21357-8a30-7ddc-bdd6-60d83f8d8194');
INSERT INTO "l_task" VALUES ('01a21357-8b01-7794-945c-e6b2efc5c41a', '990826', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795620833995, 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '2026-11-30', NULL, NULL, NULL, '高危行业领域每月至少1次', 'recurring', '2', 2, '开展企业自查', '（一）开展消防安全行动', '高危行业领域每月至少1次', '高危行业领域', NULL, NULL, '2026-11-30', 'month', 1, NULL, '2026-11', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a21357-8a30-7ddc-bdd6-60d83f8d8194');
INSERT INTO "l_task" VALUES ('01a21357-8b01-7a29-b357-5ccb073170f4', '990826', '01a21357-85b2-717c-ab1a-6bb1b40a5a65', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795620833995, 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '2099-12-31', NULL, NULL, NULL, '企业“四不”演练占比达到50%', 'target', '3', 3, '开展应急演练', '（一）开展消防安全行动', '2099年，企业“四不”演练占比达到50%', NULL, NULL, NULL, '2099-12-31', NULL, NULL, NULL, NULL, 50000000, 'at_least', '%', NULL, NULL, NULL, NULL, NULL, NULL, '01a21357-8a30-7ddc-bdd6-60d83f8d8194');
CREATE TABLE "l_task_part" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "title" TEXT,
  "task" TEXT,
  "lead" TEXT,
  "sentence" TEXT,
  "due_on" TEXT,
  "plan" TEXT,
  "progress" TEXT,
  "evidence" TEXT
) STRICT;
INSERT INTO "l_task_part" VALUES ('01a21357-8aeb-7905-b327-fe00f5e7b0d9', '990826', '01a21357-85b4-79c3-acf4-f7f4a2d6e72e', '/990826/11990826012646028F/', NULL, 'assigned', 1, 1, 1795620833995, 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', '01a21357-8ad8-77dd-b714-ae0ddc192d9d', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '2099年12月底前，全部建立“一户一档”', '2099-12-31', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', NULL, NULL);
INSERT INTO "l_task_part" VALUES ('01a21357-8aee-7d44-838b-32cf6d0d20bf', '990826', '01a21357-85b6-7eb7-be59-182b0a2c5d49', '/990826/990826100/', NULL, 'assigned', 1, 1, 1795620833995, 1795620833995, '01a21357-87cf-714f-9220-485673c29f85', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', '01a21357-8ad8-77dd-b714-ae0ddc192d9d', '01a21357-85b3-7a7a-a31d-db2dbda17d18', '2099年12月底前，全部建立“一户一档”', '2099-12-31', '01a21357-8a30-7ddc-bdd6-60d83f8d8194', NULL, NULL);
CREATE TABLE "l_extension" (
  "s_id" TEXT NOT NULL PRIMARY KEY,
  "s_region" TEXT NOT NULL,
  "s_unit" TEXT NOT NULL,
  "s_unit_path" TEXT NOT NULL,
  "s_number" TEXT,
  "s_state" TEXT NOT NULL,
  "s_version" INTEGER NOT NULL,
  "s_definition" INTEGER NOT NULL,
  "s_since" INTEGER NOT NULL,
  "s_created_at" INTEGER NOT NULL,
  "s_created_by" TEXT,
  "s_due" TEXT,
  "s_voided" INTEGER,
  "s_person" TEXT,
  "s_asset" TEXT,
  "task" TEXT,
  "to_date" TEXT,
  "grounds" TEXT
) STRICT;
CREATE TABLE session (
  token    TEXT NOT NULL PRIMARY KEY, -- SHA-256 of the cookie's value, hex
  account  TEXT NOT NULL REFERENCES account (id),
  post     TEXT REFERENCES post (id),
  created  BIGINT NOT NULL,
  seen     BIGINT NOT NULL,
  expires  BIGINT NOT NULL
, address TEXT NOT NULL DEFAULT '', device TEXT NOT NULL DEFAULT '', second BIGINT NOT NULL DEFAULT 0);
CREATE INDEX answer_person ON answer (person, ledger) WHERE person <> '';
CREATE INDEX answer_role ON answer (role, ledger) WHERE person = '' AND unit = '';
CREATE INDEX answer_unit ON answer (unit, ledger) WHERE unit <> '';
CREATE INDEX api_token_account ON api_token (account);
CREATE INDEX approval_pending ON approval (unit_path) WHERE state = 'pending';
CREATE INDEX approval_record ON approval (record, clock);
CREATE INDEX assign_record ON assign (record);
CREATE INDEX audit_address ON audit (address, at, position) WHERE address IS NOT NULL;
CREATE INDEX audit_at ON audit (at, position);
CREATE INDEX audit_kind ON audit (kind, at, position);
CREATE INDEX audit_unit ON audit (unit, at, position);
CREATE INDEX caused_cause ON caused (cause);
CREATE INDEX clock_letter_of ON clock_letter (record, clock);
CREATE INDEX clock_next ON clock (next_at, record, key) WHERE next_at IS NOT NULL;
CREATE INDEX clock_stopped ON clock (unit_path) WHERE reason <> '';
CREATE INDEX countersign_part_person ON countersign_part (person) WHERE answerer IS NULL;
CREATE INDEX countersign_part_unit ON countersign_part (unit) WHERE answerer IS NULL;
CREATE INDEX countersign_record ON countersign (record);
CREATE INDEX delegation_delegate ON delegation (delegate, until);
CREATE INDEX delegation_person ON delegation (person, until);
CREATE INDEX event_person ON event (person, ledger, id);
CREATE INDEX event_record ON event (record, id);
CREATE INDEX event_secret ON event (id) WHERE secret IS NOT NULL;
CREATE INDEX handover_person ON handover (person, made);
CREATE INDEX "i_accident-happened_on-order" ON "l_accident" (COALESCE("happened_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_accident-s_due" ON "l_accident" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_accident-s_state-due" ON "l_accident" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_accident-s_unit-due" ON "l_accident" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_certificate-s_due" ON "l_certificate" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_certificate-s_person" ON "l_certificate" ("s_person");
CREATE INDEX "i_certificate-s_state-due" ON "l_certificate" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_certificate-s_unit-due" ON "l_certificate" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_certificate-trade-due" ON "l_certificate" ("trade", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_certificate-valid_to-due" ON "l_certificate" ("valid_to", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_certificate-valid_to-order" ON "l_certificate" (COALESCE("valid_to", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_checklist-s_due" ON "l_checklist" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_checklist-s_state-due" ON "l_checklist" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_checklist-s_unit-due" ON "l_checklist" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_clause-code-due" ON "l_clause" ("code", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_clause-document-due" ON "l_clause" ("document", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_clause-s_due" ON "l_clause" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_clause-s_state-due" ON "l_clause" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_clause-s_unit-due" ON "l_clause" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_department-name-order" ON "l_department" (COALESCE("name", ''), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_department-s_due" ON "l_department" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_department-s_state-due" ON "l_department" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_department-s_unit-due" ON "l_department" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_drill-evaluation-due" ON "l_drill" ("evaluation", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_drill-held_on-order" ON "l_drill" (COALESCE("held_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_drill-kind-due" ON "l_drill" ("kind", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_drill-planned_on-order" ON "l_drill" (COALESCE("planned_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_drill-s_due" ON "l_drill" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_drill-s_state-due" ON "l_drill" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_drill-s_unit-due" ON "l_drill" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_drill-unannounced-due" ON "l_drill" ("unannounced", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_enterprise-colour-due" ON "l_enterprise" ("colour", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_enterprise-credit_code-due" ON "l_enterprise" ("credit_code", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_enterprise-elements-due" ON "l_enterprise" ("elements", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_enterprise-industry-due" ON "l_enterprise" ("industry", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_enterprise-name-order" ON "l_enterprise" (COALESCE("name", ''), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_enterprise-points-order" ON "l_enterprise" (COALESCE("points", 0), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_enterprise-s_due" ON "l_enterprise" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_enterprise-s_state-due" ON "l_enterprise" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_enterprise-s_unit-due" ON "l_enterprise" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_enterprise-scale-due" ON "l_enterprise" ("scale", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_enterprise-staff-order" ON "l_enterprise" (COALESCE("staff", 0), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_enterprise-stopped-due" ON "l_enterprise" ("stopped", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_extension-s_due" ON "l_extension" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_extension-s_state-due" ON "l_extension" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_extension-s_unit-due" ON "l_extension" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_extension-task-due" ON "l_extension" ("task", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_fire_key_file-next_visit-order" ON "l_fire_key_file" (COALESCE("next_visit", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_fire_key_file-s_due" ON "l_fire_key_file" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_fire_key_file-s_state-due" ON "l_fire_key_file" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_fire_key_file-s_unit-due" ON "l_fire_key_file" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_hazard-channel-due" ON "l_hazard" ("channel", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hazard-clause-due" ON "l_hazard" ("clause", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hazard-deadline-due" ON "l_hazard" ("deadline", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hazard-deadline-order" ON "l_hazard" (COALESCE("deadline", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_hazard-found_level-due" ON "l_hazard" ("found_level", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hazard-found_on-order" ON "l_hazard" (COALESCE("found_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_hazard-grade-due" ON "l_hazard" ("grade", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hazard-s_due" ON "l_hazard" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_hazard-s_state-due" ON "l_hazard" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hazard-s_unit-due" ON "l_hazard" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_hazard-source-by" ON "l_hazard" ("source", "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hazard_extension-hazard-due" ON "l_hazard_extension" ("hazard", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hazard_extension-s_due" ON "l_hazard_extension" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_hazard_extension-s_state-due" ON "l_hazard_extension" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hazard_extension-s_unit-due" ON "l_hazard_extension" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_hot_work_permit-level-due" ON "l_hot_work_permit" ("level", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hot_work_permit-machine-due" ON "l_hot_work_permit" ("machine", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hot_work_permit-s_due" ON "l_hot_work_permit" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_hot_work_permit-s_state-due" ON "l_hot_work_permit" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_hot_work_permit-s_unit-due" ON "l_hot_work_permit" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_inspection-checklist-due" ON "l_inspection" ("checklist", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_inspection-level-due" ON "l_inspection" ("level", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_inspection-s_due" ON "l_inspection" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_inspection-s_state-due" ON "l_inspection" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_inspection-s_unit-due" ON "l_inspection" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_inspection-team-due" ON "l_inspection" ("team", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_inspection-visited_on-order" ON "l_inspection" (COALESCE("visited_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_letter-about-by" ON "l_letter" ("about", "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_letter-answer_by-order" ON "l_letter" (COALESCE("answer_by", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_letter-kind-due" ON "l_letter" ("kind", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_letter-s_due" ON "l_letter" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_letter-s_state-due" ON "l_letter" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_letter-s_unit-due" ON "l_letter" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_letter-sign_by-order" ON "l_letter" (COALESCE("sign_by", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_licence-kind-due" ON "l_licence" ("kind", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_licence-s_due" ON "l_licence" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_licence-s_state-due" ON "l_licence" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_licence-s_unit-due" ON "l_licence" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_licence-valid_to-order" ON "l_licence" (COALESCE("valid_to", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_listing-hazard-due" ON "l_listing" ("hazard", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_listing-s_due" ON "l_listing" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_listing-s_state-due" ON "l_listing" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_listing-s_unit-due" ON "l_listing" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_outsourcing-begins_on-order" ON "l_outsourcing" (COALESCE("begins_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_outsourcing-contractor-due" ON "l_outsourcing" ("contractor", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_outsourcing-ends_on-order" ON "l_outsourcing" (COALESCE("ends_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_outsourcing-parent_project-due" ON "l_outsourcing" ("parent_project", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_outsourcing-s_due" ON "l_outsourcing" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_outsourcing-s_state-due" ON "l_outsourcing" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_outsourcing-s_unit-due" ON "l_outsourcing" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_patrol-producing-due" ON "l_patrol" ("producing", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_patrol-s_asset" ON "l_patrol" ("s_asset");
CREATE INDEX "i_patrol-s_due" ON "l_patrol" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_patrol-s_state-due" ON "l_patrol" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_patrol-s_unit-due" ON "l_patrol" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_patrol-visited_on-order" ON "l_patrol" (COALESCE("visited_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_penalty-amount-order" ON "l_penalty" (COALESCE("amount", 0), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_penalty-decided_on-order" ON "l_penalty" (COALESCE("decided_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_penalty-inspection-due" ON "l_penalty" ("inspection", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_penalty-s_due" ON "l_penalty" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_penalty-s_state-due" ON "l_penalty" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_penalty-s_unit-due" ON "l_penalty" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_plan-file_hash-due" ON "l_plan" ("file_hash", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_plan-revises-due" ON "l_plan" ("revises", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_plan-s_due" ON "l_plan" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_plan-s_state-due" ON "l_plan" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_plan-s_unit-due" ON "l_plan" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_premises-kind-due" ON "l_premises" ("kind", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_premises-last_patrol-order" ON "l_premises" (COALESCE("last_patrol", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_premises-risk-due" ON "l_premises" ("risk", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_premises-s_due" ON "l_premises" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_premises-s_state-due" ON "l_premises" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_premises-s_unit-due" ON "l_premises" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_standardisation-level-due" ON "l_standardisation" ("level", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_standardisation-s_due" ON "l_standardisation" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_standardisation-s_state-due" ON "l_standardisation" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_standardisation-s_unit-due" ON "l_standardisation" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_standardisation-valid_to-order" ON "l_standardisation" (COALESCE("valid_to", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_stop_order-covers-due" ON "l_stop_order" ("covers", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_stop_order-hazard-due" ON "l_stop_order" ("hazard", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_stop_order-s_due" ON "l_stop_order" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_stop_order-s_state-due" ON "l_stop_order" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_stop_order-s_unit-due" ON "l_stop_order" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_task-action-due" ON "l_task" ("action", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_task-due_on-order" ON "l_task" (COALESCE("due_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_task-every-due" ON "l_task" ("every", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_task-kind-due" ON "l_task" ("kind", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_task-measure-due" ON "l_task" ("measure", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_task-measure_place-order" ON "l_task" (COALESCE("measure_place", 0), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_task-past-due" ON "l_task" ("past", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_task-plan-due" ON "l_task" ("plan", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_task-s_due" ON "l_task" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_task-s_state-due" ON "l_task" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_task-s_unit-due" ON "l_task" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_task-stage-due" ON "l_task" ("stage", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_task-start_on-order" ON "l_task" (COALESCE("start_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_task_part-due_on-order" ON "l_task_part" (COALESCE("due_on", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_task_part-lead-due" ON "l_task_part" ("lead", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_task_part-plan-due" ON "l_task_part" ("plan", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_task_part-s_due" ON "l_task_part" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_task_part-s_state-due" ON "l_task_part" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_task_part-s_unit-due" ON "l_task_part" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX "i_task_part-task-due" ON "l_task_part" ("task", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_welding_machine-s_due" ON "l_welding_machine" (COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_state", "s_voided");
CREATE INDEX "i_welding_machine-s_state-due" ON "l_welding_machine" ("s_state", COALESCE("s_due", '9999-12-31'), "s_id", "s_unit_path", "s_voided");
CREATE INDEX "i_welding_machine-s_unit-due" ON "l_welding_machine" ("s_unit_path", COALESCE("s_due", '9999-12-31'), "s_id", "s_state", "s_voided");
CREATE INDEX import_person ON import (person, at);
CREATE INDEX invitation_person ON invitation (person, at);
CREATE INDEX invitation_unit ON invitation (unit, at);
CREATE INDEX known_device_account ON known_device (account);
CREATE UNIQUE INDEX person_identity ON person (region, identity_hash) WHERE identity_hash IS NOT NULL;
CREATE INDEX plan_change_plan ON plan_change (plan, person, id);
CREATE INDEX plan_commitment_plan ON plan_commitment (plan, start_at);
CREATE INDEX plan_record_plan ON plan_record (plan);
CREATE UNIQUE INDEX post_held_once ON post (person, unit, role) WHERE until IS NULL;
CREATE INDEX post_person ON post (person);
CREATE INDEX post_unit ON post (unit);
CREATE INDEX saved_view_person ON saved_view (person, ledger);
CREATE INDEX saved_view_unit ON saved_view (unit, ledger) WHERE shared = 1;
CREATE INDEX search_doc_unit ON search_doc (unit);
CREATE INDEX sector_record ON sector (record, field);
CREATE INDEX sector_unit ON sector (unit, how);
CREATE INDEX seed_row_region ON seed_row (region);
CREATE INDEX session_account ON session (account);
CREATE INDEX share_record ON share (record);
CREATE INDEX signature_signing ON signature (signing);
CREATE INDEX signing_pending ON signing (ledger, move) WHERE state = 'pending';
CREATE INDEX signing_record ON signing (record, state);
CREATE INDEX tally_none ON tally (n) WHERE n = 0;
CREATE INDEX timer_next ON timer (next_at, id);
CREATE INDEX webhook_delivery_due ON webhook_delivery (next_at) WHERE state = 'waiting';

CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO "goose_db_version" VALUES (1, 0, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (2, 1, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (3, 2, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (4, 10, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (5, 11, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (6, 12, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (7, 13, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (8, 14, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (9, 20, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (10, 21, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (11, 30, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (12, 31, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (13, 32, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (14, 33, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (15, 40, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (16, 41, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (17, 42, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (18, 43, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (19, 50, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (20, 60, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (21, 70, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (22, 75, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (23, 77, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (24, 80, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (25, 85, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (26, 90, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (27, 95, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (28, 96, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (29, 98, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (30, 110, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (31, 116, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (32, 120, 1, '2026-11-25 15:44:44');
INSERT INTO "goose_db_version" VALUES (33, 121, 1, '2026-11-25 15:44:44');
CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
INSERT INTO "setting" VALUES ('key index', 'c4f51144f4d32fce');
INSERT INTO "setting" VALUES ('key k1', '1b894ae77294fee9');
INSERT INTO "setting" VALUES ('key s1', '0ee5c4a60a6d97b5');
INSERT INTO "setting" VALUES ('indexes', 'e77cfdd58625a6d999a1a455f64c655934048e13e2398eb7e88ab818f815be2b');
INSERT INTO "setting" VALUES ('sector_basis', 'd2ab67fa398be8592c63cb0aab0fd404');
INSERT INTO "setting" VALUES ('clock_basis', 'first 3782766d494fa68b9e7f012da0b309c3');
INSERT INTO "setting" VALUES ('packs', '5e3e2cc8dfd497d9');
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
INSERT INTO "unit" VALUES ('01a21361-7814-7afc-9d8c-b81ff7b59254', '990826', 'county', '平澜县', '["平澜县人民政府","县人民政府","县政府"]', '990826', NULL, '/990826/', 1);
INSERT INTO "unit" VALUES ('01a21361-7815-774a-a1cf-865821ad9a0d', '990826', 'department', '县安委办', '["平澜县安全生产委员会办公室","县安全生产委员会办公室","县安委会办公室","安委会办公室","安委办","县安委会","县安全生产委员会"]', '11990826010947644R', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826010947644R/', 1);
INSERT INTO "unit" VALUES ('01a21361-7816-736b-a3b5-4d1dd66492af', '990826', 'department', '县应急局', '["平澜县应急管理局","县应急管理局","应急管理局","应急局","应急管理部门","应急部门"]', '11990826011298885E', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826011298885E/', 1);
INSERT INTO "unit" VALUES ('01a21361-7816-7a55-8505-486024b060a4', '990826', 'department', '县住建局', '["平澜县住房和城乡建设局","县住房和城乡建设局","县住房城乡建设局","住房和城乡建设局","住建局","住房城乡建设部门","住建部门"]', '119908260132695782', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/119908260132695782/', 1);
INSERT INTO "unit" VALUES ('01a21361-7817-70d5-889f-3cb279c6be83', '990826', 'department', '县工信局', '["平澜县工业和信息化局","县工业和信息化局","工业和信息化局","工信局","工业和信息化部门","工信部门"]', '1199082601795154X9', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/1199082601795154X9/', 1);
INSERT INTO "unit" VALUES ('01a21361-7817-757b-a6a8-619ec2975def', '990826', 'department', '县市场监管局', '["平澜县市场监督管理局","县市场监督管理局","市场监督管理局","市场监管局","市场监管部门"]', '11990826013966357X', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826013966357X/', 1);
INSERT INTO "unit" VALUES ('01a21361-7817-7886-a716-dd3cdbfc508c', '990826', 'department', '县交通运输局', '["平澜县交通运输局","县交通局","交通运输局","交通局","交通运输部门"]', '11990826011227737C', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826011227737C/', 1);
INSERT INTO "unit" VALUES ('01a21361-7817-7b30-944d-8de48e62b3ba', '990826', 'department', '县消防救援大队', '["平澜县消防救援大队","县消防大队","消防救援大队","消防大队","消防救援机构","消防部门"]', '11990826015820087F', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826015820087F/', 1);
INSERT INTO "unit" VALUES ('01a21361-7817-7d15-82ff-2e17e337b868', '990826', 'department', '县教育局', '["平澜县教育和体育局","县教育和体育局","教育局","教育部门"]', '1199082601175131XG', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/1199082601175131XG/', 1);
INSERT INTO "unit" VALUES ('01a21361-7818-71df-be64-2a40c7f578e5', '990826', 'department', '县卫健局', '["平澜县卫生健康局","县卫生健康局","县卫健委","县卫生健康委员会","卫生健康局","卫健局","卫生健康部门","卫健部门"]', '11990826012084969T', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826012084969T/', 1);
INSERT INTO "unit" VALUES ('01a21361-7818-7627-99c2-49163904f164', '990826', 'department', '县商务局', '["平澜县商务局","商务局","商务部门"]', '11990826013528859M', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826013528859M/', 1);
INSERT INTO "unit" VALUES ('01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '990826', 'department', '县公安局', '["平澜县公安局","公安局","公安机关","公安部门"]', '11990826012646028F', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826012646028F/', 1);
INSERT INTO "unit" VALUES ('01a21361-7819-7088-ac49-0521fc04f1bc', '990826', 'department', '县文旅局', '["平澜县文化和旅游局","县文化和旅游局","县文化旅游局","文化和旅游局","文旅局","文化和旅游部门","文旅部门"]', '11990826018247386J', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826018247386J/', 1);
INSERT INTO "unit" VALUES ('01a21361-7819-74cc-9a19-18b420437d2c', '990826', 'department', '县农业农村局', '["平澜县农业农村局","农业农村局","农业农村部门"]', '119908260121411776', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/119908260121411776/', 1);
INSERT INTO "unit" VALUES ('01a21361-7819-792c-bd83-1728ae1f606d', '990826', 'department', '县水利局', '["平澜县水利局","县水务局","水利局","水利部门"]', '11990826018054023Y', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826018054023Y/', 1);
INSERT INTO "unit" VALUES ('01a21361-7819-7eb7-8a02-04ab26a9962b', '990826', 'department', '县自然资源局', '["平澜县自然资源和规划局","县自然资源和规划局","自然资源局","自然资源部门"]', '11990826014654005R', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826014654005R/', 1);
INSERT INTO "unit" VALUES ('01a21361-781a-7421-b7da-535fb3a0cf47', '990826', 'department', '县民政局', '["平澜县民政局","民政局","民政部门"]', '11990826018896626C', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/11990826018896626C/', 1);
INSERT INTO "unit" VALUES ('01a21361-781a-790a-89d4-b588a1b84dfb', '990826', 'department', '县财政局', '["平澜县财政局","财政局","财政部门"]', '119908260123698251', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/119908260123698251/', 1);
INSERT INTO "unit" VALUES ('01a21361-781a-7d4a-b16c-62073121d00f', '990826', 'department', '县委党校', '["中共平澜县委党校","党校"]', '12990826019736560A', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/12990826019736560A/', 1);
INSERT INTO "unit" VALUES ('01a21361-781b-7216-8cd6-07abe2df14e2', '990826', 'department', '县融媒体中心', '["平澜县融媒体中心","融媒体中心"]', '129908260186890374', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/129908260186890374/', 1);
INSERT INTO "unit" VALUES ('01a21361-781b-766e-88a5-a3bfe2f846c1', '990826', 'town', '城关街道', '["城关街道办事处","城关街道办","城关办事处","城关街道党工委"]', '990826001', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826001/', 1);
INSERT INTO "unit" VALUES ('01a21361-781b-7881-b0d2-eead3f732348', '990826', 'town', '澜东街道', '["澜东街道办事处","澜东街道办","澜东办事处","澜东街道党工委"]', '990826002', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826002/', 1);
INSERT INTO "unit" VALUES ('01a21361-781b-7ad9-aac5-e186a185f5a8', '990826', 'town', '石桥镇', '["石桥镇人民政府","石桥镇政府","石桥镇党委"]', '990826100', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826100/', 1);
INSERT INTO "unit" VALUES ('01a21361-781b-7cf5-b290-30479a61902d', '990826', 'town', '柳河镇', '["柳河镇人民政府","柳河镇政府","柳河镇党委"]', '990826101', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826101/', 1);
INSERT INTO "unit" VALUES ('01a21361-781b-7ecb-ac9f-c09fba9ea962', '990826', 'town', '青山铺镇', '["青山铺镇人民政府","青山铺镇政府","青山铺镇党委"]', '990826102', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826102/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-717b-b46d-bd7a15ea16eb', '990826', 'town', '大堰镇', '["大堰镇人民政府","大堰镇政府","大堰镇党委"]', '990826103', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826103/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-7440-ac1c-ecc9202280d7', '990826', 'town', '沙湾镇', '["沙湾镇人民政府","沙湾镇政府","沙湾镇党委"]', '990826104', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826104/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-7545-9859-7ee8384e21b5', '990826', 'town', '三官镇', '["三官镇人民政府","三官镇政府","三官镇党委"]', '990826105', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826105/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-763a-b6ea-99c900bf9914', '990826', 'town', '双桥镇', '["双桥镇人民政府","双桥镇政府","双桥镇党委"]', '990826106', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826106/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-773b-86cc-41a0fc02a223', '990826', 'town', '黄土岗镇', '["黄土岗镇人民政府","黄土岗镇政府","黄土岗镇党委"]', '990826107', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826107/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-7842-9319-b7906f16546f', '990826', 'town', '白塔乡', '["白塔乡人民政府","白塔乡政府","白塔乡党委"]', '990826200', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826200/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-7901-99ef-29fc6effd916', '990826', 'town', '龙泉乡', '["龙泉乡人民政府","龙泉乡政府","龙泉乡党委"]', '990826201', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826201/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-7a52-bed7-6847a1c1923b', '990826', 'zone', '平澜经济开发区', '["平澜经开区","平澜经济开发区管委会","县经济开发区","县开发区","经济开发区","经开区","开发区","经开区管委会","开发区管委会"]', '990826400', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/990826400/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-7b72-a459-f1266d730cd9', '990826', 'village', '北关社区', '["城关街道北关社区","北关社区居委会"]', '990826001001', '01a21361-781b-766e-88a5-a3bfe2f846c1', '/990826/990826001/990826001001/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-7c30-9864-2d441215efc8', '990826', 'village', '文庙社区', '["城关街道文庙社区","文庙社区居委会"]', '990826001002', '01a21361-781b-766e-88a5-a3bfe2f846c1', '/990826/990826001/990826001002/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-7d96-95c2-c8bb8ed701c2', '990826', 'village', '新渠社区', '["澜东街道新渠社区","新渠社区居委会"]', '990826002001', '01a21361-781b-7881-b0d2-eead3f732348', '/990826/990826002/990826002001/', 1);
INSERT INTO "unit" VALUES ('01a21361-781c-7ee6-990a-5bc75a1eb3f0', '990826', 'village', '工业路社区', '["石桥镇工业路社区","工业路社区居委会"]', '990826100001', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/990826100001/', 1);
INSERT INTO "unit" VALUES ('01a21361-781d-70ac-9b2c-6317de161296', '990826', 'village', '东湾村', '["石桥镇东湾村","东湾村委会"]', '990826100201', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/990826100201/', 1);
INSERT INTO "unit" VALUES ('01a21361-781d-71c5-b19c-15dc304a9a5b', '990826', 'village', '上庄村', '["石桥镇上庄村","上庄村委会"]', '990826100202', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/990826100202/', 1);
INSERT INTO "unit" VALUES ('01a21361-781d-732b-b162-8fe92cffd14c', '990826', 'village', '柳河沿村', '["柳河镇柳河沿村","柳河沿村委会"]', '990826101201', '01a21361-781b-7cf5-b290-30479a61902d', '/990826/990826101/990826101201/', 1);
INSERT INTO "unit" VALUES ('01a21361-781d-743d-81a5-49369c4ed570', '990826', 'village', '下桥村', '["双桥镇下桥村","下桥村委会"]', '990826106201', '01a21361-781c-763a-b6ea-99c900bf9914', '/990826/990826106/990826106201/', 1);
INSERT INTO "unit" VALUES ('01a21361-781d-756a-b60e-2a301a07b84b', '990826', 'village', '南坡村', '["黄土岗镇南坡村","南坡村委会"]', '990826107201', '01a21361-781c-773b-86cc-41a0fc02a223', '/990826/990826107/990826107201/', 1);
INSERT INTO "unit" VALUES ('01a21361-781d-7643-84ee-aabeaf8a3589', '990826', 'village', '山前村', '["黄土岗镇山前村","山前村委会"]', '990826107202', '01a21361-781c-773b-86cc-41a0fc02a223', '/990826/990826107/990826107202/', 1);
INSERT INTO "unit" VALUES ('01a21361-781d-77b8-96d9-d1aff3bde758', '990826', 'village', '古泉村', '["龙泉乡古泉村","古泉村委会"]', '990826201201', '01a21361-781c-7901-99ef-29fc6effd916', '/990826/990826201/990826201201/', 1);
INSERT INTO "unit" VALUES ('01a21361-781d-78d0-aa10-219212fd5eca', '990826', 'enterprise', '鑫禾木业有限公司', '["平澜县鑫禾木业有限公司","鑫禾木业"]', '91990826MA8573491L', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/91990826MA8573491L/', 1);
INSERT INTO "unit" VALUES ('01a21361-781e-7d94-b8e1-cf0f8e3b8e76', '990826', 'enterprise', '石桥丰茂饲料有限公司', '["平澜县石桥丰茂饲料有限公司","丰茂饲料"]', '91990826MA90290844', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/91990826MA90290844/', 1);
INSERT INTO "unit" VALUES ('01a21361-781f-7dbc-9dbb-6def35d27490', '990826', 'enterprise', '石桥镇双鹿冷冻厂', '["平澜县石桥镇双鹿冷冻厂","双鹿冷冻厂"]', '91990826MA3707817J', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/91990826MA3707817J/', 1);
INSERT INTO "unit" VALUES ('01a21361-7820-7b16-8748-9c4e0745e9dd', '990826', 'enterprise', '石桥信达机械铸造有限公司', '["平澜县石桥信达机械铸造有限公司","信达铸造"]', '91990826MA3994422J', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/91990826MA3994422J/', 1);
INSERT INTO "unit" VALUES ('01a21361-7826-75ba-9bd1-197d25dcdb2e', '990826', 'enterprise', '石桥永盛采石场', '["平澜县石桥永盛采石场","永盛采石场"]', '91990826MA0242938Q', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/91990826MA0242938Q/', 1);
INSERT INTO "unit" VALUES ('01a21361-7827-7bf3-a0ca-0b2319845cbf', '990826', 'enterprise', '澜东顺达冷链有限公司', '["平澜县澜东顺达冷链有限公司","顺达冷链"]', '91990826MA6115147A', '01a21361-781b-7881-b0d2-eead3f732348', '/990826/990826002/91990826MA6115147A/', 1);
INSERT INTO "unit" VALUES ('01a21361-7828-7a75-a325-95882a75c676', '990826', 'enterprise', '恒信化工有限公司', '["平澜县恒信化工有限公司","恒信化工"]', '91990826MA05539633', '01a21361-781c-7a52-bed7-6847a1c1923b', '/990826/990826400/91990826MA05539633/', 1);
INSERT INTO "unit" VALUES ('01a21361-7829-7c2b-82b1-39cdc26099a1', '990826', 'enterprise', '宏澜铝业有限公司', '["平澜县宏澜铝业有限公司","宏澜铝业"]', '91990826MA73818502', '01a21361-781c-7a52-bed7-6847a1c1923b', '/990826/990826400/91990826MA73818502/', 1);
INSERT INTO "unit" VALUES ('01a21361-782a-7b0f-9847-830c703695ff', '990826', 'enterprise', '金锐五金制品有限公司', '["平澜县金锐五金制品有限公司","金锐五金"]', '91990826MA9133279W', '01a21361-781c-7a52-bed7-6847a1c1923b', '/990826/990826400/91990826MA9133279W/', 1);
INSERT INTO "unit" VALUES ('01a21361-782b-7ef6-be77-1053d06738d4', '990826', 'enterprise', '宏源建材有限公司', '["平澜县宏源建材有限公司","宏源建材"]', '91990826MA4777729G', '01a21361-781c-763a-b6ea-99c900bf9914', '/990826/990826106/91990826MA4777729G/', 1);
INSERT INTO "unit" VALUES ('01a21361-782c-7c5f-bb23-88d8cb7f0741', '990826', 'enterprise', '金石矿业有限公司', '["平澜县金石矿业有限公司","金石矿业"]', '91990826MA68643086', '01a21361-781c-773b-86cc-41a0fc02a223', '/990826/990826107/91990826MA68643086/', 1);
INSERT INTO "unit" VALUES ('01a21361-782d-78b7-9107-d1ced859626c', '990826', 'enterprise', '绿源食品有限公司', '["平澜县绿源食品有限公司","绿源食品"]', '91990826MA0129847H', '01a21361-781b-7cf5-b290-30479a61902d', '/990826/990826101/91990826MA0129847H/', 1);
INSERT INTO "unit" VALUES ('01a21361-782e-795e-87f6-a2644284d4fb', '990826', 'enterprise', '兴农粮油有限公司', '["平澜县兴农粮油有限公司","兴农粮油"]', '91990826MA5178808Y', '01a21361-781c-7545-9859-7ee8384e21b5', '/990826/990826105/91990826MA5178808Y/', 1);
INSERT INTO "unit" VALUES ('01a21361-782f-7705-b0eb-aa5ba00c40ca', '990826', 'enterprise', '众安燃气有限公司', '["平澜县众安燃气有限公司","众安燃气"]', '91990826MA2043414C', '01a21361-781c-717b-b46d-bd7a15ea16eb', '/990826/990826103/91990826MA2043414C/', 1);
INSERT INTO "unit" VALUES ('01a21361-7830-737a-8f63-a520061fa08e', '990826', 'enterprise', '永固建筑工程有限公司', '["平澜县永固建筑工程有限公司","永固建筑"]', '91990826MA3382653E', '01a21361-781c-7440-ac1c-ecc9202280d7', '/990826/990826104/91990826MA3382653E/', 1);
INSERT INTO "unit" VALUES ('01a21361-7830-7b4d-876a-d4fee179e08b', '990826', 'enterprise', '澜城商业广场管理有限公司', '["平澜县澜城商业广场管理有限公司","澜城商业广场"]', '91990826MA8640033K', '01a21361-781b-766e-88a5-a3bfe2f846c1', '/990826/990826001/91990826MA8640033K/', 1);
INSERT INTO "unit" VALUES ('01a21361-7831-71dd-b1a9-7746abd6d82c', '990826', 'enterprise', '通达客运有限公司', '["平澜县通达客运有限公司","通达客运"]', '91990826MA444932X7', '01a21361-781b-766e-88a5-a3bfe2f846c1', '/990826/990826001/91990826MA444932X7/', 1);
INSERT INTO "unit" VALUES ('01a21361-7831-7853-9ea4-86833983a9b3', '990826', 'enterprise', '丰源仓储有限公司', '["平澜县丰源仓储有限公司","丰源仓储"]', '91990826MA20698920', '01a21361-781b-7ecb-ac9f-c09fba9ea962', '/990826/990826102/91990826MA20698920/', 1);
INSERT INTO "unit" VALUES ('01a21361-7831-7e1e-8951-5701e72ef0c2', '990826', 'enterprise', '安泰烟花爆竹经营有限公司', '["平澜县安泰烟花爆竹经营有限公司","安泰烟花爆竹"]', '91990826MA5329442F', '01a21361-781c-7842-9319-b7906f16546f', '/990826/990826200/91990826MA5329442F/', 1);
INSERT INTO "unit" VALUES ('01a21361-7832-7511-af63-5099079aae34', '990826', 'enterprise', '清泉山庄旅游有限公司', '["平澜县清泉山庄旅游有限公司","清泉山庄"]', '91990826MA164279X5', '01a21361-781c-7901-99ef-29fc6effd916', '/990826/990826201/91990826MA164279X5/', 1);
CREATE TABLE person (
  id     TEXT NOT NULL PRIMARY KEY,
  region TEXT NOT NULL,
  name   TEXT NOT NULL
, identity TEXT, identity_hash TEXT, became TEXT);
INSERT INTO "person" VALUES ('01a21361-788f-75c6-8f45-146ed7ad10dc', '990826', '陈路', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78ad-785e-bfde-33444b1b5bf2', '990826', '童岚', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78ae-7645-b921-b9d5f4353af2', '990826', '方宁', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78ae-7c7c-9ac7-0a7c10d0f77c', '990826', '沈静仪', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78b2-7ac1-99b4-4f49053a99c0', '990826', '梁国栋', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78b6-7b96-9371-cb774202d6f3', '990826', '苏虹', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78b7-7625-a517-a86caa4a3c1a', '990826', '周文静', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78b7-7b63-a42b-e103b1d8adf3', '990826', '秦越', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78bb-7002-8f0f-1e323db3c858', '990826', '韩立', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78be-73e6-b549-d4ee5758bbb3', '990826', '段志远', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78c0-7c90-a688-85e1a3995fe8', '990826', '蒋蓓', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78c5-7a69-aae8-ced9ba22f142', '990826', '卢明辉', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78d2-7e7e-b5c7-c305cb4dc02e', '990826', '祁峰', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78d3-7939-8699-ca4bc600472c', '990826', '雷振', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78d3-7ec5-aad1-8d6b49993b83', '990826', '宋雅琴', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78d7-7b08-8a22-69bb56c9fdfb', '990826', '白晓岚', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78d8-7200-b63a-9b36363e99c5', '990826', '冯一鸣', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78de-78ec-86c2-573006a8dac4', '990826', '高旭', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78df-7151-b457-cfad8db9ef8a', '990826', '向晚晴', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78df-765e-9697-c33c8d3a0812', '990826', '田守业', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78df-7ab7-b99d-a33d4acd9542', '990826', '江涛', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78e3-726d-9b1f-71db1ce18295', '990826', '石磊', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78e3-77d8-bf2c-e0bb223cc5e7', '990826', '范秋实', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78e6-79f6-ad97-0add31cb4f6a', '990826', '金慧', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78e6-7dfd-9dc3-4fb3478f48c6', '990826', '齐修文', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78e7-717c-bb7c-9d1db0605f31', '990826', '安然', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f3-751a-b77c-b5311ace09a3', '990826', '吴佩', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f3-7ce3-bd11-d114fd29ac18', '990826', '任海波', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f4-769f-900a-2613b90439b4', '990826', '侯亮', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f4-7c12-9e0c-c24bcc68ef18', '990826', '马晓东', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f5-714e-a1d1-d716eb177dc5', '990826', '柯敏', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f5-7637-9125-fb440d7ab1ff', '990826', '袁青', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f5-7a6d-b4b0-0f5aba03114e', '990826', '汤勇', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f6-7066-99de-c8135ed4ec21', '990826', '沙建平', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f6-74fb-a41c-bf6b10390422', '990826', '崔玉梅', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f6-7abd-b909-155b98201306', '990826', '彭飞', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f6-7f04-afb9-95c725003785', '990826', '黎志刚', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f7-747f-847a-9ae77fdc5d9c', '990826', '乔木', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f7-779f-89d0-766575fdf38b', '990826', '龙小云', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f7-7e28-b797-a5e224025951', '990826', '许航', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f8-74e5-a905-74926acf0323', '990826', '何素珍', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f8-79fd-bf1a-7ea312dbe132', '990826', '朱进福', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f8-7f11-8423-a59354cfddd7', '990826', '丁来根', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f9-73b3-a1ca-69b35c72040a', '990826', '邱永贵', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f9-77a4-9c8c-64d70ef36424', '990826', '尤长林', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78f9-7b10-9ee6-cb632a804d2a', '990826', '林振华', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78fa-7039-acc8-fb928eef6d97', '990826', '葛振国', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78fa-7390-84a5-214038ccf3ea', '990826', '庄明远', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78fa-7882-9773-aafc515d4407', '990826', '沈立群', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78fa-7c6c-bae9-bbeb383e26f8', '990826', '罗启明', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78fb-70b8-a4cd-3240c1db98fe', '990826', '孟成', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78fb-7435-8e2d-6e2b375fd90f', '990826', '贺松', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78fb-764d-913a-fa38ded21d19', '990826', '康毅', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78fb-780a-ad9f-7f27694c4bea', '990826', '丁晓峰', NULL, NULL, NULL);
INSERT INTO "person" VALUES ('01a21361-78fb-7b24-b96c-c0e10e2d0ecd', '990826', '纪云', NULL, NULL, NULL);
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
INSERT INTO "account" VALUES ('01a21361-78a6-7968-8fc3-311970eab3ba', '01a21361-788f-75c6-8f45-146ed7ad10dc', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78ae-7246-958b-13470fbdaf83', '01a21361-78ad-785e-bfde-33444b1b5bf2', 'secadmin', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78ae-7913-8d99-86b5f6dafaef', '01a21361-78ae-7645-b921-b9d5f4353af2', 'auditor', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78ae-7e9b-8226-7137e30a4387', '01a21361-78ae-7c7c-9ac7-0a7c10d0f77c', 'shenji', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78b2-7f1f-b427-53fc8c8f1d08', '01a21361-78b2-7ac1-99b4-4f49053a99c0', 'director', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78b7-7271-a361-853f2d04a055', '01a21361-78b6-7b96-9371-cb774202d6f3', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78b7-7860-952d-c05dc53589be', '01a21361-78b7-7625-a517-a86caa4a3c1a', 'anweiban', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, 1795621485202, '127.0.0.1', NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78b7-7d65-a6a8-aec9f9ce168a', '01a21361-78b7-7b63-a42b-e103b1d8adf3', 'anweiban2', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78bc-70ec-8b6d-b18d0f275785', '01a21361-78bb-7002-8f0f-1e323db3c858', 'yingji', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78be-7cfb-9e27-fb0ffde1775a', '01a21361-78be-73e6-b549-d4ee5758bbb3', 'zhujian', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78c5-7581-a3e7-085223f3c099', '01a21361-78c0-7c90-a688-85e1a3995fe8', 'gongxin', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78c9-7385-8012-c064752f7b79', '01a21361-78c5-7a69-aae8-ced9ba22f142', 'shijian', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78d3-755b-91c6-7d7fcfc28939', '01a21361-78d2-7e7e-b5c7-c305cb4dc02e', 'jiaotong', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78d3-7b9a-8c59-90bb8a6dddf4', '01a21361-78d3-7939-8699-ca4bc600472c', 'xiaofang', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, 1795621485597, '127.0.0.1', NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78d7-729a-8254-d97dd753e041', '01a21361-78d3-7ec5-aad1-8d6b49993b83', 'jiaoyu', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78d7-7e66-8696-4a201bbbbff6', '01a21361-78d7-7b08-8a22-69bb56c9fdfb', 'weijian', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78d8-74ae-946d-13be388139d7', '01a21361-78d8-7200-b63a-9b36363e99c5', 'shangwu', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78de-7d06-b939-f4507cfb4dcf', '01a21361-78de-78ec-86c2-573006a8dac4', 'gongan', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78df-737f-b4ce-2e65c395e8e8', '01a21361-78df-7151-b457-cfad8db9ef8a', 'wenlv', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78df-7845-ab65-e69db4cc612f', '01a21361-78df-765e-9697-c33c8d3a0812', 'nongye', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78e2-7cb5-972a-97c07b601e75', '01a21361-78df-7ab7-b99d-a33d4acd9542', 'shuili', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78e3-74d7-a137-ec56f3ac399f', '01a21361-78e3-726d-9b1f-71db1ce18295', 'ziran', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78e3-79be-bf5f-27a9309e856b', '01a21361-78e3-77d8-bf2c-e0bb223cc5e7', 'minzheng', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78e6-7c3e-beff-d47097bf7f51', '01a21361-78e6-79f6-ad97-0add31cb4f6a', 'caizheng', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78e7-700c-ab1f-03c813368f4d', '01a21361-78e6-7dfd-9dc3-4fb3478f48c6', 'dangxiao', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f2-7e5a-91d5-ef53925f56eb', '01a21361-78e7-717c-bb7c-9d1db0605f31', 'rongmei', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f3-7916-a3a5-d5e244fd5f25', '01a21361-78f3-751a-b77c-b5311ace09a3', 'chengguan', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f4-70b3-9732-f3851c4d5eb0', '01a21361-78f3-7ce3-bd11-d114fd29ac18', 'landong', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f4-7853-afaa-74096194035c', '01a21361-78f4-769f-900a-2613b90439b4', 'shiqiao_admin', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f4-7dd2-9333-112ab64699ff', '01a21361-78f4-7c12-9e0c-c24bcc68ef18', 'shiqiao', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f5-72f7-b2a1-c8bca478465b', '01a21361-78f5-714e-a1d1-d716eb177dc5', 'liuhe', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f5-77c8-bab8-b0c7c6de0148', '01a21361-78f5-7637-9125-fb440d7ab1ff', 'qingshanpu', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f5-7c20-95a3-9faa9cdb6542', '01a21361-78f5-7a6d-b4b0-0f5aba03114e', 'dayan', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f6-721f-adbc-9987ebe276ad', '01a21361-78f6-7066-99de-c8135ed4ec21', 'shawan', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f6-784f-81e9-cd8de3d3c0af', '01a21361-78f6-74fb-a41c-bf6b10390422', 'sanguan', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f6-7c77-8ab3-4f6580116754', '01a21361-78f6-7abd-b909-155b98201306', 'shuangqiao', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f7-721b-8ee6-5cdd11552ecc', '01a21361-78f6-7f04-afb9-95c725003785', 'huangtugang', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f7-7566-a96b-da59cf3a117e', '01a21361-78f7-747f-847a-9ae77fdc5d9c', 'baita', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f7-79c2-a4b9-8fb67781c6d6', '01a21361-78f7-779f-89d0-766575fdf38b', 'longquan', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f8-70ed-8b13-37a9ac02459a', '01a21361-78f7-7e28-b797-a5e224025951', 'jingkaiqu', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f8-771a-b5b9-78935bf35c3e', '01a21361-78f8-74e5-a905-74926acf0323', 'beiguan', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f8-7b80-be42-d11df5956c88', '01a21361-78f8-79fd-bf1a-7ea312dbe132', 'gongyelu', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f9-716a-9dc3-093040012504', '01a21361-78f8-7f11-8423-a59354cfddd7', 'dongwan', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f9-7584-b7eb-df930774be7f', '01a21361-78f9-73b3-a1ca-69b35c72040a', 'nanpo', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f9-78a5-8822-14ecee10113f', '01a21361-78f9-77a4-9c8c-64d70ef36424', 'xinhe', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78f9-7c94-8dea-d05453875bca', '01a21361-78f9-7b10-9ee6-cb632a804d2a', 'xinhe2', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78fa-714d-9cb4-2bf702cf6d03', '01a21361-78fa-7039-acc8-fb928eef6d97', 'hengxin', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78fa-760f-b235-4bfe974b23ec', '01a21361-78fa-7390-84a5-214038ccf3ea', 'hengxin2', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78fa-7a02-9bd7-f6a7d12598a3', '01a21361-78fa-7882-9773-aafc515d4407', 'honglan', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78fa-7e74-afe4-0a191c6109ed', '01a21361-78fa-7c6c-bae9-bbeb383e26f8', 'shunda', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78fb-71f2-b196-3645554933b4', '01a21361-78fb-70b8-a4cd-3240c1db98fe', 'jinshi', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78fb-7564-88e6-5979764914c1', '01a21361-78fb-7435-8e2d-6e2b375fd90f', 'hongyuan', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78fb-76f2-8c7a-063fe0d1f893', '01a21361-78fb-764d-913a-fa38ded21d19', 'yonggu', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78fb-7a29-92ed-5cd460e1c85a', '01a21361-78fb-780a-ad9f-7f27694c4bea', 'lancheng', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
INSERT INTO "account" VALUES ('01a21361-78fb-7be8-9610-9d097897bffb', '01a21361-78fb-7b24-b96c-c0e10e2d0ecd', 'zhongan', '$argon2id$v=19$m=19456,t=2,p=1$9bPYONrqJmxeC4WwGjuQ/Q$I7rT6HIEkdgoB+6HUzZyDAn6vJFok9/w3lPDootB0v0', 0, 0, NULL, NULL, NULL, NULL, NULL, 1793029484562, 0, NULL, 0);
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
INSERT INTO "definition" VALUES ('certificate', 1, 'c1ac3667d4e3e6f3a7bda32c96aad5b60ff5fea5dc040f2eb314e38ace8f91b0', '{"is":"record","open":"follow","fields":[{"key":"certificate_no","type":"certificate_number"},{"key":"trade","type":"enum","codes":["welding","electric","height","refrigeration","hazardous_chemicals"]},{"key":"issued_on","type":"date"},{"key":"valid_to","type":"date"},{"key":"issuer","type":"text"},{"key":"photos","type":"photos"}],"states":[{"key":"filed"},{"key":"valid"},{"key":"expired","end":true},{"key":"revoked","end":true},{"key":"rejected","end":true}],"moves":[{"key":"file","from":["new"],"to":"filed","by":["safety_officer","principal","enterprise_manager"]},{"key":"check","from":["filed"],"to":"valid","by":["regulator","town_office"]},{"key":"reject","from":["filed"],"to":"rejected","by":["regulator","town_office"]},{"key":"renew","from":["valid"],"to":"filed","by":["safety_officer","principal"],"needs":["issued_on","valid_to"]},{"key":"expire","from":["filed","valid"],"to":"expired","by":["system"]},{"key":"revoke","from":["valid"],"to":"revoked","by":["regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "特种作业操作证","en": "Special-operations certificate"},"about": "person","follows": "person","fields": {"certificate_no": {"type": "certificate number!","title": {"zh": "证书编号","en": "Number"},"subject": true,"list": true,"search": true,"unique": "open"},"trade": {"type": "enum trade!","title": {"zh": "作业类别","en": "Trade"},"list": true,"filter": true},"issued_on": {"type": "date!","title": {"zh": "发证日期","en": "Issued on"},"list": true,"max": "=today"},"valid_to": {"type": "date!","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true,"filter": true},"issuer": {"type": "text","title": {"zh": "发证机关","en": "Issuer"}},"photos": {"type": "photos","title": {"zh": "证书照片","en": "Photo"}}},"always": {"order": {"if": "record.valid_to \u003e record.issued_on","say": {"zh": "有效期至须晚于发证日期。","en": "A certificate ends after the day it was issued."}},"term": {"if": "record.valid_to \u003c= plus(record.issued_on, param.certificate_years)","say": {"zh": "有效期超出规定年限。","en": "The certificate would be valid for longer than the rules allow."}}},"states": {"filed": {"title": {"zh": "待核验","en": "To check"}},"valid": {"title": {"zh": "有效","en": "Valid"}},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true},"revoked": {"title": {"zh": "已吊销","en": "Revoked"},"end": true},"rejected": {"title": {"zh": "核验不通过","en": "Rejected"},"end": true}},"moves": {"file": {"title": {"zh": "登记","en": "File"},"from": "new","to": "filed","by": ["safety_officer", "principal", "enterprise_manager"]},"check": {"title": {"zh": "核验通过","en": "Check"},"from": "filed","to": "valid","by": ["regulator", "town_office"]},"reject": {"title": {"zh": "核验不通过","en": "Reject"},"from": "filed","to": "rejected","by": ["regulator", "town_office"],"needs": ["reason"]},"renew": {"title": {"zh": "换证","en": "Renew"},"from": "valid","to": "filed","by": ["safety_officer", "principal"],"needs": ["issued_on", "valid_to"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": ["filed", "valid"],"to": "expired","by": ["system"]},"revoke": {"title": {"zh": "吊销","en": "Revoke"},"from": "valid","to": "revoked","by": ["regulator"],"needs": ["reason"]}},"clocks": {"check": {"title": {"zh": "核验","en": "Check"},"while": "filed","within": "=param.review_within","who": ["regulator", "town_office"],"ladder": "standard"},"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "valid","due": "record.valid_to","who": ["=holders(unit, ''safety_officer'')"],"warn": ["2 months"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO "definition" VALUES ('drill', 1, '32a25d9c8ce277b9e8011cf77abd90c4913f487905379c5f195bd4b7da01adc6', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"enum","codes":["comprehensive","special","on_site","evacuation"]},{"key":"planned_on","type":"date"},{"key":"unannounced","type":"bool"},{"key":"held_on","type":"date"},{"key":"participants","type":"int"},{"key":"photos","type":"photos"},{"key":"script","type":"files"},{"key":"steps","type":"rows"},{"key":"evaluation","type":"enum","codes":["poor","fair","good"]},{"key":"proposals","type":"long_text"}],"states":[{"key":"planned"},{"key":"held"},{"key":"evaluated"},{"key":"accepted","end":true},{"key":"cancelled","end":true}],"moves":[{"key":"plan","from":["new"],"to":"planned","by":["principal","safety_officer","enterprise_manager"]},{"key":"hold","from":["planned"],"to":"held","by":["safety_officer","enterprise_manager","principal"],"needs":["held_on","participants","photos"]},{"key":"evaluate","from":["held"],"to":"evaluated","by":["safety_officer","principal"],"needs":["evaluation","proposals"]},{"key":"accept","from":["evaluated"],"to":"accepted","by":["town_office","supervisor"]},{"key":"again","from":["evaluated"],"to":"planned","by":["town_office","supervisor"]},{"key":"cancel","from":["planned"],"to":"cancelled","by":["principal"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "应急演练","en": "Drill"},"about": "enterprise","timeline": {"to": "planned_on","under": "kind"},"number": "演〔{year}〕{seq}","fields": {"title": {"type": "text!","title": {"zh": "演练名称","en": "Title"},"subject": true,"list": true,"search": true},"kind": {"type": "enum drill_kind!","title": {"zh": "类型","en": "Kind"},"list": true,"filter": true},"planned_on": {"type": "date!","title": {"zh": "计划日期","en": "Planned for"},"list": true,"sort": true},"unannounced": {"type": "bool","title": {"zh": "“四不”演练","en": "Unannounced"},"default": false,"list": true,"filter": true},"held_on": {"type": "date","title": {"zh": "演练日期","en": "Held on"},"list": true,"sort": true,"max": "=today"},"participants": {"type": "int","title": {"zh": "参加人数","en": "Participants"},"min": 1},"photos": {"type": "photos","title": {"zh": "现场照片","en": "Photos"}},"script": {"type": "files","title": {"zh": "演练脚本","en": "Script"}},"steps": {"type": "rows","title": {"zh": "过程记录","en": "Course"},"fields": {"at": {"type": "date time!","title": {"zh": "时间","en": "At"}},"what": {"type": "text!","title": {"zh": "内容","en": "What"}}}},"evaluation": {"type": "enum evaluation","title": {"zh": "评估结论","en": "Evaluation"},"list": true,"filter": true},"proposals": {"type": "long text","title": {"zh": "改进建议","en": "Proposals"}}},"always": {"not_before": {"if": "record.held_on == null || record.held_on \u003e= minus(record.planned_on, span(''3 months''))","say": {"zh": "演练日期与计划相差过大。","en": "The drill was held too long before it was planned."}}},"states": {"planned": {"title": {"zh": "已计划","en": "Planned"}},"held": {"title": {"zh": "待评估","en": "To evaluate"}},"evaluated": {"title": {"zh": "待审核","en": "To accept"}},"accepted": {"title": {"zh": "已认可","en": "Accepted"},"end": true},"cancelled": {"title": {"zh": "已取消","en": "Cancelled"},"end": true}},"moves": {"plan": {"title": {"zh": "计划","en": "Plan"},"from": "new","to": "planned","by": ["principal", "safety_officer", "enterprise_manager"]},"hold": {"title": {"zh": "登记实施","en": "Record"},"from": "planned","to": "held","by": ["safety_officer", "enterprise_manager", "principal"],"needs": ["held_on", "participants", "photos"],"fields": ["steps", "unannounced", "script"]},"evaluate": {"title": {"zh": "评估","en": "Evaluate"},"from": "held","to": "evaluated","by": ["safety_officer", "principal"],"needs": ["evaluation", "proposals"]},"accept": {"title": {"zh": "认可","en": "Accept"},"from": "evaluated","to": "accepted","by": ["supervisor", "town_office"],"when": {"good": {"if": "record.evaluation != ''poor''","say": {"zh": "评估不合格的演练须重新组织。","en": "A poor drill must be held again."}}}},"again": {"title": {"zh": "重新组织","en": "Hold again"},"from": "evaluated","to": "planned","by": ["supervisor", "town_office"],"needs": ["reason"]},"cancel": {"title": {"zh": "取消","en": "Cancel"},"from": "planned","to": "cancelled","by": ["principal"],"needs": ["reason"]}},"clocks": {"hold": {"title": {"zh": "实施","en": "Hold"},"while": "planned","due": "record.planned_on","who": ["=holders(unit, ''safety_officer'')", "=holders(unit, ''principal'')"],"warn": ["5 workdays"],"ladder": "standard"},"evaluate": {"title": {"zh": "评估","en": "Evaluate"},"while": "held","within": "=param.evaluate_within","who": ["=holders(unit, ''safety_officer'')", "=holders(unit, ''principal'')"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('enterprise', 1, 'd7eacb38ffe35944fcb2b977bebb2311038213413bd1fc811a8a94b1e58d3f74', '{"is":"unit","open":"follow","fields":[{"key":"name","type":"text"},{"key":"credit_code","type":"credit_code"},{"key":"industry","type":"industry_code"},{"key":"scale","type":"enum","codes":["micro","small","medium","large"]},{"key":"staff","type":"int"},{"key":"address","type":"text"},{"key":"place","type":"position"},{"key":"phone","type":"phone"},{"key":"elements","type":"enums","codes":["dust","confined_space","ammonia","melting","chemicals","gas","boiler","dense_staff","shared_site"]},{"key":"stopped","type":"bool"},{"key":"points","type":"int"},{"key":"colour","type":"enum","codes":["blue","yellow","orange","red"]}],"states":[{"key":"operating"},{"key":"shut","end":true}],"moves":[{"key":"register","from":["new"],"to":"operating","by":["town_office","committee_office","system"]},{"key":"update","from":["operating"],"to":"operating","by":["town_office","principal","safety_officer","enterprise_manager"]},{"key":"shut","from":["operating"],"to":"shut","by":["regulator","town_office"]},{"key":"reopen","from":["shut"],"to":"operating","by":["regulator","town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"is": "unit","title": {"zh": "企业","en": "Enterprise"},"under": ["county", "town", "zone", "village"],"fields": {"credit_code": {"type": "credit code","title": {"zh": "统一社会信用代码","en": "Credit code"},"list": true,"filter": true,"unique": "open"},"industry": {"type": "industry code","title": {"zh": "行业","en": "Industry"},"sector": true,"list": true,"filter": true,"help": {"zh": "GB/T 4754 代码","en": "Code of GB/T 4754"}},"scale": {"type": "enum enterprise_scale","title": {"zh": "规模","en": "Scale"},"list": true,"filter": true},"staff": {"type": "int","title": {"zh": "从业人数","en": "Staff"},"min": 0,"sort": true},"address": {"type": "text","title": {"zh": "地址","en": "Address"},"search": true},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"phone": {"type": "phone","title": {"zh": "联系电话","en": "Phone"},"sensitivity": "masked"},"elements": {"type": "list enum risk_element","title": {"zh": "风险要素","en": "Risk elements"},"filter": true},"stopped": {"type": "bool","title": {"zh": "停产","en": "Stopped"},"computed": "ledger.stop_order.exists(s, s.unit == unit \u0026\u0026 s.covers == ''whole'' \u0026\u0026 s.state == ''in_force'')","list": true,"filter": true},"points": {"type": "int","title": {"zh": "风险计分","en": "Points"},"computed": "ledger.hazard.count(h, h.unit == unit \u0026\u0026 h.state != ''closed'') * 2 + ledger.penalty.count(p, p.unit == unit) * 10","sort": true},"colour": {"type": "enum risk_colour","title": {"zh": "风险等级","en": "Risk colour"},"computed": "population.open_majors.exists(h, h.unit == unit) ? ''red'' : coalesce(unit.points, 0) \u003e= param.orange_from ? ''orange'' : coalesce(unit.points, 0) \u003e= param.yellow_from ? ''yellow'' : ''blue''","override": {"by": ["supervisor"],"needs": ["reason", "until"],"approve": ["department_head"]},"list": true,"filter": true}},"states": {"operating": {"title": {"zh": "在产","en": "Operating"}},"shut": {"title": {"zh": "已关闭","en": "Shut"},"end": true}},"moves": {"register": {"title": {"zh": "登记","en": "Register"},"from": "new","to": "operating","by": ["town_office", "committee_office", "system"]},"update": {"title": {"zh": "更新信息","en": "Update"},"from": "operating","to": "operating","by": ["town_office", "principal", "safety_officer", "enterprise_manager"],"fields": ["credit_code", "industry", "scale", "staff", "address", "place", "phone", "elements"]},"shut": {"title": {"zh": "关闭","en": "Shut"},"from": "operating","to": "shut","by": ["regulator", "town_office"],"needs": ["reason"]},"reopen": {"title": {"zh": "恢复生产","en": "Reopen"},"from": "shut","to": "operating","by": ["regulator", "town_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office"]}}}');
INSERT INTO "definition" VALUES ('department', 1, 'dc35e631baf26d3ac0b6fca98ecc5ed0fc5df7d9c511a32205aade2ee3d63d18', '{"is":"unit","open":"follow","fields":[{"key":"name","type":"text"},{"key":"supervises","type":"industry_codes"},{"key":"manages","type":"industry_codes"},{"key":"duties","type":"long_text"}],"states":[{"key":"active"},{"key":"dissolved","end":true}],"moves":[{"key":"set_up","from":["new"],"to":"active","by":["committee_office","system"]},{"key":"assign","from":["active"],"to":"active","by":["committee_office"]},{"key":"dissolve","from":["active"],"to":"dissolved","by":["committee_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"is": "unit","title": {"zh": "部门","en": "Department"},"under": ["county"],"fields": {"supervises": {"type": "list industry code","title": {"zh": "监管行业","en": "Supervises"},"responsible": "supervise","help": {"zh": "行业代码前缀","en": "Prefixes of industry codes"}},"manages": {"type": "list industry code","title": {"zh": "主管行业","en": "Manages"},"responsible": "manage"},"duties": {"type": "long text","title": {"zh": "安全生产职责","en": "Work-safety duties"}}},"states": {"active": {"title": {"zh": "在设","en": "Active"}},"dissolved": {"title": {"zh": "已撤销","en": "Dissolved"},"end": true}},"moves": {"set_up": {"title": {"zh": "设立","en": "Set up"},"from": "new","to": "active","by": ["committee_office", "system"]},"assign": {"title": {"zh": "明确职责","en": "Assign"},"from": "active","to": "active","by": ["committee_office"],"fields": ["supervises", "manages", "duties"]},"dissolve": {"title": {"zh": "撤销","en": "Dissolve"},"from": "active","to": "dissolved","by": ["committee_office"],"needs": ["reason"]}}}');
INSERT INTO "definition" VALUES ('penalty', 1, '2b815bbb3eff79696a5e03b7bd9558f333a65d556f4a007126b8ad26a382a8ed', '{"is":"record","open":"follow","fields":[{"key":"decided_on","type":"date"},{"key":"grounds","type":"long_text"},{"key":"amount","type":"money"},{"key":"inspection","type":"ref","to":"inspection"},{"key":"document","type":"files"}],"states":[{"key":"decided"},{"key":"carried_out","end":true},{"key":"revoked","end":true}],"moves":[{"key":"decide","from":["new"],"to":"decided","by":["regulator"]},{"key":"carry_out","from":["decided"],"to":"carried_out","by":["regulator"]},{"key":"revoke","from":["decided"],"to":"revoked","by":["department_head"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "行政处罚","en": "Penalty"},"about": "enterprise","number": "罚〔{year}〕{seq}","fields": {"decided_on": {"type": "date!","title": {"zh": "决定日期","en": "Decided on"},"list": true,"sort": true,"max": "=today"},"grounds": {"type": "long text!","title": {"zh": "违法事实","en": "Grounds"},"subject": true,"list": true,"search": true},"amount": {"type": "money","title": {"zh": "罚款金额","en": "Fine"},"list": true,"sort": true,"min": 0},"inspection": {"type": "ref inspection","title": {"zh": "检查","en": "Inspection"},"filter": true},"document": {"type": "files","title": {"zh": "处罚决定书","en": "Decision"}}},"states": {"decided": {"title": {"zh": "已决定","en": "Decided"}},"carried_out": {"title": {"zh": "已执行","en": "Carried out"},"end": true},"revoked": {"title": {"zh": "已撤销","en": "Revoked"},"end": true}},"moves": {"decide": {"title": {"zh": "决定","en": "Decide"},"from": "new","to": "decided","by": ["regulator"]},"carry_out": {"title": {"zh": "执行完毕","en": "Carry out"},"from": "decided","to": "carried_out","by": ["regulator"],"needs": ["files"]},"revoke": {"title": {"zh": "撤销","en": "Revoke"},"from": "decided","to": "revoked","by": ["department_head"],"unlike": ["decide"],"needs": ["reason"]}}}');
INSERT INTO "definition" VALUES ('fire_key_file', 1, 'b733f8119a17c6b2387d4a0077ff995510e50116c1933114f27e130d81961f91', '{"is":"record","open":"follow","fields":[{"key":"place_name","type":"text"},{"key":"sector_cadre","type":"person"},{"key":"fire_or_police","type":"person"},{"key":"town_cadre","type":"person"},{"key":"village_worker","type":"person"},{"key":"professional","type":"person"},{"key":"next_visit","type":"date"}],"states":[{"key":"entered"},{"key":"removed","end":true}],"moves":[{"key":"enter","from":["new"],"to":"entered","by":["town_office","regulator"]},{"key":"replace","from":["entered"],"to":"","by":["town_office"]},{"key":"remove","from":["entered"],"to":"removed","by":["town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "重点场所“五包一”","en": "Key place and its five"},"about": "enterprise","fields": {"place_name": {"type": "text!","title": {"zh": "场所名称","en": "Place"},"subject": true,"list": true,"search": true,"unique": "unit_open"},"sector_cadre": {"type": "person!","title": {"zh": "行业部门干部","en": "Sector''s cadre"},"post": ["sector_cadre"],"assigned": true,"list": true},"fire_or_police": {"type": "person!","title": {"zh": "消防或公安人员","en": "Fire or police officer"},"post": ["fire_officer", "police_officer"],"assigned": true,"list": true},"town_cadre": {"type": "person!","title": {"zh": "乡镇干部","en": "Town''s cadre"},"post": ["town_office"],"assigned": true,"list": true},"village_worker": {"type": "person!","title": {"zh": "村（社区）人员","en": "Village''s worker"},"post": ["village_officer", "grid_officer"],"assigned": true,"list": true},"professional": {"type": "person!","title": {"zh": "专业人员","en": "Professional"},"post": ["professional"],"assigned": true,"list": true},"next_visit": {"type": "date","title": {"zh": "下次走访","en": "Next visit"},"sort": true}},"always": {"apart": {"if": "size(distinct_of([record.sector_cadre, record.fire_or_police, record.town_cadre, record.village_worker, record.professional])) == 5","say": {"zh": "五人不得重复。","en": "The five must be five different persons."}}},"states": {"entered": {"title": {"zh": "在册","en": "Entered"}},"removed": {"title": {"zh": "已移出","en": "Removed"},"end": true}},"moves": {"enter": {"title": {"zh": "登记","en": "Enter"},"from": "new","to": "entered","by": ["town_office", "regulator"]},"replace": {"title": {"zh": "调整人员","en": "Replace"},"from": "entered","by": ["town_office"],"fields": ["sector_cadre", "fire_or_police", "town_cadre", "village_worker", "professional"],"needs": ["reason"]},"remove": {"title": {"zh": "移出","en": "Remove"},"from": "entered","to": "removed","by": ["town_office"],"needs": ["reason"]}}}');
INSERT INTO "definition" VALUES ('clause', 1, 'eb757b35ef121f7ab19424b598ea46e9cb6f2c9c477e6545c8752107c4267ea6', '{"is":"reference","open":"follow","fields":[{"key":"code","type":"text"},{"key":"document","type":"text"},{"key":"article","type":"text"},{"key":"text","type":"long_text"},{"key":"industries","type":"industry_codes"},{"key":"valid_from","type":"date"},{"key":"valid_to","type":"date"}],"states":[{"key":"in_use","below":true},{"key":"out_of_use","end":true,"below":true}],"moves":[{"key":"enter","from":["new"],"to":"in_use","by":["committee_office","system"]},{"key":"retire","from":["in_use"],"to":"out_of_use","by":["committee_office","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"is": "reference","title": {"zh": "判定条款","en": "Clause"},"fields": {"code": {"type": "text!","title": {"zh": "编号","en": "Code"},"list": true,"filter": true,"unique": true},"document": {"type": "text!","title": {"zh": "标准","en": "Standard"},"list": true,"filter": true,"search": true},"article": {"type": "text","title": {"zh": "条","en": "Article"},"list": true},"text": {"type": "long text!","title": {"zh": "内容（概述）","en": "Content (paraphrase)"},"subject": true,"list": true,"search": true},"industries": {"type": "list industry code","title": {"zh": "适用行业","en": "Industries"}},"valid_from": {"type": "date","title": {"zh": "施行日期","en": "In force from"}},"valid_to": {"type": "date","title": {"zh": "失效日期","en": "In force until"}}},"verbs": {"edit": {"by": ["committee_office"]}}}');
INSERT INTO "definition" VALUES ('hazard', 1, '41571fcf47ee0e903f92e9d0fc2b8a844c3f937eb0e8a4bc3cdd1ab773a0b735', '{"is":"record","open":"follow","fields":[{"key":"text","type":"long_text"},{"key":"grade","type":"enum","codes":["general","major"]},{"key":"channel","type":"enum","codes":["self_check","inspection","expert","report","monitoring","assigned"]},{"key":"found_level","type":"enum","codes":["enterprise","town","county","district","province"]},{"key":"found_on","type":"date"},{"key":"fixable_now","type":"bool"},{"key":"place","type":"position"},{"key":"photos","type":"photos"},{"key":"clause","type":"ref","to":"clause"},{"key":"source","type":"ref","to":"any"},{"key":"owner","type":"person"},{"key":"measures","type":"long_text"},{"key":"funds","type":"money"},{"key":"deadline","type":"date"},{"key":"contingency","type":"files"},{"key":"stop_needed","type":"bool"},{"key":"after_photos","type":"photos"},{"key":"expert","type":"person"},{"key":"opinion","type":"long_text"}],"states":[{"key":"found"},{"key":"settling"},{"key":"rectifying"},{"key":"verifying"},{"key":"closed","end":true}],"moves":[{"key":"report","from":["new"],"to":"found","by":["principal","safety_officer","enterprise_manager","regulator","grid_officer","town_office","system"]},{"key":"accept","from":["found"],"to":"rectifying","by":["principal","regulator"],"needs":["owner","deadline"]},{"key":"judge","from":["found","rectifying","verifying"],"to":"settling","by":["regulator"],"needs":["clause"]},{"key":"lower","from":["settling","rectifying"],"to":"rectifying","by":["regulator"],"needs":["owner","deadline"]},{"key":"settle","from":["settling"],"to":"rectifying","by":["principal"],"needs":["owner","measures","funds","deadline","contingency"]},{"key":"extend","from":["rectifying"],"to":"rectifying","by":["system"],"needs":["deadline"]},{"key":"submit","from":["rectifying"],"to":"verifying","by":["principal","safety_officer"],"needs":["after_photos"]},{"key":"reject","from":["verifying"],"to":"rectifying","by":["supervisor"]},{"key":"close","from":["verifying"],"to":"closed","by":["supervisor"],"needs":["opinion"]},{"key":"close_on_site","from":["verifying"],"to":"closed","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "事故隐患","en": "Hazard"},"about": "enterprise","number": "隐〔{year}〕{seq:5}","similar": ["text", "place"],"fields": {"text": {"type": "long text!","title": {"zh": "隐患描述","en": "Description"},"subject": true,"list": true,"search": true,"group": {"zh": "发现","en": "Finding"}},"grade": {"type": "enum hazard_grade!","title": {"zh": "等级","en": "Grade"},"default": "general","list": true,"filter": true},"channel": {"type": "enum hazard_channel!","title": {"zh": "来源","en": "Channel"},"list": true,"filter": true},"found_level": {"type": "enum authority_level!","title": {"zh": "发现层级","en": "Found by"},"filter": true},"found_on": {"type": "date!","title": {"zh": "发现日期","en": "Found on"},"default": "=today","list": true,"sort": true,"max": "=today"},"fixable_now": {"type": "bool!","title": {"zh": "可立即整改","en": "Can be fixed at once"}},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"photos": {"type": "photos","title": {"zh": "整改前照片","en": "Photos before"}},"clause": {"type": "ref clause","title": {"zh": "判定依据","en": "Clause"},"suggest": {"from": ["text"]},"filter": true},"source": {"type": "ref any","title": {"zh": "来源记录","en": "Source"}},"owner": {"type": "person","title": {"zh": "整改责任人","en": "Responsible person"},"assigned": true,"list": true,"post": ["principal", "controller", "safety_officer"],"group": {"zh": "五落实","en": "Five settled"}},"measures": {"type": "long text","title": {"zh": "整改措施","en": "Measures"}},"funds": {"type": "money","title": {"zh": "整改资金","en": "Funds"},"min": 0,"sum": true},"deadline": {"type": "date","title": {"zh": "整改期限","en": "Deadline"},"list": true,"sort": true,"filter": true},"contingency": {"type": "files","title": {"zh": "应急预案","en": "Contingency plan"}},"stop_needed": {"type": "bool","title": {"zh": "须停产停用","en": "Production must stop"}},"after_photos": {"type": "photos","title": {"zh": "整改后照片","en": "Photos after"},"group": {"zh": "验收","en": "Close-out"}},"expert": {"type": "person","title": {"zh": "验收专家","en": "Expert"},"assigned": true,"post": ["expert"]},"opinion": {"type": "long text","title": {"zh": "验收意见","en": "Opinion"}}},"always": {"cites": {"if": "record.grade != ''major'' || record.clause != null","say": {"zh": "重大隐患须有判定依据。","en": "A major hazard needs the clause it was judged by."}}},"states": {"found": {"title": {"zh": "待确认","en": "To confirm"}},"settling": {"title": {"zh": "落实五项","en": "Settling the five"}},"rectifying": {"title": {"zh": "整改中","en": "Rectifying"}},"verifying": {"title": {"zh": "待验收","en": "To verify"}},"closed": {"title": {"zh": "已销号","en": "Closed"},"end": true}},"moves": {"report": {"title": {"zh": "上报","en": "Report"},"from": "new","to": "found","by": ["principal", "safety_officer", "enterprise_manager", "regulator", "grid_officer", "town_office", "system"]},"accept": {"title": {"zh": "确认为一般隐患","en": "Accept as general"},"from": "found","to": "rectifying","by": ["principal", "regulator"],"needs": ["owner", "deadline"],"when": "record.grade == ''general''"},"judge": {"title": {"zh": "判定为重大隐患","en": "Judge as major"},"from": ["found", "rectifying", "verifying"],"to": "settling","by": ["regulator"],"needs": ["clause"],"fields": ["stop_needed"],"set": {"grade": "major"},"do": [{"letter": {"kind": "major_notice","to": "=holders(unit, ''principal'') + holders(unit, ''controller'')","with": {"about": "=record"}}}]},"lower": {"title": {"zh": "降为一般隐患","en": "Lower to general"},"from": ["settling", "rectifying"],"to": "rectifying","by": ["regulator"],"unlike": ["judge"],"needs": ["reason", "owner", "deadline"],"when": "record.grade == ''major''","set": {"grade": "general"}},"settle": {"title": {"zh": "五落实","en": "Settle the five"},"from": "settling","to": "rectifying","by": ["principal"],"needs": ["owner", "measures", "funds", "deadline", "contingency"],"when": {"judged": {"if": "param.stop_rule != ''judged'' || record.stop_needed != null","say": {"zh": "须先判断是否停产停用。","en": "Whether production must stop has not been judged."}},"stopped": {"if": "(param.stop_rule != ''always'' \u0026\u0026 record.stop_needed != true) || ledger.stop_order.exists(s, s.hazard == record)","say": {"zh": "须先下达停产停用决定。","en": "A stop order must be issued first."}}}},"extend": {"title": {"zh": "延期","en": "Extend"},"from": "rectifying","to": "rectifying","by": ["system"],"needs": ["deadline"]},"submit": {"title": {"zh": "提请验收","en": "Submit"},"from": "rectifying","to": "verifying","by": ["principal", "safety_officer"],"needs": ["after_photos"]},"reject": {"title": {"zh": "验收不通过","en": "Reject"},"from": "verifying","to": "rectifying","by": ["supervisor"],"needs": ["reason"]},"close": {"title": {"zh": "验收销号","en": "Close"},"from": "verifying","to": "closed","by": ["supervisor"],"needs": ["opinion"],"when": {"department": {"if": "record.grade == ''general'' || param.closeout == ''department''","say": {"zh": "重大隐患须三方现场确认后销号。","en": "A major hazard is closed on site by three parties."}}}},"close_on_site": {"title": {"zh": "三方现场销号","en": "Close on site"},"from": "verifying","to": "closed","by": ["supervisor"],"fields": ["expert"],"when": {"three": {"if": "record.grade == ''major'' \u0026\u0026 param.closeout == ''three_party''","say": {"zh": "此隐患由部门验收销号。","en": "This hazard is closed by the department."}}},"sign": {"all": {"regulator": {"title": {"zh": "监管人员","en": "Regulator"},"by": ["supervisor"]},"expert": {"title": {"zh": "专家","en": "Expert"},"by": ["expert"]},"head": {"title": {"zh": "主要负责人","en": "Principal"},"by": ["principal"]}},"within": "24 hours"}}},"clocks": {"confirm": {"title": {"zh": "确认与落实","en": "Confirm and settle"},"while": ["found", "settling"],"within": "=param.confirm_within","who": ["supervisor", "=holders(unit, ''principal'')"],"ladder": "standard"},"rectify": {"title": {"zh": "整改","en": "Rectify"},"while": "rectifying","due": "record.deadline","who": ["=record.owner"],"warn": ["3 workdays"],"ladder": "standard"},"verify": {"title": {"zh": "验收","en": "Verify"},"while": "verifying","within": "=param.verify_within","who": ["supervisor"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('stop_order', 1, '34504680be338a9c91714009cb264f64e80e4a240a6d933f37cc14c087203eca', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"covers","type":"enum","codes":["equipment","part","whole"]},{"key":"object","type":"text"}],"states":[{"key":"in_force"},{"key":"lifted","end":true}],"moves":[{"key":"issue","from":["new"],"to":"in_force","by":["supervisor"]},{"key":"lift","from":["in_force"],"to":"lifted","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "停产停用决定","en": "Stop order"},"about": "enterprise","number": "停〔{year}〕{seq}","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"list": true,"filter": true,"own": true},"covers": {"type": "enum stop_scope!","title": {"zh": "范围","en": "Scope"},"list": true,"filter": true},"object": {"type": "text","title": {"zh": "停用对象","en": "What stops"},"subject": true,"list": true,"required": "=record.covers != ''whole''"}},"states": {"in_force": {"title": {"zh": "执行中","en": "In force"}},"lifted": {"title": {"zh": "已解除","en": "Lifted"},"end": true}},"moves": {"issue": {"title": {"zh": "下达","en": "Issue"},"from": "new","to": "in_force","by": ["supervisor"],"do": [{"document": "stop_decision"}]},"lift": {"title": {"zh": "解除","en": "Lift"},"from": "in_force","to": "lifted","by": ["supervisor"],"when": {"closed": {"if": "record.hazard.state == ''closed''","say": {"zh": "隐患尚未销号。","en": "The hazard is not closed yet."}}},"do": [{"document": "lift_decision"}]}}}');
INSERT INTO "definition" VALUES ('listing', 1, '7d4f6bbc5e3d442dbba842fc165838b4e65697689080631e7d320111f27ec43a', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"notice","type":"long_text"}],"states":[{"key":"proposed"},{"key":"listed"},{"key":"delisted","end":true},{"key":"declined","end":true}],"moves":[{"key":"propose","from":["new"],"to":"proposed","by":["committee_office","system"]},{"key":"decline","from":["proposed"],"to":"declined","by":["committee_director"]},{"key":"decide","from":["proposed"],"to":"listed","by":["committee_director"],"needs":["notice"]},{"key":"delist","from":["listed"],"to":"delisted","by":["committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "挂牌督办","en": "Listed supervision"},"about": "enterprise","number": "督〔{year}〕{seq}","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"unique": "open","list": true,"filter": true},"notice": {"type": "long text","title": {"zh": "督办通知","en": "Notice"},"subject": true,"list": true}},"states": {"proposed": {"title": {"zh": "拟挂牌","en": "Proposed"}},"listed": {"title": {"zh": "挂牌督办","en": "Listed"}},"delisted": {"title": {"zh": "已摘牌","en": "Delisted"},"end": true},"declined": {"title": {"zh": "不予挂牌","en": "Declined"},"end": true}},"moves": {"propose": {"title": {"zh": "提请挂牌","en": "Propose"},"from": "new","to": "proposed","by": ["system", "committee_office"]},"decline": {"title": {"zh": "不予挂牌","en": "Decline"},"from": "proposed","to": "declined","by": ["committee_director"],"needs": ["reason"]},"decide": {"title": {"zh": "决定挂牌","en": "Decide"},"from": "proposed","to": "listed","by": ["committee_director"],"needs": ["notice"],"do": [{"publish": {"template": "listing_notice"}}]},"delist": {"title": {"zh": "摘牌","en": "Delist"},"from": "listed","to": "delisted","by": ["committee_director"],"when": {"closed": {"if": "record.hazard.state == ''closed''","say": {"zh": "隐患尚未销号。","en": "The hazard is not closed yet."}}}}},"clocks": {"decide": {"title": {"zh": "决定","en": "Decide"},"while": "proposed","within": "=param.listing_within","who": ["committee_office"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('hazard_extension', 1, '3c52f60600dd734a28aa5aad347fbd1644e98f9f9af990ff5ee5fbdf969a08e2', '{"is":"record","open":"follow","fields":[{"key":"hazard","type":"ref","to":"hazard"},{"key":"to_date","type":"date"},{"key":"grounds","type":"long_text"}],"states":[{"key":"asked"},{"key":"granted","end":true},{"key":"refused","end":true}],"moves":[{"key":"ask","from":["new"],"to":"asked","by":["principal"]},{"key":"grant","from":["asked"],"to":"granted","by":["supervisor"]},{"key":"refuse","from":["asked"],"to":"refused","by":["supervisor"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "整改延期申请","en": "Extension of a rectification"},"about": "enterprise","fields": {"hazard": {"type": "ref hazard!","title": {"zh": "隐患","en": "Hazard"},"own": true,"list": true,"filter": true},"to_date": {"type": "date!","title": {"zh": "申请延至","en": "Extend to"},"list": true},"grounds": {"type": "long text!","title": {"zh": "申请理由","en": "Grounds"},"subject": true,"list": true}},"states": {"asked": {"title": {"zh": "待审批","en": "Asked"}},"granted": {"title": {"zh": "已同意","en": "Granted"},"end": true},"refused": {"title": {"zh": "不同意","en": "Refused"},"end": true}},"moves": {"ask": {"title": {"zh": "申请延期","en": "Ask"},"from": "new","to": "asked","by": ["principal"],"when": {"later": {"if": "record.to_date \u003e today","say": {"zh": "申请延至的日期须在今天之后。","en": "The date asked for must lie after today."}},"early": {"if": "record.hazard.deadline != null \u0026\u0026 today \u003c= minus(record.hazard.deadline, param.extension_lead)","say": {"zh": "已过申请期限，须提前申请。","en": "It is too late to ask."}},"first": {"if": "!ledger.hazard_extension.exists(e, e.hazard == record.hazard \u0026\u0026 e.state == ''granted'')","say": {"zh": "已延期过一次。","en": "It has been extended once."}}}},"grant": {"title": {"zh": "同意","en": "Grant"},"from": "asked","to": "granted","by": ["supervisor"],"do": [{"move": {"on": "=record.hazard","take": "extend","with": {"deadline": "=record.to_date"}}}]},"refuse": {"title": {"zh": "不同意","en": "Refuse"},"from": "asked","to": "refused","by": ["supervisor"],"needs": ["reason"]}},"clocks": {"decide": {"title": {"zh": "审批","en": "Decide"},"while": "asked","within": "=param.extension_decide","who": ["supervisor"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('welding_machine', 1, 'bae5d9ec7bfafcd30bb4b9f7dd0d6f9e7089024a2f2ffb38a0187952361d7bd3', '{"is":"asset","open":"follow","fields":[{"key":"code","type":"text"},{"key":"model","type":"text"}],"states":[{"key":"coded"},{"key":"scrapped","end":true}],"moves":[{"key":"code","from":["new"],"to":"coded","by":["safety_officer","principal"]},{"key":"scrap","from":["coded"],"to":"scrapped","by":["safety_officer","principal"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"is": "asset","title": {"zh": "电焊机","en": "Welding machine"},"about": ["enterprise"],"fields": {"code": {"type": "text!","title": {"zh": "机身编码","en": "Code"},"subject": true,"list": true,"search": true,"unique": true},"model": {"type": "text","title": {"zh": "型号","en": "Model"},"list": true}},"states": {"coded": {"title": {"zh": "已赋码","en": "Coded"}},"scrapped": {"title": {"zh": "已报废","en": "Scrapped"},"end": true}},"moves": {"code": {"title": {"zh": "赋码","en": "Code"},"from": "new","to": "coded","by": ["safety_officer", "principal"]},"scrap": {"title": {"zh": "报废","en": "Scrap"},"from": "coded","to": "scrapped","by": ["safety_officer", "principal"],"needs": ["reason"]}}}');
INSERT INTO "definition" VALUES ('hot_work_permit', 1, 'ba15a32b1c825c6f2b622000635be78afd409cb3e521a9e520926ff8e332bfd2', '{"is":"record","open":"follow","fields":[{"key":"content","type":"text"},{"key":"level","type":"enum","codes":["second","first","special"]},{"key":"welder","type":"person"},{"key":"guardian","type":"person"},{"key":"machine","type":"ref","to":"welding_machine"},{"key":"place","type":"position"},{"key":"gas","type":"rows"}],"states":[{"key":"drafted"},{"key":"approved"},{"key":"working"},{"key":"paused"},{"key":"done","end":true},{"key":"lapsed","end":true}],"moves":[{"key":"draft","from":["new"],"to":"drafted","by":["safety_officer"]},{"key":"test","from":["approved","paused"],"to":"","by":["safety_officer","=record.guardian"],"needs":["gas"]},{"key":"approve","from":["drafted"],"to":"approved","by":["=param.hot_approver[record.level]"]},{"key":"start","from":["approved","paused"],"to":"working","by":["=record.guardian"]},{"key":"pause","from":["working"],"to":"paused","by":["safety_officer","regulator","=record.guardian"]},{"key":"finish","from":["working","paused"],"to":"done","by":["=record.guardian"]},{"key":"lapse","from":["drafted","approved","working","paused"],"to":"lapsed","by":["system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "动火作业票","en": "Hot work permit"},"about": "enterprise","number": "动火{year}-{seq:4}","fields": {"content": {"type": "text!","title": {"zh": "作业内容","en": "Work"},"subject": true,"list": true,"search": true},"level": {"type": "enum hot_level!","title": {"zh": "等级","en": "Level"},"list": true,"filter": true},"welder": {"type": "person!","title": {"zh": "作业人","en": "Welder"},"assigned": true,"list": true},"guardian": {"type": "person!","title": {"zh": "监护人","en": "Attendant"},"assigned": true,"list": true},"machine": {"type": "ref welding_machine!","title": {"zh": "焊机","en": "Machine"},"filter": true},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"gas": {"type": "rows","title": {"zh": "气体检测","en": "Gas tests"},"fields": {"at": {"type": "date time!","title": {"zh": "时间","en": "At"}},"value": {"type": "decimal!","title": {"zh": "可燃气体浓度（%体积分数）","en": "Combustible gas, % by volume"}},"lel": {"type": "decimal!","title": {"zh": "爆炸下限（%体积分数）","en": "Lower explosive limit, % by volume"}},"tester": {"type": "person!","title": {"zh": "检测人","en": "Tester"}}}}},"always": {"two": {"if": "record.guardian != record.welder","say": {"zh": "监护人不得兼任作业人。","en": "The attendant may not be the welder."}}},"states": {"drafted": {"title": {"zh": "待审批","en": "Drafted"}},"approved": {"title": {"zh": "已批准","en": "Approved"}},"working": {"title": {"zh": "作业中","en": "Working"}},"paused": {"title": {"zh": "中断","en": "Paused"}},"done": {"title": {"zh": "已完成","en": "Done"},"end": true},"lapsed": {"title": {"zh": "作废","en": "Lapsed"},"end": true}},"moves": {"draft": {"title": {"zh": "开票","en": "Draft"},"from": "new","to": "drafted","by": ["safety_officer"]},"test": {"title": {"zh": "登记检测","en": "Record a test"},"from": ["approved", "paused"],"by": ["=record.guardian", "safety_officer"],"needs": ["gas"]},"approve": {"title": {"zh": "批准","en": "Approve"},"from": "drafted","to": "approved","by": ["=param.hot_approver[record.level]"],"unlike": []},"start": {"title": {"zh": "动火","en": "Start"},"from": ["approved", "paused"],"to": "working","by": ["=record.guardian"],"when": {"gas": {"if": "record.gas.exists(g, safety.gas_ok(g.value, g.lel) \u0026\u0026 plus(g.at, param.gas_valid) \u003e= now)","say": {"zh": "没有有效的气体检测。","en": "There is no valid gas test."}},"welder": {"if": "ledger.certificate.exists(c, c.person == record.welder \u0026\u0026 c.trade == ''welding'' \u0026\u0026 c.state == ''valid'' \u0026\u0026 c.valid_to \u003e= today)","say": {"zh": "作业人没有有效的焊接证。","en": "The welder holds no valid certificate."}},"guardian": {"if": "!ledger.hot_work_permit.exists(p, p.guardian == record.guardian \u0026\u0026 p.state == ''working'')","say": {"zh": "监护人正在监护其他作业。","en": "The attendant is watching other work."}},"machine": {"if": "record.machine.state == ''coded''","say": {"zh": "焊机未赋码。","en": "The machine is not coded."}}}},"pause": {"title": {"zh": "中断","en": "Pause"},"from": "working","to": "paused","by": ["=record.guardian", "safety_officer", "regulator"]},"finish": {"title": {"zh": "完工","en": "Finish"},"from": ["working", "paused"],"to": "done","by": ["=record.guardian"]},"lapse": {"title": {"zh": "作废","en": "Lapse"},"from": ["drafted", "approved", "working", "paused"],"to": "lapsed","by": ["system"]}},"clocks": {"begin": {"title": {"zh": "审批","en": "Approve"},"while": "drafted","within": "24 hours","who": ["=holders(unit, ''safety_officer'')"],"passed": [{"move": {"on": "=record","take": "lapse"}}]},"ticket": {"title": {"zh": "票证有效期","en": "Validity"},"while": ["approved", "working", "paused"],"since": "entered(''approved'')","within": "=param.permit_validity[record.level]","who": ["=record.guardian"],"passed": [{"move": {"on": "=record","take": "lapse"}}]}}}');
INSERT INTO "definition" VALUES ('checklist', 1, '05fc1c9339f57ba554b2cb8757d1c119ac700d4ebd622d70fbe60e5dca3c8c1c', '{"is":"reference","open":"follow","fields":[{"key":"title","type":"text"},{"key":"industries","type":"industry_codes"},{"key":"items","type":"rows"}],"states":[{"key":"in_use","below":true},{"key":"out_of_use","end":true,"below":true}],"moves":[{"key":"enter","from":["new"],"to":"in_use","by":["committee_office","regulator","system"]},{"key":"retire","from":["in_use"],"to":"out_of_use","by":["committee_office","regulator","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"is": "reference","title": {"zh": "检查表","en": "Checklist"},"fields": {"title": {"type": "text!","title": {"zh": "名称","en": "Title"},"subject": true,"list": true,"search": true},"industries": {"type": "list industry code","title": {"zh": "适用行业","en": "Industries"}},"items": {"type": "rows","title": {"zh": "检查项","en": "Items"},"fields": {"text": {"type": "text!","title": {"zh": "检查内容","en": "What is looked at"}},"clause": {"type": "ref clause","title": {"zh": "依据","en": "Clause"}}}}},"verbs": {"edit": {"by": ["committee_office", "regulator"]}}}');
INSERT INTO "definition" VALUES ('inspection', 1, '1c5011d708d408ca40d585f37b3e467f32e3d81b41a9c13bb1356dee428f7643', '{"is":"record","open":"follow","fields":[{"key":"visited_on","type":"date"},{"key":"level","type":"enum","codes":["enterprise","town","county","district","province"]},{"key":"team","type":"ref","to":"department"},{"key":"checklist","type":"ref","to":"checklist"},{"key":"summary","type":"text"},{"key":"briefing","type":"text"},{"key":"items","type":"rows"}],"states":[{"key":"on_site"},{"key":"finished","end":true}],"moves":[{"key":"begin","from":["new"],"to":"on_site","by":["regulator","system"]},{"key":"judge","from":["on_site"],"to":"on_site","by":["regulator"]},{"key":"finish","from":["on_site"],"to":"finished","by":["regulator"],"needs":["briefing"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "执法检查","en": "Inspection"},"about": "enterprise","number": "检〔{year}〕{seq:5}","fields": {"visited_on": {"type": "date!","title": {"zh": "检查日期","en": "Visited on"},"default": "=today","list": true,"sort": true,"max": "=today"},"level": {"type": "enum authority_level!","title": {"zh": "检查层级","en": "Level"},"filter": true},"team": {"type": "ref department!","title": {"zh": "检查部门","en": "Department"},"list": true,"filter": true},"checklist": {"type": "ref checklist!","title": {"zh": "检查表","en": "Checklist"},"pin": true,"list": true,"filter": true},"summary": {"type": "text","title": {"zh": "检查内容","en": "Subject"},"subject": true,"list": true,"search": true},"briefing": {"type": "text","title": {"zh": "宣讲内容","en": "Briefing given"}},"items": {"type": "rows","title": {"zh": "检查项","en": "Items"},"from": "record.checklist.items","fields": {"text": {"type": "text","title": {"zh": "检查内容","en": "What is looked at"}},"clause": {"type": "ref clause","title": {"zh": "依据","en": "Clause"}},"result": {"type": "enum item_result","title": {"zh": "结果","en": "Result"}},"note": {"type": "text","title": {"zh": "问题","en": "Note"}},"on_spot": {"type": "bool","title": {"zh": "当场整改","en": "Fixed on the spot"}}}}},"states": {"on_site": {"title": {"zh": "检查中","en": "On site"}},"finished": {"title": {"zh": "已完成","en": "Finished"},"end": true}},"moves": {"begin": {"title": {"zh": "开始检查","en": "Begin"},"from": "new","to": "on_site","by": ["regulator", "system"]},"judge": {"title": {"zh": "填写结果","en": "Fill in"},"from": "on_site","to": "on_site","by": ["regulator"],"fields": ["items", "summary"]},"finish": {"title": {"zh": "完成检查","en": "Finish"},"from": "on_site","to": "finished","by": ["regulator"],"needs": ["briefing"],"fields": ["items", "summary"],"when": {"judged": {"if": "record.items.all(i, i.result != null)","say": {"zh": "尚有未判定的检查项。","en": "Some items are not judged yet."}}},"sign": {"all": {"first": {"title": {"zh": "检查人员一","en": "First inspector"},"by": ["regulator"]},"second": {"title": {"zh": "检查人员二","en": "Second inspector"},"by": ["regulator"]},"site": {"title": {"zh": "企业现场负责人","en": "For the enterprise"},"by": ["principal", "safety_officer"]}}},"do": [{"create": {"ledger": "hazard","each": "=record.items.filter(i, i.result == ''fail'')","as": "i","once": "=record.id + i.id","with": {"unit": "=unit","channel": "inspection","found_on": "=record.visited_on","found_level": "=record.level","text": "=coalesce(i.note, coalesce(i.text, ''''))","clause": "=i.clause","fixable_now": "=coalesce(i.on_spot, false)","source": "=record"}}}]}},"clocks": {"write_up": {"title": {"zh": "完成记录","en": "Write up"},"while": "on_site","within": "=param.write_up_within","who": ["=holders(record.team, ''regulator'')"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('letter', 1, '1671379760ac8f7e1619b3f5b5660967d24f95499fff092ac6873d4751fc569d', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"text"},{"key":"about","type":"ref","to":"any"},{"key":"to_person","type":"person"},{"key":"text","type":"long_text"},{"key":"sign_by","type":"date"},{"key":"answer_by","type":"date"},{"key":"cause","type":"long_text"},{"key":"new_plan","type":"long_text"},{"key":"proof","type":"files"}],"states":[{"key":"sent"},{"key":"received"},{"key":"answered"},{"key":"closed","end":true}],"moves":[{"key":"send","from":["new"],"to":"sent","by":["committee_office","committee_director","town_office","system"]},{"key":"receive","from":["sent"],"to":"received","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office","=record.to_person"]},{"key":"answer","from":["sent","received"],"to":"answered","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office","=record.to_person"]},{"key":"give_back","from":["answered"],"to":"received","by":["committee_office","committee_director"]},{"key":"close","from":["received","answered"],"to":"closed","by":["committee_office","committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "函件","en": "Letter"},"help": {"zh": "向单位或个人发出的督办、提醒、约谈、通报等函件及其答复。","en": "Letters of supervision, reminder, talk and bulletin to units or persons, with their answers."},"about": "unit","letters": true,"fields": {"title": {"type": "text!","title": {"zh": "函件名称","en": "Letter"},"subject": true,"list": true,"search": true},"kind": {"type": "text!","title": {"zh": "函件种类","en": "Kind"},"filter": true},"about": {"type": "ref any","title": {"zh": "所涉事项","en": "About"}},"to_person": {"type": "person","title": {"zh": "收件人","en": "Addressee"},"assigned": true,"list": true},"text": {"type": "long text","title": {"zh": "正文","en": "Text"},"search": true},"sign_by": {"type": "date","title": {"zh": "签收期限","en": "Sign by"},"list": true,"sort": true},"answer_by": {"type": "date","title": {"zh": "答复期限","en": "Answer by"},"list": true,"sort": true},"cause": {"type": "long text","title": {"zh": "原因分析","en": "Cause"},"group": {"zh": "答复","en": "Answer"}},"new_plan": {"type": "long text","title": {"zh": "整改计划","en": "New plan"},"group": {"zh": "答复","en": "Answer"}},"proof": {"type": "files","title": {"zh": "佐证材料","en": "Proof"},"group": {"zh": "答复","en": "Answer"}}},"states": {"sent": {"title": {"zh": "待签收","en": "To sign for"}},"received": {"title": {"zh": "待答复","en": "To answer"}},"answered": {"title": {"zh": "已答复","en": "Answered"}},"closed": {"title": {"zh": "已归档","en": "Filed"},"end": true}},"moves": {"send": {"title": {"zh": "发函","en": "Send"},"from": "new","to": "sent","by": ["committee_office", "committee_director", "town_office", "system"]},"receive": {"title": {"zh": "签收","en": "Sign for"},"from": "sent","to": "received","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"]},"answer": {"title": {"zh": "答复","en": "Answer"},"from": ["sent", "received"],"to": "answered","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "committee_office", "=record.to_person"],"fields": ["cause", "new_plan", "proof"]},"give_back": {"title": {"zh": "退回重答","en": "Ask again"},"from": "answered","to": "received","by": ["committee_office", "committee_director"],"needs": ["reason"],"fields": ["answer_by"]},"close": {"title": {"zh": "归档","en": "File"},"from": ["received", "answered"],"to": "closed","by": ["committee_office", "committee_director"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "sent","due": "record.sign_by","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"],"passed": [{"notify": {"to": ["committee_office"],"text": "函件逾期未签收"}}]},"answer": {"title": {"zh": "答复","en": "Answer"},"while": ["sent", "received"],"due": "record.answer_by","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')", "=record.to_person"],"warn": ["1 workday"],"passed": [{"notify": {"to": ["committee_office"],"text": "函件逾期未答复"}}]}}}');
INSERT INTO "definition" VALUES ('licence', 1, '889aaa2e853cdc66f7ad5ec19cb94fe5b2d79c1b243095581e5b101e6b2e47c1', '{"is":"record","open":"follow","fields":[{"key":"licence_no","type":"certificate_number"},{"key":"kind","type":"text"},{"key":"valid_to","type":"date"},{"key":"scan","type":"files"}],"states":[{"key":"valid"},{"key":"expired","end":true},{"key":"cancelled","end":true}],"moves":[{"key":"file","from":["new"],"to":"valid","by":["principal","safety_officer","enterprise_manager"]},{"key":"expire","from":["valid"],"to":"expired","by":["system"]},{"key":"cancel","from":["valid"],"to":"cancelled","by":["principal","regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "资质证照","en": "Licence"},"about": "enterprise","fields": {"licence_no": {"type": "certificate number!","title": {"zh": "证照编号","en": "Number"},"subject": true,"list": true,"search": true},"kind": {"type": "text!","title": {"zh": "证照名称","en": "Kind"},"list": true,"filter": true},"valid_to": {"type": "date!","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true},"scan": {"type": "files","title": {"zh": "扫描件","en": "Scan"}}},"states": {"valid": {"title": {"zh": "有效","en": "Valid"}},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true},"cancelled": {"title": {"zh": "已注销","en": "Cancelled"},"end": true}},"moves": {"file": {"title": {"zh": "登记","en": "File"},"from": "new","to": "valid","by": ["principal", "safety_officer", "enterprise_manager"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": "valid","to": "expired","by": ["system"]},"cancel": {"title": {"zh": "注销","en": "Cancel"},"from": "valid","to": "cancelled","by": ["principal", "regulator"],"needs": ["reason"]}},"clocks": {"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "valid","due": "record.valid_to","who": ["=holders(unit, ''safety_officer'')"],"warn": ["1 month"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO "definition" VALUES ('outsourcing', 1, 'f12e7323bd58ded5bd88b8cd7ef6c44b92e3d5afe3c9dea2dd3e5d591b17e25c', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"contractor","type":"ref","to":"enterprise"},{"key":"parent_project","type":"ref","to":"outsourcing"},{"key":"begins_on","type":"date"},{"key":"ends_on","type":"date"},{"key":"agreement","type":"files"},{"key":"workers","type":"int"},{"key":"briefing","type":"files"}],"states":[{"key":"filed"},{"key":"working"},{"key":"stopped"},{"key":"finished","end":true}],"moves":[{"key":"file","from":["new"],"to":"filed","by":["safety_officer","principal","enterprise_manager"]},{"key":"begin","from":["filed"],"to":"working","by":["safety_officer","principal"],"needs":["agreement","workers","briefing"]},{"key":"finish","from":["working"],"to":"finished","by":["safety_officer","principal"]},{"key":"stop","from":["working"],"to":"stopped","by":["regulator","town_office","safety_officer"]},{"key":"resume","from":["stopped"],"to":"working","by":["regulator","town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "外包施工","en": "Outsourced work"},"about": "enterprise","timeline": {"from": "begins_on","to": "ends_on","under": "contractor"},"number": "包〔{year}〕{seq}","fields": {"title": {"type": "text!","title": {"zh": "项目","en": "Work"},"subject": true,"list": true,"search": true},"contractor": {"type": "ref enterprise!","title": {"zh": "承包单位","en": "Contractor"},"share": true,"list": true,"filter": true},"parent_project": {"type": "ref outsourcing","title": {"zh": "上级项目","en": "Part of"},"filter": true},"begins_on": {"type": "date!","title": {"zh": "开工日期","en": "Begins on"},"list": true,"sort": true},"ends_on": {"type": "date!","title": {"zh": "计划完工","en": "Ends on"},"list": true,"sort": true},"agreement": {"type": "files","title": {"zh": "安全管理协议","en": "Safety agreement"}},"workers": {"type": "int","title": {"zh": "作业人数","en": "Workers"},"min": 1},"briefing": {"type": "files","title": {"zh": "安全交底","en": "Briefing"}}},"always": {"tiers": {"if": "record.parent_project == null || record.parent_project.parent_project == null","say": {"zh": "不得再次转包。","en": "The work may not be passed on again."}},"other": {"if": "record.contractor != unit","say": {"zh": "承包单位不能是发包单位自己。","en": "The contractor cannot be the client itself."}},"order": {"if": "record.ends_on \u003e= record.begins_on","say": {"zh": "完工日期早于开工日期。","en": "It ends before it begins."}}},"states": {"filed": {"title": {"zh": "已备案","en": "Filed"}},"working": {"title": {"zh": "施工中","en": "Working"}},"stopped": {"title": {"zh": "已叫停","en": "Stopped"}},"finished": {"title": {"zh": "已完工","en": "Finished"},"end": true}},"moves": {"file": {"title": {"zh": "备案","en": "File"},"from": "new","to": "filed","by": ["safety_officer", "principal", "enterprise_manager"]},"begin": {"title": {"zh": "开工","en": "Begin"},"from": "filed","to": "working","by": ["safety_officer", "principal"],"needs": ["agreement", "workers", "briefing"],"when": {"licence": {"if": "ledger.licence.exists(l, l.unit == record.contractor \u0026\u0026 l.state == ''valid'' \u0026\u0026 l.valid_to \u003e= record.ends_on)","say": {"zh": "承包单位没有在整个工期内有效的资质。","en": "The contractor holds no licence that is valid for the whole time."}}}},"finish": {"title": {"zh": "完工","en": "Finish"},"from": "working","to": "finished","by": ["safety_officer", "principal"]},"stop": {"title": {"zh": "叫停","en": "Stop"},"from": "working","to": "stopped","by": ["regulator", "town_office", "safety_officer"],"needs": ["reason"]},"resume": {"title": {"zh": "复工","en": "Resume"},"from": "stopped","to": "working","by": ["regulator", "town_office"]}},"clocks": {"finish": {"title": {"zh": "完工","en": "Finish"},"while": ["working"],"due": "record.ends_on","who": ["=holders(unit, ''safety_officer'')"],"warn": ["3 workdays"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('plan', 1, 'fc5209e0ffeab6aa41d7066684b7b25fd9abccc2d4ff6d8cce65a42d9936a370', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"number","type":"text"},{"key":"issuer","type":"text"},{"key":"period_from","type":"date"},{"key":"period_to","type":"date"},{"key":"revises","type":"ref","to":"plan"},{"key":"file_hash","type":"text"}],"states":[{"key":"draft"},{"key":"issued","below":true},{"key":"withdrawn","end":true}],"moves":[{"key":"upload","from":["new"],"to":"draft","by":["committee_office","town_office"]},{"key":"review","from":["draft"],"to":"draft","by":["committee_office","town_office"]},{"key":"issue","from":["draft"],"to":"issued","by":["committee_office","town_office"]},{"key":"discard","from":["draft"],"to":"withdrawn","by":["committee_office","town_office"]},{"key":"withdraw","from":["issued"],"to":"withdrawn","by":["committee_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "方案","en": "Plan"},"about": ["county", "town", "zone"],"fields": {"title": {"type": "text!","title": {"zh": "名称","en": "Title"},"subject": true,"list": true,"search": true},"number": {"type": "text","title": {"zh": "文号","en": "Number"},"list": true,"search": true},"issuer": {"type": "text","title": {"zh": "印发单位","en": "Issuer"}},"period_from": {"type": "date","title": {"zh": "起始","en": "From"}},"period_to": {"type": "date","title": {"zh": "截止","en": "To"}},"revises": {"type": "ref plan","title": {"zh": "修订自","en": "Revises"},"filter": true},"file_hash": {"type": "text!","title": {"zh": "文件指纹","en": "Fingerprint of the file"},"filter": true}},"states": {"draft": {"title": {"zh": "拟定中","en": "Draft"}},"issued": {"title": {"zh": "已下达","en": "Issued"},"open": "below"},"withdrawn": {"title": {"zh": "已撤回","en": "Withdrawn"},"end": true}},"moves": {"upload": {"title": {"zh": "上传","en": "Upload"},"from": "new","to": "draft","by": ["committee_office", "town_office"]},"review": {"title": {"zh": "核对承诺","en": "Review"},"from": "draft","to": "draft","by": ["committee_office", "town_office"]},"issue": {"title": {"zh": "下达","en": "Issue"},"from": "draft","to": "issued","by": ["committee_office", "town_office"]},"discard": {"title": {"zh": "撤回","en": "Withdraw"},"from": "draft","to": "withdrawn","by": ["committee_office", "town_office"],"needs": ["reason"]},"withdraw": {"title": {"zh": "撤回","en": "Withdraw"},"from": "issued","to": "withdrawn","by": ["committee_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office", "town_office"]}},"clocks": {"review": {"title": {"zh": "核对","en": "Review"},"while": "draft","within": "10 workdays","who": ["committee_office", "town_office"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('premises', 1, '0b45f7f16cefe61df5e5980438e862ee561cde8fc0477df829a1c01f442515d9', '{"is":"asset","open":"follow","fields":[{"key":"kind","type":"enum","codes":["rented_house","idle_yard","abandoned_plant"]},{"key":"address","type":"text"},{"key":"place","type":"position"},{"key":"owner_name","type":"text"},{"key":"owner_phone","type":"phone"},{"key":"use","type":"text"},{"key":"tenant","type":"text"},{"key":"risk","type":"enum","codes":["low","medium","high"]},{"key":"town_officer","type":"person"},{"key":"village_officer","type":"person"},{"key":"last_patrol","type":"date"}],"states":[{"key":"in_use"},{"key":"sealed_off"},{"key":"removed","end":true}],"moves":[{"key":"register","from":["new"],"to":"in_use","by":["village_officer","grid_officer","town_office"]},{"key":"assess","from":["in_use"],"to":"","by":["town_office","village_officer"],"needs":["risk"]},{"key":"patrolled","from":["in_use","sealed_off"],"to":"","by":["system"],"needs":["last_patrol"]},{"key":"seal_off","from":["in_use"],"to":"sealed_off","by":["town_office","regulator"]},{"key":"reopen","from":["sealed_off"],"to":"in_use","by":["town_office","regulator"]},{"key":"remove","from":["in_use","sealed_off"],"to":"removed","by":["town_office"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"is": "asset","title": {"zh": "出租屋、闲置院落、废弃厂房","en": "Premises"},"about": ["village"],"number": "{code}-{seq:4}","fields": {"kind": {"type": "enum premises_kind!","title": {"zh": "类别","en": "Kind"},"list": true,"filter": true},"address": {"type": "text!","title": {"zh": "地址","en": "Address"},"subject": true,"list": true,"search": true,"unique": "unit"},"place": {"type": "position","title": {"zh": "位置","en": "Place"}},"owner_name": {"type": "text!","title": {"zh": "业主","en": "Owner"},"list": true,"search": true},"owner_phone": {"type": "phone","title": {"zh": "业主电话","en": "Owner''s phone"},"sensitivity": "masked"},"use": {"type": "text","title": {"zh": "现用途","en": "Present use"},"list": true},"tenant": {"type": "text","title": {"zh": "承租人","en": "Tenant"},"search": true},"risk": {"type": "enum premises_risk!","title": {"zh": "风险","en": "Risk"},"default": "low","list": true,"filter": true},"town_officer": {"type": "person","title": {"zh": "镇级责任人","en": "Town''s officer"},"assigned": true},"village_officer": {"type": "person","title": {"zh": "村级责任人","en": "Village''s officer"},"assigned": true},"last_patrol": {"type": "date","title": {"zh": "上次巡查","en": "Last patrol"},"list": true,"sort": true}},"states": {"in_use": {"title": {"zh": "在册","en": "Registered"}},"sealed_off": {"title": {"zh": "已查封","en": "Sealed off"}},"removed": {"title": {"zh": "已销册","en": "Removed"},"end": true}},"moves": {"register": {"title": {"zh": "登记","en": "Register"},"from": "new","to": "in_use","by": ["village_officer", "grid_officer", "town_office"]},"assess": {"title": {"zh": "评定风险","en": "Assess"},"from": "in_use","by": ["town_office", "village_officer"],"needs": ["risk"],"fields": ["use", "tenant"]},"patrolled": {"title": {"zh": "完成巡查","en": "Patrolled"},"from": ["in_use", "sealed_off"],"by": ["system"],"needs": ["last_patrol"]},"seal_off": {"title": {"zh": "查封","en": "Seal off"},"from": "in_use","to": "sealed_off","by": ["town_office", "regulator"],"needs": ["reason"]},"reopen": {"title": {"zh": "解封","en": "Reopen"},"from": "sealed_off","to": "in_use","by": ["town_office", "regulator"],"needs": ["reason"]},"remove": {"title": {"zh": "销册","en": "Remove"},"from": ["in_use", "sealed_off"],"to": "removed","by": ["town_office"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["village_officer", "grid_officer", "town_office"]}},"clocks": {"patrol": {"title": {"zh": "巡查","en": "Patrol"},"while": ["in_use"],"due": "plus(coalesce(record.last_patrol, date(record.created_at)), param.patrol_every[record.risk])","who": ["=holders(unit, ''village_officer'')", "=holders(unit, ''grid_officer'')"],"warn": ["3 workdays"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('patrol', 1, 'a38ee8bf313690821a54b10e4fd85b76e242d4ffb18d1336b811d5c00b956d92', '{"is":"record","open":"follow","fields":[{"key":"visited_on","type":"date"},{"key":"people","type":"int"},{"key":"producing","type":"bool"},{"key":"finding","type":"long_text"},{"key":"photos","type":"photos"},{"key":"place","type":"position"}],"states":[{"key":"reported"},{"key":"handled","end":true},{"key":"clear","end":true}],"moves":[{"key":"clear","from":["new"],"to":"clear","by":["village_officer","grid_officer","town_office"]},{"key":"report","from":["new"],"to":"reported","by":["village_officer","grid_officer","town_office"],"needs":["finding"]},{"key":"handle","from":["reported"],"to":"handled","by":["town_office","regulator"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "巡查记录","en": "Patrol"},"about": "premises","fields": {"visited_on": {"type": "date!","title": {"zh": "巡查日期","en": "Visited on"},"default": "=today","list": true,"sort": true,"max": "=today"},"people": {"type": "int!","title": {"zh": "在场人数","en": "People met"},"min": 0,"list": true},"producing": {"type": "bool!","title": {"zh": "有生产经营迹象","en": "Signs of production"},"list": true,"filter": true},"finding": {"type": "long text","title": {"zh": "发现问题","en": "Finding"},"subject": true,"list": true,"search": true,"required": "=record.producing"},"photos": {"type": "photos!","title": {"zh": "照片","en": "Photos"}},"place": {"type": "position","title": {"zh": "位置","en": "Place"}}},"states": {"reported": {"title": {"zh": "待处置","en": "To handle"}},"handled": {"title": {"zh": "已处置","en": "Handled"},"end": true},"clear": {"title": {"zh": "无异常","en": "Nothing found"},"end": true}},"moves": {"clear": {"title": {"zh": "登记（无异常）","en": "Record, nothing found"},"from": "new","to": "clear","by": ["village_officer", "grid_officer", "town_office"],"when": {"nothing": {"if": "!record.producing \u0026\u0026 record.finding == null","say": {"zh": "有异常的巡查须登记问题。","en": "A patrol that found something is reported."}}},"do": [{"move": {"on": "=asset","in": "premises","take": "patrolled","with": {"last_patrol": "=record.visited_on"}}}]},"report": {"title": {"zh": "登记（有问题）","en": "Record, with finding"},"from": "new","to": "reported","by": ["village_officer", "grid_officer", "town_office"],"needs": ["finding"],"do": [{"move": {"on": "=asset","in": "premises","take": "patrolled","with": {"last_patrol": "=record.visited_on"}}}]},"handle": {"title": {"zh": "处置完成","en": "Handle"},"from": "reported","to": "handled","by": ["town_office", "regulator"],"needs": ["reason"]}},"clocks": {"handle": {"title": {"zh": "处置","en": "Handle"},"while": "reported","within": "3 workdays","who": ["town_office"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('standardisation', 1, 'c730c0fe204ad46d3b6f17efaacf6c06df23a15f7c18a6025f990592bf7a1ed2', '{"is":"record","open":"follow","fields":[{"key":"level","type":"enum","codes":["third","second","first"]},{"key":"report","type":"files"},{"key":"score","type":"decimal"},{"key":"valid_to","type":"date"}],"states":[{"key":"applied"},{"key":"reviewed"},{"key":"certified"},{"key":"refused","end":true},{"key":"revoked","end":true},{"key":"expired","end":true}],"moves":[{"key":"apply","from":["new"],"to":"applied","by":["principal"]},{"key":"review","from":["applied"],"to":"reviewed","by":["expert","regulator"],"needs":["report","score"]},{"key":"pass","from":["reviewed"],"to":"certified","by":["regulator"]},{"key":"refuse","from":["reviewed"],"to":"refused","by":["regulator"]},{"key":"expire","from":["certified"],"to":"expired","by":["system"]},{"key":"revoke","from":["certified"],"to":"revoked","by":["regulator","system"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "安全生产标准化","en": "Standardisation"},"about": "enterprise","fields": {"level": {"type": "enum std_level!","title": {"zh": "等级","en": "Level"},"subject": true,"list": true,"filter": true},"report": {"type": "files","title": {"zh": "评审报告","en": "Review report"}},"score": {"type": "decimal","title": {"zh": "评审得分","en": "Score"},"min": 0,"max": 100},"valid_to": {"type": "date","title": {"zh": "有效期至","en": "Valid until"},"list": true,"sort": true}},"states": {"applied": {"title": {"zh": "申请","en": "Applied"}},"reviewed": {"title": {"zh": "已评审","en": "Reviewed"}},"certified": {"title": {"zh": "达标","en": "Certified"}},"refused": {"title": {"zh": "未达标","en": "Refused"},"end": true},"revoked": {"title": {"zh": "已撤销","en": "Revoked"},"end": true},"expired": {"title": {"zh": "已过期","en": "Expired"},"end": true}},"moves": {"apply": {"title": {"zh": "申请","en": "Apply"},"from": "new","to": "applied","by": ["principal"]},"review": {"title": {"zh": "评审","en": "Review"},"from": "applied","to": "reviewed","by": ["expert", "regulator"],"needs": ["report", "score"]},"pass": {"title": {"zh": "公告达标","en": "Certify"},"from": "reviewed","to": "certified","by": ["regulator"],"set": {"valid_to": "=plus(today, param.std_years)"},"when": {"no_open_major": {"if": "!population.open_majors.exists(h, h.unit == unit)","say": {"zh": "存在未销号重大隐患，一票否决。","en": "A major hazard is open; that rules it out."}}}},"refuse": {"title": {"zh": "不予达标","en": "Refuse"},"from": "reviewed","to": "refused","by": ["regulator"],"needs": ["reason"]},"expire": {"title": {"zh": "过期","en": "Expire"},"from": "certified","to": "expired","by": ["system"]},"revoke": {"title": {"zh": "撤销","en": "Revoke"},"from": "certified","to": "revoked","by": ["regulator", "system"],"needs": ["reason"]}},"clocks": {"review": {"title": {"zh": "评审","en": "Review"},"while": ["applied", "reviewed"],"within": "=param.std_review_within","who": ["regulator"],"ladder": "standard"},"validity": {"title": {"zh": "有效期","en": "Validity"},"while": "certified","due": "record.valid_to","who": ["=holders(unit, ''principal'')"],"warn": ["3 months"],"passed": [{"move": {"on": "=record","take": "expire"}}]}}}');
INSERT INTO "definition" VALUES ('accident', 1, 'cb9b413ed4d988b258a7ef1fdaf9eba1acaa9588d7e37f97ab2d1cd82ab2c692', '{"is":"record","open":"follow","fields":[{"key":"happened_on","type":"date"},{"key":"what","type":"long_text"},{"key":"deaths","type":"int"},{"key":"liable","type":"bool"},{"key":"report","type":"files"}],"states":[{"key":"reported"},{"key":"confirmed","end":true}],"moves":[{"key":"report","from":["new"],"to":"reported","by":["principal","safety_officer","regulator","town_office"]},{"key":"confirm","from":["reported"],"to":"confirmed","by":["regulator"],"needs":["liable","report"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "生产安全事故","en": "Accident"},"about": "enterprise","fields": {"happened_on": {"type": "date!","title": {"zh": "发生日期","en": "Happened on"},"list": true,"sort": true,"max": "=today"},"what": {"type": "long text!","title": {"zh": "简要经过","en": "What happened"},"subject": true,"list": true,"search": true},"deaths": {"type": "int!","title": {"zh": "死亡人数","en": "Deaths"},"default": 0,"min": 0,"list": true},"liable": {"type": "bool","title": {"zh": "企业负有责任","en": "The enterprise is liable"}},"report": {"type": "files","title": {"zh": "调查报告","en": "Investigation report"}}},"states": {"reported": {"title": {"zh": "已报告","en": "Reported"}},"confirmed": {"title": {"zh": "已结案","en": "Concluded"},"end": true}},"moves": {"report": {"title": {"zh": "报告","en": "Report"},"from": "new","to": "reported","by": ["principal", "safety_officer", "regulator", "town_office"]},"confirm": {"title": {"zh": "结案","en": "Conclude"},"from": "reported","to": "confirmed","by": ["regulator"],"needs": ["liable", "report"],"fields": ["deaths"]}},"clocks": {"conclude": {"title": {"zh": "调查结案","en": "Conclude"},"while": "reported","within": "60 days","who": ["regulator"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('task', 1, '8cc183f5ad155fd290c17a5bc6c143b98bc76829bd44fe8eccf986137557b664', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"kind","type":"enum","codes":["milestone","recurring","target","phase","trigger","open"]},{"key":"measure","type":"text"},{"key":"measure_place","type":"int"},{"key":"measure_title","type":"text"},{"key":"action","type":"text"},{"key":"sentence","type":"long_text"},{"key":"population","type":"text"},{"key":"co_owners","type":"units"},{"key":"start_on","type":"date"},{"key":"due_on","type":"date"},{"key":"every","type":"enum","codes":["day","week","ten_days","two_weeks","half_month","month","two_months","quarter","half_year","year","two_years","three_years"]},{"key":"min","type":"int"},{"key":"due_month_day","type":"text"},{"key":"period","type":"text"},{"key":"goal","type":"decimal"},{"key":"comparison","type":"enum","codes":["at_least","at_most","equal","about"]},{"key":"measure_unit","type":"text"},{"key":"latest","type":"decimal"},{"key":"coverage","type":"decimal"},{"key":"stage","type":"enum","codes":["preparing","under_way","nearly_done"]},{"key":"progress","type":"long_text"},{"key":"evidence","type":"files"},{"key":"past","type":"enum","codes":["open","done","history"]},{"key":"plan","type":"ref","to":"plan"}],"states":[{"key":"assigned"},{"key":"working"},{"key":"submitted"},{"key":"done","end":true},{"key":"history","end":true}],"moves":[{"key":"assign","from":["new"],"to":"assigned","by":["committee_office","town_office"]},{"key":"record_history","from":["new"],"to":"history","by":["committee_office","town_office"]},{"key":"sign","from":["assigned"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"report","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"close_period","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"submit","from":["working"],"to":"submitted","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"accept","from":["submitted"],"to":"done","by":["committee_office","committee_director"]},{"key":"give_back","from":["submitted"],"to":"working","by":["committee_office","committee_director"]},{"key":"take_back","from":["submitted"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"reopen","from":["done","history"],"to":"working","by":["committee_office","committee_director"]},{"key":"reschedule","from":["assigned","working"],"to":"","by":["committee_office","committee_director"],"needs":["due_on"]},{"key":"extend","from":["assigned","working"],"to":"","by":["system"],"needs":["due_on"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "任务","en": "Task"},"about": "unit","timeline": {"from": "start_on","to": "due_on","under": ["measure", "measure_title"],"bands": {"kind": "phase"}},"fields": {"title": {"type": "text!","title": {"zh": "任务","en": "Task"},"subject": true,"list": true,"search": true},"kind": {"type": "enum commitment_kind!","title": {"zh": "类型","en": "Kind"},"list": true,"filter": true,"fixed": true},"measure": {"type": "text","title": {"zh": "措施","en": "Measure"},"list": true,"filter": true,"fixed": true},"measure_place": {"type": "int","title": {"zh": "措施次序","en": "Place of the measure"},"sort": true,"fixed": true},"measure_title": {"type": "text","title": {"zh": "措施内容","en": "Measure text"},"fixed": true},"action": {"type": "text","title": {"zh": "行动","en": "Action"},"filter": true,"fixed": true},"sentence": {"type": "long text!","title": {"zh": "方案原文","en": "Words of the plan"},"search": true,"fixed": true},"population": {"type": "text","title": {"zh": "对象","en": "Population"},"fixed": true},"co_owners": {"type": "list unit","title": {"zh": "配合单位","en": "Co-owners"},"share": true,"list": true},"start_on": {"type": "date","title": {"zh": "开始日期","en": "Starts on"},"sort": true},"due_on": {"type": "date","title": {"zh": "完成期限","en": "Due on"},"list": true,"sort": true},"every": {"type": "enum period","title": {"zh": "频次","en": "Rhythm"},"filter": true,"fixed": true},"min": {"type": "int","title": {"zh": "每期至少次数","en": "Times a period"},"fixed": true},"due_month_day": {"type": "text","title": {"zh": "每年截止月日","en": "Due day of the year"},"fixed": true},"period": {"type": "text","title": {"zh": "本期","en": "Current period"}},"goal": {"type": "decimal","title": {"zh": "目标值","en": "Goal"},"fixed": true},"comparison": {"type": "enum comparison","title": {"zh": "比较","en": "Comparison"},"fixed": true},"measure_unit": {"type": "text","title": {"zh": "计量单位","en": "Unit of measure"},"fixed": true},"latest": {"type": "decimal","title": {"zh": "最新数值","en": "Latest figure"}},"coverage": {"type": "decimal","title": {"zh": "覆盖要求（%）","en": "Coverage asked (%)"},"fixed": true},"stage": {"type": "enum stage","title": {"zh": "进展阶段","en": "Stage"},"filter": true,"list": true},"progress": {"type": "long text","title": {"zh": "最新进展","en": "Latest progress"}},"evidence": {"type": "files","title": {"zh": "佐证材料","en": "Evidence"}},"past": {"type": "enum past","title": {"zh": "启用前情况","en": "Before go-live"},"filter": true,"fixed": true},"plan": {"type": "ref plan!","title": {"zh": "方案","en": "Plan"},"filter": true,"fixed": true}},"states": {"assigned": {"title": {"zh": "待签收","en": "To sign for"}},"working": {"title": {"zh": "办理中","en": "In hand"}},"submitted": {"title": {"zh": "待审核","en": "To review"}},"done": {"title": {"zh": "办结","en": "Complete"},"end": true},"history": {"title": {"zh": "启用前","en": "Before go-live"},"end": true}},"moves": {"assign": {"title": {"zh": "下达","en": "Assign"},"from": "new","to": "assigned","by": ["committee_office", "town_office"]},"record_history": {"title": {"zh": "补录","en": "Back-fill"},"from": "new","to": "history","by": ["committee_office", "town_office"]},"sign": {"title": {"zh": "签收","en": "Sign for"},"from": "assigned","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"report": {"title": {"zh": "反馈进展","en": "Report progress"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["stage", "latest", "evidence"]},"close_period": {"title": {"zh": "完成本期","en": "Close period"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["latest", "evidence"],"when": {"recurring": {"if": "record.every != null","say": {"zh": "只有周期任务可以完成本期。","en": "Only a recurring task has periods to close."}},"begun": {"if": "record.period == null || record.period \u003c= coalesce(period_label(record.every, today), '''')","say": {"zh": "下一期尚未开始，不能提前完成。","en": "The next period has not begun; it cannot be closed yet."}}},"set": {"due_on": "=next_due(record.every, record.due_on, record.due_month_day)","period": "=period_label(record.every, next_due(record.every, record.due_on, record.due_month_day))"}},"submit": {"title": {"zh": "提请验收","en": "Submit"},"from": "working","to": "submitted","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["latest", "evidence"]},"accept": {"title": {"zh": "验收通过","en": "Accept"},"from": "submitted","to": "done","by": ["committee_office", "committee_director"],"unlike": ["submit"]},"give_back": {"title": {"zh": "退回","en": "Return"},"from": "submitted","to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"]},"take_back": {"title": {"zh": "撤回","en": "Withdraw"},"from": "submitted","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"reopen": {"title": {"zh": "重新办理","en": "Reopen"},"from": ["done", "history"],"to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"],"fields": ["due_on"]},"reschedule": {"title": {"zh": "调整期限","en": "Set due date"},"from": ["assigned", "working"],"by": ["committee_office", "committee_director"],"needs": ["due_on", "reason"]},"extend": {"title": {"zh": "延期","en": "Extend"},"from": ["assigned", "working"],"by": ["system"],"needs": ["due_on"]}},"verbs": {"edit": {"by": ["committee_office"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "assigned","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"handle": {"title": {"zh": "办理","en": "Handle"},"while": ["assigned", "working"],"due": "record.due_on","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"ladder": "standard"},"review": {"title": {"zh": "审核","en": "Review"},"while": "submitted","within": "=param.review_within","who": ["committee_office", "committee_director"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('task_part', 1, '79c01a51bf1482a8d75b6554c61c5f1871d68df02f1973d2b72ad6e830f214da', '{"is":"record","open":"follow","fields":[{"key":"title","type":"text"},{"key":"task","type":"ref","to":"task"},{"key":"lead","type":"unit"},{"key":"sentence","type":"long_text"},{"key":"due_on","type":"date"},{"key":"plan","type":"ref","to":"plan"},{"key":"progress","type":"long_text"},{"key":"evidence","type":"files"}],"states":[{"key":"assigned"},{"key":"working"},{"key":"done","end":true}],"moves":[{"key":"assign","from":["new"],"to":"assigned","by":["committee_office","town_office"]},{"key":"sign","from":["assigned"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"report","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"finish","from":["working"],"to":"done","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"reopen","from":["done"],"to":"working","by":["committee_office","committee_director"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "配合事项","en": "Task part"},"about": "unit","fields": {"title": {"type": "text!","title": {"zh": "事项","en": "Matter"},"subject": true,"list": true,"search": true},"task": {"type": "ref task!","title": {"zh": "所属任务","en": "Task"},"filter": true,"fixed": true},"lead": {"type": "unit!","title": {"zh": "牵头单位","en": "Lead"},"share": true,"list": true,"filter": true,"fixed": true},"sentence": {"type": "long text!","title": {"zh": "方案原文","en": "Words of the plan"},"search": true,"fixed": true},"due_on": {"type": "date","title": {"zh": "完成期限","en": "Due on"},"list": true,"sort": true},"plan": {"type": "ref plan!","title": {"zh": "方案","en": "Plan"},"filter": true,"fixed": true},"progress": {"type": "long text","title": {"zh": "最新进展","en": "Latest progress"}},"evidence": {"type": "files","title": {"zh": "佐证材料","en": "Evidence"}}},"states": {"assigned": {"title": {"zh": "待签收","en": "To sign for"}},"working": {"title": {"zh": "办理中","en": "In hand"}},"done": {"title": {"zh": "办结","en": "Complete"},"end": true}},"moves": {"assign": {"title": {"zh": "下达","en": "Assign"},"from": "new","to": "assigned","by": ["committee_office", "town_office"]},"sign": {"title": {"zh": "签收","en": "Sign for"},"from": "assigned","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"report": {"title": {"zh": "反馈进展","en": "Report progress"},"from": "working","to": "working","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["evidence"]},"finish": {"title": {"zh": "办结","en": "Finish"},"from": "working","to": "done","by": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"needs": ["progress"],"fields": ["evidence"]},"reopen": {"title": {"zh": "重新办理","en": "Reopen"},"from": "done","to": "working","by": ["committee_office", "committee_director"],"needs": ["reason"]}},"verbs": {"edit": {"by": ["committee_office"]}},"clocks": {"sign": {"title": {"zh": "签收","en": "Sign for"},"while": "assigned","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"]},"handle": {"title": {"zh": "办理","en": "Handle"},"while": ["assigned", "working"],"due": "record.due_on","who": ["department_officer", "town_office", "village_officer", "enterprise_manager", "=holders(unit, ''committee_office'')"],"ladder": "standard"}}}');
INSERT INTO "definition" VALUES ('extension', 1, 'f4ccad8d84b0a900c4cb263e260bfabd74bdb50a8b1f60b1c2a26d0ca3c78617', '{"is":"record","open":"follow","fields":[{"key":"task","type":"ref","to":"task"},{"key":"to_date","type":"date"},{"key":"grounds","type":"long_text"}],"states":[{"key":"asked"},{"key":"granted","end":true},{"key":"refused","end":true},{"key":"dropped","end":true}],"moves":[{"key":"ask","from":["new"],"to":"asked","by":["department_officer","town_office","village_officer","enterprise_manager"]},{"key":"grant","from":["asked"],"to":"granted","by":["committee_office","committee_director"]},{"key":"refuse","from":["asked"],"to":"refused","by":["committee_office","committee_director"]},{"key":"drop","from":["asked"],"to":"dropped","by":["department_officer","town_office","village_officer","enterprise_manager"]}],"system":["id","region","unit","unit_path","number","state","version","definition","since","created_at","created_by","due","voided","person","asset"]}', 1795621484469, '{"title": {"zh": "延期申请","en": "Extension"},"about": "unit","fields": {"task": {"type": "ref task!","title": {"zh": "任务","en": "Task"},"own": true,"list": true,"filter": true,"fixed": true},"to_date": {"type": "date!","title": {"zh": "申请延至","en": "Extend to"},"list": true},"grounds": {"type": "long text!","title": {"zh": "申请理由","en": "Grounds"},"subject": true,"list": true,"search": true}},"states": {"asked": {"title": {"zh": "待审批","en": "Asked"}},"granted": {"title": {"zh": "已同意","en": "Granted"},"end": true},"refused": {"title": {"zh": "不同意","en": "Refused"},"end": true},"dropped": {"title": {"zh": "已撤回","en": "Withdrawn"},"end": true}},"moves": {"ask": {"title": {"zh": "申请延期","en": "Ask for an extension"},"from": "new","to": "asked","by": ["department_officer", "town_office", "village_officer", "enterprise_manager"],"when": {"later": {"if": "record.to_date \u003e today","say": {"zh": "申请延至的日期须在今天之后。","en": "The date asked for must lie after today."}}}},"grant": {"title": {"zh": "同意延期","en": "Grant"},"from": "asked","to": "granted","by": ["committee_office", "committee_director"],"do": [{"move": {"on": "=record.task","in": "task","take": "extend","with": {"due_on": "=record.to_date"}}}]},"refuse": {"title": {"zh": "不同意","en": "Refuse"},"from": "asked","to": "refused","by": ["committee_office", "committee_director"],"needs": ["reason"]},"drop": {"title": {"zh": "撤回申请","en": "Withdraw"},"from": "asked","to": "dropped","by": ["department_officer", "town_office", "village_officer", "enterprise_manager"]}},"clocks": {"decide": {"title": {"zh": "审批","en": "Decide"},"while": "asked","within": "=param.decide_within","who": ["committee_office", "committee_director"],"ladder": "standard"}}}');
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
INSERT INTO "event" VALUES ('01a21361-77cc-797d-a18b-ebd8296d79e4', '', 'baseline', 'baseline', '', '', 'baseline', NULL, 1795621484491, NULL, NULL, 0, '{"extra":{"tables":["unit","person","post","post_asked","delegation","invitation","account","param_value","population_manual","plan_param","plan_reach"]}}', X'44588E14311CE0B2E3CF36320B236D69', X'601EE71C62F1D947AFD6967A34AE0F7ED0CA11BFE1270C8091FF80D71CD152F1', NULL);
INSERT INTO "event" VALUES ('01a21361-7814-7db3-80cc-6e651b88213b', '990826', 'unit', '01a21361-7814-7afc-9d8c-b81ff7b59254', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县人民政府","县人民政府","县政府"],"kind":"county","name":"平澜县"},"rows":{"unit/01a21361-7814-7afc-9d8c-b81ff7b59254":{"aliases":"[\"平澜县人民政府\",\"县人民政府\",\"县政府\"]","code":"990826","kind":"county","name":"平澜县","parent":null,"region":"990826","version":1}}}', X'32AE66DC5B31BB98CB46B8863E75774A', X'B9898BD98993D90D1038C4EB398AD0F553CE8B2F0AF80A17B4AA52FC8EEA7068', NULL);
INSERT INTO "event" VALUES ('01a21361-7815-7803-ab2c-ebfb898280d8', '990826', 'unit', '01a21361-7815-774a-a1cf-865821ad9a0d', '01a21361-7815-774a-a1cf-865821ad9a0d', '/990826/11990826010947644R/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县安全生产委员会办公室","县安全生产委员会办公室","县安委会办公室","安委会办公室","安委办","县安委会","县安全生产委员会"],"kind":"department","name":"县安委办"},"rows":{"unit/01a21361-7815-774a-a1cf-865821ad9a0d":{"aliases":"[\"平澜县安全生产委员会办公室\",\"县安全生产委员会办公室\",\"县安委会办公室\",\"安委会办公室\",\"安委办\",\"县安委会\",\"县安全生产委员会\"]","code":"11990826010947644R","kind":"department","name":"县安委办","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'DB3A541361CE16823A88BE1604FA048B', X'F26F26A543A2245F580D9D1925D3B815B2C3CA3FE55AEBEF3D2FD626D1345503', NULL);
INSERT INTO "event" VALUES ('01a21361-7816-717c-93ac-6b38252d101e', '990826', 'department', '01a21361-7815-774a-a1cf-865821ad9a0d', '01a21361-7815-774a-a1cf-865821ad9a0d', '/990826/11990826010947644R/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县安委办"}},"from":"new","to":"active","row":{"version":1}}', X'08279B2DEF25887A3BE98AC38BCFADB6', X'BAC42AD78EF8C21220619356FE3E562321DBE3F5E2A0505871D190802EEC900B', NULL);
INSERT INTO "event" VALUES ('01a21361-7816-73b1-a71b-3cf579bc7880', '990826', 'unit', '01a21361-7816-736b-a3b5-4d1dd66492af', '01a21361-7816-736b-a3b5-4d1dd66492af', '/990826/11990826011298885E/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县应急管理局","县应急管理局","应急管理局","应急局","应急管理部门","应急部门"],"kind":"department","name":"县应急局"},"rows":{"unit/01a21361-7816-736b-a3b5-4d1dd66492af":{"aliases":"[\"平澜县应急管理局\",\"县应急管理局\",\"应急管理局\",\"应急局\",\"应急管理部门\",\"应急部门\"]","code":"11990826011298885E","kind":"department","name":"县应急局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'832F526A23108EBDA6FD2EBF54C9F11E', X'C4AAF59B769EA1A1268906ACEDC2CB97C5C9230D200CC609374AC84DA40A6B85', NULL);
INSERT INTO "event" VALUES ('01a21361-7816-77a7-b550-4f540cf59fac', '990826', 'department', '01a21361-7816-736b-a3b5-4d1dd66492af', '01a21361-7816-736b-a3b5-4d1dd66492af', '/990826/11990826011298885E/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县应急局"}},"from":"new","to":"active","row":{"version":1}}', X'383A8E19878C86984BDF8B064FF7396E', X'1347C599E1420DE792272E15D759D5E787DEE88D034E77FE6C5EF3FC9F2F503C', NULL);
INSERT INTO "event" VALUES ('01a21361-7816-7a90-b114-e5583f89c57f', '990826', 'unit', '01a21361-7816-7a55-8505-486024b060a4', '01a21361-7816-7a55-8505-486024b060a4', '/990826/119908260132695782/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县住房和城乡建设局","县住房和城乡建设局","县住房城乡建设局","住房和城乡建设局","住建局","住房城乡建设部门","住建部门"],"kind":"department","name":"县住建局"},"rows":{"unit/01a21361-7816-7a55-8505-486024b060a4":{"aliases":"[\"平澜县住房和城乡建设局\",\"县住房和城乡建设局\",\"县住房城乡建设局\",\"住房和城乡建设局\",\"住建局\",\"住房城乡建设部门\",\"住建部门\"]","code":"119908260132695782","kind":"department","name":"县住建局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'0CDEB013755931A4304DCDA481208C80', X'03617A2D645D2947C514E5AAE222FB28996E947C0294744DF01811927B3E60E4', NULL);
INSERT INTO "event" VALUES ('01a21361-7816-7daa-9fc3-73aba90fd4d5', '990826', 'department', '01a21361-7816-7a55-8505-486024b060a4', '01a21361-7816-7a55-8505-486024b060a4', '/990826/119908260132695782/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县住建局"}},"from":"new","to":"active","row":{"version":1}}', X'5ED2F3A4AAE3852CDD5EED1B25D2E7D0', X'B6C4A6F8C7480BD95420EB1FFE2BBEAAA589B4DCFCCCE186B47D972E8E069CB0', NULL);
INSERT INTO "event" VALUES ('01a21361-7817-7109-b264-7b2c452de63b', '990826', 'unit', '01a21361-7817-70d5-889f-3cb279c6be83', '01a21361-7817-70d5-889f-3cb279c6be83', '/990826/1199082601795154X9/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县工业和信息化局","县工业和信息化局","工业和信息化局","工信局","工业和信息化部门","工信部门"],"kind":"department","name":"县工信局"},"rows":{"unit/01a21361-7817-70d5-889f-3cb279c6be83":{"aliases":"[\"平澜县工业和信息化局\",\"县工业和信息化局\",\"工业和信息化局\",\"工信局\",\"工业和信息化部门\",\"工信部门\"]","code":"1199082601795154X9","kind":"department","name":"县工信局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'849F4861A6A7A4A32882942D473DD70F', X'1A8F2BD460624FA1B8B2002E49D06F4815F694562F7B011F755B99E3D961C03E', NULL);
INSERT INTO "event" VALUES ('01a21361-7817-73ec-98d1-83a9924c6771', '990826', 'department', '01a21361-7817-70d5-889f-3cb279c6be83', '01a21361-7817-70d5-889f-3cb279c6be83', '/990826/1199082601795154X9/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县工信局"}},"from":"new","to":"active","row":{"version":1}}', X'C9C291703B61679F293807332B66B707', X'E975FB3A1209351E8CC27B0F03253B8E360E4FA8CE765B3C5AC8B0A402ABCA89', NULL);
INSERT INTO "event" VALUES ('01a21361-7817-75c2-9d5f-d5b8988c6602', '990826', 'unit', '01a21361-7817-757b-a6a8-619ec2975def', '01a21361-7817-757b-a6a8-619ec2975def', '/990826/11990826013966357X/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县市场监督管理局","县市场监督管理局","市场监督管理局","市场监管局","市场监管部门"],"kind":"department","name":"县市场监管局"},"rows":{"unit/01a21361-7817-757b-a6a8-619ec2975def":{"aliases":"[\"平澜县市场监督管理局\",\"县市场监督管理局\",\"市场监督管理局\",\"市场监管局\",\"市场监管部门\"]","code":"11990826013966357X","kind":"department","name":"县市场监管局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'AE0D34D98109E56834F668572BFC8904', X'8B733EF0413554D1EAEA43BB7FAB7E9871A59E38C7670AC3666894A4DC2E8EB8', NULL);
INSERT INTO "event" VALUES ('01a21361-7817-7737-b420-9aea38e06373', '990826', 'department', '01a21361-7817-757b-a6a8-619ec2975def', '01a21361-7817-757b-a6a8-619ec2975def', '/990826/11990826013966357X/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县市场监管局"}},"from":"new","to":"active","row":{"version":1}}', X'B628C9339BE739542185AC09545D4D97', X'2EAD2AA0881D6BD97C66D0F122C097AEBD8B6043514D50237EE390E79F3E9B4D', NULL);
INSERT INTO "event" VALUES ('01a21361-7817-78cc-9e9d-b656b8a2de60', '990826', 'unit', '01a21361-7817-7886-a716-dd3cdbfc508c', '01a21361-7817-7886-a716-dd3cdbfc508c', '/990826/11990826011227737C/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县交通运输局","县交通局","交通运输局","交通局","交通运输部门"],"kind":"department","name":"县交通运输局"},"rows":{"unit/01a21361-7817-7886-a716-dd3cdbfc508c":{"aliases":"[\"平澜县交通运输局\",\"县交通局\",\"交通运输局\",\"交通局\",\"交通运输部门\"]","code":"11990826011227737C","kind":"department","name":"县交通运输局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'4250CF2921C02185920D39ACEE4AB043', X'FA4BA023253877528314C88BD2658B5847E6B124317FFAC8A966BDABBF357832', NULL);
INSERT INTO "event" VALUES ('01a21361-7817-79fc-851d-6f8dac1ae634', '990826', 'department', '01a21361-7817-7886-a716-dd3cdbfc508c', '01a21361-7817-7886-a716-dd3cdbfc508c', '/990826/11990826011227737C/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县交通运输局"}},"from":"new","to":"active","row":{"version":1}}', X'863437116ACB37BB0BF09F2E9D1E0E5A', X'12DF2718F16E2FCB933EA49239B7E0ADDD50920220F1911FA8D2A23DEF2C06F4', NULL);
INSERT INTO "event" VALUES ('01a21361-7817-7b5b-9de0-3f27d99ff77d', '990826', 'unit', '01a21361-7817-7b30-944d-8de48e62b3ba', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县消防救援大队","县消防大队","消防救援大队","消防大队","消防救援机构","消防部门"],"kind":"department","name":"县消防救援大队"},"rows":{"unit/01a21361-7817-7b30-944d-8de48e62b3ba":{"aliases":"[\"平澜县消防救援大队\",\"县消防大队\",\"消防救援大队\",\"消防大队\",\"消防救援机构\",\"消防部门\"]","code":"11990826015820087F","kind":"department","name":"县消防救援大队","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'B73CE657791340A242A69CF716372140', X'EAF02B106370280E895BC4A1A31204CA85B10D22B337B970A848E0E90A22B26E', NULL);
INSERT INTO "event" VALUES ('01a21361-7817-7c4b-86c1-caf06bce9cb3', '990826', 'department', '01a21361-7817-7b30-944d-8de48e62b3ba', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县消防救援大队"}},"from":"new","to":"active","row":{"version":1}}', X'0ACCDE3310C75CD5D7A5708E5A648877', X'954E67F647807E9C785DC8D8C8809D1FE66969748FE253C4DF6C5B7A8251D393', NULL);
INSERT INTO "event" VALUES ('01a21361-7817-7d30-aac2-fe3176ea6e94', '990826', 'unit', '01a21361-7817-7d15-82ff-2e17e337b868', '01a21361-7817-7d15-82ff-2e17e337b868', '/990826/1199082601175131XG/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县教育和体育局","县教育和体育局","教育局","教育部门"],"kind":"department","name":"县教育局"},"rows":{"unit/01a21361-7817-7d15-82ff-2e17e337b868":{"aliases":"[\"平澜县教育和体育局\",\"县教育和体育局\",\"教育局\",\"教育部门\"]","code":"1199082601175131XG","kind":"department","name":"县教育局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'380F4F975A86DB1271C823E1AF898B6F', X'6055AFDAF48B76E754BDEA89A18B33DF78B69553242A750E165C289650DB9BE3', NULL);
INSERT INTO "event" VALUES ('01a21361-7817-7e21-876d-68602c1b35bc', '990826', 'department', '01a21361-7817-7d15-82ff-2e17e337b868', '01a21361-7817-7d15-82ff-2e17e337b868', '/990826/1199082601175131XG/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县教育局"}},"from":"new","to":"active","row":{"version":1}}', X'85EDAA13FA23FA33FDE189F36E546DCD', X'D25A2AABC1FA0AB657F3CFB369C35889977B9C430CB8B742A1ADF23BB1996BCD', NULL);
INSERT INTO "event" VALUES ('01a21361-7818-7214-9f31-4bad3da7698a', '990826', 'unit', '01a21361-7818-71df-be64-2a40c7f578e5', '01a21361-7818-71df-be64-2a40c7f578e5', '/990826/11990826012084969T/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县卫生健康局","县卫生健康局","县卫健委","县卫生健康委员会","卫生健康局","卫健局","卫生健康部门","卫健部门"],"kind":"department","name":"县卫健局"},"rows":{"unit/01a21361-7818-71df-be64-2a40c7f578e5":{"aliases":"[\"平澜县卫生健康局\",\"县卫生健康局\",\"县卫健委\",\"县卫生健康委员会\",\"卫生健康局\",\"卫健局\",\"卫生健康部门\",\"卫健部门\"]","code":"11990826012084969T","kind":"department","name":"县卫健局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'6FCEB42BB62A795849D8B6954127916E', X'715439BD863D7A2FA85D98A21F09B62D0671A31B1A15A02317D8BB9E36CD7734', NULL);
INSERT INTO "event" VALUES ('01a21361-7818-7412-a824-ad518aeeb932', '990826', 'department', '01a21361-7818-71df-be64-2a40c7f578e5', '01a21361-7818-71df-be64-2a40c7f578e5', '/990826/11990826012084969T/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县卫健局"}},"from":"new","to":"active","row":{"version":1}}', X'4D6D38183CF30AF8D349A243B5DE3AA0', X'8DED25E7E3F200C5AE52CF8EA3BD16D7FEC0F0C664DB78FE5ABE5084674A41C9', NULL);
INSERT INTO "event" VALUES ('01a21361-7818-7663-bce9-67f75c4e6821', '990826', 'unit', '01a21361-7818-7627-99c2-49163904f164', '01a21361-7818-7627-99c2-49163904f164', '/990826/11990826013528859M/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县商务局","商务局","商务部门"],"kind":"department","name":"县商务局"},"rows":{"unit/01a21361-7818-7627-99c2-49163904f164":{"aliases":"[\"平澜县商务局\",\"商务局\",\"商务部门\"]","code":"11990826013528859M","kind":"department","name":"县商务局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'41BB941847F0995CF3E8A6F62ABD9C6A', X'CD80F4C6D7DA14586C2F97862A4D6B677F8C2FBA861EDB287DF6784567AC7359', NULL);
INSERT INTO "event" VALUES ('01a21361-7818-7860-8f17-f737d8122e02', '990826', 'department', '01a21361-7818-7627-99c2-49163904f164', '01a21361-7818-7627-99c2-49163904f164', '/990826/11990826013528859M/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县商务局"}},"from":"new","to":"active","row":{"version":1}}', X'A917286FDA96254AA785FEEF8ECC0E6D', X'24396295C9EF0F7F8FB27B2F3C9DB5CAD4B5C2773D74AB5C969C66ABCB1C27C2', NULL);
INSERT INTO "event" VALUES ('01a21361-7818-7a7a-9c23-4bd7f23370e7', '990826', 'unit', '01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '/990826/11990826012646028F/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县公安局","公安局","公安机关","公安部门"],"kind":"department","name":"县公安局"},"rows":{"unit/01a21361-7818-7a4e-acbc-3b7f5cf80ee2":{"aliases":"[\"平澜县公安局\",\"公安局\",\"公安机关\",\"公安部门\"]","code":"11990826012646028F","kind":"department","name":"县公安局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'2292CF6B5C25165FC545BEE4ACED4159', X'072BE44CBB6AD6FA3173B2F3397A6CBB61B3379E6B64AA93DA1A5875701AE06C', NULL);
INSERT INTO "event" VALUES ('01a21361-7818-7d88-9bd6-e907e7948f10', '990826', 'department', '01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '/990826/11990826012646028F/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县公安局"}},"from":"new","to":"active","row":{"version":1}}', X'6460C6208E20BEC493C610D707FDC799', X'725C98E4C59D793E10325454EA61B96272E527C7149D01889EE9B5B1F4993613', NULL);
INSERT INTO "event" VALUES ('01a21361-7819-70b4-bfe6-b84c8b9829d2', '990826', 'unit', '01a21361-7819-7088-ac49-0521fc04f1bc', '01a21361-7819-7088-ac49-0521fc04f1bc', '/990826/11990826018247386J/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县文化和旅游局","县文化和旅游局","县文化旅游局","文化和旅游局","文旅局","文化和旅游部门","文旅部门"],"kind":"department","name":"县文旅局"},"rows":{"unit/01a21361-7819-7088-ac49-0521fc04f1bc":{"aliases":"[\"平澜县文化和旅游局\",\"县文化和旅游局\",\"县文化旅游局\",\"文化和旅游局\",\"文旅局\",\"文化和旅游部门\",\"文旅部门\"]","code":"11990826018247386J","kind":"department","name":"县文旅局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'7E524DFB7CC85B163BB7913D71462595', X'D1439904C3836F07837E6EF74CEE5D33D867B3394141C2822391948CC54DAEA5', NULL);
INSERT INTO "event" VALUES ('01a21361-7819-72b8-a876-88774ed9d028', '990826', 'department', '01a21361-7819-7088-ac49-0521fc04f1bc', '01a21361-7819-7088-ac49-0521fc04f1bc', '/990826/11990826018247386J/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县文旅局"}},"from":"new","to":"active","row":{"version":1}}', X'DCA1B869E75EB2F89A4747474943725B', X'BD63C7DACD5A602DBC50B8A37189EB08D884C723071BC6261C9A25DCA53B369B', NULL);
INSERT INTO "event" VALUES ('01a21361-7819-74f4-8557-3587d0844ae2', '990826', 'unit', '01a21361-7819-74cc-9a19-18b420437d2c', '01a21361-7819-74cc-9a19-18b420437d2c', '/990826/119908260121411776/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县农业农村局","农业农村局","农业农村部门"],"kind":"department","name":"县农业农村局"},"rows":{"unit/01a21361-7819-74cc-9a19-18b420437d2c":{"aliases":"[\"平澜县农业农村局\",\"农业农村局\",\"农业农村部门\"]","code":"119908260121411776","kind":"department","name":"县农业农村局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'FC3EBDB9CBCBBB6FF79D36C6B8F50A8E', X'DB55D139ACAD8D4C25FE7154F6347B9779FA6D6E6E30A7214B532A5A66692C7A', NULL);
INSERT INTO "event" VALUES ('01a21361-7819-76f8-b646-4e609b6052cd', '990826', 'department', '01a21361-7819-74cc-9a19-18b420437d2c', '01a21361-7819-74cc-9a19-18b420437d2c', '/990826/119908260121411776/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县农业农村局"}},"from":"new","to":"active","row":{"version":1}}', X'2A7FB35DDBF6C793B5266B9C1F40B9DF', X'BE678BE03B2022B7E1498E869E8DFE8597AD684DF63BB821201BEDCD077FD966', NULL);
INSERT INTO "event" VALUES ('01a21361-7819-7958-aad3-29ebc04d6fe3', '990826', 'unit', '01a21361-7819-792c-bd83-1728ae1f606d', '01a21361-7819-792c-bd83-1728ae1f606d', '/990826/11990826018054023Y/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县水利局","县水务局","水利局","水利部门"],"kind":"department","name":"县水利局"},"rows":{"unit/01a21361-7819-792c-bd83-1728ae1f606d":{"aliases":"[\"平澜县水利局\",\"县水务局\",\"水利局\",\"水利部门\"]","code":"11990826018054023Y","kind":"department","name":"县水利局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'38234EFB1F2E2640D890945D7B199F73', X'F248A143C3FCAB2E3F77FC4AB66FF88B5C3AF9C334AE1F021E19D1859966BC49', NULL);
INSERT INTO "event" VALUES ('01a21361-7819-7ca6-93cf-1e2a4fbfe9db', '990826', 'department', '01a21361-7819-792c-bd83-1728ae1f606d', '01a21361-7819-792c-bd83-1728ae1f606d', '/990826/11990826018054023Y/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县水利局"}},"from":"new","to":"active","row":{"version":1}}', X'1B8D7B6C392ABE2FE536A469AECA7E75', X'A6FF0FB48DD399F61FEFCBFD1357EE041F871CE283F542F499375E229BBD0BDD', NULL);
INSERT INTO "event" VALUES ('01a21361-7819-7f2d-8c3a-f35e10478b57', '990826', 'unit', '01a21361-7819-7eb7-8a02-04ab26a9962b', '01a21361-7819-7eb7-8a02-04ab26a9962b', '/990826/11990826014654005R/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县自然资源和规划局","县自然资源和规划局","自然资源局","自然资源部门"],"kind":"department","name":"县自然资源局"},"rows":{"unit/01a21361-7819-7eb7-8a02-04ab26a9962b":{"aliases":"[\"平澜县自然资源和规划局\",\"县自然资源和规划局\",\"自然资源局\",\"自然资源部门\"]","code":"11990826014654005R","kind":"department","name":"县自然资源局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'0535D1E168C29BB43E7FE45EBB1BC015', X'B4727F047EC8CE52BD84A2ABFD154413BD2291BB8EAE8EF9D7E287C678423EC9', NULL);
INSERT INTO "event" VALUES ('01a21361-781a-72bf-8668-d04adc4f8667', '990826', 'department', '01a21361-7819-7eb7-8a02-04ab26a9962b', '01a21361-7819-7eb7-8a02-04ab26a9962b', '/990826/11990826014654005R/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县自然资源局"}},"from":"new","to":"active","row":{"version":1}}', X'5DE340B36E2BF913CBEEB3D9B64CD7F2', X'A41845F872EA2756DF7BC262685F4BDC37108845C4B7845233A43950F2F3E761', NULL);
INSERT INTO "event" VALUES ('01a21361-781a-7453-b888-20c7942079f1', '990826', 'unit', '01a21361-781a-7421-b7da-535fb3a0cf47', '01a21361-781a-7421-b7da-535fb3a0cf47', '/990826/11990826018896626C/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县民政局","民政局","民政部门"],"kind":"department","name":"县民政局"},"rows":{"unit/01a21361-781a-7421-b7da-535fb3a0cf47":{"aliases":"[\"平澜县民政局\",\"民政局\",\"民政部门\"]","code":"11990826018896626C","kind":"department","name":"县民政局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'0FBCAD4F887E83A20479FECC5176FBC7', X'ECD8F59EE6B9E765DAB485B06C32CD26B37EE068D10507855B5D51EE123A146B', NULL);
INSERT INTO "event" VALUES ('01a21361-781a-764e-834a-170faabf3810', '990826', 'department', '01a21361-781a-7421-b7da-535fb3a0cf47', '01a21361-781a-7421-b7da-535fb3a0cf47', '/990826/11990826018896626C/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县民政局"}},"from":"new","to":"active","row":{"version":1}}', X'7E3EA9802A7D74FA93DE5DCF90D99F3D', X'0FF6FC542CF295D4B0B72EB5BA0C0E802597980287D1F0558DEABDF441D4B042', NULL);
INSERT INTO "event" VALUES ('01a21361-781a-793a-9656-223fdf8c718d', '990826', 'unit', '01a21361-781a-790a-89d4-b588a1b84dfb', '01a21361-781a-790a-89d4-b588a1b84dfb', '/990826/119908260123698251/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县财政局","财政局","财政部门"],"kind":"department","name":"县财政局"},"rows":{"unit/01a21361-781a-790a-89d4-b588a1b84dfb":{"aliases":"[\"平澜县财政局\",\"财政局\",\"财政部门\"]","code":"119908260123698251","kind":"department","name":"县财政局","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'3E6465111DCC805AD8B64372C167CA54', X'85FF3856D2EC6C90AC78A6705E2D7362FACBB1CAEC65C1F4356561AEBCB5C2E7', NULL);
INSERT INTO "event" VALUES ('01a21361-781a-7b26-b699-3e7d449ff4c4', '990826', 'department', '01a21361-781a-790a-89d4-b588a1b84dfb', '01a21361-781a-790a-89d4-b588a1b84dfb', '/990826/119908260123698251/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县财政局"}},"from":"new","to":"active","row":{"version":1}}', X'7DC2D6D841D45E66522E8DDEFC98C9E9', X'CEB98AC9AA26CCD196B590F5BA571A40850670956DA0112913538E8773EFFBC6', NULL);
INSERT INTO "event" VALUES ('01a21361-781a-7d79-b092-cc2299b5d59d', '990826', 'unit', '01a21361-781a-7d4a-b16c-62073121d00f', '01a21361-781a-7d4a-b16c-62073121d00f', '/990826/12990826019736560A/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["中共平澜县委党校","党校"],"kind":"department","name":"县委党校"},"rows":{"unit/01a21361-781a-7d4a-b16c-62073121d00f":{"aliases":"[\"中共平澜县委党校\",\"党校\"]","code":"12990826019736560A","kind":"department","name":"县委党校","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'6408239AAC1B4DFC65A4F4A7B6A56416', X'4C90CF6A46E7CB453B4C7DDE2998EDA5AF1EC0F8FC829AB5BE5EE3AC0C7B5C0F', NULL);
INSERT INTO "event" VALUES ('01a21361-781b-703d-a997-203674537436', '990826', 'department', '01a21361-781a-7d4a-b16c-62073121d00f', '01a21361-781a-7d4a-b16c-62073121d00f', '/990826/12990826019736560A/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县委党校"}},"from":"new","to":"active","row":{"version":1}}', X'8D5BE267913EB7B33EFFD579E919D1A1', X'A14AB818CDB79FF172A6A1243518FB7501FACE63214643CAE1A20BA347D9E1B5', NULL);
INSERT INTO "event" VALUES ('01a21361-781b-7242-991f-8a17ff95f4f2', '990826', 'unit', '01a21361-781b-7216-8cd6-07abe2df14e2', '01a21361-781b-7216-8cd6-07abe2df14e2', '/990826/129908260186890374/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县融媒体中心","融媒体中心"],"kind":"department","name":"县融媒体中心"},"rows":{"unit/01a21361-781b-7216-8cd6-07abe2df14e2":{"aliases":"[\"平澜县融媒体中心\",\"融媒体中心\"]","code":"129908260186890374","kind":"department","name":"县融媒体中心","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'1F1ADC3913F78461F1A912FF2B4590E0', X'14606080565D99C1BFA07CB04AB6F972D1AB744A1D2953B4A9418D1B2C19F983', NULL);
INSERT INTO "event" VALUES ('01a21361-781b-7461-86da-e62cd642e41b', '990826', 'department', '01a21361-781b-7216-8cd6-07abe2df14e2', '01a21361-781b-7216-8cd6-07abe2df14e2', '/990826/129908260186890374/', 'create', 'set_up', 1793029484562, NULL, NULL, 1, '{"changes":{"name":{"from":null,"to":"县融媒体中心"}},"from":"new","to":"active","row":{"version":1}}', X'C8770CEAC39F2D9252B4BD0C1A23449B', X'E2C3F22EDD87D5B905165FC5D37E1D0EB5ADDFC1FA5DFBD0377EB31755327987', NULL);
INSERT INTO "event" VALUES ('01a21361-781b-769a-ad9f-3a605e6bd3fb', '990826', 'unit', '01a21361-781b-766e-88a5-a3bfe2f846c1', '01a21361-781b-766e-88a5-a3bfe2f846c1', '/990826/990826001/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["城关街道办事处","城关街道办","城关办事处","城关街道党工委"],"kind":"town","name":"城关街道"},"rows":{"unit/01a21361-781b-766e-88a5-a3bfe2f846c1":{"aliases":"[\"城关街道办事处\",\"城关街道办\",\"城关办事处\",\"城关街道党工委\"]","code":"990826001","kind":"town","name":"城关街道","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'0A2A40C980F8192DBE7F594844EE3C1C', X'57CAE99491B2EB5B81BE343F9A74C78C5AE73147B6C1A7F922787617449CE338', NULL);
INSERT INTO "event" VALUES ('01a21361-781b-78a7-baf1-7b058c1af729', '990826', 'unit', '01a21361-781b-7881-b0d2-eead3f732348', '01a21361-781b-7881-b0d2-eead3f732348', '/990826/990826002/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["澜东街道办事处","澜东街道办","澜东办事处","澜东街道党工委"],"kind":"town","name":"澜东街道"},"rows":{"unit/01a21361-781b-7881-b0d2-eead3f732348":{"aliases":"[\"澜东街道办事处\",\"澜东街道办\",\"澜东办事处\",\"澜东街道党工委\"]","code":"990826002","kind":"town","name":"澜东街道","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'D020B119B22FDBE3671CE131067D5370', X'7FFB6654169E5FEA330CB4E329830183F261F81E448E3E5643327207A7676369', NULL);
INSERT INTO "event" VALUES ('01a21361-781b-7b00-b81b-4cc051d09f13', '990826', 'unit', '01a21361-781b-7ad9-aac5-e186a185f5a8', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇人民政府","石桥镇政府","石桥镇党委"],"kind":"town","name":"石桥镇"},"rows":{"unit/01a21361-781b-7ad9-aac5-e186a185f5a8":{"aliases":"[\"石桥镇人民政府\",\"石桥镇政府\",\"石桥镇党委\"]","code":"990826100","kind":"town","name":"石桥镇","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'882195B2D7FC5B0BBA1E5F65182C2CB5', X'CBFCAD069954F81E943D270A322466B64A95AF4DE679A4A983B7F7FE701C1A89', NULL);
INSERT INTO "event" VALUES ('01a21361-781b-7d19-bc2f-d2dd623b8047', '990826', 'unit', '01a21361-781b-7cf5-b290-30479a61902d', '01a21361-781b-7cf5-b290-30479a61902d', '/990826/990826101/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["柳河镇人民政府","柳河镇政府","柳河镇党委"],"kind":"town","name":"柳河镇"},"rows":{"unit/01a21361-781b-7cf5-b290-30479a61902d":{"aliases":"[\"柳河镇人民政府\",\"柳河镇政府\",\"柳河镇党委\"]","code":"990826101","kind":"town","name":"柳河镇","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'FF2759F1C55BF88D872044A84E46ABEC', X'5AFCE6EFACD2CF06C756268DE64FEF42143EFDA08AFAB6F2560899364141FFA0', NULL);
INSERT INTO "event" VALUES ('01a21361-781b-7f0a-a8b1-97764d055452', '990826', 'unit', '01a21361-781b-7ecb-ac9f-c09fba9ea962', '01a21361-781b-7ecb-ac9f-c09fba9ea962', '/990826/990826102/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["青山铺镇人民政府","青山铺镇政府","青山铺镇党委"],"kind":"town","name":"青山铺镇"},"rows":{"unit/01a21361-781b-7ecb-ac9f-c09fba9ea962":{"aliases":"[\"青山铺镇人民政府\",\"青山铺镇政府\",\"青山铺镇党委\"]","code":"990826102","kind":"town","name":"青山铺镇","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'31CC309E5074E060C89774AD79792A6D', X'70F98F0D288C5B94FBB7C471EBEB7F22C8BC1882478DD1CADBFCE3773D72BA26', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-71a1-9891-421c028aef31', '990826', 'unit', '01a21361-781c-717b-b46d-bd7a15ea16eb', '01a21361-781c-717b-b46d-bd7a15ea16eb', '/990826/990826103/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["大堰镇人民政府","大堰镇政府","大堰镇党委"],"kind":"town","name":"大堰镇"},"rows":{"unit/01a21361-781c-717b-b46d-bd7a15ea16eb":{"aliases":"[\"大堰镇人民政府\",\"大堰镇政府\",\"大堰镇党委\"]","code":"990826103","kind":"town","name":"大堰镇","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'16DC16DC2DB6C4AF3A4BBDFA878FA32C', X'55DC1EAEB6DEEBB26ACF19BCB85608D3B5E89A4D530823F6A542BC648127F63A', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-746d-840e-d6a48e5df132', '990826', 'unit', '01a21361-781c-7440-ac1c-ecc9202280d7', '01a21361-781c-7440-ac1c-ecc9202280d7', '/990826/990826104/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["沙湾镇人民政府","沙湾镇政府","沙湾镇党委"],"kind":"town","name":"沙湾镇"},"rows":{"unit/01a21361-781c-7440-ac1c-ecc9202280d7":{"aliases":"[\"沙湾镇人民政府\",\"沙湾镇政府\",\"沙湾镇党委\"]","code":"990826104","kind":"town","name":"沙湾镇","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'AE3AB1E47F6761D917E1E0A214E749A4', X'852CC52370587DA2717B4FC1E81BD9475626FEAF3DE277A112E5D8929DE13ED1', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-755d-a11c-d245e68e71ea', '990826', 'unit', '01a21361-781c-7545-9859-7ee8384e21b5', '01a21361-781c-7545-9859-7ee8384e21b5', '/990826/990826105/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["三官镇人民政府","三官镇政府","三官镇党委"],"kind":"town","name":"三官镇"},"rows":{"unit/01a21361-781c-7545-9859-7ee8384e21b5":{"aliases":"[\"三官镇人民政府\",\"三官镇政府\",\"三官镇党委\"]","code":"990826105","kind":"town","name":"三官镇","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'61FCB0D2BFAD200EA76C8C19FD01396D', X'C18DA61BE4C55D5CDC8C96EA325618CFED3DE054FEFF6419CF05969D1AC21B62', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-7668-bcef-333718a4af3e', '990826', 'unit', '01a21361-781c-763a-b6ea-99c900bf9914', '01a21361-781c-763a-b6ea-99c900bf9914', '/990826/990826106/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["双桥镇人民政府","双桥镇政府","双桥镇党委"],"kind":"town","name":"双桥镇"},"rows":{"unit/01a21361-781c-763a-b6ea-99c900bf9914":{"aliases":"[\"双桥镇人民政府\",\"双桥镇政府\",\"双桥镇党委\"]","code":"990826106","kind":"town","name":"双桥镇","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'C8E95FAFB1CF7908BB6876A06F44157E', X'4194DE08C37865640FAD0231C09402483C4641EBD787640D6605D234D76BAE14', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-776f-92f0-f8b69a09353e', '990826', 'unit', '01a21361-781c-773b-86cc-41a0fc02a223', '01a21361-781c-773b-86cc-41a0fc02a223', '/990826/990826107/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇人民政府","黄土岗镇政府","黄土岗镇党委"],"kind":"town","name":"黄土岗镇"},"rows":{"unit/01a21361-781c-773b-86cc-41a0fc02a223":{"aliases":"[\"黄土岗镇人民政府\",\"黄土岗镇政府\",\"黄土岗镇党委\"]","code":"990826107","kind":"town","name":"黄土岗镇","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'FEABF8C056256A5557EA132973F2C721', X'71A852A2052DCB0BEDF237705DD61894D847973AD6C6A1FF9B61C08E0D71DAC7', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-7856-ad02-94f339ac208e', '990826', 'unit', '01a21361-781c-7842-9319-b7906f16546f', '01a21361-781c-7842-9319-b7906f16546f', '/990826/990826200/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["白塔乡人民政府","白塔乡政府","白塔乡党委"],"kind":"town","name":"白塔乡"},"rows":{"unit/01a21361-781c-7842-9319-b7906f16546f":{"aliases":"[\"白塔乡人民政府\",\"白塔乡政府\",\"白塔乡党委\"]","code":"990826200","kind":"town","name":"白塔乡","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'7848662A47010EAEF38C46BC16B8C4B4', X'B3D4858688B9D3A6E01D8371D6FB812B01E19E21BB60C031D3CED5EEF8BA8EA2', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-7915-b5ac-b3bd37eef61e', '990826', 'unit', '01a21361-781c-7901-99ef-29fc6effd916', '01a21361-781c-7901-99ef-29fc6effd916', '/990826/990826201/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["龙泉乡人民政府","龙泉乡政府","龙泉乡党委"],"kind":"town","name":"龙泉乡"},"rows":{"unit/01a21361-781c-7901-99ef-29fc6effd916":{"aliases":"[\"龙泉乡人民政府\",\"龙泉乡政府\",\"龙泉乡党委\"]","code":"990826201","kind":"town","name":"龙泉乡","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'93628A90BAAC50DDDF4B3A126C75C5A1', X'6FCDA29AD133785438DAE800374CB11FA1EC3B3A8A1DDB5219403C623AAB26F3', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-7a7a-85bf-9686c6935d29', '990826', 'unit', '01a21361-781c-7a52-bed7-6847a1c1923b', '01a21361-781c-7a52-bed7-6847a1c1923b', '/990826/990826400/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜经开区","平澜经济开发区管委会","县经济开发区","县开发区","经济开发区","经开区","开发区","经开区管委会","开发区管委会"],"kind":"zone","name":"平澜经济开发区"},"rows":{"unit/01a21361-781c-7a52-bed7-6847a1c1923b":{"aliases":"[\"平澜经开区\",\"平澜经济开发区管委会\",\"县经济开发区\",\"县开发区\",\"经济开发区\",\"经开区\",\"开发区\",\"经开区管委会\",\"开发区管委会\"]","code":"990826400","kind":"zone","name":"平澜经济开发区","parent":"01a21361-7814-7afc-9d8c-b81ff7b59254","region":"990826","version":1}}}', X'570CD0BC52AF6F7D450CFCBD8A246DED', X'1F60D4188ACB39E1F95CEECBF043277AAE72EAC7CD39673F42CFC56FC4507088', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-7b87-b6bd-61bc724f3a77', '990826', 'unit', '01a21361-781c-7b72-a459-f1266d730cd9', '01a21361-781c-7b72-a459-f1266d730cd9', '/990826/990826001/990826001001/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["城关街道北关社区","北关社区居委会"],"kind":"village","name":"北关社区"},"rows":{"unit/01a21361-781c-7b72-a459-f1266d730cd9":{"aliases":"[\"城关街道北关社区\",\"北关社区居委会\"]","code":"990826001001","kind":"village","name":"北关社区","parent":"01a21361-781b-766e-88a5-a3bfe2f846c1","region":"990826","version":1}}}', X'C0E906FA1E85DB5061836ED8275EBC48', X'572B66C11BEBE6EECB0EB53EC0DE0D849F4936943AB1F571E5A5498C773F9558', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-7c80-83b1-a23f79ba9c4c', '990826', 'unit', '01a21361-781c-7c30-9864-2d441215efc8', '01a21361-781c-7c30-9864-2d441215efc8', '/990826/990826001/990826001002/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["城关街道文庙社区","文庙社区居委会"],"kind":"village","name":"文庙社区"},"rows":{"unit/01a21361-781c-7c30-9864-2d441215efc8":{"aliases":"[\"城关街道文庙社区\",\"文庙社区居委会\"]","code":"990826001002","kind":"village","name":"文庙社区","parent":"01a21361-781b-766e-88a5-a3bfe2f846c1","region":"990826","version":1}}}', X'AAA133FAE83FD0C74B01B25542E60EBC', X'766894A4FAB32F2D88CD2562526C5E626A1193F049E67BE650691973F594D473', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-7db1-b4be-585722f17878', '990826', 'unit', '01a21361-781c-7d96-95c2-c8bb8ed701c2', '01a21361-781c-7d96-95c2-c8bb8ed701c2', '/990826/990826002/990826002001/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["澜东街道新渠社区","新渠社区居委会"],"kind":"village","name":"新渠社区"},"rows":{"unit/01a21361-781c-7d96-95c2-c8bb8ed701c2":{"aliases":"[\"澜东街道新渠社区\",\"新渠社区居委会\"]","code":"990826002001","kind":"village","name":"新渠社区","parent":"01a21361-781b-7881-b0d2-eead3f732348","region":"990826","version":1}}}', X'60001619C38D18B4263BA1AAD109F42A', X'8817EB135815D5214E2013EDB789DCC72CADEACBF00FF2BE9D3B012626BC0071', NULL);
INSERT INTO "event" VALUES ('01a21361-781c-7efe-bcc8-2cb9ddbbcf03', '990826', 'unit', '01a21361-781c-7ee6-990a-5bc75a1eb3f0', '01a21361-781c-7ee6-990a-5bc75a1eb3f0', '/990826/990826100/990826100001/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇工业路社区","工业路社区居委会"],"kind":"village","name":"工业路社区"},"rows":{"unit/01a21361-781c-7ee6-990a-5bc75a1eb3f0":{"aliases":"[\"石桥镇工业路社区\",\"工业路社区居委会\"]","code":"990826100001","kind":"village","name":"工业路社区","parent":"01a21361-781b-7ad9-aac5-e186a185f5a8","region":"990826","version":1}}}', X'427E2CB318AFBB0FBD1F9D7D2D4685FF', X'CCE06F4948B8279620B105B645194BB850CE08D469F3CBCFF7F05B733E8C5A42', NULL);
INSERT INTO "event" VALUES ('01a21361-781d-70e2-9217-44e083f4c600', '990826', 'unit', '01a21361-781d-70ac-9b2c-6317de161296', '01a21361-781d-70ac-9b2c-6317de161296', '/990826/990826100/990826100201/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇东湾村","东湾村委会"],"kind":"village","name":"东湾村"},"rows":{"unit/01a21361-781d-70ac-9b2c-6317de161296":{"aliases":"[\"石桥镇东湾村\",\"东湾村委会\"]","code":"990826100201","kind":"village","name":"东湾村","parent":"01a21361-781b-7ad9-aac5-e186a185f5a8","region":"990826","version":1}}}', X'C03C7C37EEFDE7E1A2617DF220198E5F', X'F253740625340C80BEC909306AEC6DC21DCDBB91967DC580429518F2205D99B1', NULL);
INSERT INTO "event" VALUES ('01a21361-781d-71dc-b72e-6005846caeb3', '990826', 'unit', '01a21361-781d-71c5-b19c-15dc304a9a5b', '01a21361-781d-71c5-b19c-15dc304a9a5b', '/990826/990826100/990826100202/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇上庄村","上庄村委会"],"kind":"village","name":"上庄村"},"rows":{"unit/01a21361-781d-71c5-b19c-15dc304a9a5b":{"aliases":"[\"石桥镇上庄村\",\"上庄村委会\"]","code":"990826100202","kind":"village","name":"上庄村","parent":"01a21361-781b-7ad9-aac5-e186a185f5a8","region":"990826","version":1}}}', X'AF6104AD7563363382D91CDDA4457728', X'98F033EDC4AE6212DA917B6629DEACDB9D21A56ABD00654F11F81FF056BF41D2', NULL);
INSERT INTO "event" VALUES ('01a21361-781d-7340-902f-be189c4ae7c3', '990826', 'unit', '01a21361-781d-732b-b162-8fe92cffd14c', '01a21361-781d-732b-b162-8fe92cffd14c', '/990826/990826101/990826101201/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["柳河镇柳河沿村","柳河沿村委会"],"kind":"village","name":"柳河沿村"},"rows":{"unit/01a21361-781d-732b-b162-8fe92cffd14c":{"aliases":"[\"柳河镇柳河沿村\",\"柳河沿村委会\"]","code":"990826101201","kind":"village","name":"柳河沿村","parent":"01a21361-781b-7cf5-b290-30479a61902d","region":"990826","version":1}}}', X'09A4891AF5B55EF7868C615950718011', X'5B37ECB17253472A3BDD33FF28436442D720C329A2EC0D95B2025450DA4EF94C', NULL);
INSERT INTO "event" VALUES ('01a21361-781d-745f-9dce-1c46ae7b0673', '990826', 'unit', '01a21361-781d-743d-81a5-49369c4ed570', '01a21361-781d-743d-81a5-49369c4ed570', '/990826/990826106/990826106201/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["双桥镇下桥村","下桥村委会"],"kind":"village","name":"下桥村"},"rows":{"unit/01a21361-781d-743d-81a5-49369c4ed570":{"aliases":"[\"双桥镇下桥村\",\"下桥村委会\"]","code":"990826106201","kind":"village","name":"下桥村","parent":"01a21361-781c-763a-b6ea-99c900bf9914","region":"990826","version":1}}}', X'258DF5E126020E02802FD616D12560B7', X'EEC1A363081A16E9CD2A17369278C9C4E2F85A9B91F5BC37FEDEF5D0D469311A', NULL);
INSERT INTO "event" VALUES ('01a21361-781d-757f-8b57-c43d4a535ad3', '990826', 'unit', '01a21361-781d-756a-b60e-2a301a07b84b', '01a21361-781d-756a-b60e-2a301a07b84b', '/990826/990826107/990826107201/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇南坡村","南坡村委会"],"kind":"village","name":"南坡村"},"rows":{"unit/01a21361-781d-756a-b60e-2a301a07b84b":{"aliases":"[\"黄土岗镇南坡村\",\"南坡村委会\"]","code":"990826107201","kind":"village","name":"南坡村","parent":"01a21361-781c-773b-86cc-41a0fc02a223","region":"990826","version":1}}}', X'43DD1C4B500E38AB3CD64FF32144118C', X'7D53CBB9FFA501478EF43934AB85786E94FD5B4C82BE0A66198F0A093170B7F4', NULL);
INSERT INTO "event" VALUES ('01a21361-781d-765a-b92c-2af872399a1d', '990826', 'unit', '01a21361-781d-7643-84ee-aabeaf8a3589', '01a21361-781d-7643-84ee-aabeaf8a3589', '/990826/990826107/990826107202/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇山前村","山前村委会"],"kind":"village","name":"山前村"},"rows":{"unit/01a21361-781d-7643-84ee-aabeaf8a3589":{"aliases":"[\"黄土岗镇山前村\",\"山前村委会\"]","code":"990826107202","kind":"village","name":"山前村","parent":"01a21361-781c-773b-86cc-41a0fc02a223","region":"990826","version":1}}}', X'AEBB6466BA175414AC6F9342EA4ACDC4', X'621288045903477EDD7C7324A33855AE249962D47FB3A615F23285B560668FCE', NULL);
INSERT INTO "event" VALUES ('01a21361-781d-77d5-be42-091532c49995', '990826', 'unit', '01a21361-781d-77b8-96d9-d1aff3bde758', '01a21361-781d-77b8-96d9-d1aff3bde758', '/990826/990826201/990826201201/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["龙泉乡古泉村","古泉村委会"],"kind":"village","name":"古泉村"},"rows":{"unit/01a21361-781d-77b8-96d9-d1aff3bde758":{"aliases":"[\"龙泉乡古泉村\",\"古泉村委会\"]","code":"990826201201","kind":"village","name":"古泉村","parent":"01a21361-781c-7901-99ef-29fc6effd916","region":"990826","version":1}}}', X'83A1C9AA7F574CB7F88A7290A9DD81C7', X'50303E245897547815B0862AACD0A8058DAD806152A89E7D5DE5F91687475663', NULL);
INSERT INTO "event" VALUES ('01a21361-781d-78ec-ae01-adce318c920f', '990826', 'unit', '01a21361-781d-78d0-aa10-219212fd5eca', '01a21361-781d-78d0-aa10-219212fd5eca', '/990826/990826100/91990826MA8573491L/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县鑫禾木业有限公司","鑫禾木业"],"kind":"enterprise","name":"鑫禾木业有限公司"},"rows":{"unit/01a21361-781d-78d0-aa10-219212fd5eca":{"aliases":"[\"平澜县鑫禾木业有限公司\",\"鑫禾木业\"]","code":"91990826MA8573491L","kind":"enterprise","name":"鑫禾木业有限公司","parent":"01a21361-781b-7ad9-aac5-e186a185f5a8","region":"990826","version":1}}}', X'594CE67492535E453A91170D60473FE0', X'901181F76720B0A4B94C573F3DB4C5BE00779F6DAB8A875CF9A1B00D4A86CA13', NULL);
INSERT INTO "event" VALUES ('01a21361-781e-7695-b542-6a793f73cfb8', '990826', 'enterprise', '01a21361-781d-78d0-aa10-219212fd5eca', '01a21361-781d-78d0-aa10-219212fd5eca', '/990826/990826100/91990826MA8573491L/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"鑫禾木业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'02C3480E97FE8F46E2765C4F92A34A88', X'8F315381A1B3C77298BBE46246FE5DBFE26E618D1BDD1E17AF4ADA45C74414FF', NULL);
INSERT INTO "event" VALUES ('01a21361-781e-7e0e-a4a8-d5ba33ee371a', '990826', 'unit', '01a21361-781e-7d94-b8e1-cf0f8e3b8e76', '01a21361-781e-7d94-b8e1-cf0f8e3b8e76', '/990826/990826100/91990826MA90290844/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥丰茂饲料有限公司","丰茂饲料"],"kind":"enterprise","name":"石桥丰茂饲料有限公司"},"rows":{"unit/01a21361-781e-7d94-b8e1-cf0f8e3b8e76":{"aliases":"[\"平澜县石桥丰茂饲料有限公司\",\"丰茂饲料\"]","code":"91990826MA90290844","kind":"enterprise","name":"石桥丰茂饲料有限公司","parent":"01a21361-781b-7ad9-aac5-e186a185f5a8","region":"990826","version":1}}}', X'BDE0A88E7456D3FAE2C189E03B0F7D1A', X'7DE7B493A5EF85651F2E0DC9D99A026658DC2E03395B2082168118B590F0394B', NULL);
INSERT INTO "event" VALUES ('01a21361-781f-7a6a-bf76-c72e18d1d0de', '990826', 'enterprise', '01a21361-781e-7d94-b8e1-cf0f8e3b8e76', '01a21361-781e-7d94-b8e1-cf0f8e3b8e76', '/990826/990826100/91990826MA90290844/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥丰茂饲料有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'D209D4307197A0B857EE0709D8D97FD8', X'9A1622B648A95035D9F5288322E500F40AA72704908AE27DFB77DE3452E85723', NULL);
INSERT INTO "event" VALUES ('01a21361-781f-7e1d-9a13-60c2969002ec', '990826', 'unit', '01a21361-781f-7dbc-9dbb-6def35d27490', '01a21361-781f-7dbc-9dbb-6def35d27490', '/990826/990826100/91990826MA3707817J/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥镇双鹿冷冻厂","双鹿冷冻厂"],"kind":"enterprise","name":"石桥镇双鹿冷冻厂"},"rows":{"unit/01a21361-781f-7dbc-9dbb-6def35d27490":{"aliases":"[\"平澜县石桥镇双鹿冷冻厂\",\"双鹿冷冻厂\"]","code":"91990826MA3707817J","kind":"enterprise","name":"石桥镇双鹿冷冻厂","parent":"01a21361-781b-7ad9-aac5-e186a185f5a8","region":"990826","version":1}}}', X'5CD860EA94EBE18AE2A5B412EBA17BDD', X'28F260483873A651113B2CC9129658572697F2ED98A50BB5F7D7FC633A4F1777', NULL);
INSERT INTO "event" VALUES ('01a21361-7820-7882-aa04-cabdc6fa5e0c', '990826', 'enterprise', '01a21361-781f-7dbc-9dbb-6def35d27490', '01a21361-781f-7dbc-9dbb-6def35d27490', '/990826/990826100/91990826MA3707817J/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥镇双鹿冷冻厂"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'528F8C856CA59BFDEFDE24CF910E8243', X'B5CEDAA862F11A3B6B120EAE11B18DE719DEF56DBAFE0AD77DF821E7DE336570', NULL);
INSERT INTO "event" VALUES ('01a21361-7820-7b49-9f16-2b4f0c4ae4a3', '990826', 'unit', '01a21361-7820-7b16-8748-9c4e0745e9dd', '01a21361-7820-7b16-8748-9c4e0745e9dd', '/990826/990826100/91990826MA3994422J/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥信达机械铸造有限公司","信达铸造"],"kind":"enterprise","name":"石桥信达机械铸造有限公司"},"rows":{"unit/01a21361-7820-7b16-8748-9c4e0745e9dd":{"aliases":"[\"平澜县石桥信达机械铸造有限公司\",\"信达铸造\"]","code":"91990826MA3994422J","kind":"enterprise","name":"石桥信达机械铸造有限公司","parent":"01a21361-781b-7ad9-aac5-e186a185f5a8","region":"990826","version":1}}}', X'67D2D771BE43C0E5BCF35A831F3524B3', X'0B353B716873FB58113354EC6C3FD96AE61F79066B6BBE1A8C31162148BFE522', NULL);
INSERT INTO "event" VALUES ('01a21361-7821-7a6d-8638-2b3917381ae5', '990826', 'enterprise', '01a21361-7820-7b16-8748-9c4e0745e9dd', '01a21361-7820-7b16-8748-9c4e0745e9dd', '/990826/990826100/91990826MA3994422J/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥信达机械铸造有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'CA1282D94DBC4AF269946D32FC8CB474', X'4E94E77B697428D44D6BAAE44BA939B8F110C72A16AF9BD979E4E0EC9B76A93F', NULL);
INSERT INTO "event" VALUES ('01a21361-7826-7688-8cef-a4a3efeb673e', '990826', 'unit', '01a21361-7826-75ba-9bd1-197d25dcdb2e', '01a21361-7826-75ba-9bd1-197d25dcdb2e', '/990826/990826100/91990826MA0242938Q/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥永盛采石场","永盛采石场"],"kind":"enterprise","name":"石桥永盛采石场"},"rows":{"unit/01a21361-7826-75ba-9bd1-197d25dcdb2e":{"aliases":"[\"平澜县石桥永盛采石场\",\"永盛采石场\"]","code":"91990826MA0242938Q","kind":"enterprise","name":"石桥永盛采石场","parent":"01a21361-781b-7ad9-aac5-e186a185f5a8","region":"990826","version":1}}}', X'3C53C615522CC660DEB82C1852CFE61E', X'A1489B65A6941CBBF189ADC1812E6F763EC54814C1D2B5042B357A5136C1306A', NULL);
INSERT INTO "event" VALUES ('01a21361-7827-793c-beeb-c7820e40517c', '990826', 'enterprise', '01a21361-7826-75ba-9bd1-197d25dcdb2e', '01a21361-7826-75ba-9bd1-197d25dcdb2e', '/990826/990826100/91990826MA0242938Q/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"石桥永盛采石场"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'F0E5DD2DFEAF24C66E02FDBAC2C71585', X'76EB99DFFA5DB645DB0074FEE1538B8DF1FC54F2D76825C64AA48A0E1C574BA1', NULL);
INSERT INTO "event" VALUES ('01a21361-7827-7c34-ba61-b315b052a1d9', '990826', 'unit', '01a21361-7827-7bf3-a0ca-0b2319845cbf', '01a21361-7827-7bf3-a0ca-0b2319845cbf', '/990826/990826002/91990826MA6115147A/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县澜东顺达冷链有限公司","顺达冷链"],"kind":"enterprise","name":"澜东顺达冷链有限公司"},"rows":{"unit/01a21361-7827-7bf3-a0ca-0b2319845cbf":{"aliases":"[\"平澜县澜东顺达冷链有限公司\",\"顺达冷链\"]","code":"91990826MA6115147A","kind":"enterprise","name":"澜东顺达冷链有限公司","parent":"01a21361-781b-7881-b0d2-eead3f732348","region":"990826","version":1}}}', X'93722F8DCEA6B4BD97DE2819DD7A7673', X'5FB217D2226DE9D664601CBBA6B37AC0EBEFF2039FF3B5345B9BE2D0F23FD1DF', NULL);
INSERT INTO "event" VALUES ('01a21361-7828-776c-afd0-6b0a5c282d72', '990826', 'enterprise', '01a21361-7827-7bf3-a0ca-0b2319845cbf', '01a21361-7827-7bf3-a0ca-0b2319845cbf', '/990826/990826002/91990826MA6115147A/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"澜东顺达冷链有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'F0E33183372E87FC224EAADE33AE4AB1', X'76BC5C915D20231A2C6A69B197186499B6EED39AF3835193243497DE7D41EF9A', NULL);
INSERT INTO "event" VALUES ('01a21361-7828-7aa8-a32d-8b4d2fab1cec', '990826', 'unit', '01a21361-7828-7a75-a325-95882a75c676', '01a21361-7828-7a75-a325-95882a75c676', '/990826/990826400/91990826MA05539633/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县恒信化工有限公司","恒信化工"],"kind":"enterprise","name":"恒信化工有限公司"},"rows":{"unit/01a21361-7828-7a75-a325-95882a75c676":{"aliases":"[\"平澜县恒信化工有限公司\",\"恒信化工\"]","code":"91990826MA05539633","kind":"enterprise","name":"恒信化工有限公司","parent":"01a21361-781c-7a52-bed7-6847a1c1923b","region":"990826","version":1}}}', X'A60A191511D594655415A969754ECA35', X'205E670E90DA86805DDAD3B78515ADB385B22F1E22228A0B8C8C427AF6A09404', NULL);
INSERT INTO "event" VALUES ('01a21361-7829-79ac-8589-a2769ea28d86', '990826', 'enterprise', '01a21361-7828-7a75-a325-95882a75c676', '01a21361-7828-7a75-a325-95882a75c676', '/990826/990826400/91990826MA05539633/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"恒信化工有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'43A3C8BBB0DBEFFD04470FB3FB3760AC', X'67FC82B9829E7B8C9DBDA5FF28BDAFB9129A4241C3F2A871E7A66DD420D96409', NULL);
INSERT INTO "event" VALUES ('01a21361-7829-7c6c-98d2-315d7f7fe50e', '990826', 'unit', '01a21361-7829-7c2b-82b1-39cdc26099a1', '01a21361-7829-7c2b-82b1-39cdc26099a1', '/990826/990826400/91990826MA73818502/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县宏澜铝业有限公司","宏澜铝业"],"kind":"enterprise","name":"宏澜铝业有限公司"},"rows":{"unit/01a21361-7829-7c2b-82b1-39cdc26099a1":{"aliases":"[\"平澜县宏澜铝业有限公司\",\"宏澜铝业\"]","code":"91990826MA73818502","kind":"enterprise","name":"宏澜铝业有限公司","parent":"01a21361-781c-7a52-bed7-6847a1c1923b","region":"990826","version":1}}}', X'C620C7BC7C7B38301AD5D2CF091AF672', X'E0E2AAF752D7BD9FA7FEA0982A55BE1349566094B86507C70573B5322BF74088', NULL);
INSERT INTO "event" VALUES ('01a21361-782a-7847-9b7f-0a1cb7546385', '990826', 'enterprise', '01a21361-7829-7c2b-82b1-39cdc26099a1', '01a21361-7829-7c2b-82b1-39cdc26099a1', '/990826/990826400/91990826MA73818502/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"宏澜铝业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'640E457532569D29CACD6B70F0281FC3', X'8C853873CEF41F84C766B1AB6A71286599960C2153A17FF1B40DE13BE2986733', NULL);
INSERT INTO "event" VALUES ('01a21361-782a-7b74-b2ca-0c7950017874', '990826', 'unit', '01a21361-782a-7b0f-9847-830c703695ff', '01a21361-782a-7b0f-9847-830c703695ff', '/990826/990826400/91990826MA9133279W/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县金锐五金制品有限公司","金锐五金"],"kind":"enterprise","name":"金锐五金制品有限公司"},"rows":{"unit/01a21361-782a-7b0f-9847-830c703695ff":{"aliases":"[\"平澜县金锐五金制品有限公司\",\"金锐五金\"]","code":"91990826MA9133279W","kind":"enterprise","name":"金锐五金制品有限公司","parent":"01a21361-781c-7a52-bed7-6847a1c1923b","region":"990826","version":1}}}', X'7C54546A947FAC0755324EBFA40EBC33', X'BE0183DC0CD578256D8618F8611AAA41093528E3F8FF22B70A4ECAB6851C25EB', NULL);
INSERT INTO "event" VALUES ('01a21361-782b-7c6f-b3e2-8f65f538ed5a', '990826', 'enterprise', '01a21361-782a-7b0f-9847-830c703695ff', '01a21361-782a-7b0f-9847-830c703695ff', '/990826/990826400/91990826MA9133279W/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"金锐五金制品有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'93DB6BCDC606B2FA2CC947D97273E492', X'0A70D148B6F98C58FC0F139F76091A8FD857989C9EBE5A0388B745C09E4B53D2', NULL);
INSERT INTO "event" VALUES ('01a21361-782b-7f41-bd91-ad00fb4e2793', '990826', 'unit', '01a21361-782b-7ef6-be77-1053d06738d4', '01a21361-782b-7ef6-be77-1053d06738d4', '/990826/990826106/91990826MA4777729G/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县宏源建材有限公司","宏源建材"],"kind":"enterprise","name":"宏源建材有限公司"},"rows":{"unit/01a21361-782b-7ef6-be77-1053d06738d4":{"aliases":"[\"平澜县宏源建材有限公司\",\"宏源建材\"]","code":"91990826MA4777729G","kind":"enterprise","name":"宏源建材有限公司","parent":"01a21361-781c-763a-b6ea-99c900bf9914","region":"990826","version":1}}}', X'3847FC8CA2C426F70BA1F1E6F8EC8BE2', X'D52696F8CB9551B68FD32B47A952F8B1ADFE37094838236C7844ECB4A8611B7A', NULL);
INSERT INTO "event" VALUES ('01a21361-782c-7a11-afd0-862b54b663cd', '990826', 'enterprise', '01a21361-782b-7ef6-be77-1053d06738d4', '01a21361-782b-7ef6-be77-1053d06738d4', '/990826/990826106/91990826MA4777729G/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"宏源建材有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'5C3C8B8BABC45B58491D543D081528D6', X'83AF57B26C25C32AE2E60C411D1026F511B229E6FEBA253397673D2FFC0EE82D', NULL);
INSERT INTO "event" VALUES ('01a21361-782c-7c96-96cb-73cf164e5d63', '990826', 'unit', '01a21361-782c-7c5f-bb23-88d8cb7f0741', '01a21361-782c-7c5f-bb23-88d8cb7f0741', '/990826/990826107/91990826MA68643086/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县金石矿业有限公司","金石矿业"],"kind":"enterprise","name":"金石矿业有限公司"},"rows":{"unit/01a21361-782c-7c5f-bb23-88d8cb7f0741":{"aliases":"[\"平澜县金石矿业有限公司\",\"金石矿业\"]","code":"91990826MA68643086","kind":"enterprise","name":"金石矿业有限公司","parent":"01a21361-781c-773b-86cc-41a0fc02a223","region":"990826","version":1}}}', X'D4DE8F7112C35B1C9BBB10C59A7A3138', X'FAE305A930016A5D9B8F1D8557692FB56FA5B94A82E3B38BED14A955A45DA350', NULL);
INSERT INTO "event" VALUES ('01a21361-782d-763a-b34f-2305b6ac94cc', '990826', 'enterprise', '01a21361-782c-7c5f-bb23-88d8cb7f0741', '01a21361-782c-7c5f-bb23-88d8cb7f0741', '/990826/990826107/91990826MA68643086/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"金石矿业有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'2E852FB92066ABC8019AD5A2916818CA', X'EE31F26E80D76326FB48B3BE8FD90B1ECF30534715D169C52CA8F530C6542AF3', NULL);
INSERT INTO "event" VALUES ('01a21361-782d-78ee-9a34-cd897364e523', '990826', 'unit', '01a21361-782d-78b7-9107-d1ced859626c', '01a21361-782d-78b7-9107-d1ced859626c', '/990826/990826101/91990826MA0129847H/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县绿源食品有限公司","绿源食品"],"kind":"enterprise","name":"绿源食品有限公司"},"rows":{"unit/01a21361-782d-78b7-9107-d1ced859626c":{"aliases":"[\"平澜县绿源食品有限公司\",\"绿源食品\"]","code":"91990826MA0129847H","kind":"enterprise","name":"绿源食品有限公司","parent":"01a21361-781b-7cf5-b290-30479a61902d","region":"990826","version":1}}}', X'405C0E8F4F3551D769B3E1EB75B99352', X'041F774042981D3E1A7E807A2DD06DF9D291733149DEB940C3B7136992AB6A6E', NULL);
INSERT INTO "event" VALUES ('01a21361-782e-758e-a9f1-208829bc981e', '990826', 'enterprise', '01a21361-782d-78b7-9107-d1ced859626c', '01a21361-782d-78b7-9107-d1ced859626c', '/990826/990826101/91990826MA0129847H/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"绿源食品有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'7B7E1175ABF6955859B9D65BCA2F01F3', X'B90D538F136244A3892690774C18B4947E3DA8D84F1AC43707AB83048AE77874', NULL);
INSERT INTO "event" VALUES ('01a21361-782e-7995-b3e4-1e57f00bc243', '990826', 'unit', '01a21361-782e-795e-87f6-a2644284d4fb', '01a21361-782e-795e-87f6-a2644284d4fb', '/990826/990826105/91990826MA5178808Y/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县兴农粮油有限公司","兴农粮油"],"kind":"enterprise","name":"兴农粮油有限公司"},"rows":{"unit/01a21361-782e-795e-87f6-a2644284d4fb":{"aliases":"[\"平澜县兴农粮油有限公司\",\"兴农粮油\"]","code":"91990826MA5178808Y","kind":"enterprise","name":"兴农粮油有限公司","parent":"01a21361-781c-7545-9859-7ee8384e21b5","region":"990826","version":1}}}', X'41476D0530382703C482F534E39C21B1', X'F5593DD85C5F992656A3B3904D7F4FB0FA4B1754C6C929C88820EE83392AB71F', NULL);
INSERT INTO "event" VALUES ('01a21361-782f-7426-8e5d-29a08a1d2158', '990826', 'enterprise', '01a21361-782e-795e-87f6-a2644284d4fb', '01a21361-782e-795e-87f6-a2644284d4fb', '/990826/990826105/91990826MA5178808Y/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"兴农粮油有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'3B6A7EDF5E055E6BAB4B097188C977DD', X'29F62C5958807D031D5761EA39954B7C045DB7E7218A3FE7A812355D76112B94', NULL);
INSERT INTO "event" VALUES ('01a21361-782f-7736-bd72-f1d3df395fbe', '990826', 'unit', '01a21361-782f-7705-b0eb-aa5ba00c40ca', '01a21361-782f-7705-b0eb-aa5ba00c40ca', '/990826/990826103/91990826MA2043414C/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县众安燃气有限公司","众安燃气"],"kind":"enterprise","name":"众安燃气有限公司"},"rows":{"unit/01a21361-782f-7705-b0eb-aa5ba00c40ca":{"aliases":"[\"平澜县众安燃气有限公司\",\"众安燃气\"]","code":"91990826MA2043414C","kind":"enterprise","name":"众安燃气有限公司","parent":"01a21361-781c-717b-b46d-bd7a15ea16eb","region":"990826","version":1}}}', X'8C4863F44BA1A2ACEF3F923A018894FD', X'0BF82331EC32762459B0E59F85D08942B0F116FDD89CDB0F68BFEEED1BF6C409', NULL);
INSERT INTO "event" VALUES ('01a21361-7830-70b4-92bd-ebee614019bd', '990826', 'enterprise', '01a21361-782f-7705-b0eb-aa5ba00c40ca', '01a21361-782f-7705-b0eb-aa5ba00c40ca', '/990826/990826103/91990826MA2043414C/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"众安燃气有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'46D886A51FDD731C5ED0B6889E262BD1', X'663AED5CFC9AF9B1B4799D896A1815B8516DCBF0B26130594C785740B416728D', NULL);
INSERT INTO "event" VALUES ('01a21361-7830-73a5-9a32-4f353bef85b6', '990826', 'unit', '01a21361-7830-737a-8f63-a520061fa08e', '01a21361-7830-737a-8f63-a520061fa08e', '/990826/990826104/91990826MA3382653E/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县永固建筑工程有限公司","永固建筑"],"kind":"enterprise","name":"永固建筑工程有限公司"},"rows":{"unit/01a21361-7830-737a-8f63-a520061fa08e":{"aliases":"[\"平澜县永固建筑工程有限公司\",\"永固建筑\"]","code":"91990826MA3382653E","kind":"enterprise","name":"永固建筑工程有限公司","parent":"01a21361-781c-7440-ac1c-ecc9202280d7","region":"990826","version":1}}}', X'029EAAEDF8F94ADE808F86B9B19319BC', X'2546F06E2998D64918CDDB423FBFB9A78017C6B745200DAD5D186B7DC2FD4409', NULL);
INSERT INTO "event" VALUES ('01a21361-7830-7a17-bc24-64a480e2c1c7', '990826', 'enterprise', '01a21361-7830-737a-8f63-a520061fa08e', '01a21361-7830-737a-8f63-a520061fa08e', '/990826/990826104/91990826MA3382653E/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"永固建筑工程有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'A77053E75F9E8DB4AB232BBF2E765B90', X'254958D2C7772E218FE7F14BF5B9BA8B704BA95FEAEDAC1D9C728D62F7BD0871', NULL);
INSERT INTO "event" VALUES ('01a21361-7830-7b8f-aae2-15e42fe2dddc', '990826', 'unit', '01a21361-7830-7b4d-876a-d4fee179e08b', '01a21361-7830-7b4d-876a-d4fee179e08b', '/990826/990826001/91990826MA8640033K/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县澜城商业广场管理有限公司","澜城商业广场"],"kind":"enterprise","name":"澜城商业广场管理有限公司"},"rows":{"unit/01a21361-7830-7b4d-876a-d4fee179e08b":{"aliases":"[\"平澜县澜城商业广场管理有限公司\",\"澜城商业广场\"]","code":"91990826MA8640033K","kind":"enterprise","name":"澜城商业广场管理有限公司","parent":"01a21361-781b-766e-88a5-a3bfe2f846c1","region":"990826","version":1}}}', X'B07207047CF91E0A2FF1DDB509ED15D7', X'665F68B26F1A25DF0132452C4F3ADFDA6B513CFB670B1A60A8426EF2ECD63B87', NULL);
INSERT INTO "event" VALUES ('01a21361-7831-70b8-bf61-46cb0cd9ed25', '990826', 'enterprise', '01a21361-7830-7b4d-876a-d4fee179e08b', '01a21361-7830-7b4d-876a-d4fee179e08b', '/990826/990826001/91990826MA8640033K/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"澜城商业广场管理有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'EA49380507D99EBB701EEB0A69430799', X'BA33014AAD47E7A924ACA11A3517E696D8D9091A188A0385B3A61A156FFF94C0', NULL);
INSERT INTO "event" VALUES ('01a21361-7831-7209-8f18-67604970ccd4', '990826', 'unit', '01a21361-7831-71dd-b1a9-7746abd6d82c', '01a21361-7831-71dd-b1a9-7746abd6d82c', '/990826/990826001/91990826MA444932X7/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县通达客运有限公司","通达客运"],"kind":"enterprise","name":"通达客运有限公司"},"rows":{"unit/01a21361-7831-71dd-b1a9-7746abd6d82c":{"aliases":"[\"平澜县通达客运有限公司\",\"通达客运\"]","code":"91990826MA444932X7","kind":"enterprise","name":"通达客运有限公司","parent":"01a21361-781b-766e-88a5-a3bfe2f846c1","region":"990826","version":1}}}', X'F4FC8A756EB45136360E900970F888C8', X'34BE06666C9F61CA58A6818163C347E9B6210296135853EC8064FF48993F5EA4', NULL);
INSERT INTO "event" VALUES ('01a21361-7831-76c6-9c3c-43319a64fc16', '990826', 'enterprise', '01a21361-7831-71dd-b1a9-7746abd6d82c', '01a21361-7831-71dd-b1a9-7746abd6d82c', '/990826/990826001/91990826MA444932X7/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"通达客运有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'937420B2D976623E24E8F27B2F35DD0A', X'D1FB21BB8DAD5AC5D0179509CB5B59407C9BE3636EB7EBF5117FF815D9BAC386', NULL);
INSERT INTO "event" VALUES ('01a21361-7831-7875-ba49-43e87ac45047', '990826', 'unit', '01a21361-7831-7853-9ea4-86833983a9b3', '01a21361-7831-7853-9ea4-86833983a9b3', '/990826/990826102/91990826MA20698920/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县丰源仓储有限公司","丰源仓储"],"kind":"enterprise","name":"丰源仓储有限公司"},"rows":{"unit/01a21361-7831-7853-9ea4-86833983a9b3":{"aliases":"[\"平澜县丰源仓储有限公司\",\"丰源仓储\"]","code":"91990826MA20698920","kind":"enterprise","name":"丰源仓储有限公司","parent":"01a21361-781b-7ecb-ac9f-c09fba9ea962","region":"990826","version":1}}}', X'A3A4E4081C63E234C50D2EE5432BE1FE', X'36BAFC25E1DB855E38C794130F059CAD4650D06B72488E72B1BE0A5FFE00AA2A', NULL);
INSERT INTO "event" VALUES ('01a21361-7831-7d09-b80b-cdf63526df44', '990826', 'enterprise', '01a21361-7831-7853-9ea4-86833983a9b3', '01a21361-7831-7853-9ea4-86833983a9b3', '/990826/990826102/91990826MA20698920/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"丰源仓储有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'7EB1761C2D16F87B5F364168E062E13D', X'7E99F3429C23DC716E84E5BDF072AE7A68E7FED7BF73F144757D2E3D014B0006', NULL);
INSERT INTO "event" VALUES ('01a21361-7831-7e3a-ba56-b4b22b707a73', '990826', 'unit', '01a21361-7831-7e1e-8951-5701e72ef0c2', '01a21361-7831-7e1e-8951-5701e72ef0c2', '/990826/990826200/91990826MA5329442F/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县安泰烟花爆竹经营有限公司","安泰烟花爆竹"],"kind":"enterprise","name":"安泰烟花爆竹经营有限公司"},"rows":{"unit/01a21361-7831-7e1e-8951-5701e72ef0c2":{"aliases":"[\"平澜县安泰烟花爆竹经营有限公司\",\"安泰烟花爆竹\"]","code":"91990826MA5329442F","kind":"enterprise","name":"安泰烟花爆竹经营有限公司","parent":"01a21361-781c-7842-9319-b7906f16546f","region":"990826","version":1}}}', X'501B8FA40CB38BB8FC6B160759529AB2', X'0AB19D533B806DA9AB2F5463E01C49E69EAC05D6EEDB52240BC61EE7828630E3', NULL);
INSERT INTO "event" VALUES ('01a21361-7832-7396-ba75-970d8eaf6021', '990826', 'enterprise', '01a21361-7831-7e1e-8951-5701e72ef0c2', '01a21361-7831-7e1e-8951-5701e72ef0c2', '/990826/990826200/91990826MA5329442F/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"安泰烟花爆竹经营有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'6D3495DE3B48F5DF2149FB7C0C9FC854', X'1900C8B246D66BA97BD80E120B6D308C990689A4EF9E9656E5C88FBA67F9279E', NULL);
INSERT INTO "event" VALUES ('01a21361-7832-7540-9592-c4574984214f', '990826', 'unit', '01a21361-7832-7511-af63-5099079aae34', '01a21361-7832-7511-af63-5099079aae34', '/990826/990826201/91990826MA164279X5/', 'create', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"aliases":["平澜县清泉山庄旅游有限公司","清泉山庄"],"kind":"enterprise","name":"清泉山庄旅游有限公司"},"rows":{"unit/01a21361-7832-7511-af63-5099079aae34":{"aliases":"[\"平澜县清泉山庄旅游有限公司\",\"清泉山庄\"]","code":"91990826MA164279X5","kind":"enterprise","name":"清泉山庄旅游有限公司","parent":"01a21361-781c-7901-99ef-29fc6effd916","region":"990826","version":1}}}', X'FEEBFB43167CCD84AE4255D8B4310AD6', X'F0410176BA9D185327C2DB41D270CF744010D913D9B1527610157F1520838B41', NULL);
INSERT INTO "event" VALUES ('01a21361-7833-7075-8cbf-2741c2b122a4', '990826', 'enterprise', '01a21361-7832-7511-af63-5099079aae34', '01a21361-7832-7511-af63-5099079aae34', '/990826/990826201/91990826MA164279X5/', 'create', 'register', 1793029484562, NULL, NULL, 1, '{"changes":{"colour":{"from":null,"to":"blue"},"name":{"from":null,"to":"清泉山庄旅游有限公司"},"points":{"from":null,"to":0},"stopped":{"from":null,"to":false}},"from":"new","to":"operating","params":{"orange_from":{"value":10,"origin":"base","name":"base"},"yellow_from":{"value":4,"origin":"base","name":"base"}},"row":{"version":1}}', X'7CB5ACC7188B61CA7A97ADEF5122F04B', X'2C79DA83F89F1C0FD38E1FF801CC81D4FBC3562A028ABE333F9E7B986527B61E', NULL);
INSERT INTO "event" VALUES ('01a21361-78a5-7092-b92f-f0775bc6a441', '990826', 'unit', '01a21361-7814-7afc-9d8c-b81ff7b59254', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-788f-75c6-8f45-146ed7ad10dc","role":"system_admin"},"rows":{"person/01a21361-788f-75c6-8f45-146ed7ad10dc":{"became":null,"name":"陈路","region":"990826"},"post/01a21361-788f-75b4-8059-e9ba3c1d5ae0":{"person":"01a21361-788f-75c6-8f45-146ed7ad10dc","region":"990826","role":"system_admin","sectors":"[]","since":1793029484562,"unit":"01a21361-7814-7afc-9d8c-b81ff7b59254","until":null}}}', X'D21F9D60E39F4B5B535C49C25EBB73C0', X'C3BF9F18E29FA66D30009C99D50A96801ECD7ADD3397DCF98ECBB509A25FD9D0', NULL);
INSERT INTO "event" VALUES ('01a21361-78ad-7481-a002-eb9aa7a924b1', '990826', 'account', '01a21361-78a6-7968-8fc3-311970eab3ba', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"admin","person":"01a21361-788f-75c6-8f45-146ed7ad10dc"},"rows":{"account/01a21361-78a6-7968-8fc3-311970eab3ba":{"login":"admin","person":"01a21361-788f-75c6-8f45-146ed7ad10dc"}}}', X'81CFD269100D30F054247F1784892C34', X'3F4B3D73D5D3A9317E2227C4EA9DFB3B5131DC29A4BA6D4BBC7257E608299F1F', NULL);
INSERT INTO "event" VALUES ('01a21361-78ad-7ed2-86ca-f544579c3d38', '990826', 'unit', '01a21361-7814-7afc-9d8c-b81ff7b59254', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78ad-785e-bfde-33444b1b5bf2","role":"security_admin"},"rows":{"person/01a21361-78ad-785e-bfde-33444b1b5bf2":{"became":null,"name":"童岚","region":"990826"},"post/01a21361-78ad-784c-8206-6f826e8b6806":{"person":"01a21361-78ad-785e-bfde-33444b1b5bf2","region":"990826","role":"security_admin","sectors":"[]","since":1793029484562,"unit":"01a21361-7814-7afc-9d8c-b81ff7b59254","until":null}}}', X'06D86DDF114825EEFE380EF87A15038B', X'70C45A5707BCF3DA42060570AAD0F7E681F6AAFF573B7E518F5294694CEC38D7', NULL);
INSERT INTO "event" VALUES ('01a21361-78ae-73e3-ad6c-032f8fb9574b', '990826', 'account', '01a21361-78ae-7246-958b-13470fbdaf83', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"secadmin","person":"01a21361-78ad-785e-bfde-33444b1b5bf2"},"rows":{"account/01a21361-78ae-7246-958b-13470fbdaf83":{"login":"secadmin","person":"01a21361-78ad-785e-bfde-33444b1b5bf2"}}}', X'DC025871E86A01C82FB3F439E3C1A77A', X'527C21AD98FBAF9CA63976856CA1576D0706BCA2E9DF0B2415E5DBA167953204', NULL);
INSERT INTO "event" VALUES ('01a21361-78ae-77e7-badf-0350d1fade15', '990826', 'unit', '01a21361-7814-7afc-9d8c-b81ff7b59254', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78ae-7645-b921-b9d5f4353af2","role":"auditor"},"rows":{"person/01a21361-78ae-7645-b921-b9d5f4353af2":{"became":null,"name":"方宁","region":"990826"},"post/01a21361-78ae-763f-a2e8-9952ab24b5f3":{"person":"01a21361-78ae-7645-b921-b9d5f4353af2","region":"990826","role":"auditor","sectors":"[]","since":1793029484562,"unit":"01a21361-7814-7afc-9d8c-b81ff7b59254","until":null}}}', X'200925625CEE5F9E5C92BFE9518AA184', X'AEB4825BC685A401EE022C575D6E371EC78A2E5A7760035873235392C2D5296A', NULL);
INSERT INTO "event" VALUES ('01a21361-78ae-7a11-bd4a-c3e2f80dc25d', '990826', 'account', '01a21361-78ae-7913-8d99-86b5f6dafaef', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"auditor","person":"01a21361-78ae-7645-b921-b9d5f4353af2"},"rows":{"account/01a21361-78ae-7913-8d99-86b5f6dafaef":{"login":"auditor","person":"01a21361-78ae-7645-b921-b9d5f4353af2"}}}', X'02A79708175C62A75E718719AB68A169', X'855038C2637FEED2E30B4FB364D7D024164B3CC3D8086501E72E9C1315613113', NULL);
INSERT INTO "event" VALUES ('01a21361-78ae-7d83-a805-2277d334b67c', '990826', 'unit', '01a21361-7814-7afc-9d8c-b81ff7b59254', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78ae-7c7c-9ac7-0a7c10d0f77c","role":"audit_admin"},"rows":{"person/01a21361-78ae-7c7c-9ac7-0a7c10d0f77c":{"became":null,"name":"沈静仪","region":"990826"},"post/01a21361-78ae-7c79-8f70-6700fd99ef23":{"person":"01a21361-78ae-7c7c-9ac7-0a7c10d0f77c","region":"990826","role":"audit_admin","sectors":"[]","since":1793029484562,"unit":"01a21361-7814-7afc-9d8c-b81ff7b59254","until":null}}}', X'13A3637BE45F96DAB98E6E5631572F23', X'1704AC08FCE95D8BD3D6C698A1CEFEC7B9C6A5B1496E2CB74A1377794364FFA6', NULL);
INSERT INTO "event" VALUES ('01a21361-78b0-7661-9018-0122f951d902', '990826', 'account', '01a21361-78ae-7e9b-8226-7137e30a4387', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"shenji","person":"01a21361-78ae-7c7c-9ac7-0a7c10d0f77c"},"rows":{"account/01a21361-78ae-7e9b-8226-7137e30a4387":{"login":"shenji","person":"01a21361-78ae-7c7c-9ac7-0a7c10d0f77c"}}}', X'601532227372319528D5195C6EF4ACEC', X'A6ADE9D54692419E850897BB9A1FACAB070A88683E51864E9CECAF9500ADA2E3', NULL);
INSERT INTO "event" VALUES ('01a21361-78b2-7dec-94b9-41835470d65c', '990826', 'unit', '01a21361-7814-7afc-9d8c-b81ff7b59254', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78b2-7ac1-99b4-4f49053a99c0","role":"committee_director"},"rows":{"person/01a21361-78b2-7ac1-99b4-4f49053a99c0":{"became":null,"name":"梁国栋","region":"990826"},"post/01a21361-78b2-7aa6-9b66-5e2ce3f5ac52":{"person":"01a21361-78b2-7ac1-99b4-4f49053a99c0","region":"990826","role":"committee_director","sectors":"[]","since":1793029484562,"unit":"01a21361-7814-7afc-9d8c-b81ff7b59254","until":null}}}', X'84F0416E6A793085B0820D77763CF3FB', X'94CFC49A5D3BFEEFF36FFF4BB5AE5D130FD2E7E2D52CBD6B4DCEA0F83438E142', NULL);
INSERT INTO "event" VALUES ('01a21361-78b6-7801-bf44-286124374b43', '990826', 'account', '01a21361-78b2-7f1f-b427-53fc8c8f1d08', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"director","person":"01a21361-78b2-7ac1-99b4-4f49053a99c0"},"rows":{"account/01a21361-78b2-7f1f-b427-53fc8c8f1d08":{"login":"director","person":"01a21361-78b2-7ac1-99b4-4f49053a99c0"}}}', X'1A1280FEB424816192DFC923BEC8A48D', X'EBDC3411E987C9EDE51E98C9264F90EDE6FA08674D0B1C37DFA27827ABE90916', NULL);
INSERT INTO "event" VALUES ('01a21361-78b6-7da0-8fea-6cd530bf949f', '990826', 'unit', '01a21361-7814-7afc-9d8c-b81ff7b59254', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78b6-7b96-9371-cb774202d6f3","role":"leader"},"rows":{"person/01a21361-78b6-7b96-9371-cb774202d6f3":{"became":null,"name":"苏虹","region":"990826"},"post/01a21361-78b6-7b8e-908b-67b6376c54ef":{"person":"01a21361-78b6-7b96-9371-cb774202d6f3","region":"990826","role":"leader","sectors":"[]","since":1793029484562,"unit":"01a21361-7814-7afc-9d8c-b81ff7b59254","until":null}}}', X'CE1636F89C2ACBF6A961AED335B091BC', X'4DB2ED1384A0FF6958BE0E0A5613B271B486B42B0F1032427901704FD6CDFB40', NULL);
INSERT INTO "event" VALUES ('01a21361-78b7-73bf-a0d6-d3d6978107b0', '990826', 'account', '01a21361-78b7-7271-a361-853f2d04a055', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"leader","person":"01a21361-78b6-7b96-9371-cb774202d6f3"},"rows":{"account/01a21361-78b7-7271-a361-853f2d04a055":{"login":"leader","person":"01a21361-78b6-7b96-9371-cb774202d6f3"}}}', X'12FD5EA61E685A561553CB1A752BF1AF', X'9D37EE69824B93A1B99B6EF8A219C041AA1FC00D527C7F16C02BE44B59E7C9F7', NULL);
INSERT INTO "event" VALUES ('01a21361-78b7-772f-b8a6-211ecf531b01', '990826', 'unit', '01a21361-7815-774a-a1cf-865821ad9a0d', '01a21361-7815-774a-a1cf-865821ad9a0d', '/990826/11990826010947644R/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78b7-7625-a517-a86caa4a3c1a","role":"committee_office"},"rows":{"person/01a21361-78b7-7625-a517-a86caa4a3c1a":{"became":null,"name":"周文静","region":"990826"},"post/01a21361-78b7-7620-a138-ce9e41bb5256":{"person":"01a21361-78b7-7625-a517-a86caa4a3c1a","region":"990826","role":"committee_office","sectors":"[]","since":1793029484562,"unit":"01a21361-7815-774a-a1cf-865821ad9a0d","until":null}}}', X'AEDF1D3BC2BE6F0471138D8C0E9994DE', X'FEABB6A464A5D6E48B2546DABABDE00C5D5FB3A59DB1AE7FF652F41AA6FA757B', NULL);
INSERT INTO "event" VALUES ('01a21361-78b7-7966-8ea9-6c686f1dd1da', '990826', 'account', '01a21361-78b7-7860-952d-c05dc53589be', '01a21361-7815-774a-a1cf-865821ad9a0d', '/990826/11990826010947644R/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"anweiban","person":"01a21361-78b7-7625-a517-a86caa4a3c1a"},"rows":{"account/01a21361-78b7-7860-952d-c05dc53589be":{"login":"anweiban","person":"01a21361-78b7-7625-a517-a86caa4a3c1a"}}}', X'B3190C7E6005D09D91C535F8BBBA5554', X'07E1583E3B3743BC68EAA16FC901CE63DD58E24D1E5D29332F5593DB93B7E75C', NULL);
INSERT INTO "event" VALUES ('01a21361-78b7-7c34-9b55-19900655949a', '990826', 'unit', '01a21361-7815-774a-a1cf-865821ad9a0d', '01a21361-7815-774a-a1cf-865821ad9a0d', '/990826/11990826010947644R/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78b7-7b63-a42b-e103b1d8adf3","role":"committee_office"},"rows":{"person/01a21361-78b7-7b63-a42b-e103b1d8adf3":{"became":null,"name":"秦越","region":"990826"},"post/01a21361-78b7-7b5f-819c-a2b9969194a0":{"person":"01a21361-78b7-7b63-a42b-e103b1d8adf3","region":"990826","role":"committee_office","sectors":"[]","since":1793029484562,"unit":"01a21361-7815-774a-a1cf-865821ad9a0d","until":null}}}', X'CAC685514CB461094CF50804768885C3', X'2FCE3AC9665A642E2F7DF53D895A6583344EDCA4FB7F0A634951C076475681A1', NULL);
INSERT INTO "event" VALUES ('01a21361-78b7-7eb9-8f05-07ca5ef43927', '990826', 'account', '01a21361-78b7-7d65-a6a8-aec9f9ce168a', '01a21361-7815-774a-a1cf-865821ad9a0d', '/990826/11990826010947644R/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"anweiban2","person":"01a21361-78b7-7b63-a42b-e103b1d8adf3"},"rows":{"account/01a21361-78b7-7d65-a6a8-aec9f9ce168a":{"login":"anweiban2","person":"01a21361-78b7-7b63-a42b-e103b1d8adf3"}}}', X'A8FDF7BCFF3F4A2080CF4DE3278466B6', X'ADC77335D8DEC50CD7F50127F602E76ACCBD630690E790631C14C4FA4BAE0C2D', NULL);
INSERT INTO "event" VALUES ('01a21361-78bb-7acb-95fc-9f00da7cb100', '990826', 'unit', '01a21361-7816-736b-a3b5-4d1dd66492af', '01a21361-7816-736b-a3b5-4d1dd66492af', '/990826/11990826011298885E/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78bb-7002-8f0f-1e323db3c858","role":"department_officer"},"rows":{"person/01a21361-78bb-7002-8f0f-1e323db3c858":{"became":null,"name":"韩立","region":"990826"},"post/01a21361-78ba-7f3a-8d17-e009d3810f82":{"person":"01a21361-78bb-7002-8f0f-1e323db3c858","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7816-736b-a3b5-4d1dd66492af","until":null}}}', X'D7865071C6B77FB61CBF6B34CE7902F5', X'E0CD04657CDE4B232CF378E7D2EBB650B10D54BCD54A83E45B65028549D3FFE9', NULL);
INSERT INTO "event" VALUES ('01a21361-78bc-7076-950d-431afe3b5f5f', '990826', 'unit', '01a21361-7815-774a-a1cf-865821ad9a0d', '01a21361-7815-774a-a1cf-865821ad9a0d', '/990826/11990826010947644R/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78bb-7002-8f0f-1e323db3c858","role":"committee_office"},"rows":{"post/01a21361-78bb-7d11-a135-355aa9e671f4":{"person":"01a21361-78bb-7002-8f0f-1e323db3c858","region":"990826","role":"committee_office","sectors":"[]","since":1793029484562,"unit":"01a21361-7815-774a-a1cf-865821ad9a0d","until":null}}}', X'CA0D9B57F79C7AA90EA3FFE7957EE8DF', X'74CF88B3FFEEC69210E4E95EE50761E8EC59E6628CD3228679255DC61AA5941B', NULL);
INSERT INTO "event" VALUES ('01a21361-78bc-721e-8d80-5015f4e19a53', '990826', 'account', '01a21361-78bc-70ec-8b6d-b18d0f275785', '01a21361-7816-736b-a3b5-4d1dd66492af', '/990826/11990826011298885E/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"yingji","person":"01a21361-78bb-7002-8f0f-1e323db3c858"},"rows":{"account/01a21361-78bc-70ec-8b6d-b18d0f275785":{"login":"yingji","person":"01a21361-78bb-7002-8f0f-1e323db3c858"}}}', X'8BFFFA919A28435EEB2B626B43381982', X'6FD0C8323342B76EA74D27023BF2CF1D45CA11BA0DC6386829D51F14985CB6BD', NULL);
INSERT INTO "event" VALUES ('01a21361-78be-7928-85e1-8f6421287ba9', '990826', 'unit', '01a21361-7816-7a55-8505-486024b060a4', '01a21361-7816-7a55-8505-486024b060a4', '/990826/119908260132695782/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78be-73e6-b549-d4ee5758bbb3","role":"department_officer"},"rows":{"person/01a21361-78be-73e6-b549-d4ee5758bbb3":{"became":null,"name":"段志远","region":"990826"},"post/01a21361-78be-73dc-affd-9cbecab37235":{"person":"01a21361-78be-73e6-b549-d4ee5758bbb3","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7816-7a55-8505-486024b060a4","until":null}}}', X'5217E0F013C878A1F883845C9E959976', X'44BC4EB891C37679CBFFBB209E0773E1A11BF5F47DB75FE3C4B60620BA17445D', NULL);
INSERT INTO "event" VALUES ('01a21361-78bf-7781-bd13-4d7f522b498d', '990826', 'account', '01a21361-78be-7cfb-9e27-fb0ffde1775a', '01a21361-7816-7a55-8505-486024b060a4', '/990826/119908260132695782/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"zhujian","person":"01a21361-78be-73e6-b549-d4ee5758bbb3"},"rows":{"account/01a21361-78be-7cfb-9e27-fb0ffde1775a":{"login":"zhujian","person":"01a21361-78be-73e6-b549-d4ee5758bbb3"}}}', X'D7658352D1AFFC5A1CF0E40FAEC22048', X'F0AF049994B2C84FBE73BE90E647DDD7612F119B761674A96B81E00A6AAE54F2', NULL);
INSERT INTO "event" VALUES ('01a21361-78c1-7e43-b4e4-2e101388e1fd', '990826', 'unit', '01a21361-7817-70d5-889f-3cb279c6be83', '01a21361-7817-70d5-889f-3cb279c6be83', '/990826/1199082601795154X9/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78c0-7c90-a688-85e1a3995fe8","role":"department_officer"},"rows":{"person/01a21361-78c0-7c90-a688-85e1a3995fe8":{"became":null,"name":"蒋蓓","region":"990826"},"post/01a21361-78c0-7c87-a86b-2853b239afcd":{"person":"01a21361-78c0-7c90-a688-85e1a3995fe8","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7817-70d5-889f-3cb279c6be83","until":null}}}', X'911059B744D036787E349972D9A7B1F6', X'AC4760487C568FA8B8B418AD898AEA5644E8D9176ECDD92E5E78C486826C1A0F', NULL);
INSERT INTO "event" VALUES ('01a21361-78c5-776c-b914-177bbb5de30b', '990826', 'account', '01a21361-78c5-7581-a3e7-085223f3c099', '01a21361-7817-70d5-889f-3cb279c6be83', '/990826/1199082601795154X9/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"gongxin","person":"01a21361-78c0-7c90-a688-85e1a3995fe8"},"rows":{"account/01a21361-78c5-7581-a3e7-085223f3c099":{"login":"gongxin","person":"01a21361-78c0-7c90-a688-85e1a3995fe8"}}}', X'43B31AAEC2C0E007987FBCC0EC016CD3', X'B97C9DFFF292CE2E38C7F45B3E47504565C7F8863E814608C62CDF19E5FAD8D6', NULL);
INSERT INTO "event" VALUES ('01a21361-78c5-7bb0-9706-6419f976cb36', '990826', 'unit', '01a21361-7817-757b-a6a8-619ec2975def', '01a21361-7817-757b-a6a8-619ec2975def', '/990826/11990826013966357X/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78c5-7a69-aae8-ced9ba22f142","role":"department_officer"},"rows":{"person/01a21361-78c5-7a69-aae8-ced9ba22f142":{"became":null,"name":"卢明辉","region":"990826"},"post/01a21361-78c5-7a62-8bac-73802c9df06c":{"person":"01a21361-78c5-7a69-aae8-ced9ba22f142","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7817-757b-a6a8-619ec2975def","until":null}}}', X'573D99FECFED7F8723D79B58D61CF99E', X'44C4C4D7739DAD4B11EE5645C87BE5E6EF56256C6CC3E4AA476A9AE502DCB677', NULL);
INSERT INTO "event" VALUES ('01a21361-78d2-7b1c-b26d-0b441ce2b577', '990826', 'account', '01a21361-78c9-7385-8012-c064752f7b79', '01a21361-7817-757b-a6a8-619ec2975def', '/990826/11990826013966357X/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"shijian","person":"01a21361-78c5-7a69-aae8-ced9ba22f142"},"rows":{"account/01a21361-78c9-7385-8012-c064752f7b79":{"login":"shijian","person":"01a21361-78c5-7a69-aae8-ced9ba22f142"}}}', X'FDC6746D3581DE59360B6B4C5B5E6BCB', X'4C7BAA75EE64853226283983B134CE7C3CA0B2857B952F1C0B6370BEC91ABB6C', NULL);
INSERT INTO "event" VALUES ('01a21361-78d3-73e8-bed6-8872b2610faa', '990826', 'unit', '01a21361-7817-7886-a716-dd3cdbfc508c', '01a21361-7817-7886-a716-dd3cdbfc508c', '/990826/11990826011227737C/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78d2-7e7e-b5c7-c305cb4dc02e","role":"department_officer"},"rows":{"person/01a21361-78d2-7e7e-b5c7-c305cb4dc02e":{"became":null,"name":"祁峰","region":"990826"},"post/01a21361-78d2-7e72-b281-228a946f17bc":{"person":"01a21361-78d2-7e7e-b5c7-c305cb4dc02e","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7817-7886-a716-dd3cdbfc508c","until":null}}}', X'A55CB426D86627B5EA2BD2CDB02F2AD0', X'144344A660CD961D1B8B6C849DE2936B7D666841B41EE867561B2D3E2D3450BF', NULL);
INSERT INTO "event" VALUES ('01a21361-78d3-76dd-8f1b-66649488ee3d', '990826', 'account', '01a21361-78d3-755b-91c6-7d7fcfc28939', '01a21361-7817-7886-a716-dd3cdbfc508c', '/990826/11990826011227737C/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"jiaotong","person":"01a21361-78d2-7e7e-b5c7-c305cb4dc02e"},"rows":{"account/01a21361-78d3-755b-91c6-7d7fcfc28939":{"login":"jiaotong","person":"01a21361-78d2-7e7e-b5c7-c305cb4dc02e"}}}', X'D577025621067DCC99720F44B52EF012', X'6CDA4B1A655140BDD75DCC1FDB277D2FA18B31A8B0BFAED70FC392F38B26607A', NULL);
INSERT INTO "event" VALUES ('01a21361-78d3-7a6e-8821-462a22222e28', '990826', 'unit', '01a21361-7817-7b30-944d-8de48e62b3ba', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78d3-7939-8699-ca4bc600472c","role":"department_officer"},"rows":{"person/01a21361-78d3-7939-8699-ca4bc600472c":{"became":null,"name":"雷振","region":"990826"},"post/01a21361-78d3-7935-aa43-a64c16c65add":{"person":"01a21361-78d3-7939-8699-ca4bc600472c","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7817-7b30-944d-8de48e62b3ba","until":null}}}', X'F2A04F694EB39121A763AA637DC28D8D', X'6CD170C103B548FC9C5293EFA9C635A37F04B3E5897E2990CFDCF91EB88B2DD2', NULL);
INSERT INTO "event" VALUES ('01a21361-78d3-7cab-ae25-d7508ea304c7', '990826', 'account', '01a21361-78d3-7b9a-8c59-90bb8a6dddf4', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"xiaofang","person":"01a21361-78d3-7939-8699-ca4bc600472c"},"rows":{"account/01a21361-78d3-7b9a-8c59-90bb8a6dddf4":{"login":"xiaofang","person":"01a21361-78d3-7939-8699-ca4bc600472c"}}}', X'58B3953BB5BCFF955AD777D1FF402D27', X'3A5408E818EE454375E503CC93AAB82F63E3FE07C147FB0EAF8D7E5D5664617C', NULL);
INSERT INTO "event" VALUES ('01a21361-78d4-7078-b7eb-9cd0c5019ac5', '990826', 'unit', '01a21361-7817-7d15-82ff-2e17e337b868', '01a21361-7817-7d15-82ff-2e17e337b868', '/990826/1199082601175131XG/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78d3-7ec5-aad1-8d6b49993b83","role":"department_officer"},"rows":{"person/01a21361-78d3-7ec5-aad1-8d6b49993b83":{"became":null,"name":"宋雅琴","region":"990826"},"post/01a21361-78d3-7ebf-b0fc-14da3d0fd967":{"person":"01a21361-78d3-7ec5-aad1-8d6b49993b83","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7817-7d15-82ff-2e17e337b868","until":null}}}', X'6F9592DD209BF4F33FF0A55497E4352C', X'2BE198C1080F265DDDC78AA2DD3C92459E3135A8FD5C1A5BB269F89CC35834B8', NULL);
INSERT INTO "event" VALUES ('01a21361-78d7-7634-a589-a6bc1f26a806', '990826', 'account', '01a21361-78d7-729a-8254-d97dd753e041', '01a21361-7817-7d15-82ff-2e17e337b868', '/990826/1199082601175131XG/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"jiaoyu","person":"01a21361-78d3-7ec5-aad1-8d6b49993b83"},"rows":{"account/01a21361-78d7-729a-8254-d97dd753e041":{"login":"jiaoyu","person":"01a21361-78d3-7ec5-aad1-8d6b49993b83"}}}', X'09ABE2CE14B671DCE8227FAFACEBD617', X'6830C854135A90A2FE21D7BCEB80179C155A66E45C128762F016D28E46A36FFF', NULL);
INSERT INTO "event" VALUES ('01a21361-78d7-7c87-88e5-ef480482ee06', '990826', 'unit', '01a21361-7818-71df-be64-2a40c7f578e5', '01a21361-7818-71df-be64-2a40c7f578e5', '/990826/11990826012084969T/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78d7-7b08-8a22-69bb56c9fdfb","role":"department_officer"},"rows":{"person/01a21361-78d7-7b08-8a22-69bb56c9fdfb":{"became":null,"name":"白晓岚","region":"990826"},"post/01a21361-78d7-7b01-bb7c-949a58d068ba":{"person":"01a21361-78d7-7b08-8a22-69bb56c9fdfb","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7818-71df-be64-2a40c7f578e5","until":null}}}', X'88E209B30D9154B4D4B055CCC86CA8BB', X'0E0ECE2F99B4A08167DC207E002532D8233303C4CA9BECCE6078ACD132FA83B7', NULL);
INSERT INTO "event" VALUES ('01a21361-78d7-7eee-afc4-43882026af3d', '990826', 'account', '01a21361-78d7-7e66-8696-4a201bbbbff6', '01a21361-7818-71df-be64-2a40c7f578e5', '/990826/11990826012084969T/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"weijian","person":"01a21361-78d7-7b08-8a22-69bb56c9fdfb"},"rows":{"account/01a21361-78d7-7e66-8696-4a201bbbbff6":{"login":"weijian","person":"01a21361-78d7-7b08-8a22-69bb56c9fdfb"}}}', X'E4C4C04212D50FA52BD2F712E36C51F3', X'7DA0A8C734359361BD40AD6360DD19E9A81D224979BDD1FC106CE6DA44F7B0E9', NULL);
INSERT INTO "event" VALUES ('01a21361-78d8-7376-b6f6-7b748b8d19ee', '990826', 'unit', '01a21361-7818-7627-99c2-49163904f164', '01a21361-7818-7627-99c2-49163904f164', '/990826/11990826013528859M/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78d8-7200-b63a-9b36363e99c5","role":"department_officer"},"rows":{"person/01a21361-78d8-7200-b63a-9b36363e99c5":{"became":null,"name":"冯一鸣","region":"990826"},"post/01a21361-78d8-71fd-b728-8ec5ec8f57b4":{"person":"01a21361-78d8-7200-b63a-9b36363e99c5","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7818-7627-99c2-49163904f164","until":null}}}', X'312D249EEF7B56F47819DB690339D91F', X'92CEF293E52406AE2CF8F9D5DFF2BC5E24564F217DB07838939AC126D8E71F4E', NULL);
INSERT INTO "event" VALUES ('01a21361-78d8-75be-8dc2-32f589078ef1', '990826', 'account', '01a21361-78d8-74ae-946d-13be388139d7', '01a21361-7818-7627-99c2-49163904f164', '/990826/11990826013528859M/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"shangwu","person":"01a21361-78d8-7200-b63a-9b36363e99c5"},"rows":{"account/01a21361-78d8-74ae-946d-13be388139d7":{"login":"shangwu","person":"01a21361-78d8-7200-b63a-9b36363e99c5"}}}', X'20ACB557676D273793CC47FC00319E57', X'068FF61836E5B7CC3C57FB7CB25FFBF6A6688FF2254AEBC278EA68B1CAB27171', NULL);
INSERT INTO "event" VALUES ('01a21361-78de-7baa-b3c3-40d1ebb00812', '990826', 'unit', '01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '/990826/11990826012646028F/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78de-78ec-86c2-573006a8dac4","role":"department_officer"},"rows":{"person/01a21361-78de-78ec-86c2-573006a8dac4":{"became":null,"name":"高旭","region":"990826"},"post/01a21361-78de-78e3-b2e4-fa92efa703e6":{"person":"01a21361-78de-78ec-86c2-573006a8dac4","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7818-7a4e-acbc-3b7f5cf80ee2","until":null}}}', X'4434B44055FCBBF20B497409C450B88B', X'9F3FE17FE3AD2447FC3B304C1B249E1F7D15C61825EE70E7C0B587225014E19E', NULL);
INSERT INTO "event" VALUES ('01a21361-78de-7e74-b64c-46abae0f8014', '990826', 'account', '01a21361-78de-7d06-b939-f4507cfb4dcf', '01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '/990826/11990826012646028F/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"gongan","person":"01a21361-78de-78ec-86c2-573006a8dac4"},"rows":{"account/01a21361-78de-7d06-b939-f4507cfb4dcf":{"login":"gongan","person":"01a21361-78de-78ec-86c2-573006a8dac4"}}}', X'3A259B516AB01EF099952CF8C4565A00', X'5F7C075B87314BF69E3680524A66AE0FDE6AF3AE6EC1E43BCE60943109F1F4C8', NULL);
INSERT INTO "event" VALUES ('01a21361-78df-7250-9ecc-d527ecd4b011', '990826', 'unit', '01a21361-7819-7088-ac49-0521fc04f1bc', '01a21361-7819-7088-ac49-0521fc04f1bc', '/990826/11990826018247386J/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78df-7151-b457-cfad8db9ef8a","role":"department_officer"},"rows":{"person/01a21361-78df-7151-b457-cfad8db9ef8a":{"became":null,"name":"向晚晴","region":"990826"},"post/01a21361-78df-714e-8b67-b992b6cdfac9":{"person":"01a21361-78df-7151-b457-cfad8db9ef8a","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7819-7088-ac49-0521fc04f1bc","until":null}}}', X'B1E557C18C1E5B36D3242BB44E174125', X'A81CA118E46261B0F82ABAE5FBB20AA7C428DC517BBB4161B74DB744FFF63A2C', NULL);
INSERT INTO "event" VALUES ('01a21361-78df-7463-aaea-1519fdd098f6', '990826', 'account', '01a21361-78df-737f-b4ce-2e65c395e8e8', '01a21361-7819-7088-ac49-0521fc04f1bc', '/990826/11990826018247386J/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"wenlv","person":"01a21361-78df-7151-b457-cfad8db9ef8a"},"rows":{"account/01a21361-78df-737f-b4ce-2e65c395e8e8":{"login":"wenlv","person":"01a21361-78df-7151-b457-cfad8db9ef8a"}}}', X'7AFD658FBD912B30397E28669E7EA9DB', X'C8EE0D0EC8EFB6E8BB60AF7144B4504264B911E1AB13473438B85F6C43799319', NULL);
INSERT INTO "event" VALUES ('01a21361-78df-7726-914e-ebbb31c50080', '990826', 'unit', '01a21361-7819-74cc-9a19-18b420437d2c', '01a21361-7819-74cc-9a19-18b420437d2c', '/990826/119908260121411776/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78df-765e-9697-c33c8d3a0812","role":"department_officer"},"rows":{"person/01a21361-78df-765e-9697-c33c8d3a0812":{"became":null,"name":"田守业","region":"990826"},"post/01a21361-78df-7602-9887-350038ff71fb":{"person":"01a21361-78df-765e-9697-c33c8d3a0812","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7819-74cc-9a19-18b420437d2c","until":null}}}', X'1CD5AA31BF54090959AE21447400D8CC', X'B2CD5FA7C4CC2E44B1B689426A4C36F119B6AA0AD8BC1E91929E706BD6F6CC36', NULL);
INSERT INTO "event" VALUES ('01a21361-78df-78bb-8b04-e38965b3243e', '990826', 'account', '01a21361-78df-7845-ab65-e69db4cc612f', '01a21361-7819-74cc-9a19-18b420437d2c', '/990826/119908260121411776/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"nongye","person":"01a21361-78df-765e-9697-c33c8d3a0812"},"rows":{"account/01a21361-78df-7845-ab65-e69db4cc612f":{"login":"nongye","person":"01a21361-78df-765e-9697-c33c8d3a0812"}}}', X'567A9D11FE9E3D8CA55BCEB41E22862E', X'C16D2DDE7D5013888FD3F1214B5D395075BEBC8395404BE647C06873503A926C', NULL);
INSERT INTO "event" VALUES ('01a21361-78e2-79fd-823a-4ddfa32d6273', '990826', 'unit', '01a21361-7819-792c-bd83-1728ae1f606d', '01a21361-7819-792c-bd83-1728ae1f606d', '/990826/11990826018054023Y/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78df-7ab7-b99d-a33d4acd9542","role":"department_officer"},"rows":{"person/01a21361-78df-7ab7-b99d-a33d4acd9542":{"became":null,"name":"江涛","region":"990826"},"post/01a21361-78df-7ab4-9a24-0426194d4f7a":{"person":"01a21361-78df-7ab7-b99d-a33d4acd9542","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7819-792c-bd83-1728ae1f606d","until":null}}}', X'21466D0DA026917BA0B5B943988C4179', X'0D67B396F0B59FB7E072DC8F58E2A4F1C46BA9C14EF5298B524FE341DBDDF88C', NULL);
INSERT INTO "event" VALUES ('01a21361-78e2-7ef1-ab9a-8513f5f9ac2d', '990826', 'account', '01a21361-78e2-7cb5-972a-97c07b601e75', '01a21361-7819-792c-bd83-1728ae1f606d', '/990826/11990826018054023Y/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"shuili","person":"01a21361-78df-7ab7-b99d-a33d4acd9542"},"rows":{"account/01a21361-78e2-7cb5-972a-97c07b601e75":{"login":"shuili","person":"01a21361-78df-7ab7-b99d-a33d4acd9542"}}}', X'7EA8D42CC04F682CF26BF15E2F6D876D', X'3F6D6174490671664D760FF6E43117A2C02C8B3E0DAABD16B557EAFB5843846E', NULL);
INSERT INTO "event" VALUES ('01a21361-78e3-73a9-b6e6-6f8f70690080', '990826', 'unit', '01a21361-7819-7eb7-8a02-04ab26a9962b', '01a21361-7819-7eb7-8a02-04ab26a9962b', '/990826/11990826014654005R/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78e3-726d-9b1f-71db1ce18295","role":"department_officer"},"rows":{"person/01a21361-78e3-726d-9b1f-71db1ce18295":{"became":null,"name":"石磊","region":"990826"},"post/01a21361-78e3-7267-b18a-75fecc2cfc6e":{"person":"01a21361-78e3-726d-9b1f-71db1ce18295","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-7819-7eb7-8a02-04ab26a9962b","until":null}}}', X'F2CE96EF1C9E00D55D1109453BE82CB6', X'A3B227411CA57EE3C9ECE64A0247B62DE335184B03EC6B35C074E814558AFA0E', NULL);
INSERT INTO "event" VALUES ('01a21361-78e3-75ee-b949-9b28b2b744cf', '990826', 'account', '01a21361-78e3-74d7-a137-ec56f3ac399f', '01a21361-7819-7eb7-8a02-04ab26a9962b', '/990826/11990826014654005R/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"ziran","person":"01a21361-78e3-726d-9b1f-71db1ce18295"},"rows":{"account/01a21361-78e3-74d7-a137-ec56f3ac399f":{"login":"ziran","person":"01a21361-78e3-726d-9b1f-71db1ce18295"}}}', X'5FDDBBE8C9E507C5BF5FA5091BCFD40D', X'7E9E2CC09E52E778D2B35D66A80137960976E40B1D153B204D1327F1AF0F5E62', NULL);
INSERT INTO "event" VALUES ('01a21361-78e3-78bd-9e78-adb6c0c6e458', '990826', 'unit', '01a21361-781a-7421-b7da-535fb3a0cf47', '01a21361-781a-7421-b7da-535fb3a0cf47', '/990826/11990826018896626C/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78e3-77d8-bf2c-e0bb223cc5e7","role":"department_officer"},"rows":{"person/01a21361-78e3-77d8-bf2c-e0bb223cc5e7":{"became":null,"name":"范秋实","region":"990826"},"post/01a21361-78e3-77d5-baca-e14695f4b951":{"person":"01a21361-78e3-77d8-bf2c-e0bb223cc5e7","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-781a-7421-b7da-535fb3a0cf47","until":null}}}', X'DFCCD27F329BCAB1694ABFD43FAF1F19', X'CB0F622BB18676B21B4124ED18BC62CE83D00E494F999A174EE71FDFFFC6FA28', NULL);
INSERT INTO "event" VALUES ('01a21361-78e5-7310-ae6a-9a6333e6a1bb', '990826', 'account', '01a21361-78e3-79be-bf5f-27a9309e856b', '01a21361-781a-7421-b7da-535fb3a0cf47', '/990826/11990826018896626C/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"minzheng","person":"01a21361-78e3-77d8-bf2c-e0bb223cc5e7"},"rows":{"account/01a21361-78e3-79be-bf5f-27a9309e856b":{"login":"minzheng","person":"01a21361-78e3-77d8-bf2c-e0bb223cc5e7"}}}', X'EB817A8E351877EF0C8123B878B2F28F', X'D0A454EFEEEF7EB72B72896CFF8A341E06819B5716ED29B2A732208EDCD39168', NULL);
INSERT INTO "event" VALUES ('01a21361-78e6-7b72-942b-68e0712f2fb2', '990826', 'unit', '01a21361-781a-790a-89d4-b588a1b84dfb', '01a21361-781a-790a-89d4-b588a1b84dfb', '/990826/119908260123698251/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78e6-79f6-ad97-0add31cb4f6a","role":"department_officer"},"rows":{"person/01a21361-78e6-79f6-ad97-0add31cb4f6a":{"became":null,"name":"金慧","region":"990826"},"post/01a21361-78e6-79ed-9e6c-5246094f9aba":{"person":"01a21361-78e6-79f6-ad97-0add31cb4f6a","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-781a-790a-89d4-b588a1b84dfb","until":null}}}', X'9030F147F6FA036154FDBAD72FFAE1E7', X'D39ED7B713C29E2E64C20F25A73AEFA1E92A14ECE09F0FA02AAFF9E48F7F1F4E', NULL);
INSERT INTO "event" VALUES ('01a21361-78e6-7cef-b31e-65c5c1c5458d', '990826', 'account', '01a21361-78e6-7c3e-beff-d47097bf7f51', '01a21361-781a-790a-89d4-b588a1b84dfb', '/990826/119908260123698251/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"caizheng","person":"01a21361-78e6-79f6-ad97-0add31cb4f6a"},"rows":{"account/01a21361-78e6-7c3e-beff-d47097bf7f51":{"login":"caizheng","person":"01a21361-78e6-79f6-ad97-0add31cb4f6a"}}}', X'C293004A26778E8094841C2A5B747169', X'1F2D8881C468488FF1B16556917745402E98974BDB915879B656F9E2AFF7AD89', NULL);
INSERT INTO "event" VALUES ('01a21361-78e6-7eca-81db-feebb0503d2d', '990826', 'unit', '01a21361-781a-7d4a-b16c-62073121d00f', '01a21361-781a-7d4a-b16c-62073121d00f', '/990826/12990826019736560A/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78e6-7dfd-9dc3-4fb3478f48c6","role":"department_officer"},"rows":{"person/01a21361-78e6-7dfd-9dc3-4fb3478f48c6":{"became":null,"name":"齐修文","region":"990826"},"post/01a21361-78e6-7dfa-a951-2af207fc2353":{"person":"01a21361-78e6-7dfd-9dc3-4fb3478f48c6","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-781a-7d4a-b16c-62073121d00f","until":null}}}', X'B3280ABC7E23CEA94CA68524D3D36638', X'60558DF18ACC535DBC969EAA1A732C6F0575D1BE5C36A6F5E60FA480AA04D2B7', NULL);
INSERT INTO "event" VALUES ('01a21361-78e7-7079-a303-30c53f9400bb', '990826', 'account', '01a21361-78e7-700c-ab1f-03c813368f4d', '01a21361-781a-7d4a-b16c-62073121d00f', '/990826/12990826019736560A/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"dangxiao","person":"01a21361-78e6-7dfd-9dc3-4fb3478f48c6"},"rows":{"account/01a21361-78e7-700c-ab1f-03c813368f4d":{"login":"dangxiao","person":"01a21361-78e6-7dfd-9dc3-4fb3478f48c6"}}}', X'B9761BCC5AC27A8637CD0445ED2F2E81', X'CAAD2A0044BE076B66E70EBA35A3EA55E716181C325493CA6343458F0616CA66', NULL);
INSERT INTO "event" VALUES ('01a21361-78e7-7232-894b-e4f09a99107e', '990826', 'unit', '01a21361-781b-7216-8cd6-07abe2df14e2', '01a21361-781b-7216-8cd6-07abe2df14e2', '/990826/129908260186890374/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78e7-717c-bb7c-9d1db0605f31","role":"department_officer"},"rows":{"person/01a21361-78e7-717c-bb7c-9d1db0605f31":{"became":null,"name":"安然","region":"990826"},"post/01a21361-78e7-717a-b5f4-84bea2b9f9c4":{"person":"01a21361-78e7-717c-bb7c-9d1db0605f31","region":"990826","role":"department_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-781b-7216-8cd6-07abe2df14e2","until":null}}}', X'C4266D3559F173E49F93B36127499C94', X'F05E59DB9BD100538777AA076C2E5695349A4459A0B512944A2214AA7964DBEE', NULL);
INSERT INTO "event" VALUES ('01a21361-78f3-7143-b6a4-bebe7ddecb33', '990826', 'account', '01a21361-78f2-7e5a-91d5-ef53925f56eb', '01a21361-781b-7216-8cd6-07abe2df14e2', '/990826/129908260186890374/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"rongmei","person":"01a21361-78e7-717c-bb7c-9d1db0605f31"},"rows":{"account/01a21361-78f2-7e5a-91d5-ef53925f56eb":{"login":"rongmei","person":"01a21361-78e7-717c-bb7c-9d1db0605f31"}}}', X'2288A83E7D42F483258F0BDF8564A529', X'C72E4C1F8677E79D401CD07019F2C5F80A5F7A9976A2FAAD6224168B5EA7322A', NULL);
INSERT INTO "event" VALUES ('01a21361-78f3-77a9-aad1-0e253db6d972', '990826', 'unit', '01a21361-781b-766e-88a5-a3bfe2f846c1', '01a21361-781b-766e-88a5-a3bfe2f846c1', '/990826/990826001/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f3-751a-b77c-b5311ace09a3","role":"town_office"},"rows":{"person/01a21361-78f3-751a-b77c-b5311ace09a3":{"became":null,"name":"吴佩","region":"990826"},"post/01a21361-78f3-7513-a4a9-c010b25d9a2a":{"person":"01a21361-78f3-751a-b77c-b5311ace09a3","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781b-766e-88a5-a3bfe2f846c1","until":null}}}', X'0892414950E4EE77B67D09C18FBF26EA', X'20FC47B75C85DE3EBE6E49E947BC64C2E75A513B9F12758DCA04B387F0B760D8', NULL);
INSERT INTO "event" VALUES ('01a21361-78f3-7a71-9a43-84415429efee', '990826', 'account', '01a21361-78f3-7916-a3a5-d5e244fd5f25', '01a21361-781b-766e-88a5-a3bfe2f846c1', '/990826/990826001/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"chengguan","person":"01a21361-78f3-751a-b77c-b5311ace09a3"},"rows":{"account/01a21361-78f3-7916-a3a5-d5e244fd5f25":{"login":"chengguan","person":"01a21361-78f3-751a-b77c-b5311ace09a3"}}}', X'026A2287EF5C36BEF11D1D3B70666468', X'961726FFC1B624517C6410D6B8740681A49466D2747EC7699779B8570E77DBB0', NULL);
INSERT INTO "event" VALUES ('01a21361-78f4-7021-bc7e-1f25511ea504', '990826', 'unit', '01a21361-781b-7881-b0d2-eead3f732348', '01a21361-781b-7881-b0d2-eead3f732348', '/990826/990826002/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f3-7ce3-bd11-d114fd29ac18","role":"town_office"},"rows":{"person/01a21361-78f3-7ce3-bd11-d114fd29ac18":{"became":null,"name":"任海波","region":"990826"},"post/01a21361-78f3-7ce0-9ad2-592f1c456db5":{"person":"01a21361-78f3-7ce3-bd11-d114fd29ac18","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781b-7881-b0d2-eead3f732348","until":null}}}', X'E04F00EF820525732B793E509F9AF558', X'F0B2C8D333BA879AB0BC4AB5BA65D4DBE4A45EC8C84AC925395F7D9F0C7A1BA1', NULL);
INSERT INTO "event" VALUES ('01a21361-78f4-71d0-993b-bdc33978cbc6', '990826', 'account', '01a21361-78f4-70b3-9732-f3851c4d5eb0', '01a21361-781b-7881-b0d2-eead3f732348', '/990826/990826002/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"landong","person":"01a21361-78f3-7ce3-bd11-d114fd29ac18"},"rows":{"account/01a21361-78f4-70b3-9732-f3851c4d5eb0":{"login":"landong","person":"01a21361-78f3-7ce3-bd11-d114fd29ac18"}}}', X'09753767660DA3991816E118B9469ED0', X'F97A9C5CC4C7DDA1A0E521C4DD4C67B94227D4BAA1E2D5A201AF4051E2F15D7C', NULL);
INSERT INTO "event" VALUES ('01a21361-78f4-774f-af1b-d60ebccb8e94', '990826', 'unit', '01a21361-781b-7ad9-aac5-e186a185f5a8', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f4-769f-900a-2613b90439b4","role":"system_admin"},"rows":{"person/01a21361-78f4-769f-900a-2613b90439b4":{"became":null,"name":"侯亮","region":"990826"},"post/01a21361-78f4-769b-a642-e3d1615b7f24":{"person":"01a21361-78f4-769f-900a-2613b90439b4","region":"990826","role":"system_admin","sectors":"[]","since":1793029484562,"unit":"01a21361-781b-7ad9-aac5-e186a185f5a8","until":null}}}', X'E87321C8A63D2BEC7B4069F70E91C35A', X'8725400DD24DA2BF2F4AF1177C5EEC9AF05184A6B3FE514A2696F8428FC28EE5', NULL);
INSERT INTO "event" VALUES ('01a21361-78f4-7992-aa32-8af991d6d2f0', '990826', 'account', '01a21361-78f4-7853-afaa-74096194035c', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"shiqiao_admin","person":"01a21361-78f4-769f-900a-2613b90439b4"},"rows":{"account/01a21361-78f4-7853-afaa-74096194035c":{"login":"shiqiao_admin","person":"01a21361-78f4-769f-900a-2613b90439b4"}}}', X'BE3CBBCD37030A22443CD77D88283EF7', X'1E9BF95629A323E0C8BF8DEF075388DAA644B77B0FD9813CAC0D7B9B323B8A79', NULL);
INSERT INTO "event" VALUES ('01a21361-78f4-7cc4-9160-6f93e6f17724', '990826', 'unit', '01a21361-781b-7ad9-aac5-e186a185f5a8', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f4-7c12-9e0c-c24bcc68ef18","role":"town_office"},"rows":{"person/01a21361-78f4-7c12-9e0c-c24bcc68ef18":{"became":null,"name":"马晓东","region":"990826"},"post/01a21361-78f4-7c0f-8595-74a4fa26d795":{"person":"01a21361-78f4-7c12-9e0c-c24bcc68ef18","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781b-7ad9-aac5-e186a185f5a8","until":null}}}', X'3B4E5734B9A4B35AB43CE7E9B70488D0', X'4B76C5B3B77EC1101E65975EE30B7F5302A7C5651CACAEB9C5D7D2805382A6F9', NULL);
INSERT INTO "event" VALUES ('01a21361-78f4-7f1d-9a91-278a4a3863d9', '990826', 'account', '01a21361-78f4-7dd2-9333-112ab64699ff', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"shiqiao","person":"01a21361-78f4-7c12-9e0c-c24bcc68ef18"},"rows":{"account/01a21361-78f4-7dd2-9333-112ab64699ff":{"login":"shiqiao","person":"01a21361-78f4-7c12-9e0c-c24bcc68ef18"}}}', X'44E248F7117512807BAD133914BF9B6F', X'365B78420A7A07CAEC64AB4A7C53DFDDF32FC196A8658F51E2514CF4C59E0897', NULL);
INSERT INTO "event" VALUES ('01a21361-78f5-7299-8079-1fff6ddf3044', '990826', 'unit', '01a21361-781b-7cf5-b290-30479a61902d', '01a21361-781b-7cf5-b290-30479a61902d', '/990826/990826101/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f5-714e-a1d1-d716eb177dc5","role":"town_office"},"rows":{"person/01a21361-78f5-714e-a1d1-d716eb177dc5":{"became":null,"name":"柯敏","region":"990826"},"post/01a21361-78f5-714c-9685-3c520f19a730":{"person":"01a21361-78f5-714e-a1d1-d716eb177dc5","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781b-7cf5-b290-30479a61902d","until":null}}}', X'45C833E833EE14A9C3927B5EBC42D8A7', X'7CF4EB7E117AFB6378FB6485C04F0580B520FACD6627ED33AF0A950CD0096454', NULL);
INSERT INTO "event" VALUES ('01a21361-78f5-7428-aec1-f2cc0c12f4f1', '990826', 'account', '01a21361-78f5-72f7-b2a1-c8bca478465b', '01a21361-781b-7cf5-b290-30479a61902d', '/990826/990826101/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"liuhe","person":"01a21361-78f5-714e-a1d1-d716eb177dc5"},"rows":{"account/01a21361-78f5-72f7-b2a1-c8bca478465b":{"login":"liuhe","person":"01a21361-78f5-714e-a1d1-d716eb177dc5"}}}', X'928E33EBE7D0C2A91274F995FCBD1472', X'235AF51DB3233029F4550360B0C0E8ADEB53CD8F3EF94D6B0DF20966EDCB33EE', NULL);
INSERT INTO "event" VALUES ('01a21361-78f5-76da-9906-651f8a7f9b0c', '990826', 'unit', '01a21361-781b-7ecb-ac9f-c09fba9ea962', '01a21361-781b-7ecb-ac9f-c09fba9ea962', '/990826/990826102/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f5-7637-9125-fb440d7ab1ff","role":"town_office"},"rows":{"person/01a21361-78f5-7637-9125-fb440d7ab1ff":{"became":null,"name":"袁青","region":"990826"},"post/01a21361-78f5-7635-806a-45b88c98e6c2":{"person":"01a21361-78f5-7637-9125-fb440d7ab1ff","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781b-7ecb-ac9f-c09fba9ea962","until":null}}}', X'7007E6E59C1BF951695E74FE2D910548', X'12FF4D2A18F522C479CFC386E1E678620804BBA3F49DE811D020CB01E4761412', NULL);
INSERT INTO "event" VALUES ('01a21361-78f5-7826-aceb-ffe3d339ac4d', '990826', 'account', '01a21361-78f5-77c8-bab8-b0c7c6de0148', '01a21361-781b-7ecb-ac9f-c09fba9ea962', '/990826/990826102/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"qingshanpu","person":"01a21361-78f5-7637-9125-fb440d7ab1ff"},"rows":{"account/01a21361-78f5-77c8-bab8-b0c7c6de0148":{"login":"qingshanpu","person":"01a21361-78f5-7637-9125-fb440d7ab1ff"}}}', X'AF1A578C75BF73790DD29D47A5746270', X'E99754D01406FD3E2E26D19EA1D16597E5EFFB2223D550A5BC6F0D27DB2770A7', NULL);
INSERT INTO "event" VALUES ('01a21361-78f5-7b04-8d66-4e0b694c8170', '990826', 'unit', '01a21361-781c-717b-b46d-bd7a15ea16eb', '01a21361-781c-717b-b46d-bd7a15ea16eb', '/990826/990826103/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f5-7a6d-b4b0-0f5aba03114e","role":"town_office"},"rows":{"person/01a21361-78f5-7a6d-b4b0-0f5aba03114e":{"became":null,"name":"汤勇","region":"990826"},"post/01a21361-78f5-7a6a-a84f-6f2f1e5cef6f":{"person":"01a21361-78f5-7a6d-b4b0-0f5aba03114e","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781c-717b-b46d-bd7a15ea16eb","until":null}}}', X'29607D5E430BD4664468C210680D4C0D', X'A2FEF420AEFF5734599CBAFDA01A186C509F61D61C38D7B5A098AAB0A0EBB237', NULL);
INSERT INTO "event" VALUES ('01a21361-78f5-7d6f-9bc5-6fd9f5acd121', '990826', 'account', '01a21361-78f5-7c20-95a3-9faa9cdb6542', '01a21361-781c-717b-b46d-bd7a15ea16eb', '/990826/990826103/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"dayan","person":"01a21361-78f5-7a6d-b4b0-0f5aba03114e"},"rows":{"account/01a21361-78f5-7c20-95a3-9faa9cdb6542":{"login":"dayan","person":"01a21361-78f5-7a6d-b4b0-0f5aba03114e"}}}', X'A90093A91E2D8EEF48B6B92815460854', X'389BE86288E21A750C0F44ED328C428F2DEE64DEFFD761DCB9D37EB375DD6897', NULL);
INSERT INTO "event" VALUES ('01a21361-78f6-70fc-90bc-165e9ef54415', '990826', 'unit', '01a21361-781c-7440-ac1c-ecc9202280d7', '01a21361-781c-7440-ac1c-ecc9202280d7', '/990826/990826104/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f6-7066-99de-c8135ed4ec21","role":"town_office"},"rows":{"person/01a21361-78f6-7066-99de-c8135ed4ec21":{"became":null,"name":"沙建平","region":"990826"},"post/01a21361-78f5-7f18-9643-8ed9cadd1b35":{"person":"01a21361-78f6-7066-99de-c8135ed4ec21","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781c-7440-ac1c-ecc9202280d7","until":null}}}', X'70C5BFF8F5E62ABE34E3AB3B459291D9', X'551CFE21E2CAC144A207F69D703A7DB25430474CAC2DF437C55F8426029143D0', NULL);
INSERT INTO "event" VALUES ('01a21361-78f6-734e-b321-92d707343004', '990826', 'account', '01a21361-78f6-721f-adbc-9987ebe276ad', '01a21361-781c-7440-ac1c-ecc9202280d7', '/990826/990826104/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"shawan","person":"01a21361-78f6-7066-99de-c8135ed4ec21"},"rows":{"account/01a21361-78f6-721f-adbc-9987ebe276ad":{"login":"shawan","person":"01a21361-78f6-7066-99de-c8135ed4ec21"}}}', X'03B8E97699F99BD0DA1C37D0EC6EE688', X'D36B6BA2C4DAE631A4CB493E545BC2CBEC048291508D0A978659459D3B4E08E5', NULL);
INSERT INTO "event" VALUES ('01a21361-78f6-7664-a827-1acafdf68121', '990826', 'unit', '01a21361-781c-7545-9859-7ee8384e21b5', '01a21361-781c-7545-9859-7ee8384e21b5', '/990826/990826105/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f6-74fb-a41c-bf6b10390422","role":"town_office"},"rows":{"person/01a21361-78f6-74fb-a41c-bf6b10390422":{"became":null,"name":"崔玉梅","region":"990826"},"post/01a21361-78f6-74f9-8e89-23bee0ea9a86":{"person":"01a21361-78f6-74fb-a41c-bf6b10390422","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781c-7545-9859-7ee8384e21b5","until":null}}}', X'B605B486A694F13C544F5607A14C764E', X'ADACDEB43CC3C73B8F77883732731CD38AEC87FD1FD73BA75E5462AE8AD82771', NULL);
INSERT INTO "event" VALUES ('01a21361-78f6-78b4-ac50-f8160863cc51', '990826', 'account', '01a21361-78f6-784f-81e9-cd8de3d3c0af', '01a21361-781c-7545-9859-7ee8384e21b5', '/990826/990826105/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"sanguan","person":"01a21361-78f6-74fb-a41c-bf6b10390422"},"rows":{"account/01a21361-78f6-784f-81e9-cd8de3d3c0af":{"login":"sanguan","person":"01a21361-78f6-74fb-a41c-bf6b10390422"}}}', X'0E0D2CC13C5CFCA54F95BACF611A1591', X'C0BCDFAC43573AF4DFB851C71E4CF234E445B850CD47ED05E824310B3D33601A', NULL);
INSERT INTO "event" VALUES ('01a21361-78f6-7c0b-90c7-c408e6eede82', '990826', 'unit', '01a21361-781c-763a-b6ea-99c900bf9914', '01a21361-781c-763a-b6ea-99c900bf9914', '/990826/990826106/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f6-7abd-b909-155b98201306","role":"town_office"},"rows":{"person/01a21361-78f6-7abd-b909-155b98201306":{"became":null,"name":"彭飞","region":"990826"},"post/01a21361-78f6-7aba-a400-454dd145a370":{"person":"01a21361-78f6-7abd-b909-155b98201306","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781c-763a-b6ea-99c900bf9914","until":null}}}', X'06D7AAD9D35FA4CA4A73B8BCE5573FC6', X'F56019393BA16CE8E2793DC1FE6B4189590EFE27DDB3658698BF2757925D4D7F', NULL);
INSERT INTO "event" VALUES ('01a21361-78f6-7d78-8219-5fe7e7316b41', '990826', 'account', '01a21361-78f6-7c77-8ab3-4f6580116754', '01a21361-781c-763a-b6ea-99c900bf9914', '/990826/990826106/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"shuangqiao","person":"01a21361-78f6-7abd-b909-155b98201306"},"rows":{"account/01a21361-78f6-7c77-8ab3-4f6580116754":{"login":"shuangqiao","person":"01a21361-78f6-7abd-b909-155b98201306"}}}', X'AE450ACABEE2BAE462345482CB6B5E25', X'468C1444281D0195327CC356AC6542E6A2F9FC8EA01184159D6817C7147C694D', NULL);
INSERT INTO "event" VALUES ('01a21361-78f7-70e6-a4f6-95a9126f4109', '990826', 'unit', '01a21361-781c-773b-86cc-41a0fc02a223', '01a21361-781c-773b-86cc-41a0fc02a223', '/990826/990826107/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f6-7f04-afb9-95c725003785","role":"town_office"},"rows":{"person/01a21361-78f6-7f04-afb9-95c725003785":{"became":null,"name":"黎志刚","region":"990826"},"post/01a21361-78f6-7f01-a22e-cb76b3b6fa64":{"person":"01a21361-78f6-7f04-afb9-95c725003785","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781c-773b-86cc-41a0fc02a223","until":null}}}', X'FC7C8A699CF6D36F8D62DBFFE352125A', X'9ED00C854AAD3A59600D5073A48BC2775586F5C6E7AF7F18C215E15215D22D99', NULL);
INSERT INTO "event" VALUES ('01a21361-78f7-7282-8f52-5f220212b3bd', '990826', 'account', '01a21361-78f7-721b-8ee6-5cdd11552ecc', '01a21361-781c-773b-86cc-41a0fc02a223', '/990826/990826107/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"huangtugang","person":"01a21361-78f6-7f04-afb9-95c725003785"},"rows":{"account/01a21361-78f7-721b-8ee6-5cdd11552ecc":{"login":"huangtugang","person":"01a21361-78f6-7f04-afb9-95c725003785"}}}', X'B9DC1E37AB39759C010FE44505FF375B', X'9E19174D913B9187CA55722E34AB531297EF5D77B06734EF6EE32D1E95282EB8', NULL);
INSERT INTO "event" VALUES ('01a21361-78f7-750c-9f9e-68532eaacf18', '990826', 'unit', '01a21361-781c-7842-9319-b7906f16546f', '01a21361-781c-7842-9319-b7906f16546f', '/990826/990826200/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f7-747f-847a-9ae77fdc5d9c","role":"town_office"},"rows":{"person/01a21361-78f7-747f-847a-9ae77fdc5d9c":{"became":null,"name":"乔木","region":"990826"},"post/01a21361-78f7-747d-8d6d-92e3cf4c9d83":{"person":"01a21361-78f7-747f-847a-9ae77fdc5d9c","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781c-7842-9319-b7906f16546f","until":null}}}', X'4F326954EC7401F24354F5E4F21C6822', X'68AFEAAF1EB35D1234B99206214D877D9B71950E89C81E876D9E4B9D8FADB6DE', NULL);
INSERT INTO "event" VALUES ('01a21361-78f7-7670-9465-b0f5fe3d7550', '990826', 'account', '01a21361-78f7-7566-a96b-da59cf3a117e', '01a21361-781c-7842-9319-b7906f16546f', '/990826/990826200/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"baita","person":"01a21361-78f7-747f-847a-9ae77fdc5d9c"},"rows":{"account/01a21361-78f7-7566-a96b-da59cf3a117e":{"login":"baita","person":"01a21361-78f7-747f-847a-9ae77fdc5d9c"}}}', X'479298773782AA96BF277EBAFC78D9F3', X'95860F112B5EFFEC51AE0758A695195273FA92640CA13320317A4D2D90B5E7FC', NULL);
INSERT INTO "event" VALUES ('01a21361-78f7-78de-a5a0-76d8d786976c', '990826', 'unit', '01a21361-781c-7901-99ef-29fc6effd916', '01a21361-781c-7901-99ef-29fc6effd916', '/990826/990826201/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f7-779f-89d0-766575fdf38b","role":"town_office"},"rows":{"person/01a21361-78f7-779f-89d0-766575fdf38b":{"became":null,"name":"龙小云","region":"990826"},"post/01a21361-78f7-779c-86d6-9d6c003f6ed0":{"person":"01a21361-78f7-779f-89d0-766575fdf38b","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781c-7901-99ef-29fc6effd916","until":null}}}', X'352DB8203B26FD552AC364BF21E7A608', X'9BBD18D521C0A328AD92818DCFBA5625CEE95D46AC17362BE6EA7B99AB36A5B5', NULL);
INSERT INTO "event" VALUES ('01a21361-78f7-7a25-80fa-389bb632e36f', '990826', 'account', '01a21361-78f7-79c2-a4b9-8fb67781c6d6', '01a21361-781c-7901-99ef-29fc6effd916', '/990826/990826201/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"longquan","person":"01a21361-78f7-779f-89d0-766575fdf38b"},"rows":{"account/01a21361-78f7-79c2-a4b9-8fb67781c6d6":{"login":"longquan","person":"01a21361-78f7-779f-89d0-766575fdf38b"}}}', X'727029BCB0706E6CC1CC9E19ABF23F05', X'FCE290EF65F57FEFBFB6059704BC5021480B56270E3764BE45A5486DBA6FFC65', NULL);
INSERT INTO "event" VALUES ('01a21361-78f7-7f10-90b1-83a2f587e466', '990826', 'unit', '01a21361-781c-7a52-bed7-6847a1c1923b', '01a21361-781c-7a52-bed7-6847a1c1923b', '/990826/990826400/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f7-7e28-b797-a5e224025951","role":"town_office"},"rows":{"person/01a21361-78f7-7e28-b797-a5e224025951":{"became":null,"name":"许航","region":"990826"},"post/01a21361-78f7-7e23-8133-5931d08f8851":{"person":"01a21361-78f7-7e28-b797-a5e224025951","region":"990826","role":"town_office","sectors":"[]","since":1793029484562,"unit":"01a21361-781c-7a52-bed7-6847a1c1923b","until":null}}}', X'933201195DD0926C4481628D878EF3BF', X'7CAC0804E00E1CEBB1DC336A0704BFB7E696FFA8304726573848D1965E48580E', NULL);
INSERT INTO "event" VALUES ('01a21361-78f8-7208-a644-937728693367', '990826', 'account', '01a21361-78f8-70ed-8b13-37a9ac02459a', '01a21361-781c-7a52-bed7-6847a1c1923b', '/990826/990826400/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"jingkaiqu","person":"01a21361-78f7-7e28-b797-a5e224025951"},"rows":{"account/01a21361-78f8-70ed-8b13-37a9ac02459a":{"login":"jingkaiqu","person":"01a21361-78f7-7e28-b797-a5e224025951"}}}', X'BEF71DF7108B8702FF7AA607E900CACB', X'F593CA6798482A8A6B41EAA6252ECB0CD7B7901F2A5443E9F90EC33043080167', NULL);
INSERT INTO "event" VALUES ('01a21361-78f8-7622-9898-82bec2ff0a96', '990826', 'unit', '01a21361-781c-7b72-a459-f1266d730cd9', '01a21361-781c-7b72-a459-f1266d730cd9', '/990826/990826001/990826001001/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f8-74e5-a905-74926acf0323","role":"village_officer"},"rows":{"person/01a21361-78f8-74e5-a905-74926acf0323":{"became":null,"name":"何素珍","region":"990826"},"post/01a21361-78f8-74e2-8d84-03ad868dee4a":{"person":"01a21361-78f8-74e5-a905-74926acf0323","region":"990826","role":"village_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-781c-7b72-a459-f1266d730cd9","until":null}}}', X'22783DA33175530CA8DFCE0CC6FF6A8C', X'B7BCF7B467DA05350352FFB9662E08AB3AF20E1340454AF69B83ED6787EB551D', NULL);
INSERT INTO "event" VALUES ('01a21361-78f8-7795-9a0c-593b5a1e859d', '990826', 'account', '01a21361-78f8-771a-b5b9-78935bf35c3e', '01a21361-781c-7b72-a459-f1266d730cd9', '/990826/990826001/990826001001/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"beiguan","person":"01a21361-78f8-74e5-a905-74926acf0323"},"rows":{"account/01a21361-78f8-771a-b5b9-78935bf35c3e":{"login":"beiguan","person":"01a21361-78f8-74e5-a905-74926acf0323"}}}', X'818D9659EAE11405BD16CA458ED44BD7', X'C9FD8D7A6503211365BF3781E243E21E508F671D8AC61389B3BDC374CB651252', NULL);
INSERT INTO "event" VALUES ('01a21361-78f8-7b1d-95ba-973693f8f0e4', '990826', 'unit', '01a21361-781c-7ee6-990a-5bc75a1eb3f0', '01a21361-781c-7ee6-990a-5bc75a1eb3f0', '/990826/990826100/990826100001/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f8-79fd-bf1a-7ea312dbe132","role":"village_officer"},"rows":{"person/01a21361-78f8-79fd-bf1a-7ea312dbe132":{"became":null,"name":"朱进福","region":"990826"},"post/01a21361-78f8-79fb-a3c4-1d6cb03eaaeb":{"person":"01a21361-78f8-79fd-bf1a-7ea312dbe132","region":"990826","role":"village_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-781c-7ee6-990a-5bc75a1eb3f0","until":null}}}', X'B6C7202CA481E94ED3C3168FAB51A908', X'A573ECB5E09272BDA11B2DE2C08859957B87ADD6DCF80CEE206DC311A153CEDB', NULL);
INSERT INTO "event" VALUES ('01a21361-78f8-7ca5-b8d0-1ee9bf94cdeb', '990826', 'account', '01a21361-78f8-7b80-be42-d11df5956c88', '01a21361-781c-7ee6-990a-5bc75a1eb3f0', '/990826/990826100/990826100001/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"gongyelu","person":"01a21361-78f8-79fd-bf1a-7ea312dbe132"},"rows":{"account/01a21361-78f8-7b80-be42-d11df5956c88":{"login":"gongyelu","person":"01a21361-78f8-79fd-bf1a-7ea312dbe132"}}}', X'DBEBC709748D3167993A31ACC6FC574E', X'0C7BD28B9E3C1EBF9BF236DF14ADD8FD75E59962846F1D6845307F301F00BA91', NULL);
INSERT INTO "event" VALUES ('01a21361-78f9-7115-b629-6bbd865fabe3', '990826', 'unit', '01a21361-781d-70ac-9b2c-6317de161296', '01a21361-781d-70ac-9b2c-6317de161296', '/990826/990826100/990826100201/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f8-7f11-8423-a59354cfddd7","role":"village_officer"},"rows":{"person/01a21361-78f8-7f11-8423-a59354cfddd7":{"became":null,"name":"丁来根","region":"990826"},"post/01a21361-78f8-7f0f-b28b-ba22107850df":{"person":"01a21361-78f8-7f11-8423-a59354cfddd7","region":"990826","role":"village_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-781d-70ac-9b2c-6317de161296","until":null}}}', X'4FE1EBA974075069DD1FF886482DE3CA', X'238602A89224EEBE2E51D31AE66D38A5676B96B5374F55A6D49D842DED13FAAB', NULL);
INSERT INTO "event" VALUES ('01a21361-78f9-725e-8729-87fc4784bb2a', '990826', 'account', '01a21361-78f9-716a-9dc3-093040012504', '01a21361-781d-70ac-9b2c-6317de161296', '/990826/990826100/990826100201/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"dongwan","person":"01a21361-78f8-7f11-8423-a59354cfddd7"},"rows":{"account/01a21361-78f9-716a-9dc3-093040012504":{"login":"dongwan","person":"01a21361-78f8-7f11-8423-a59354cfddd7"}}}', X'AB03C6A10A0C050E42444A3E248284A0', X'14D5631AF1D1EDB00A2DF8AE2A132D70AE9D26D98D6CD8329934D4929FA2C46E', NULL);
INSERT INTO "event" VALUES ('01a21361-78f9-749d-ba49-c3fad4887f3b', '990826', 'unit', '01a21361-781d-756a-b60e-2a301a07b84b', '01a21361-781d-756a-b60e-2a301a07b84b', '/990826/990826107/990826107201/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f9-73b3-a1ca-69b35c72040a","role":"village_officer"},"rows":{"person/01a21361-78f9-73b3-a1ca-69b35c72040a":{"became":null,"name":"邱永贵","region":"990826"},"post/01a21361-78f9-73b1-9a41-847b50ba03ec":{"person":"01a21361-78f9-73b3-a1ca-69b35c72040a","region":"990826","role":"village_officer","sectors":"[]","since":1793029484562,"unit":"01a21361-781d-756a-b60e-2a301a07b84b","until":null}}}', X'A895C0A1DFA091D9E83EE8B623DE07F7', X'A6EBA59BC83046A1F6EDCAA01D8A47CAEF70BC2D312C59E1FDD313D7E7DB4E5E', NULL);
INSERT INTO "event" VALUES ('01a21361-78f9-75f1-9251-0fd3541ec38a', '990826', 'account', '01a21361-78f9-7584-b7eb-df930774be7f', '01a21361-781d-756a-b60e-2a301a07b84b', '/990826/990826107/990826107201/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"nanpo","person":"01a21361-78f9-73b3-a1ca-69b35c72040a"},"rows":{"account/01a21361-78f9-7584-b7eb-df930774be7f":{"login":"nanpo","person":"01a21361-78f9-73b3-a1ca-69b35c72040a"}}}', X'350702654C35C38BCE5BC678B0DE7C75', X'22F82031F72F16439DAB81F8FCF16661AA0B52D19DC4E0536340E39674AEF636', NULL);
INSERT INTO "event" VALUES ('01a21361-78f9-785a-8fd9-8f053bcbf324', '990826', 'unit', '01a21361-781d-78d0-aa10-219212fd5eca', '01a21361-781d-78d0-aa10-219212fd5eca', '/990826/990826100/91990826MA8573491L/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f9-77a4-9c8c-64d70ef36424","role":"enterprise_manager"},"rows":{"person/01a21361-78f9-77a4-9c8c-64d70ef36424":{"became":null,"name":"尤长林","region":"990826"},"post/01a21361-78f9-77a1-a5f8-1a25a3a13f57":{"person":"01a21361-78f9-77a4-9c8c-64d70ef36424","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029484562,"unit":"01a21361-781d-78d0-aa10-219212fd5eca","until":null}}}', X'794E6709E914A410FD9F04BA16DB8363', X'A0830CD1968F2D12F7F9BB34968DD931F7DBC3BF723C54A6EE24A6727CCD762C', NULL);
INSERT INTO "event" VALUES ('01a21361-78f9-7997-a50a-77a338755c6e', '990826', 'account', '01a21361-78f9-78a5-8822-14ecee10113f', '01a21361-781d-78d0-aa10-219212fd5eca', '/990826/990826100/91990826MA8573491L/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"xinhe","person":"01a21361-78f9-77a4-9c8c-64d70ef36424"},"rows":{"account/01a21361-78f9-78a5-8822-14ecee10113f":{"login":"xinhe","person":"01a21361-78f9-77a4-9c8c-64d70ef36424"}}}', X'1CA26ED2D4F78A33E44687C6C5A9B527', X'60F16B1DFB36B88C1AEC5C7625676E09871FE6F9D6465CA8D7A8473A81884C0E', NULL);
INSERT INTO "event" VALUES ('01a21361-78f9-7c44-8bb8-8cdb01bb0c0d', '990826', 'unit', '01a21361-781d-78d0-aa10-219212fd5eca', '01a21361-781d-78d0-aa10-219212fd5eca', '/990826/990826100/91990826MA8573491L/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78f9-7b10-9ee6-cb632a804d2a","role":"principal"},"rows":{"person/01a21361-78f9-7b10-9ee6-cb632a804d2a":{"became":null,"name":"林振华","region":"990826"},"post/01a21361-78f9-7b0d-9c77-b90fa4c0d11e":{"person":"01a21361-78f9-7b10-9ee6-cb632a804d2a","region":"990826","role":"principal","sectors":"[]","since":1793029484562,"unit":"01a21361-781d-78d0-aa10-219212fd5eca","until":null}}}', X'4C54CF42AF87CBF8B0837D2773C9B41B', X'C2EF4EA6AC061AAF3FEDC7B5F6060B00DDA95E31F8B7F23ABE15C035522A904D', NULL);
INSERT INTO "event" VALUES ('01a21361-78f9-7d9f-9778-771e491c888d', '990826', 'account', '01a21361-78f9-7c94-8dea-d05453875bca', '01a21361-781d-78d0-aa10-219212fd5eca', '/990826/990826100/91990826MA8573491L/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"xinhe2","person":"01a21361-78f9-7b10-9ee6-cb632a804d2a"},"rows":{"account/01a21361-78f9-7c94-8dea-d05453875bca":{"login":"xinhe2","person":"01a21361-78f9-7b10-9ee6-cb632a804d2a"}}}', X'3676CF1CCA11F98E04AA0340D0E1B084', X'61A3831EC335892E3D771BAC92B8647E1EF30CF35097B9210544A2BE5088C324', NULL);
INSERT INTO "event" VALUES ('01a21361-78fa-70ff-b3ff-4db166902105', '990826', 'unit', '01a21361-7828-7a75-a325-95882a75c676', '01a21361-7828-7a75-a325-95882a75c676', '/990826/990826400/91990826MA05539633/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78fa-7039-acc8-fb928eef6d97","role":"enterprise_manager"},"rows":{"person/01a21361-78fa-7039-acc8-fb928eef6d97":{"became":null,"name":"葛振国","region":"990826"},"post/01a21361-78f9-7f0a-bf10-d2d0dc121e78":{"person":"01a21361-78fa-7039-acc8-fb928eef6d97","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029484562,"unit":"01a21361-7828-7a75-a325-95882a75c676","until":null}}}', X'7243A42E828BA881B472A023E3154E73', X'AF2E140C2A85766873C5A09B7544E2147D4FB0C1009F67319902EA09164E2AFE', NULL);
INSERT INTO "event" VALUES ('01a21361-78fa-7240-83c1-f1a886ae15a8', '990826', 'account', '01a21361-78fa-714d-9cb4-2bf702cf6d03', '01a21361-7828-7a75-a325-95882a75c676', '/990826/990826400/91990826MA05539633/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"hengxin","person":"01a21361-78fa-7039-acc8-fb928eef6d97"},"rows":{"account/01a21361-78fa-714d-9cb4-2bf702cf6d03":{"login":"hengxin","person":"01a21361-78fa-7039-acc8-fb928eef6d97"}}}', X'F1A0041893B33CF231CA4DD269A37E76', X'3139A90AA78AE6320F610F09C536E85C382B5308AA1403A14C1A31953BE8664A', NULL);
INSERT INTO "event" VALUES ('01a21361-78fa-7514-96e7-24beffb7f534', '990826', 'unit', '01a21361-7828-7a75-a325-95882a75c676', '01a21361-7828-7a75-a325-95882a75c676', '/990826/990826400/91990826MA05539633/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78fa-7390-84a5-214038ccf3ea","role":"principal"},"rows":{"person/01a21361-78fa-7390-84a5-214038ccf3ea":{"became":null,"name":"庄明远","region":"990826"},"post/01a21361-78fa-738e-bf44-a35612751941":{"person":"01a21361-78fa-7390-84a5-214038ccf3ea","region":"990826","role":"principal","sectors":"[]","since":1793029484562,"unit":"01a21361-7828-7a75-a325-95882a75c676","until":null}}}', X'FE15ED0627B8355BE874A9950100A6D3', X'C307E9768B6B1BE9FD4EAA94E0EBE158250B9DA4E485ECFC7063F9DCDE1184B0', NULL);
INSERT INTO "event" VALUES ('01a21361-78fa-7668-bf9d-788a7818affd', '990826', 'account', '01a21361-78fa-760f-b235-4bfe974b23ec', '01a21361-7828-7a75-a325-95882a75c676', '/990826/990826400/91990826MA05539633/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"hengxin2","person":"01a21361-78fa-7390-84a5-214038ccf3ea"},"rows":{"account/01a21361-78fa-760f-b235-4bfe974b23ec":{"login":"hengxin2","person":"01a21361-78fa-7390-84a5-214038ccf3ea"}}}', X'5777EAAD4BBA68D45108DFC16BD5E6CD', X'E07E0CE62293571819337AEF967EA4F4142923A9E63E996EBC65A6E780FBD79B', NULL);
INSERT INTO "event" VALUES ('01a21361-78fa-79a2-9fe7-ea8a9a22e493', '990826', 'unit', '01a21361-7829-7c2b-82b1-39cdc26099a1', '01a21361-7829-7c2b-82b1-39cdc26099a1', '/990826/990826400/91990826MA73818502/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78fa-7882-9773-aafc515d4407","role":"enterprise_manager"},"rows":{"person/01a21361-78fa-7882-9773-aafc515d4407":{"became":null,"name":"沈立群","region":"990826"},"post/01a21361-78fa-7880-9edd-dd2255aa52d7":{"person":"01a21361-78fa-7882-9773-aafc515d4407","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029484562,"unit":"01a21361-7829-7c2b-82b1-39cdc26099a1","until":null}}}', X'8437651D8AB6CEB8D452713EA5515AA6', X'33AEC53BED5B47AF796DC01C55FFEE65FAFF070CDA78922CA8F9A27FEBF4EB86', NULL);
INSERT INTO "event" VALUES ('01a21361-78fa-7b0f-bb0e-23d7acf1e81b', '990826', 'account', '01a21361-78fa-7a02-9bd7-f6a7d12598a3', '01a21361-7829-7c2b-82b1-39cdc26099a1', '/990826/990826400/91990826MA73818502/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"honglan","person":"01a21361-78fa-7882-9773-aafc515d4407"},"rows":{"account/01a21361-78fa-7a02-9bd7-f6a7d12598a3":{"login":"honglan","person":"01a21361-78fa-7882-9773-aafc515d4407"}}}', X'E034D4438EB0A5C01B0141C6ADF14C32', X'83C01AC16B6063D578B7BCFE2657766BB8FD8D7B56C56CFC0FDCCE7A3E6B8BC3', NULL);
INSERT INTO "event" VALUES ('01a21361-78fa-7da1-bf74-ecde83ca7011', '990826', 'unit', '01a21361-7827-7bf3-a0ca-0b2319845cbf', '01a21361-7827-7bf3-a0ca-0b2319845cbf', '/990826/990826002/91990826MA6115147A/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78fa-7c6c-bae9-bbeb383e26f8","role":"enterprise_manager"},"rows":{"person/01a21361-78fa-7c6c-bae9-bbeb383e26f8":{"became":null,"name":"罗启明","region":"990826"},"post/01a21361-78fa-7c6a-8a6e-68b12113bae2":{"person":"01a21361-78fa-7c6c-bae9-bbeb383e26f8","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029484562,"unit":"01a21361-7827-7bf3-a0ca-0b2319845cbf","until":null}}}', X'F0A0DD35C686DBA18B14E5D5083243FC', X'AB7068FBE5682F4D6D7083CAA88D28773362BCD6FF3D1526F9B2FAA2B549C329', NULL);
INSERT INTO "event" VALUES ('01a21361-78fa-7ecf-89f6-6ee0737f6b5d', '990826', 'account', '01a21361-78fa-7e74-afe4-0a191c6109ed', '01a21361-7827-7bf3-a0ca-0b2319845cbf', '/990826/990826002/91990826MA6115147A/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"shunda","person":"01a21361-78fa-7c6c-bae9-bbeb383e26f8"},"rows":{"account/01a21361-78fa-7e74-afe4-0a191c6109ed":{"login":"shunda","person":"01a21361-78fa-7c6c-bae9-bbeb383e26f8"}}}', X'F2FF0A19FE056A82410A09F10D4EAC10', X'077839C83FC3B7EDB4B353D30FE78A1DA32E4615AC8013C3F9A9E34CEFAC0D4C', NULL);
INSERT INTO "event" VALUES ('01a21361-78fb-71a9-b606-5f16d5349a89', '990826', 'unit', '01a21361-782c-7c5f-bb23-88d8cb7f0741', '01a21361-782c-7c5f-bb23-88d8cb7f0741', '/990826/990826107/91990826MA68643086/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78fb-70b8-a4cd-3240c1db98fe","role":"enterprise_manager"},"rows":{"person/01a21361-78fb-70b8-a4cd-3240c1db98fe":{"became":null,"name":"孟成","region":"990826"},"post/01a21361-78fb-70b6-8d7f-7dde59ed1655":{"person":"01a21361-78fb-70b8-a4cd-3240c1db98fe","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029484562,"unit":"01a21361-782c-7c5f-bb23-88d8cb7f0741","until":null}}}', X'D29E181B2F1B7F8C73CCF4F947F2CF0C', X'5CA246A8B63027E0B57CA4686E35EDE8987D62D91A81284A8E2C84895F66B95F', NULL);
INSERT INTO "event" VALUES ('01a21361-78fb-72ed-8213-709f4d837021', '990826', 'account', '01a21361-78fb-71f2-b196-3645554933b4', '01a21361-782c-7c5f-bb23-88d8cb7f0741', '/990826/990826107/91990826MA68643086/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"jinshi","person":"01a21361-78fb-70b8-a4cd-3240c1db98fe"},"rows":{"account/01a21361-78fb-71f2-b196-3645554933b4":{"login":"jinshi","person":"01a21361-78fb-70b8-a4cd-3240c1db98fe"}}}', X'7C55FA5FF185983B283E9519E301759F', X'B0420735D2E5E0028DBED59283BD770C318C3134AB9AEC525006F5E957949EEC', NULL);
INSERT INTO "event" VALUES ('01a21361-78fb-751c-aeae-0d07f080704b', '990826', 'unit', '01a21361-782b-7ef6-be77-1053d06738d4', '01a21361-782b-7ef6-be77-1053d06738d4', '/990826/990826106/91990826MA4777729G/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78fb-7435-8e2d-6e2b375fd90f","role":"enterprise_manager"},"rows":{"person/01a21361-78fb-7435-8e2d-6e2b375fd90f":{"became":null,"name":"贺松","region":"990826"},"post/01a21361-78fb-7432-abc7-97e9ebfe1920":{"person":"01a21361-78fb-7435-8e2d-6e2b375fd90f","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029484562,"unit":"01a21361-782b-7ef6-be77-1053d06738d4","until":null}}}', X'4D82F3A6FADAAE568E72E7363221B267', X'002F9FEC2F23BE1D28D05D77C5739DC273F8AC84D8DDFF766671C4DA04B77488', NULL);
INSERT INTO "event" VALUES ('01a21361-78fb-75aa-9ddd-fd348b21a13d', '990826', 'account', '01a21361-78fb-7564-88e6-5979764914c1', '01a21361-782b-7ef6-be77-1053d06738d4', '/990826/990826106/91990826MA4777729G/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"hongyuan","person":"01a21361-78fb-7435-8e2d-6e2b375fd90f"},"rows":{"account/01a21361-78fb-7564-88e6-5979764914c1":{"login":"hongyuan","person":"01a21361-78fb-7435-8e2d-6e2b375fd90f"}}}', X'3AA7812894967BAFF14F72C7BA900AEF', X'B1F83D174BA0D78D3D99FBEA0FDE835653A4F46B42AD8029B49DAD7716091989', NULL);
INSERT INTO "event" VALUES ('01a21361-78fb-76ac-b749-cabd4c39990a', '990826', 'unit', '01a21361-7830-737a-8f63-a520061fa08e', '01a21361-7830-737a-8f63-a520061fa08e', '/990826/990826104/91990826MA3382653E/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78fb-764d-913a-fa38ded21d19","role":"enterprise_manager"},"rows":{"person/01a21361-78fb-764d-913a-fa38ded21d19":{"became":null,"name":"康毅","region":"990826"},"post/01a21361-78fb-764b-adcc-9b52ccb49fca":{"person":"01a21361-78fb-764d-913a-fa38ded21d19","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029484562,"unit":"01a21361-7830-737a-8f63-a520061fa08e","until":null}}}', X'16D210A856648E40B18CE3E3D94EF0AF', X'2650BFB31A69BDC8E897A9BE33A38D208746FE3BF90E8357B144C2C010DA3198', NULL);
INSERT INTO "event" VALUES ('01a21361-78fb-7756-a8ac-110510c804db', '990826', 'account', '01a21361-78fb-76f2-8c7a-063fe0d1f893', '01a21361-7830-737a-8f63-a520061fa08e', '/990826/990826104/91990826MA3382653E/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"yonggu","person":"01a21361-78fb-764d-913a-fa38ded21d19"},"rows":{"account/01a21361-78fb-76f2-8c7a-063fe0d1f893":{"login":"yonggu","person":"01a21361-78fb-764d-913a-fa38ded21d19"}}}', X'EA8E9130D73CED3D26C83A385EEDCF26', X'D7D0F1838761880C99EBE72CFBD483A091A2B99D7524258408ACFF22EFEAE9DF', NULL);
INSERT INTO "event" VALUES ('01a21361-78fb-79d6-964d-56f6f49f703d', '990826', 'unit', '01a21361-7830-7b4d-876a-d4fee179e08b', '01a21361-7830-7b4d-876a-d4fee179e08b', '/990826/990826001/91990826MA8640033K/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78fb-780a-ad9f-7f27694c4bea","role":"enterprise_manager"},"rows":{"person/01a21361-78fb-780a-ad9f-7f27694c4bea":{"became":null,"name":"丁晓峰","region":"990826"},"post/01a21361-78fb-77f6-ba4a-3d9615e580e2":{"person":"01a21361-78fb-780a-ad9f-7f27694c4bea","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029484562,"unit":"01a21361-7830-7b4d-876a-d4fee179e08b","until":null}}}', X'0BCFC2B7962E83EA62B92EB3695FB9EE', X'8CED070576408DF8790C8C73A391ECDDEDB42FB15D06696663088CF5A77A4F82', NULL);
INSERT INTO "event" VALUES ('01a21361-78fb-7a7b-8550-3e7fe279c12f', '990826', 'account', '01a21361-78fb-7a29-92ed-5cd460e1c85a', '01a21361-7830-7b4d-876a-d4fee179e08b', '/990826/990826001/91990826MA8640033K/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"lancheng","person":"01a21361-78fb-780a-ad9f-7f27694c4bea"},"rows":{"account/01a21361-78fb-7a29-92ed-5cd460e1c85a":{"login":"lancheng","person":"01a21361-78fb-780a-ad9f-7f27694c4bea"}}}', X'EC32E5F252EBB92CEB91CE1FE0BA3C61', X'DE7AE6CB4779D7135A095D5073518D084C0112A85BCD0BCC410BFFB4E1757EBE', NULL);
INSERT INTO "event" VALUES ('01a21361-78fb-7b79-a6f5-819f2e4cafa9', '990826', 'unit', '01a21361-782f-7705-b0eb-aa5ba00c40ca', '01a21361-782f-7705-b0eb-aa5ba00c40ca', '/990826/990826103/91990826MA2043414C/', 'appoint', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"person":"01a21361-78fb-7b24-b96c-c0e10e2d0ecd","role":"enterprise_manager"},"rows":{"person/01a21361-78fb-7b24-b96c-c0e10e2d0ecd":{"became":null,"name":"纪云","region":"990826"},"post/01a21361-78fb-7b22-bdc0-05a1c75843b2":{"person":"01a21361-78fb-7b24-b96c-c0e10e2d0ecd","region":"990826","role":"enterprise_manager","sectors":"[]","since":1793029484562,"unit":"01a21361-782f-7705-b0eb-aa5ba00c40ca","until":null}}}', X'CEE7975E961678DDD9255723CFF03CD8', X'84F4310890F7D56EEBEB9B319DE0E45B63C42B74A0CF0C9E79FBD37F7BA962B7', NULL);
INSERT INTO "event" VALUES ('01a21361-78fb-7c52-9c88-6811fa3ccc59', '990826', 'account', '01a21361-78fb-7be8-9610-9d097897bffb', '01a21361-782f-7705-b0eb-aa5ba00c40ca', '/990826/990826103/91990826MA2043414C/', 'account_new', NULL, 1793029484562, NULL, NULL, 0, '{"extra":{"login":"zhongan","person":"01a21361-78fb-7b24-b96c-c0e10e2d0ecd"},"rows":{"account/01a21361-78fb-7be8-9610-9d097897bffb":{"login":"zhongan","person":"01a21361-78fb-7b24-b96c-c0e10e2d0ecd"}}}', X'0E549594547D750919A415E6BFCADAA6', X'A7F455BE82E9A6689F4632479F3645A658F50355B9FA610F8900D7601AC8171C', NULL);
INSERT INTO "event" VALUES ('01a21361-7a93-7e00-b453-5469af695218', '990826', 'account', '01a21361-78b7-7860-952d-c05dc53589be', '01a21361-7815-774a-a1cf-865821ad9a0d', '/990826/11990826010947644R/', 'log_in', NULL, 1795621485202, '01a21361-78b7-7625-a517-a86caa4a3c1a', NULL, 0, '{"extra":{"address":"127.0.0.1","device":"","person":"01a21361-78b7-7625-a517-a86caa4a3c1a","second":false}}', X'2E4A3A322A0FBF9A6191656BA178E8D0', X'7F8B3C4B86CA1B4756AE064382628C2EC64A2B26C334F6F6970B382E02183DA3', NULL);
INSERT INTO "event" VALUES ('01a21361-7af0-7650-a72a-0e4dd9d5b66d', '990826', 'plan', '01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'create', 'upload', 1795621485295, '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-78b7-7620-a138-ce9e41bb5256', 1, '{"changes":{"file_hash":{"from":null,"to":"d48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6"},"period_from":{"from":null,"to":"2020-01-01"},"period_to":{"from":null,"to":"2099-12-31"},"title":{"from":null,"to":"平澜县冬季安全行动方案（2020—2099年）"}},"from":"new","to":"draft","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-12-09","version":1}}', X'00C9CBC1DFA3546A4BEDD8C5AE3CAA11', X'F9AC448DB8C12A7AE794756349E8C31AF6D101BFD37188831C022927BF9E203F', NULL);
INSERT INTO "event" VALUES ('01a21361-7b12-7614-abd9-01a43e92a0a4', '990826', 'plan', '01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'commitment', NULL, 1795621485329, '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-78b7-7620-a138-ce9e41bb5256', 1, '{"extra":{"act":"confirmed","commitments":["01a21361-7af1-72bf-afd9-e69914eb874b","01a21361-7af1-72c2-bc94-6040a7ab4881","01a21361-7af1-72c3-83b6-48c94564c2af","01a21361-7af1-72c4-b2fc-02e94b687e99","01a21361-7af1-72c6-889d-844801f54f74"]}}', X'F01D1D6E6DA03451462882CE397E1A7B', X'BA0728D5C112D0E1D19A0327658CAAE4D2ABB5570BBE8A83AE8104483D191070', NULL);
INSERT INTO "event" VALUES ('01a21361-7b14-7a6a-9e5c-4d37c4b7ca85', '990826', 'plan', '01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'commitment', NULL, 1795621485332, '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-78b7-7620-a138-ce9e41bb5256', 1, '{"extra":{"act":"past","commitments":["01a21361-7af1-72bf-afd9-e69914eb874b"],"past":"history"}}', X'309CDD24E42984841802CD5C39B51BF1', X'33F211F5B280607387F720FAA2C5114D4620A9D107F089E5B46B06E96E719DCD', NULL);
INSERT INTO "event" VALUES ('01a21361-7b19-7b71-9cd4-5ad9113a7d12', '990826', 'plan', '01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', 'move', 'issue', 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-78b7-7620-a138-ce9e41bb5256', 1, '{"from":"draft","to":"issued","row":{"due":null,"version":2}}', X'F2EFCD5332D0B8A6D2A27FCF0152EAB1', X'3286ADD5396E9F9496EC2E964B515DF800553069AF638191DAF84AEB7C2546E6', NULL);
INSERT INTO "event" VALUES ('01a21361-7b1a-75ac-9026-3ca89d757233', '990826', 'task', '01a21361-7b1a-70bb-997e-288b91945203', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', 'create', 'record_history', 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-78b7-7620-a138-ce9e41bb5256', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":["01a21361-7818-7a4e-acbc-3b7f5cf80ee2","01a21361-781b-7ad9-aac5-e186a185f5a8"]},"due_on":{"from":null,"to":"2020-06-30"},"kind":{"from":null,"to":"milestone"},"measure":{"from":null,"to":"1"},"measure_place":{"from":null,"to":1},"measure_title":{"from":null,"to":"建立消防台账"},"past":{"from":null,"to":"history"},"plan":{"from":null,"to":"01a21361-7af0-727e-9da7-be979518ca32"},"sentence":{"from":null,"to":"2020年6月底前，全面摸清人员密集场所底数"},"title":{"from":null,"to":"全面摸清人员密集场所底数"}},"from":"new","to":"history","row":{"version":1}}', X'08AE6AC941006B22C4D77A0AB302B5A0', X'696402892D66E7D3204F8AF985AC48D124ADBFEB0B07ABBB824D82FD75DFF7D7', NULL);
INSERT INTO "event" VALUES ('01a21361-7b1b-7064-b74c-fc460d644947', '990826', 'task', '01a21361-7b1a-7b5a-b121-2cc9cea8cdbe', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', 'create', 'assign', 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-78b7-7620-a138-ce9e41bb5256', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":["01a21361-7818-7a4e-acbc-3b7f5cf80ee2","01a21361-781b-7ad9-aac5-e186a185f5a8"]},"coverage":{"from":null,"to":100},"due_on":{"from":null,"to":"2099-12-31"},"kind":{"from":null,"to":"milestone"},"measure":{"from":null,"to":"1"},"measure_place":{"from":null,"to":1},"measure_title":{"from":null,"to":"建立消防台账"},"plan":{"from":null,"to":"01a21361-7af0-727e-9da7-be979518ca32"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', X'5174555C74522269120929AF7B27B3C1', X'11093C559EA0258A05AB3218DAA1A9E28DF39338B481A1C4C56FD3DD12F202D2', NULL);
INSERT INTO "event" VALUES ('01a21361-7b1b-74fd-9972-248ef1f1a110', '990826', 'task_part', '01a21361-7b1b-7141-bd6e-790f352c7349', '01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '/990826/11990826012646028F/', 'create', 'assign', 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-78b7-7620-a138-ce9e41bb5256', 1, '{"changes":{"due_on":{"from":null,"to":"2099-12-31"},"lead":{"from":null,"to":"01a21361-7817-7b30-944d-8de48e62b3ba"},"plan":{"from":null,"to":"01a21361-7af0-727e-9da7-be979518ca32"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"task":{"from":null,"to":"01a21361-7b1a-7b5a-b121-2cc9cea8cdbe"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', X'159BAD20C6B74CCF7598D57C46F69973', X'5B06CAA935D689D64099D10728E6EAF6BF075FBB9ABC5C3155E67F666134DC6D', NULL);
INSERT INTO "event" VALUES ('01a21361-7b1b-7793-8688-0d1a3edd9c4e', '990826', 'task_part', '01a21361-7b1b-755d-ad9c-fda43c140f0b', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/', 'create', 'assign', 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-78b7-7620-a138-ce9e41bb5256', 1, '{"changes":{"due_on":{"from":null,"to":"2099-12-31"},"lead":{"from":null,"to":"01a21361-7817-7b30-944d-8de48e62b3ba"},"plan":{"from":null,"to":"01a21361-7af0-727e-9da7-be979518ca32"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"task":{"from":null,"to":"01a21361-7b1a-7b5a-b121-2cc9cea8cdbe"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', X'2FFF4CB09580718FB4F936B6024DE34E', X'0FEEF28DFA634F6D5466E4B89107EB98F3723288434945F98C63AF55503AB7D4', NULL);
INSERT INTO "event" VALUES ('01a21361-7b1b-7afc-87d3-e5cd5af0d0a0', '990826', 'task', '01a21361-7b1b-7856-8d43-791993b0fdbb', '01a21361-7816-736b-a3b5-4d1dd66492af', '/990826/11990826011298885E/', 'create', 'assign', 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-78b7-7620-a138-ce9e41bb5256', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"due_on":{"from":null,"to":"2026-12-31"},"every":{"from":null,"to":"quarter"},"kind":{"from":null,"to":"recurring"},"measure":{"from":null,"to":"2"},"measure_place":{"from":null,"to":2},"measure_title":{"from":null,"to":"开展企业自查"},"min":{"from":null,"to":1},"period":{"from":null,"to":"2026-Q4"},"plan":{"from":null,"to":"01a21361-7af0-727e-9da7-be979518ca32"},"population":{"from":null,"to":"生产经营单位主要负责人"},"sentence":{"from":null,"to":"每季度至少开展1次自查"},"title":{"from":null,"to":"每季度至少开展1次自查"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-12-31","version":1}}', X'45BF79594D6909F45FF8C97623CF83AE', X'9AE56601188E99D7B58B114B1F5D939ED436F50AC27EF5C7528DB98CF4B86FBA', NULL);
INSERT INTO "event" VALUES ('01a21361-7b1b-7d33-a890-c33424a8bd99', '990826', 'task', '01a21361-7b1b-7bdf-8de2-3a2e6e456c4b', '01a21361-7816-736b-a3b5-4d1dd66492af', '/990826/11990826011298885E/', 'create', 'assign', 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-78b7-7620-a138-ce9e41bb5256', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"due_on":{"from":null,"to":"2026-11-30"},"every":{"from":null,"to":"month"},"kind":{"from":null,"to":"recurring"},"measure":{"from":null,"to":"2"},"measure_place":{"from":null,"to":2},"measure_title":{"from":null,"to":"开展企业自查"},"min":{"from":null,"to":1},"period":{"from":null,"to":"2026-11"},"plan":{"from":null,"to":"01a21361-7af0-727e-9da7-be979518ca32"},"population":{"from":null,"to":"高危行业领域"},"sentence":{"from":null,"to":"高危行业领域每月至少1次"},"title":{"from":null,"to":"高危行业领域每月至少1次"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2026-11-30","version":1}}', X'419447C8A49124E6C9B0C3A1A35A5417', X'A05579DEAEB550F045F0F08E282EAE3298CEF44193093F767FF249BE7712B621', NULL);
INSERT INTO "event" VALUES ('01a21361-7b1b-7eeb-bd1c-ec18f29ff06a', '990826', 'task', '01a21361-7b1b-7de7-9134-766271a879d2', '01a21361-7816-736b-a3b5-4d1dd66492af', '/990826/11990826011298885E/', 'create', 'assign', 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-78b7-7620-a138-ce9e41bb5256', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"comparison":{"from":null,"to":"at_least"},"due_on":{"from":null,"to":"2099-12-31"},"goal":{"from":null,"to":50},"kind":{"from":null,"to":"target"},"measure":{"from":null,"to":"3"},"measure_place":{"from":null,"to":3},"measure_title":{"from":null,"to":"开展应急演练"},"measure_unit":{"from":null,"to":"%"},"plan":{"from":null,"to":"01a21361-7af0-727e-9da7-be979518ca32"},"sentence":{"from":null,"to":"2099年，企业“四不”演练占比达到50%"},"title":{"from":null,"to":"企业“四不”演练占比达到50%"}},"from":"new","to":"assigned","params":{"ladder_remind":{"value":null}},"row":{"due":"2099-12-31","version":1}}', X'4FE90265318148D3D684F797A5E13281', X'761AA7FC1DF2C850C1FBA71F2C3030B4EF463C51CA337DBD37E279429BA66523', NULL);
INSERT INTO "event" VALUES ('01a21361-7c1e-712b-bf72-0af8dd63873e', '990826', 'account', '01a21361-78d3-7b9a-8c59-90bb8a6dddf4', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', 'log_in', NULL, 1795621485597, '01a21361-78d3-7939-8699-ca4bc600472c', NULL, 0, '{"extra":{"address":"127.0.0.1","device":"","person":"01a21361-78d3-7939-8699-ca4bc600472c","second":false}}', X'86799085E0FC5AF2B4EE9AA2D3DCAEC0', X'8409D5AB453632092F5649C717631D85D151A1BDF818F01C5F4E7F8EE376534B', NULL);
INSERT INTO "event" VALUES ('01a21361-7c23-7747-ab1a-a80f2216bfaa', '990826', 'task', '01a21361-7b1a-7b5a-b121-2cc9cea8cdbe', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', 'move', 'sign', 1795621485602, '01a21361-78d3-7939-8699-ca4bc600472c', '01a21361-78d3-7935-aa43-a64c16c65add', 1, '{"from":"assigned","to":"working","params":{"ladder_remind":{"value":null}},"row":{"version":2}}', X'857D5CFEDB31A298CF4E6300C5A5F935', X'8687333A5EA9058E8E66574AE9000DBA774A9DA53348B2FC1A8CE2A22CFDC147', NULL);
INSERT INTO "event" VALUES ('01a21361-7c2c-72f1-8f7b-bce100af2add', '990826', 'task', '01a21361-7b1a-7b5a-b121-2cc9cea8cdbe', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', 'move', 'report', 1795621485611, '01a21361-78d3-7939-8699-ca4bc600472c', '01a21361-78d3-7935-aa43-a64c16c65add', 1, '{"note":"已布置","changes":{"progress":{"from":null,"to":"正在建档。"}},"params":{"ladder_remind":{"value":null}},"row":{"version":3}}', X'6647BF354B0EFCBA3BBFBD6BFC9EEC7E', X'43E3901C51A8D7AE92AFDAF2B9BD148203CA66FD3B3A1E40445978B170F5F759', NULL);
CREATE TABLE file (
  hash    TEXT NOT NULL,         -- SHA-256 of the bytes, hex
  owner   TEXT NOT NULL,         -- the person who uploaded it
  name    TEXT NOT NULL,
  type    TEXT NOT NULL,
  size    BIGINT NOT NULL,
  created BIGINT NOT NULL,
  PRIMARY KEY (hash, owner, name)
);
INSERT INTO "file" VALUES ('d48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6', '01a21361-78b7-7625-a517-a86caa4a3c1a', '行动方案.txt', '', 742, 1795621485295);
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
INSERT INTO "plan_document" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '990826', 'd48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6', '行动方案.txt', 'txt', '平澜县冬季安全行动方案（2020—2099年）
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
INSERT INTO "plan_measure" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '1', 1, '1.', '建立消防台账', '（一）开展消防安全行动', 75, 157, '{"lead":{"unit":"01a21361-7817-7b30-944d-8de48e62b3ba","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-7818-7a4e-acbc-3b7f5cf80ee2","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-781b-7ad9-aac5-e186a185f5a8","name":"石桥镇","because":"方案写明“石桥镇”"}]}');
INSERT INTO "plan_measure" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '2', 2, '2.', '开展企业自查', '（一）开展消防安全行动', 158, 215, '{"lead":{"unit":"01a21361-7816-736b-a3b5-4d1dd66492af","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}');
INSERT INTO "plan_measure" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '3', 3, '3.', '开展应急演练', '（一）开展消防安全行动', 216, 258, '{"lead":{"unit":"01a21361-7816-736b-a3b5-4d1dd66492af","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}');
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
INSERT INTO "plan_commitment" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72bf-afd9-e69914eb874b', '990826', 'milestone', 'confirmed', '1', 84, 106, '{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21361-7817-7b30-944d-8de48e62b3ba","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-7818-7a4e-acbc-3b7f5cf80ee2","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-781b-7ad9-aac5-e186a185f5a8","name":"石桥镇","because":"方案写明“石桥镇”"}]},"past":"history","edited_by":"周文静","edited_at":"2026-11-25T15:44:45.332Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:45.329Z"}', 0, 4, '01a21361-7b1a-70bb-997e-288b91945203');
INSERT INTO "plan_commitment" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72c2-bc94-6040a7ab4881', '990826', 'milestone', 'confirmed', '1', 107, 128, '{"what":"全部建立“一户一档”","due":"2099-12-31","coverage":1,"because":"2099年12月底前","owners":{"lead":{"unit":"01a21361-7817-7b30-944d-8de48e62b3ba","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-7818-7a4e-acbc-3b7f5cf80ee2","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-781b-7ad9-aac5-e186a185f5a8","name":"石桥镇","because":"方案写明“石桥镇”"}]},"edited_by":"周文静","edited_at":"2026-11-25T15:44:45.329Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:45.329Z"}', 0, 3, '01a21361-7b1a-7b5a-b121-2cc9cea8cdbe');
INSERT INTO "plan_commitment" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72c3-83b6-48c94564c2af', '990826', 'recurring', 'confirmed', '2', 178, 189, '{"what":"至少开展1次自查","who":"生产经营单位主要负责人","every":"quarter","min":1,"because":"每季度","owners":{"lead":{"unit":"01a21361-7816-736b-a3b5-4d1dd66492af","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:44:45.329Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:45.329Z"}', 0, 3, '01a21361-7b1b-7856-8d43-791993b0fdbb');
INSERT INTO "plan_commitment" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72c4-b2fc-02e94b687e99', '990826', 'recurring', 'confirmed', '2', 190, 202, '{"what":"至少开展1次自查","who":"高危行业领域","every":"month","min":1,"exception_of":"01a21361-7af1-72c3-83b6-48c94564c2af","because":"每月","owners":{"lead":{"unit":"01a21361-7816-736b-a3b5-4d1dd66492af","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:44:45.329Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:45.329Z"}', 0, 3, '01a21361-7b1b-7bdf-8de2-3a2e6e456c4b');
INSERT INTO "plan_commitment" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72c6-889d-844801f54f74', '990826', 'target', 'confirmed', '3', 225, 246, '{"what":"企业“四不”演练占比达到50%","due":"2099-12-31","within_year":true,"value":0.5,"unit":"ratio","op":"\u003e=","because":"2099年…50%","owners":{"lead":{"unit":"01a21361-7816-736b-a3b5-4d1dd66492af","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T15:44:45.329Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:45.329Z"}', 0, 3, '01a21361-7b1b-7de7-9134-766271a879d2');
CREATE TABLE plan_record (         -- which commitment a record was handed out for
  record     TEXT NOT NULL PRIMARY KEY,
  plan       TEXT NOT NULL,
  commitment TEXT NOT NULL
);
INSERT INTO "plan_record" VALUES ('01a21361-7b1a-70bb-997e-288b91945203', '01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72bf-afd9-e69914eb874b');
INSERT INTO "plan_record" VALUES ('01a21361-7b1a-7b5a-b121-2cc9cea8cdbe', '01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72c2-bc94-6040a7ab4881');
INSERT INTO "plan_record" VALUES ('01a21361-7b1b-7141-bd6e-790f352c7349', '01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72c2-bc94-6040a7ab4881');
INSERT INTO "plan_record" VALUES ('01a21361-7b1b-755d-ad9c-fda43c140f0b', '01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72c2-bc94-6040a7ab4881');
INSERT INTO "plan_record" VALUES ('01a21361-7b1b-7856-8d43-791993b0fdbb', '01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72c3-83b6-48c94564c2af');
INSERT INTO "plan_record" VALUES ('01a21361-7b1b-7bdf-8de2-3a2e6e456c4b', '01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72c4-b2fc-02e94b687e99');
INSERT INTO "plan_record" VALUES ('01a21361-7b1b-7de7-9134-766271a879d2', '01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7af1-72c6-889d-844801f54f74');
CREATE TABLE plan_not_taken (
  plan      TEXT NOT NULL,
  id        TEXT NOT NULL,
  start_at  BIGINT NOT NULL,
  end_at    BIGINT NOT NULL,
  reason    TEXT NOT NULL,         -- JSON: zh, en
  dismissed BIGINT NOT NULL,
  PRIMARY KEY (plan, id)
);
INSERT INTO "plan_not_taken" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', 'n1', 31, 37, '{"zh":"条目、类别、环节的数目，不是要达到的数量","en":"a number of items, classes or steps, not a quantity to reach"}', 0);
INSERT INTO "plan_not_taken" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', 'n2', 38, 53, '{"zh":"已经过去的时间或既成事实；数量用来限定对象范围，不是要达到的数量","en":"a time already past, or a fact that stands; the number limits whom it concerns; it is not to be reached"}', 0);
CREATE TABLE plan_change (         -- what undo takes back, newest first
  plan    TEXT NOT NULL,
  id      TEXT NOT NULL PRIMARY KEY,
  person  TEXT NOT NULL,
  act     TEXT NOT NULL,
  before  TEXT NOT NULL,           -- JSON list of the commitments as they were
  after   TEXT NOT NULL,           -- JSON map of id to version as they became
  undone  BIGINT NOT NULL
);
INSERT INTO "plan_change" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7b12-7392-a0ff-8368d86d7e1a', '01a21361-78b7-7625-a517-a86caa4a3c1a', 'confirmed', '{"01a21361-7af1-72bf-afd9-e69914eb874b":{"kind":"milestone","status":"pending","measure":"1","start":84,"end":106,"gone":false,"version":1,"body":{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21361-7817-7b30-944d-8de48e62b3ba","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-7818-7a4e-acbc-3b7f5cf80ee2","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-781b-7ad9-aac5-e186a185f5a8","name":"石桥镇","because":"方案写明“石桥镇”"}]}}},"01a21361-7af1-72c2-bc94-6040a7ab4881":{"kind":"milestone","status":"pending","measure":"1","start":107,"end":128,"gone":false,"version":1,"body":{"what":"全部建立“一户一档”","due":"2099-12-31","coverage":1,"because":"2099年12月底前","owners":{"lead":{"unit":"01a21361-7817-7b30-944d-8de48e62b3ba","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-7818-7a4e-acbc-3b7f5cf80ee2","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-781b-7ad9-aac5-e186a185f5a8","name":"石桥镇","because":"方案写明“石桥镇”"}]}}},"01a21361-7af1-72c3-83b6-48c94564c2af":{"kind":"recurring","status":"pending","measure":"2","start":178,"end":189,"gone":false,"version":1,"body":{"what":"至少开展1次自查","who":"生产经营单位主要负责人","every":"quarter","min":1,"because":"每季度","owners":{"lead":{"unit":"01a21361-7816-736b-a3b5-4d1dd66492af","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}},"01a21361-7af1-72c4-b2fc-02e94b687e99":{"kind":"recurring","status":"pending","measure":"2","start":190,"end":202,"gone":false,"version":1,"body":{"what":"至少开展1次自查","who":"高危行业领域","every":"month","min":1,"exception_of":"01a21361-7af1-72c3-83b6-48c94564c2af","because":"每月","owners":{"lead":{"unit":"01a21361-7816-736b-a3b5-4d1dd66492af","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}},"01a21361-7af1-72c6-889d-844801f54f74":{"kind":"target","status":"pending","measure":"3","start":225,"end":246,"gone":false,"version":1,"body":{"what":"企业“四不”演练占比达到50%","due":"2099-12-31","within_year":true,"value":0.5,"unit":"ratio","op":"\u003e=","because":"2099年…50%","owners":{"lead":{"unit":"01a21361-7816-736b-a3b5-4d1dd66492af","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}}}', '{"01a21361-7af1-72bf-afd9-e69914eb874b":2,"01a21361-7af1-72c2-bc94-6040a7ab4881":2,"01a21361-7af1-72c3-83b6-48c94564c2af":2,"01a21361-7af1-72c4-b2fc-02e94b687e99":2,"01a21361-7af1-72c6-889d-844801f54f74":2}', 0);
INSERT INTO "plan_change" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '01a21361-7b14-7947-b346-e724d9fd7f6d', '01a21361-78b7-7625-a517-a86caa4a3c1a', 'past', '{"01a21361-7af1-72bf-afd9-e69914eb874b":{"kind":"milestone","status":"confirmed","measure":"1","start":84,"end":106,"gone":false,"version":2,"body":{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21361-7817-7b30-944d-8de48e62b3ba","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21361-7818-7a4e-acbc-3b7f5cf80ee2","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21361-781b-7ad9-aac5-e186a185f5a8","name":"石桥镇","because":"方案写明“石桥镇”"}]},"edited_by":"周文静","edited_at":"2026-11-25T15:44:45.329Z","decided_by":"周文静","decided_at":"2026-11-25T15:44:45.329Z"}}}', '{"01a21361-7af1-72bf-afd9-e69914eb874b":3}', 0);
CREATE TABLE event_new (
  arrival INTEGER NOT NULL PRIMARY KEY,
  event   TEXT NOT NULL
);
INSERT INTO "event_new" VALUES (1, '01a21361-77cc-797d-a18b-ebd8296d79e4');
INSERT INTO "event_new" VALUES (2, '01a21361-7814-7db3-80cc-6e651b88213b');
INSERT INTO "event_new" VALUES (3, '01a21361-7815-7803-ab2c-ebfb898280d8');
INSERT INTO "event_new" VALUES (4, '01a21361-7816-717c-93ac-6b38252d101e');
INSERT INTO "event_new" VALUES (5, '01a21361-7816-73b1-a71b-3cf579bc7880');
INSERT INTO "event_new" VALUES (6, '01a21361-7816-77a7-b550-4f540cf59fac');
INSERT INTO "event_new" VALUES (7, '01a21361-7816-7a90-b114-e5583f89c57f');
INSERT INTO "event_new" VALUES (8, '01a21361-7816-7daa-9fc3-73aba90fd4d5');
INSERT INTO "event_new" VALUES (9, '01a21361-7817-7109-b264-7b2c452de63b');
INSERT INTO "event_new" VALUES (10, '01a21361-7817-73ec-98d1-83a9924c6771');
INSERT INTO "event_new" VALUES (11, '01a21361-7817-75c2-9d5f-d5b8988c6602');
INSERT INTO "event_new" VALUES (12, '01a21361-7817-7737-b420-9aea38e06373');
INSERT INTO "event_new" VALUES (13, '01a21361-7817-78cc-9e9d-b656b8a2de60');
INSERT INTO "event_new" VALUES (14, '01a21361-7817-79fc-851d-6f8dac1ae634');
INSERT INTO "event_new" VALUES (15, '01a21361-7817-7b5b-9de0-3f27d99ff77d');
INSERT INTO "event_new" VALUES (16, '01a21361-7817-7c4b-86c1-caf06bce9cb3');
INSERT INTO "event_new" VALUES (17, '01a21361-7817-7d30-aac2-fe3176ea6e94');
INSERT INTO "event_new" VALUES (18, '01a21361-7817-7e21-876d-68602c1b35bc');
INSERT INTO "event_new" VALUES (19, '01a21361-7818-7214-9f31-4bad3da7698a');
INSERT INTO "event_new" VALUES (20, '01a21361-7818-7412-a824-ad518aeeb932');
INSERT INTO "event_new" VALUES (21, '01a21361-7818-7663-bce9-67f75c4e6821');
INSERT INTO "event_new" VALUES (22, '01a21361-7818-7860-8f17-f737d8122e02');
INSERT INTO "event_new" VALUES (23, '01a21361-7818-7a7a-9c23-4bd7f23370e7');
INSERT INTO "event_new" VALUES (24, '01a21361-7818-7d88-9bd6-e907e7948f10');
INSERT INTO "event_new" VALUES (25, '01a21361-7819-70b4-bfe6-b84c8b9829d2');
INSERT INTO "event_new" VALUES (26, '01a21361-7819-72b8-a876-88774ed9d028');
INSERT INTO "event_new" VALUES (27, '01a21361-7819-74f4-8557-3587d0844ae2');
INSERT INTO "event_new" VALUES (28, '01a21361-7819-76f8-b646-4e609b6052cd');
INSERT INTO "event_new" VALUES (29, '01a21361-7819-7958-aad3-29ebc04d6fe3');
INSERT INTO "event_new" VALUES (30, '01a21361-7819-7ca6-93cf-1e2a4fbfe9db');
INSERT INTO "event_new" VALUES (31, '01a21361-7819-7f2d-8c3a-f35e10478b57');
INSERT INTO "event_new" VALUES (32, '01a21361-781a-72bf-8668-d04adc4f8667');
INSERT INTO "event_new" VALUES (33, '01a21361-781a-7453-b888-20c7942079f1');
INSERT INTO "event_new" VALUES (34, '01a21361-781a-764e-834a-170faabf3810');
INSERT INTO "event_new" VALUES (35, '01a21361-781a-793a-9656-223fdf8c718d');
INSERT INTO "event_new" VALUES (36, '01a21361-781a-7b26-b699-3e7d449ff4c4');
INSERT INTO "event_new" VALUES (37, '01a21361-781a-7d79-b092-cc2299b5d59d');
INSERT INTO "event_new" VALUES (38, '01a21361-781b-703d-a997-203674537436');
INSERT INTO "event_new" VALUES (39, '01a21361-781b-7242-991f-8a17ff95f4f2');
INSERT INTO "event_new" VALUES (40, '01a21361-781b-7461-86da-e62cd642e41b');
INSERT INTO "event_new" VALUES (41, '01a21361-781b-769a-ad9f-3a605e6bd3fb');
INSERT INTO "event_new" VALUES (42, '01a21361-781b-78a7-baf1-7b058c1af729');
INSERT INTO "event_new" VALUES (43, '01a21361-781b-7b00-b81b-4cc051d09f13');
INSERT INTO "event_new" VALUES (44, '01a21361-781b-7d19-bc2f-d2dd623b8047');
INSERT INTO "event_new" VALUES (45, '01a21361-781b-7f0a-a8b1-97764d055452');
INSERT INTO "event_new" VALUES (46, '01a21361-781c-71a1-9891-421c028aef31');
INSERT INTO "event_new" VALUES (47, '01a21361-781c-746d-840e-d6a48e5df132');
INSERT INTO "event_new" VALUES (48, '01a21361-781c-755d-a11c-d245e68e71ea');
INSERT INTO "event_new" VALUES (49, '01a21361-781c-7668-bcef-333718a4af3e');
INSERT INTO "event_new" VALUES (50, '01a21361-781c-776f-92f0-f8b69a09353e');
INSERT INTO "event_new" VALUES (51, '01a21361-781c-7856-ad02-94f339ac208e');
INSERT INTO "event_new" VALUES (52, '01a21361-781c-7915-b5ac-b3bd37eef61e');
INSERT INTO "event_new" VALUES (53, '01a21361-781c-7a7a-85bf-9686c6935d29');
INSERT INTO "event_new" VALUES (54, '01a21361-781c-7b87-b6bd-61bc724f3a77');
INSERT INTO "event_new" VALUES (55, '01a21361-781c-7c80-83b1-a23f79ba9c4c');
INSERT INTO "event_new" VALUES (56, '01a21361-781c-7db1-b4be-585722f17878');
INSERT INTO "event_new" VALUES (57, '01a21361-781c-7efe-bcc8-2cb9ddbbcf03');
INSERT INTO "event_new" VALUES (58, '01a21361-781d-70e2-9217-44e083f4c600');
INSERT INTO "event_new" VALUES (59, '01a21361-781d-71dc-b72e-6005846caeb3');
INSERT INTO "event_new" VALUES (60, '01a21361-781d-7340-902f-be189c4ae7c3');
INSERT INTO "event_new" VALUES (61, '01a21361-781d-745f-9dce-1c46ae7b0673');
INSERT INTO "event_new" VALUES (62, '01a21361-781d-757f-8b57-c43d4a535ad3');
INSERT INTO "event_new" VALUES (63, '01a21361-781d-765a-b92c-2af872399a1d');
INSERT INTO "event_new" VALUES (64, '01a21361-781d-77d5-be42-091532c49995');
INSERT INTO "event_new" VALUES (65, '01a21361-781d-78ec-ae01-adce318c920f');
INSERT INTO "event_new" VALUES (66, '01a21361-781e-7695-b542-6a793f73cfb8');
INSERT INTO "event_new" VALUES (67, '01a21361-781e-7e0e-a4a8-d5ba33ee371a');
INSERT INTO "event_new" VALUES (68, '01a21361-781f-7a6a-bf76-c72e18d1d0de');
INSERT INTO "event_new" VALUES (69, '01a21361-781f-7e1d-9a13-60c2969002ec');
INSERT INTO "event_new" VALUES (70, '01a21361-7820-7882-aa04-cabdc6fa5e0c');
INSERT INTO "event_new" VALUES (71, '01a21361-7820-7b49-9f16-2b4f0c4ae4a3');
INSERT INTO "event_new" VALUES (72, '01a21361-7821-7a6d-8638-2b3917381ae5');
INSERT INTO "event_new" VALUES (73, '01a21361-7826-7688-8cef-a4a3efeb673e');
INSERT INTO "event_new" VALUES (74, '01a21361-7827-793c-beeb-c7820e40517c');
INSERT INTO "event_new" VALUES (75, '01a21361-7827-7c34-ba61-b315b052a1d9');
INSERT INTO "event_new" VALUES (76, '01a21361-7828-776c-afd0-6b0a5c282d72');
INSERT INTO "event_new" VALUES (77, '01a21361-7828-7aa8-a32d-8b4d2fab1cec');
INSERT INTO "event_new" VALUES (78, '01a21361-7829-79ac-8589-a2769ea28d86');
INSERT INTO "event_new" VALUES (79, '01a21361-7829-7c6c-98d2-315d7f7fe50e');
INSERT INTO "event_new" VALUES (80, '01a21361-782a-7847-9b7f-0a1cb7546385');
INSERT INTO "event_new" VALUES (81, '01a21361-782a-7b74-b2ca-0c7950017874');
INSERT INTO "event_new" VALUES (82, '01a21361-782b-7c6f-b3e2-8f65f538ed5a');
INSERT INTO "event_new" VALUES (83, '01a21361-782b-7f41-bd91-ad00fb4e2793');
INSERT INTO "event_new" VALUES (84, '01a21361-782c-7a11-afd0-862b54b663cd');
INSERT INTO "event_new" VALUES (85, '01a21361-782c-7c96-96cb-73cf164e5d63');
INSERT INTO "event_new" VALUES (86, '01a21361-782d-763a-b34f-2305b6ac94cc');
INSERT INTO "event_new" VALUES (87, '01a21361-782d-78ee-9a34-cd897364e523');
INSERT INTO "event_new" VALUES (88, '01a21361-782e-758e-a9f1-208829bc981e');
INSERT INTO "event_new" VALUES (89, '01a21361-782e-7995-b3e4-1e57f00bc243');
INSERT INTO "event_new" VALUES (90, '01a21361-782f-7426-8e5d-29a08a1d2158');
INSERT INTO "event_new" VALUES (91, '01a21361-782f-7736-bd72-f1d3df395fbe');
INSERT INTO "event_new" VALUES (92, '01a21361-7830-70b4-92bd-ebee614019bd');
INSERT INTO "event_new" VALUES (93, '01a21361-7830-73a5-9a32-4f353bef85b6');
INSERT INTO "event_new" VALUES (94, '01a21361-7830-7a17-bc24-64a480e2c1c7');
INSERT INTO "event_new" VALUES (95, '01a21361-7830-7b8f-aae2-15e42fe2dddc');
INSERT INTO "event_new" VALUES (96, '01a21361-7831-70b8-bf61-46cb0cd9ed25');
INSERT INTO "event_new" VALUES (97, '01a21361-7831-7209-8f18-67604970ccd4');
INSERT INTO "event_new" VALUES (98, '01a21361-7831-76c6-9c3c-43319a64fc16');
INSERT INTO "event_new" VALUES (99, '01a21361-7831-7875-ba49-43e87ac45047');
INSERT INTO "event_new" VALUES (100, '01a21361-7831-7d09-b80b-cdf63526df44');
INSERT INTO "event_new" VALUES (101, '01a21361-7831-7e3a-ba56-b4b22b707a73');
INSERT INTO "event_new" VALUES (102, '01a21361-7832-7396-ba75-970d8eaf6021');
INSERT INTO "event_new" VALUES (103, '01a21361-7832-7540-9592-c4574984214f');
INSERT INTO "event_new" VALUES (104, '01a21361-7833-7075-8cbf-2741c2b122a4');
INSERT INTO "event_new" VALUES (105, '01a21361-78a5-7092-b92f-f0775bc6a441');
INSERT INTO "event_new" VALUES (106, '01a21361-78ad-7481-a002-eb9aa7a924b1');
INSERT INTO "event_new" VALUES (107, '01a21361-78ad-7ed2-86ca-f544579c3d38');
INSERT INTO "event_new" VALUES (108, '01a21361-78ae-73e3-ad6c-032f8fb9574b');
INSERT INTO "event_new" VALUES (109, '01a21361-78ae-77e7-badf-0350d1fade15');
INSERT INTO "event_new" VALUES (110, '01a21361-78ae-7a11-bd4a-c3e2f80dc25d');
INSERT INTO "event_new" VALUES (111, '01a21361-78ae-7d83-a805-2277d334b67c');
INSERT INTO "event_new" VALUES (112, '01a21361-78b0-7661-9018-0122f951d902');
INSERT INTO "event_new" VALUES (113, '01a21361-78b2-7dec-94b9-41835470d65c');
INSERT INTO "event_new" VALUES (114, '01a21361-78b6-7801-bf44-286124374b43');
INSERT INTO "event_new" VALUES (115, '01a21361-78b6-7da0-8fea-6cd530bf949f');
INSERT INTO "event_new" VALUES (116, '01a21361-78b7-73bf-a0d6-d3d6978107b0');
INSERT INTO "event_new" VALUES (117, '01a21361-78b7-772f-b8a6-211ecf531b01');
INSERT INTO "event_new" VALUES (118, '01a21361-78b7-7966-8ea9-6c686f1dd1da');
INSERT INTO "event_new" VALUES (119, '01a21361-78b7-7c34-9b55-19900655949a');
INSERT INTO "event_new" VALUES (120, '01a21361-78b7-7eb9-8f05-07ca5ef43927');
INSERT INTO "event_new" VALUES (121, '01a21361-78bb-7acb-95fc-9f00da7cb100');
INSERT INTO "event_new" VALUES (122, '01a21361-78bc-7076-950d-431afe3b5f5f');
INSERT INTO "event_new" VALUES (123, '01a21361-78bc-721e-8d80-5015f4e19a53');
INSERT INTO "event_new" VALUES (124, '01a21361-78be-7928-85e1-8f6421287ba9');
INSERT INTO "event_new" VALUES (125, '01a21361-78bf-7781-bd13-4d7f522b498d');
INSERT INTO "event_new" VALUES (126, '01a21361-78c1-7e43-b4e4-2e101388e1fd');
INSERT INTO "event_new" VALUES (127, '01a21361-78c5-776c-b914-177bbb5de30b');
INSERT INTO "event_new" VALUES (128, '01a21361-78c5-7bb0-9706-6419f976cb36');
INSERT INTO "event_new" VALUES (129, '01a21361-78d2-7b1c-b26d-0b441ce2b577');
INSERT INTO "event_new" VALUES (130, '01a21361-78d3-73e8-bed6-8872b2610faa');
INSERT INTO "event_new" VALUES (131, '01a21361-78d3-76dd-8f1b-66649488ee3d');
INSERT INTO "event_new" VALUES (132, '01a21361-78d3-7a6e-8821-462a22222e28');
INSERT INTO "event_new" VALUES (133, '01a21361-78d3-7cab-ae25-d7508ea304c7');
INSERT INTO "event_new" VALUES (134, '01a21361-78d4-7078-b7eb-9cd0c5019ac5');
INSERT INTO "event_new" VALUES (135, '01a21361-78d7-7634-a589-a6bc1f26a806');
INSERT INTO "event_new" VALUES (136, '01a21361-78d7-7c87-88e5-ef480482ee06');
INSERT INTO "event_new" VALUES (137, '01a21361-78d7-7eee-afc4-43882026af3d');
INSERT INTO "event_new" VALUES (138, '01a21361-78d8-7376-b6f6-7b748b8d19ee');
INSERT INTO "event_new" VALUES (139, '01a21361-78d8-75be-8dc2-32f589078ef1');
INSERT INTO "event_new" VALUES (140, '01a21361-78de-7baa-b3c3-40d1ebb00812');
INSERT INTO "event_new" VALUES (141, '01a21361-78de-7e74-b64c-46abae0f8014');
INSERT INTO "event_new" VALUES (142, '01a21361-78df-7250-9ecc-d527ecd4b011');
INSERT INTO "event_new" VALUES (143, '01a21361-78df-7463-aaea-1519fdd098f6');
INSERT INTO "event_new" VALUES (144, '01a21361-78df-7726-914e-ebbb31c50080');
INSERT INTO "event_new" VALUES (145, '01a21361-78df-78bb-8b04-e38965b3243e');
INSERT INTO "event_new" VALUES (146, '01a21361-78e2-79fd-823a-4ddfa32d6273');
INSERT INTO "event_new" VALUES (147, '01a21361-78e2-7ef1-ab9a-8513f5f9ac2d');
INSERT INTO "event_new" VALUES (148, '01a21361-78e3-73a9-b6e6-6f8f70690080');
INSERT INTO "event_new" VALUES (149, '01a21361-78e3-75ee-b949-9b28b2b744cf');
INSERT INTO "event_new" VALUES (150, '01a21361-78e3-78bd-9e78-adb6c0c6e458');
INSERT INTO "event_new" VALUES (151, '01a21361-78e5-7310-ae6a-9a6333e6a1bb');
INSERT INTO "event_new" VALUES (152, '01a21361-78e6-7b72-942b-68e0712f2fb2');
INSERT INTO "event_new" VALUES (153, '01a21361-78e6-7cef-b31e-65c5c1c5458d');
INSERT INTO "event_new" VALUES (154, '01a21361-78e6-7eca-81db-feebb0503d2d');
INSERT INTO "event_new" VALUES (155, '01a21361-78e7-7079-a303-30c53f9400bb');
INSERT INTO "event_new" VALUES (156, '01a21361-78e7-7232-894b-e4f09a99107e');
INSERT INTO "event_new" VALUES (157, '01a21361-78f3-7143-b6a4-bebe7ddecb33');
INSERT INTO "event_new" VALUES (158, '01a21361-78f3-77a9-aad1-0e253db6d972');
INSERT INTO "event_new" VALUES (159, '01a21361-78f3-7a71-9a43-84415429efee');
INSERT INTO "event_new" VALUES (160, '01a21361-78f4-7021-bc7e-1f25511ea504');
INSERT INTO "event_new" VALUES (161, '01a21361-78f4-71d0-993b-bdc33978cbc6');
INSERT INTO "event_new" VALUES (162, '01a21361-78f4-774f-af1b-d60ebccb8e94');
INSERT INTO "event_new" VALUES (163, '01a21361-78f4-7992-aa32-8af991d6d2f0');
INSERT INTO "event_new" VALUES (164, '01a21361-78f4-7cc4-9160-6f93e6f17724');
INSERT INTO "event_new" VALUES (165, '01a21361-78f4-7f1d-9a91-278a4a3863d9');
INSERT INTO "event_new" VALUES (166, '01a21361-78f5-7299-8079-1fff6ddf3044');
INSERT INTO "event_new" VALUES (167, '01a21361-78f5-7428-aec1-f2cc0c12f4f1');
INSERT INTO "event_new" VALUES (168, '01a21361-78f5-76da-9906-651f8a7f9b0c');
INSERT INTO "event_new" VALUES (169, '01a21361-78f5-7826-aceb-ffe3d339ac4d');
INSERT INTO "event_new" VALUES (170, '01a21361-78f5-7b04-8d66-4e0b694c8170');
INSERT INTO "event_new" VALUES (171, '01a21361-78f5-7d6f-9bc5-6fd9f5acd121');
INSERT INTO "event_new" VALUES (172, '01a21361-78f6-70fc-90bc-165e9ef54415');
INSERT INTO "event_new" VALUES (173, '01a21361-78f6-734e-b321-92d707343004');
INSERT INTO "event_new" VALUES (174, '01a21361-78f6-7664-a827-1acafdf68121');
INSERT INTO "event_new" VALUES (175, '01a21361-78f6-78b4-ac50-f8160863cc51');
INSERT INTO "event_new" VALUES (176, '01a21361-78f6-7c0b-90c7-c408e6eede82');
INSERT INTO "event_new" VALUES (177, '01a21361-78f6-7d78-8219-5fe7e7316b41');
INSERT INTO "event_new" VALUES (178, '01a21361-78f7-70e6-a4f6-95a9126f4109');
INSERT INTO "event_new" VALUES (179, '01a21361-78f7-7282-8f52-5f220212b3bd');
INSERT INTO "event_new" VALUES (180, '01a21361-78f7-750c-9f9e-68532eaacf18');
INSERT INTO "event_new" VALUES (181, '01a21361-78f7-7670-9465-b0f5fe3d7550');
INSERT INTO "event_new" VALUES (182, '01a21361-78f7-78de-a5a0-76d8d786976c');
INSERT INTO "event_new" VALUES (183, '01a21361-78f7-7a25-80fa-389bb632e36f');
INSERT INTO "event_new" VALUES (184, '01a21361-78f7-7f10-90b1-83a2f587e466');
INSERT INTO "event_new" VALUES (185, '01a21361-78f8-7208-a644-937728693367');
INSERT INTO "event_new" VALUES (186, '01a21361-78f8-7622-9898-82bec2ff0a96');
INSERT INTO "event_new" VALUES (187, '01a21361-78f8-7795-9a0c-593b5a1e859d');
INSERT INTO "event_new" VALUES (188, '01a21361-78f8-7b1d-95ba-973693f8f0e4');
INSERT INTO "event_new" VALUES (189, '01a21361-78f8-7ca5-b8d0-1ee9bf94cdeb');
INSERT INTO "event_new" VALUES (190, '01a21361-78f9-7115-b629-6bbd865fabe3');
INSERT INTO "event_new" VALUES (191, '01a21361-78f9-725e-8729-87fc4784bb2a');
INSERT INTO "event_new" VALUES (192, '01a21361-78f9-749d-ba49-c3fad4887f3b');
INSERT INTO "event_new" VALUES (193, '01a21361-78f9-75f1-9251-0fd3541ec38a');
INSERT INTO "event_new" VALUES (194, '01a21361-78f9-785a-8fd9-8f053bcbf324');
INSERT INTO "event_new" VALUES (195, '01a21361-78f9-7997-a50a-77a338755c6e');
INSERT INTO "event_new" VALUES (196, '01a21361-78f9-7c44-8bb8-8cdb01bb0c0d');
INSERT INTO "event_new" VALUES (197, '01a21361-78f9-7d9f-9778-771e491c888d');
INSERT INTO "event_new" VALUES (198, '01a21361-78fa-70ff-b3ff-4db166902105');
INSERT INTO "event_new" VALUES (199, '01a21361-78fa-7240-83c1-f1a886ae15a8');
INSERT INTO "event_new" VALUES (200, '01a21361-78fa-7514-96e7-24beffb7f534');
INSERT INTO "event_new" VALUES (201, '01a21361-78fa-7668-bf9d-788a7818affd');
INSERT INTO "event_new" VALUES (202, '01a21361-78fa-79a2-9fe7-ea8a9a22e493');
INSERT INTO "event_new" VALUES (203, '01a21361-78fa-7b0f-bb0e-23d7acf1e81b');
INSERT INTO "event_new" VALUES (204, '01a21361-78fa-7da1-bf74-ecde83ca7011');
INSERT INTO "event_new" VALUES (205, '01a21361-78fa-7ecf-89f6-6ee0737f6b5d');
INSERT INTO "event_new" VALUES (206, '01a21361-78fb-71a9-b606-5f16d5349a89');
INSERT INTO "event_new" VALUES (207, '01a21361-78fb-72ed-8213-709f4d837021');
INSERT INTO "event_new" VALUES (208, '01a21361-78fb-751c-aeae-0d07f080704b');
INSERT INTO "event_new" VALUES (209, '01a21361-78fb-75aa-9ddd-fd348b21a13d');
INSERT INTO "event_new" VALUES (210, '01a21361-78fb-76ac-b749-cabd4c39990a');
INSERT INTO "event_new" VALUES (211, '01a21361-78fb-7756-a8ac-110510c804db');
INSERT INTO "event_new" VALUES (212, '01a21361-78fb-79d6-964d-56f6f49f703d');
INSERT INTO "event_new" VALUES (213, '01a21361-78fb-7a7b-8550-3e7fe279c12f');
INSERT INTO "event_new" VALUES (214, '01a21361-78fb-7b79-a6f5-819f2e4cafa9');
INSERT INTO "event_new" VALUES (215, '01a21361-78fb-7c52-9c88-6811fa3ccc59');
INSERT INTO "event_new" VALUES (216, '01a21361-7a93-7e00-b453-5469af695218');
INSERT INTO "event_new" VALUES (217, '01a21361-7af0-7650-a72a-0e4dd9d5b66d');
INSERT INTO "event_new" VALUES (218, '01a21361-7b12-7614-abd9-01a43e92a0a4');
INSERT INTO "event_new" VALUES (219, '01a21361-7b14-7a6a-9e5c-4d37c4b7ca85');
INSERT INTO "event_new" VALUES (220, '01a21361-7b19-7b71-9cd4-5ad9113a7d12');
INSERT INTO "event_new" VALUES (221, '01a21361-7b1a-75ac-9026-3ca89d757233');
INSERT INTO "event_new" VALUES (222, '01a21361-7b1b-7064-b74c-fc460d644947');
INSERT INTO "event_new" VALUES (223, '01a21361-7b1b-74fd-9972-248ef1f1a110');
INSERT INTO "event_new" VALUES (224, '01a21361-7b1b-7793-8688-0d1a3edd9c4e');
INSERT INTO "event_new" VALUES (225, '01a21361-7b1b-7afc-87d3-e5cd5af0d0a0');
INSERT INTO "event_new" VALUES (226, '01a21361-7b1b-7d33-a890-c33424a8bd99');
INSERT INTO "event_new" VALUES (227, '01a21361-7b1b-7eeb-bd1c-ec18f29ff06a');
INSERT INTO "event_new" VALUES (228, '01a21361-7c1e-712b-bf72-0af8dd63873e');
INSERT INTO "event_new" VALUES (229, '01a21361-7c23-7747-ab1a-a80f2216bfaa');
INSERT INTO "event_new" VALUES (230, '01a21361-7c2c-72f1-8f7b-bce100af2add');
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
INSERT INTO "clock" VALUES ('01a21361-7b1a-7b5a-b121-2cc9cea8cdbe', 'handle', 'task', '990826', '/990826/11990826015820087F/', 1795621485337, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795621485337, 1795621485337, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO "clock" VALUES ('01a21361-7b1b-7141-bd6e-790f352c7349', 'handle', 'task_part', '990826', '/990826/11990826012646028F/', 1795621485337, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795621485337, 1795621485337, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO "clock" VALUES ('01a21361-7b1b-755d-ad9c-fda43c140f0b', 'handle', 'task_part', '990826', '/990826/990826100/', 1795621485337, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795621485337, 1795621485337, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
INSERT INTO "clock" VALUES ('01a21361-7b1b-7856-8d43-791993b0fdbb', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795621485337, '2026-12-31', 1798732800000, 'unset:ladder_remind', 1795621485337, 1795621485337, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 1798732800000, 0, '');
INSERT INTO "clock" VALUES ('01a21361-7b1b-7bdf-8de2-3a2e6e456c4b', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795621485337, '2026-11-30', 1796054400000, 'unset:ladder_remind', 1795621485337, 1795621485337, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 1796054400000, 0, '');
INSERT INTO "clock" VALUES ('01a21361-7b1b-7de7-9134-766271a879d2', 'handle', 'task', '990826', '/990826/11990826011298885E/', 1795621485337, '2099-12-31', 4102416000000, 'unset:ladder_remind', 1795621485337, 1795621485337, NULL, NULL, '[]', 0, '', NULL, NULL, NULL, 4102416000000, 0, '');
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
INSERT INTO "timer" VALUES ('01a21361-77c8-7c47-8b9c-9ae71c549b28', 'computed', 'enterprise', '', '', 1795621484469, 1795621484469, 0, '', '{}');
INSERT INTO "timer" VALUES ('01a21361-77c9-726a-9f4d-9ab07f200ab7', 'calendar', 'propose_batch', '', '', 1803830400000, 1803830400000, 0, '', '{"spec":"year||2 months","label":"2027"}');
INSERT INTO "timer" VALUES ('01a21361-77c9-76e3-a17f-adb676d22e7c', 'recompute', 'all', '', '', 1795621484469, 1795621484469, 0, '', '{"ledger":"","after":""}');
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
INSERT INTO "share" VALUES ('01a21361-7b1a-70bb-997e-288b91945203', 'task', '/990826/11990826012646028F/', '');
INSERT INTO "share" VALUES ('01a21361-7b1a-70bb-997e-288b91945203', 'task', '/990826/990826100/', '');
INSERT INTO "share" VALUES ('01a21361-7b1a-7b5a-b121-2cc9cea8cdbe', 'task', '/990826/11990826012646028F/', '');
INSERT INTO "share" VALUES ('01a21361-7b1a-7b5a-b121-2cc9cea8cdbe', 'task', '/990826/990826100/', '');
INSERT INTO "share" VALUES ('01a21361-7b1b-7141-bd6e-790f352c7349', 'task_part', '/990826/11990826015820087F/', '');
INSERT INTO "share" VALUES ('01a21361-7b1b-755d-ad9c-fda43c140f0b', 'task_part', '/990826/11990826015820087F/', '');
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
INSERT INTO "post" VALUES ('01a21361-788f-75b4-8059-e9ba3c1d5ae0', '990826', '01a21361-788f-75c6-8f45-146ed7ad10dc', '01a21361-7814-7afc-9d8c-b81ff7b59254', 'system_admin', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78ad-784c-8206-6f826e8b6806', '990826', '01a21361-78ad-785e-bfde-33444b1b5bf2', '01a21361-7814-7afc-9d8c-b81ff7b59254', 'security_admin', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78ae-763f-a2e8-9952ab24b5f3', '990826', '01a21361-78ae-7645-b921-b9d5f4353af2', '01a21361-7814-7afc-9d8c-b81ff7b59254', 'auditor', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78ae-7c79-8f70-6700fd99ef23', '990826', '01a21361-78ae-7c7c-9ac7-0a7c10d0f77c', '01a21361-7814-7afc-9d8c-b81ff7b59254', 'audit_admin', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78b2-7aa6-9b66-5e2ce3f5ac52', '990826', '01a21361-78b2-7ac1-99b4-4f49053a99c0', '01a21361-7814-7afc-9d8c-b81ff7b59254', 'committee_director', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78b6-7b8e-908b-67b6376c54ef', '990826', '01a21361-78b6-7b96-9371-cb774202d6f3', '01a21361-7814-7afc-9d8c-b81ff7b59254', 'leader', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78b7-7620-a138-ce9e41bb5256', '990826', '01a21361-78b7-7625-a517-a86caa4a3c1a', '01a21361-7815-774a-a1cf-865821ad9a0d', 'committee_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78b7-7b5f-819c-a2b9969194a0', '990826', '01a21361-78b7-7b63-a42b-e103b1d8adf3', '01a21361-7815-774a-a1cf-865821ad9a0d', 'committee_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78ba-7f3a-8d17-e009d3810f82', '990826', '01a21361-78bb-7002-8f0f-1e323db3c858', '01a21361-7816-736b-a3b5-4d1dd66492af', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78bb-7d11-a135-355aa9e671f4', '990826', '01a21361-78bb-7002-8f0f-1e323db3c858', '01a21361-7815-774a-a1cf-865821ad9a0d', 'committee_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78be-73dc-affd-9cbecab37235', '990826', '01a21361-78be-73e6-b549-d4ee5758bbb3', '01a21361-7816-7a55-8505-486024b060a4', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78c0-7c87-a86b-2853b239afcd', '990826', '01a21361-78c0-7c90-a688-85e1a3995fe8', '01a21361-7817-70d5-889f-3cb279c6be83', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78c5-7a62-8bac-73802c9df06c', '990826', '01a21361-78c5-7a69-aae8-ced9ba22f142', '01a21361-7817-757b-a6a8-619ec2975def', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78d2-7e72-b281-228a946f17bc', '990826', '01a21361-78d2-7e7e-b5c7-c305cb4dc02e', '01a21361-7817-7886-a716-dd3cdbfc508c', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78d3-7935-aa43-a64c16c65add', '990826', '01a21361-78d3-7939-8699-ca4bc600472c', '01a21361-7817-7b30-944d-8de48e62b3ba', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78d3-7ebf-b0fc-14da3d0fd967', '990826', '01a21361-78d3-7ec5-aad1-8d6b49993b83', '01a21361-7817-7d15-82ff-2e17e337b868', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78d7-7b01-bb7c-949a58d068ba', '990826', '01a21361-78d7-7b08-8a22-69bb56c9fdfb', '01a21361-7818-71df-be64-2a40c7f578e5', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78d8-71fd-b728-8ec5ec8f57b4', '990826', '01a21361-78d8-7200-b63a-9b36363e99c5', '01a21361-7818-7627-99c2-49163904f164', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78de-78e3-b2e4-fa92efa703e6', '990826', '01a21361-78de-78ec-86c2-573006a8dac4', '01a21361-7818-7a4e-acbc-3b7f5cf80ee2', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78df-714e-8b67-b992b6cdfac9', '990826', '01a21361-78df-7151-b457-cfad8db9ef8a', '01a21361-7819-7088-ac49-0521fc04f1bc', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78df-7602-9887-350038ff71fb', '990826', '01a21361-78df-765e-9697-c33c8d3a0812', '01a21361-7819-74cc-9a19-18b420437d2c', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78df-7ab4-9a24-0426194d4f7a', '990826', '01a21361-78df-7ab7-b99d-a33d4acd9542', '01a21361-7819-792c-bd83-1728ae1f606d', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78e3-7267-b18a-75fecc2cfc6e', '990826', '01a21361-78e3-726d-9b1f-71db1ce18295', '01a21361-7819-7eb7-8a02-04ab26a9962b', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78e3-77d5-baca-e14695f4b951', '990826', '01a21361-78e3-77d8-bf2c-e0bb223cc5e7', '01a21361-781a-7421-b7da-535fb3a0cf47', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78e6-79ed-9e6c-5246094f9aba', '990826', '01a21361-78e6-79f6-ad97-0add31cb4f6a', '01a21361-781a-790a-89d4-b588a1b84dfb', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78e6-7dfa-a951-2af207fc2353', '990826', '01a21361-78e6-7dfd-9dc3-4fb3478f48c6', '01a21361-781a-7d4a-b16c-62073121d00f', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78e7-717a-b5f4-84bea2b9f9c4', '990826', '01a21361-78e7-717c-bb7c-9d1db0605f31', '01a21361-781b-7216-8cd6-07abe2df14e2', 'department_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f3-7513-a4a9-c010b25d9a2a', '990826', '01a21361-78f3-751a-b77c-b5311ace09a3', '01a21361-781b-766e-88a5-a3bfe2f846c1', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f3-7ce0-9ad2-592f1c456db5', '990826', '01a21361-78f3-7ce3-bd11-d114fd29ac18', '01a21361-781b-7881-b0d2-eead3f732348', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f4-769b-a642-e3d1615b7f24', '990826', '01a21361-78f4-769f-900a-2613b90439b4', '01a21361-781b-7ad9-aac5-e186a185f5a8', 'system_admin', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f4-7c0f-8595-74a4fa26d795', '990826', '01a21361-78f4-7c12-9e0c-c24bcc68ef18', '01a21361-781b-7ad9-aac5-e186a185f5a8', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f5-714c-9685-3c520f19a730', '990826', '01a21361-78f5-714e-a1d1-d716eb177dc5', '01a21361-781b-7cf5-b290-30479a61902d', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f5-7635-806a-45b88c98e6c2', '990826', '01a21361-78f5-7637-9125-fb440d7ab1ff', '01a21361-781b-7ecb-ac9f-c09fba9ea962', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f5-7a6a-a84f-6f2f1e5cef6f', '990826', '01a21361-78f5-7a6d-b4b0-0f5aba03114e', '01a21361-781c-717b-b46d-bd7a15ea16eb', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f5-7f18-9643-8ed9cadd1b35', '990826', '01a21361-78f6-7066-99de-c8135ed4ec21', '01a21361-781c-7440-ac1c-ecc9202280d7', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f6-74f9-8e89-23bee0ea9a86', '990826', '01a21361-78f6-74fb-a41c-bf6b10390422', '01a21361-781c-7545-9859-7ee8384e21b5', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f6-7aba-a400-454dd145a370', '990826', '01a21361-78f6-7abd-b909-155b98201306', '01a21361-781c-763a-b6ea-99c900bf9914', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f6-7f01-a22e-cb76b3b6fa64', '990826', '01a21361-78f6-7f04-afb9-95c725003785', '01a21361-781c-773b-86cc-41a0fc02a223', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f7-747d-8d6d-92e3cf4c9d83', '990826', '01a21361-78f7-747f-847a-9ae77fdc5d9c', '01a21361-781c-7842-9319-b7906f16546f', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f7-779c-86d6-9d6c003f6ed0', '990826', '01a21361-78f7-779f-89d0-766575fdf38b', '01a21361-781c-7901-99ef-29fc6effd916', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f7-7e23-8133-5931d08f8851', '990826', '01a21361-78f7-7e28-b797-a5e224025951', '01a21361-781c-7a52-bed7-6847a1c1923b', 'town_office', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f8-74e2-8d84-03ad868dee4a', '990826', '01a21361-78f8-74e5-a905-74926acf0323', '01a21361-781c-7b72-a459-f1266d730cd9', 'village_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f8-79fb-a3c4-1d6cb03eaaeb', '990826', '01a21361-78f8-79fd-bf1a-7ea312dbe132', '01a21361-781c-7ee6-990a-5bc75a1eb3f0', 'village_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f8-7f0f-b28b-ba22107850df', '990826', '01a21361-78f8-7f11-8423-a59354cfddd7', '01a21361-781d-70ac-9b2c-6317de161296', 'village_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f9-73b1-9a41-847b50ba03ec', '990826', '01a21361-78f9-73b3-a1ca-69b35c72040a', '01a21361-781d-756a-b60e-2a301a07b84b', 'village_officer', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f9-77a1-a5f8-1a25a3a13f57', '990826', '01a21361-78f9-77a4-9c8c-64d70ef36424', '01a21361-781d-78d0-aa10-219212fd5eca', 'enterprise_manager', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f9-7b0d-9c77-b90fa4c0d11e', '990826', '01a21361-78f9-7b10-9ee6-cb632a804d2a', '01a21361-781d-78d0-aa10-219212fd5eca', 'principal', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78f9-7f0a-bf10-d2d0dc121e78', '990826', '01a21361-78fa-7039-acc8-fb928eef6d97', '01a21361-7828-7a75-a325-95882a75c676', 'enterprise_manager', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78fa-738e-bf44-a35612751941', '990826', '01a21361-78fa-7390-84a5-214038ccf3ea', '01a21361-7828-7a75-a325-95882a75c676', 'principal', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78fa-7880-9edd-dd2255aa52d7', '990826', '01a21361-78fa-7882-9773-aafc515d4407', '01a21361-7829-7c2b-82b1-39cdc26099a1', 'enterprise_manager', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78fa-7c6a-8a6e-68b12113bae2', '990826', '01a21361-78fa-7c6c-bae9-bbeb383e26f8', '01a21361-7827-7bf3-a0ca-0b2319845cbf', 'enterprise_manager', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78fb-70b6-8d7f-7dde59ed1655', '990826', '01a21361-78fb-70b8-a4cd-3240c1db98fe', '01a21361-782c-7c5f-bb23-88d8cb7f0741', 'enterprise_manager', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78fb-7432-abc7-97e9ebfe1920', '990826', '01a21361-78fb-7435-8e2d-6e2b375fd90f', '01a21361-782b-7ef6-be77-1053d06738d4', 'enterprise_manager', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78fb-764b-adcc-9b52ccb49fca', '990826', '01a21361-78fb-764d-913a-fa38ded21d19', '01a21361-7830-737a-8f63-a520061fa08e', 'enterprise_manager', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78fb-77f6-ba4a-3d9615e580e2', '990826', '01a21361-78fb-780a-ad9f-7f27694c4bea', '01a21361-7830-7b4d-876a-d4fee179e08b', 'enterprise_manager', 1793029484562, NULL, '[]');
INSERT INTO "post" VALUES ('01a21361-78fb-7b22-bdc0-05a1c75843b2', '990826', '01a21361-78fb-7b24-b96c-c0e10e2d0ecd', '01a21361-782f-7705-b0eb-aa5ba00c40ca', 'enterprise_manager', 1793029484562, NULL, '[]');
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
INSERT INTO "known_device" VALUES ('bc00ae53c6d0ab50f537b1b64b4855bad871690e360c64fdd0ed4c274857ad5c', '01a21361-78b7-7860-952d-c05dc53589be', 1795621485202, 0, 0);
INSERT INTO "known_device" VALUES ('5b019edd5dea6abfcc8f9155591bed2e51db8d22c237863675b51a76ade7aa19', '01a21361-78d3-7b9a-8c59-90bb8a6dddf4', 1795621485597, 0, 0);
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
INSERT INTO "l_enterprise" VALUES ('01a21361-781d-78d0-aa10-219212fd5eca', '990826', '01a21361-781d-78d0-aa10-219212fd5eca', '/990826/990826100/91990826MA8573491L/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '鑫禾木业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-781e-7d94-b8e1-cf0f8e3b8e76', '990826', '01a21361-781e-7d94-b8e1-cf0f8e3b8e76', '/990826/990826100/91990826MA90290844/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '石桥丰茂饲料有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-781f-7dbc-9dbb-6def35d27490', '990826', '01a21361-781f-7dbc-9dbb-6def35d27490', '/990826/990826100/91990826MA3707817J/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '石桥镇双鹿冷冻厂', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-7820-7b16-8748-9c4e0745e9dd', '990826', '01a21361-7820-7b16-8748-9c4e0745e9dd', '/990826/990826100/91990826MA3994422J/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '石桥信达机械铸造有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-7826-75ba-9bd1-197d25dcdb2e', '990826', '01a21361-7826-75ba-9bd1-197d25dcdb2e', '/990826/990826100/91990826MA0242938Q/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '石桥永盛采石场', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-7827-7bf3-a0ca-0b2319845cbf', '990826', '01a21361-7827-7bf3-a0ca-0b2319845cbf', '/990826/990826002/91990826MA6115147A/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '澜东顺达冷链有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-7828-7a75-a325-95882a75c676', '990826', '01a21361-7828-7a75-a325-95882a75c676', '/990826/990826400/91990826MA05539633/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '恒信化工有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-7829-7c2b-82b1-39cdc26099a1', '990826', '01a21361-7829-7c2b-82b1-39cdc26099a1', '/990826/990826400/91990826MA73818502/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '宏澜铝业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-782a-7b0f-9847-830c703695ff', '990826', '01a21361-782a-7b0f-9847-830c703695ff', '/990826/990826400/91990826MA9133279W/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '金锐五金制品有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-782b-7ef6-be77-1053d06738d4', '990826', '01a21361-782b-7ef6-be77-1053d06738d4', '/990826/990826106/91990826MA4777729G/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '宏源建材有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-782c-7c5f-bb23-88d8cb7f0741', '990826', '01a21361-782c-7c5f-bb23-88d8cb7f0741', '/990826/990826107/91990826MA68643086/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '金石矿业有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-782d-78b7-9107-d1ced859626c', '990826', '01a21361-782d-78b7-9107-d1ced859626c', '/990826/990826101/91990826MA0129847H/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '绿源食品有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-782e-795e-87f6-a2644284d4fb', '990826', '01a21361-782e-795e-87f6-a2644284d4fb', '/990826/990826105/91990826MA5178808Y/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '兴农粮油有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-782f-7705-b0eb-aa5ba00c40ca', '990826', '01a21361-782f-7705-b0eb-aa5ba00c40ca', '/990826/990826103/91990826MA2043414C/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '众安燃气有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-7830-737a-8f63-a520061fa08e', '990826', '01a21361-7830-737a-8f63-a520061fa08e', '/990826/990826104/91990826MA3382653E/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '永固建筑工程有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-7830-7b4d-876a-d4fee179e08b', '990826', '01a21361-7830-7b4d-876a-d4fee179e08b', '/990826/990826001/91990826MA8640033K/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '澜城商业广场管理有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-7831-71dd-b1a9-7746abd6d82c', '990826', '01a21361-7831-71dd-b1a9-7746abd6d82c', '/990826/990826001/91990826MA444932X7/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '通达客运有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-7831-7853-9ea4-86833983a9b3', '990826', '01a21361-7831-7853-9ea4-86833983a9b3', '/990826/990826102/91990826MA20698920/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '丰源仓储有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-7831-7e1e-8951-5701e72ef0c2', '990826', '01a21361-7831-7e1e-8951-5701e72ef0c2', '/990826/990826200/91990826MA5329442F/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '安泰烟花爆竹经营有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
INSERT INTO "l_enterprise" VALUES ('01a21361-7832-7511-af63-5099079aae34', '990826', '01a21361-7832-7511-af63-5099079aae34', '/990826/990826201/91990826MA164279X5/', NULL, 'operating', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '清泉山庄旅游有限公司', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'blue');
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
INSERT INTO "l_department" VALUES ('01a21361-7815-774a-a1cf-865821ad9a0d', '990826', '01a21361-7815-774a-a1cf-865821ad9a0d', '/990826/11990826010947644R/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县安委办', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7816-736b-a3b5-4d1dd66492af', '990826', '01a21361-7816-736b-a3b5-4d1dd66492af', '/990826/11990826011298885E/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县应急局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7816-7a55-8505-486024b060a4', '990826', '01a21361-7816-7a55-8505-486024b060a4', '/990826/119908260132695782/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县住建局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7817-70d5-889f-3cb279c6be83', '990826', '01a21361-7817-70d5-889f-3cb279c6be83', '/990826/1199082601795154X9/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县工信局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7817-757b-a6a8-619ec2975def', '990826', '01a21361-7817-757b-a6a8-619ec2975def', '/990826/11990826013966357X/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县市场监管局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7817-7886-a716-dd3cdbfc508c', '990826', '01a21361-7817-7886-a716-dd3cdbfc508c', '/990826/11990826011227737C/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县交通运输局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7817-7b30-944d-8de48e62b3ba', '990826', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县消防救援大队', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7817-7d15-82ff-2e17e337b868', '990826', '01a21361-7817-7d15-82ff-2e17e337b868', '/990826/1199082601175131XG/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县教育局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7818-71df-be64-2a40c7f578e5', '990826', '01a21361-7818-71df-be64-2a40c7f578e5', '/990826/11990826012084969T/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县卫健局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7818-7627-99c2-49163904f164', '990826', '01a21361-7818-7627-99c2-49163904f164', '/990826/11990826013528859M/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县商务局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '990826', '01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '/990826/11990826012646028F/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县公安局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7819-7088-ac49-0521fc04f1bc', '990826', '01a21361-7819-7088-ac49-0521fc04f1bc', '/990826/11990826018247386J/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县文旅局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7819-74cc-9a19-18b420437d2c', '990826', '01a21361-7819-74cc-9a19-18b420437d2c', '/990826/119908260121411776/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县农业农村局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7819-792c-bd83-1728ae1f606d', '990826', '01a21361-7819-792c-bd83-1728ae1f606d', '/990826/11990826018054023Y/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县水利局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-7819-7eb7-8a02-04ab26a9962b', '990826', '01a21361-7819-7eb7-8a02-04ab26a9962b', '/990826/11990826014654005R/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县自然资源局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-781a-7421-b7da-535fb3a0cf47', '990826', '01a21361-781a-7421-b7da-535fb3a0cf47', '/990826/11990826018896626C/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县民政局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-781a-790a-89d4-b588a1b84dfb', '990826', '01a21361-781a-790a-89d4-b588a1b84dfb', '/990826/119908260123698251/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县财政局', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-781a-7d4a-b16c-62073121d00f', '990826', '01a21361-781a-7d4a-b16c-62073121d00f', '/990826/12990826019736560A/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县委党校', NULL, NULL, NULL);
INSERT INTO "l_department" VALUES ('01a21361-781b-7216-8cd6-07abe2df14e2', '990826', '01a21361-781b-7216-8cd6-07abe2df14e2', '/990826/129908260186890374/', NULL, 'active', 1, 1, 1793029484562, 1793029484562, NULL, NULL, NULL, NULL, NULL, '县融媒体中心', NULL, NULL, NULL);
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
INSERT INTO "l_plan" VALUES ('01a21361-7af0-727e-9da7-be979518ca32', '990826', '01a21361-7814-7afc-9d8c-b81ff7b59254', '/990826/', NULL, 'issued', 2, 1, 1795621485337, 1795621485295, '01a21361-78b7-7625-a517-a86caa4a3c1a', NULL, NULL, NULL, NULL, '平澜县冬季安全行动方案（2020—2099年）', NULL, NULL, '2020-01-01', '2099-12-31', NULL, 'd48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6');
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
INSERT INTO "l_task" VALUES ('01a21361-7b1a-70bb-997e-288b91945203', '990826', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', NULL, 'history', 1, 1, 1795621485337, 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', NULL, NULL, NULL, NULL, '全面摸清人员密集场所底数', 'milestone', '1', 1, '建立消防台账', '（一）开展消防安全行动', '2020年6月底前，全面摸清人员密集场所底数', NULL, '["01a21361-7818-7a4e-acbc-3b7f5cf80ee2","01a21361-781b-7ad9-aac5-e186a185f5a8"]', NULL, '2020-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'history', '01a21361-7af0-727e-9da7-be979518ca32');
INSERT INTO "l_task" VALUES ('01a21361-7b1a-7b5a-b121-2cc9cea8cdbe', '990826', '01a21361-7817-7b30-944d-8de48e62b3ba', '/990826/11990826015820087F/', NULL, 'working', 3, 1, 1795621485602, 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', 'milestone', '1', 1, '建立消防台账', '（一）开展消防安全行动', '2099年12月底前，全部建立“一户一档”', NULL, '["01a21361-7818-7a4e-acbc-3b7f5cf80ee2","01a21361-781b-7ad9-aac5-e186a185f5a8"]', NULL, '2099-12-31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100000000, NULL, '正在建档。', NULL, NULL, '01a21361-7af0-727e-9da7-be979518ca32');
INSERT INTO "l_task" VALUES ('01a21361-7b1b-7856-8d43-791993b0fdbb', '990826', '01a21361-7816-736b-a3b5-4d1dd66492af', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795621485337, 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '2026-12-31', NULL, NULL, NULL, '每季度至少开展1次自查', 'recurring', '2', 2, '开展企业自查', '（一）开展消防安全行动', '每季度至少开展1次自查', '生产经营单位主要负责人', NULL, NULL, '2026-12-31', 'quarter', 1, NULL, '2026-Q4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a21361-7af0-727e-9da7-be979518ca32');
INSERT INTO "l_task" VALUES ('01a21361-7b1b-7bdf-8de2-3a2e6e456c4b', '990826', '01a21361-7816-736b-a3b5-4d1dd66492af', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795621485337, 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '2026-11-30', NULL, NULL, NULL, '高危行业领域每月至少1次', 'recurring', '2', 2, '开展企业自查', '（一）开展消防安全行动', '高危行业领域每月至少1次', '高危行业领域', NULL, NULL, '2026-11-30', 'month', 1, NULL, '2026-11', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a21361-7af0-727e-9da7-be979518ca32');
INSERT INTO "l_task" VALUES ('01a21361-7b1b-7de7-9134-766271a879d2', '990826', '01a21361-7816-736b-a3b5-4d1dd66492af', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795621485337, 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '2099-12-31', NULL, NULL, NULL, '企业“四不”演练占比达到50%', 'target', '3', 3, '开展应急演练', '（一）开展消防安全行动', '2099年，企业“四不”演练占比达到50%', NULL, NULL, NULL, '2099-12-31', NULL, NULL, NULL, NULL, 50000000, 'at_least', '%', NULL, NULL, NULL, NULL, NULL, NULL, '01a21361-7af0-727e-9da7-be979518ca32');
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
INSERT INTO "l_task_part" VALUES ('01a21361-7b1b-7141-bd6e-790f352c7349', '990826', '01a21361-7818-7a4e-acbc-3b7f5cf80ee2', '/990826/11990826012646028F/', NULL, 'assigned', 1, 1, 1795621485337, 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', '01a21361-7b1a-7b5a-b121-2cc9cea8cdbe', '01a21361-7817-7b30-944d-8de48e62b3ba', '2099年12月底前，全部建立“一户一档”', '2099-12-31', '01a21361-7af0-727e-9da7-be979518ca32', NULL, NULL);
INSERT INTO "l_task_part" VALUES ('01a21361-7b1b-755d-ad9c-fda43c140f0b', '990826', '01a21361-781b-7ad9-aac5-e186a185f5a8', '/990826/990826100/', NULL, 'assigned', 1, 1, 1795621485337, 1795621485337, '01a21361-78b7-7625-a517-a86caa4a3c1a', '2099-12-31', NULL, NULL, NULL, '全部建立“一户一档”', '01a21361-7b1a-7b5a-b121-2cc9cea8cdbe', '01a21361-7817-7b30-944d-8de48e62b3ba', '2099年12月底前，全部建立“一户一档”', '2099-12-31', '01a21361-7af0-727e-9da7-be979518ca32', NULL, NULL);
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

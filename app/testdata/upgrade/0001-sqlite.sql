CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO "goose_db_version" VALUES (1, 0, 1, '2026-11-25 01:37:30');
INSERT INTO "goose_db_version" VALUES (2, 1, 1, '2026-11-25 01:37:30');
CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
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
INSERT INTO "unit" VALUES ('01a21059-cc00-7017-83c0-75266809dfe4', '990826', 'county', '平澜县', '["平澜县人民政府","县人民政府","县政府"]', '990826', NULL, '/990826/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc00-7553-b6a0-441197e0e1c3', '990826', 'department', '县安委办', '["平澜县安全生产委员会办公室","县安全生产委员会办公室","县安委会办公室","安委会办公室","安委办","县安委会","县安全生产委员会"]', '11990826010947644R', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826010947644R/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc00-77c0-a884-dbb8c244d9c2', '990826', 'department', '县应急局', '["平澜县应急管理局","县应急管理局","应急管理局","应急局","应急管理部门","应急部门"]', '11990826011298885E', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826011298885E/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc00-79ce-8df0-0a8a93593e68', '990826', 'department', '县住建局', '["平澜县住房和城乡建设局","县住房和城乡建设局","县住房城乡建设局","住房和城乡建设局","住建局","住房城乡建设部门","住建部门"]', '119908260132695782', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/119908260132695782/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc00-7be9-a7aa-2ddeb17e13a0', '990826', 'department', '县工信局', '["平澜县工业和信息化局","县工业和信息化局","工业和信息化局","工信局","工业和信息化部门","工信部门"]', '1199082601795154X9', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/1199082601795154X9/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc00-7d86-85f1-0c07a0e9edda', '990826', 'department', '县市场监管局', '["平澜县市场监督管理局","县市场监督管理局","市场监督管理局","市场监管局","市场监管部门"]', '11990826013966357X', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826013966357X/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc01-7006-87bc-0e6a9d1f66a3', '990826', 'department', '县交通运输局', '["平澜县交通运输局","县交通局","交通运输局","交通局","交通运输部门"]', '11990826011227737C', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826011227737C/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc01-7174-8a5f-49306e35768b', '990826', 'department', '县消防救援大队', '["平澜县消防救援大队","县消防大队","消防救援大队","消防大队","消防救援机构","消防部门"]', '11990826015820087F', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826015820087F/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc01-730a-b433-8264f04cd1ea', '990826', 'department', '县教育局', '["平澜县教育和体育局","县教育和体育局","教育局","教育部门"]', '1199082601175131XG', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/1199082601175131XG/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc01-7486-917a-58cf0f89810b', '990826', 'department', '县卫健局', '["平澜县卫生健康局","县卫生健康局","县卫健委","县卫生健康委员会","卫生健康局","卫健局","卫生健康部门","卫健部门"]', '11990826012084969T', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826012084969T/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc01-75e0-9f9a-4764b87083d3', '990826', 'department', '县商务局', '["平澜县商务局","商务局","商务部门"]', '11990826013528859M', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826013528859M/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc01-7745-88c5-61156f980203', '990826', 'department', '县公安局', '["平澜县公安局","公安局","公安机关","公安部门"]', '11990826012646028F', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826012646028F/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc01-78cb-aec5-4d396957fa71', '990826', 'department', '县文旅局', '["平澜县文化和旅游局","县文化和旅游局","县文化旅游局","文化和旅游局","文旅局","文化和旅游部门","文旅部门"]', '11990826018247386J', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826018247386J/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc01-7b45-a28b-b666c7e450f0', '990826', 'department', '县农业农村局', '["平澜县农业农村局","农业农村局","农业农村部门"]', '119908260121411776', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/119908260121411776/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc01-7ce4-a0df-06ad169ed051', '990826', 'department', '县水利局', '["平澜县水利局","县水务局","水利局","水利部门"]', '11990826018054023Y', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826018054023Y/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc01-7e4a-9499-bbccc93579e2', '990826', 'department', '县自然资源局', '["平澜县自然资源和规划局","县自然资源和规划局","自然资源局","自然资源部门"]', '11990826014654005R', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826014654005R/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc02-707f-9a21-1a4402b1aa8c', '990826', 'department', '县民政局', '["平澜县民政局","民政局","民政部门"]', '11990826018896626C', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/11990826018896626C/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc02-71cb-8dab-0496dfa1f3ba', '990826', 'department', '县财政局', '["平澜县财政局","财政局","财政部门"]', '119908260123698251', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/119908260123698251/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc02-7323-bbd7-89f8aed9d4ce', '990826', 'department', '县委党校', '["中共平澜县委党校","党校"]', '12990826019736560A', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/12990826019736560A/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc02-746e-ab56-867927d004f6', '990826', 'department', '县融媒体中心', '["平澜县融媒体中心","融媒体中心"]', '129908260186890374', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/129908260186890374/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc02-75ef-95e8-f5c2cbc050d8', '990826', 'town', '城关街道', '["城关街道办事处","城关街道办","城关办事处","城关街道党工委"]', '990826001', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826001/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc02-7a8d-b480-61f66b608eea', '990826', 'town', '澜东街道', '["澜东街道办事处","澜东街道办","澜东办事处","澜东街道党工委"]', '990826002', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826002/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc02-7c6a-8189-07a44fd36bf1', '990826', 'town', '石桥镇', '["石桥镇人民政府","石桥镇政府","石桥镇党委"]', '990826100', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826100/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc02-7dcd-8ae6-31b0f420dd56', '990826', 'town', '柳河镇', '["柳河镇人民政府","柳河镇政府","柳河镇党委"]', '990826101', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826101/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc02-7f2f-8467-5308b139f98a', '990826', 'town', '青山铺镇', '["青山铺镇人民政府","青山铺镇政府","青山铺镇党委"]', '990826102', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826102/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc03-7162-840d-653edd53e357', '990826', 'town', '大堰镇', '["大堰镇人民政府","大堰镇政府","大堰镇党委"]', '990826103', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826103/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc03-728b-9095-afa014a46376', '990826', 'town', '沙湾镇', '["沙湾镇人民政府","沙湾镇政府","沙湾镇党委"]', '990826104', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826104/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc03-73b2-9fe8-d4295c2c008f', '990826', 'town', '三官镇', '["三官镇人民政府","三官镇政府","三官镇党委"]', '990826105', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826105/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc03-7506-8ddf-c4d737a80666', '990826', 'town', '双桥镇', '["双桥镇人民政府","双桥镇政府","双桥镇党委"]', '990826106', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826106/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc03-769e-8196-a199c677b9b5', '990826', 'town', '黄土岗镇', '["黄土岗镇人民政府","黄土岗镇政府","黄土岗镇党委"]', '990826107', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826107/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc03-77e1-8d6a-9ede562b37cd', '990826', 'town', '白塔乡', '["白塔乡人民政府","白塔乡政府","白塔乡党委"]', '990826200', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826200/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc03-790e-97e7-30ae741c659e', '990826', 'town', '龙泉乡', '["龙泉乡人民政府","龙泉乡政府","龙泉乡党委"]', '990826201', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826201/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc03-7a7b-b32f-0eeae7d2ae82', '990826', 'zone', '平澜经济开发区', '["平澜经开区","平澜经济开发区管委会","县经济开发区","县开发区","经济开发区","经开区","开发区","经开区管委会","开发区管委会"]', '990826400', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/990826400/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc03-7bc8-9fb4-95d3b588f01a', '990826', 'village', '北关社区', '["城关街道北关社区","北关社区居委会"]', '990826001001', '01a21059-cc02-75ef-95e8-f5c2cbc050d8', '/990826/990826001/990826001001/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc03-7cf2-b2c6-fe9e4bd4d472', '990826', 'village', '文庙社区', '["城关街道文庙社区","文庙社区居委会"]', '990826001002', '01a21059-cc02-75ef-95e8-f5c2cbc050d8', '/990826/990826001/990826001002/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc03-7e73-a1e8-f10344212a97', '990826', 'village', '新渠社区', '["澜东街道新渠社区","新渠社区居委会"]', '990826002001', '01a21059-cc02-7a8d-b480-61f66b608eea', '/990826/990826002/990826002001/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-7063-a603-2d1dd28fc4d5', '990826', 'village', '工业路社区', '["石桥镇工业路社区","工业路社区居委会"]', '990826100001', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/990826100001/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-71a4-821e-1298b18d1581', '990826', 'village', '东湾村', '["石桥镇东湾村","东湾村委会"]', '990826100201', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/990826100201/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-72dc-92ae-4651898d41b2', '990826', 'village', '上庄村', '["石桥镇上庄村","上庄村委会"]', '990826100202', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/990826100202/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-741b-aff2-fb3bb775650f', '990826', 'village', '柳河沿村', '["柳河镇柳河沿村","柳河沿村委会"]', '990826101201', '01a21059-cc02-7dcd-8ae6-31b0f420dd56', '/990826/990826101/990826101201/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-7545-8cca-3a9e7c7658c5', '990826', 'village', '下桥村', '["双桥镇下桥村","下桥村委会"]', '990826106201', '01a21059-cc03-7506-8ddf-c4d737a80666', '/990826/990826106/990826106201/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-767e-96b3-50c11e1294d4', '990826', 'village', '南坡村', '["黄土岗镇南坡村","南坡村委会"]', '990826107201', '01a21059-cc03-769e-8196-a199c677b9b5', '/990826/990826107/990826107201/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-7840-8123-5929c6324847', '990826', 'village', '山前村', '["黄土岗镇山前村","山前村委会"]', '990826107202', '01a21059-cc03-769e-8196-a199c677b9b5', '/990826/990826107/990826107202/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-79d6-a7f6-465f8b1c498a', '990826', 'village', '古泉村', '["龙泉乡古泉村","古泉村委会"]', '990826201201', '01a21059-cc03-790e-97e7-30ae741c659e', '/990826/990826201/990826201201/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-7b35-bee6-51a85c5e90c2', '990826', 'enterprise', '鑫禾木业有限公司', '["平澜县鑫禾木业有限公司","鑫禾木业"]', '91990826MA8573491L', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/91990826MA8573491L/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-7c8c-9977-f08d1975750b', '990826', 'enterprise', '石桥丰茂饲料有限公司', '["平澜县石桥丰茂饲料有限公司","丰茂饲料"]', '91990826MA90290844', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/91990826MA90290844/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-7deb-a35a-42c45300cf09', '990826', 'enterprise', '石桥镇双鹿冷冻厂', '["平澜县石桥镇双鹿冷冻厂","双鹿冷冻厂"]', '91990826MA3707817J', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/91990826MA3707817J/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc04-7f30-a0c3-b9c366a6185e', '990826', 'enterprise', '石桥信达机械铸造有限公司', '["平澜县石桥信达机械铸造有限公司","信达铸造"]', '91990826MA3994422J', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/91990826MA3994422J/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc05-712b-9007-2b261e5f1f23', '990826', 'enterprise', '石桥永盛采石场', '["平澜县石桥永盛采石场","永盛采石场"]', '91990826MA0242938Q', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/91990826MA0242938Q/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc05-7295-b247-a0c9bd75d28d', '990826', 'enterprise', '澜东顺达冷链有限公司', '["平澜县澜东顺达冷链有限公司","顺达冷链"]', '91990826MA6115147A', '01a21059-cc02-7a8d-b480-61f66b608eea', '/990826/990826002/91990826MA6115147A/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc05-73d5-8947-0c89f53c0da8', '990826', 'enterprise', '恒信化工有限公司', '["平澜县恒信化工有限公司","恒信化工"]', '91990826MA05539633', '01a21059-cc03-7a7b-b32f-0eeae7d2ae82', '/990826/990826400/91990826MA05539633/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc05-7537-9dc1-133802a25a36', '990826', 'enterprise', '宏澜铝业有限公司', '["平澜县宏澜铝业有限公司","宏澜铝业"]', '91990826MA73818502', '01a21059-cc03-7a7b-b32f-0eeae7d2ae82', '/990826/990826400/91990826MA73818502/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc05-76fe-a0b8-3890505edf2d', '990826', 'enterprise', '金锐五金制品有限公司', '["平澜县金锐五金制品有限公司","金锐五金"]', '91990826MA9133279W', '01a21059-cc03-7a7b-b32f-0eeae7d2ae82', '/990826/990826400/91990826MA9133279W/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc05-7888-86b5-4ac68e76b34a', '990826', 'enterprise', '宏源建材有限公司', '["平澜县宏源建材有限公司","宏源建材"]', '91990826MA4777729G', '01a21059-cc03-7506-8ddf-c4d737a80666', '/990826/990826106/91990826MA4777729G/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc05-7a49-a8e5-a15835825e30', '990826', 'enterprise', '金石矿业有限公司', '["平澜县金石矿业有限公司","金石矿业"]', '91990826MA68643086', '01a21059-cc03-769e-8196-a199c677b9b5', '/990826/990826107/91990826MA68643086/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc05-7bc3-a289-a8014fee8b3d', '990826', 'enterprise', '绿源食品有限公司', '["平澜县绿源食品有限公司","绿源食品"]', '91990826MA0129847H', '01a21059-cc02-7dcd-8ae6-31b0f420dd56', '/990826/990826101/91990826MA0129847H/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc05-7d39-952a-b08d2a29f8dc', '990826', 'enterprise', '兴农粮油有限公司', '["平澜县兴农粮油有限公司","兴农粮油"]', '91990826MA5178808Y', '01a21059-cc03-73b2-9fe8-d4295c2c008f', '/990826/990826105/91990826MA5178808Y/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc05-7e8d-acdc-6f8ccee5746e', '990826', 'enterprise', '众安燃气有限公司', '["平澜县众安燃气有限公司","众安燃气"]', '91990826MA2043414C', '01a21059-cc03-7162-840d-653edd53e357', '/990826/990826103/91990826MA2043414C/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc06-70b9-83d0-c04a21d533d9', '990826', 'enterprise', '永固建筑工程有限公司', '["平澜县永固建筑工程有限公司","永固建筑"]', '91990826MA3382653E', '01a21059-cc03-728b-9095-afa014a46376', '/990826/990826104/91990826MA3382653E/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc06-720e-b5ea-c02cde4711de', '990826', 'enterprise', '澜城商业广场管理有限公司', '["平澜县澜城商业广场管理有限公司","澜城商业广场"]', '91990826MA8640033K', '01a21059-cc02-75ef-95e8-f5c2cbc050d8', '/990826/990826001/91990826MA8640033K/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc06-7367-8743-bddaa414e1dc', '990826', 'enterprise', '通达客运有限公司', '["平澜县通达客运有限公司","通达客运"]', '91990826MA444932X7', '01a21059-cc02-75ef-95e8-f5c2cbc050d8', '/990826/990826001/91990826MA444932X7/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc06-7491-bc75-45d268010bf7', '990826', 'enterprise', '丰源仓储有限公司', '["平澜县丰源仓储有限公司","丰源仓储"]', '91990826MA20698920', '01a21059-cc02-7f2f-8467-5308b139f98a', '/990826/990826102/91990826MA20698920/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc06-75b2-ba39-308239219301', '990826', 'enterprise', '安泰烟花爆竹经营有限公司', '["平澜县安泰烟花爆竹经营有限公司","安泰烟花爆竹"]', '91990826MA5329442F', '01a21059-cc03-77e1-8d6a-9ede562b37cd', '/990826/990826200/91990826MA5329442F/', 1);
INSERT INTO "unit" VALUES ('01a21059-cc07-727e-a825-f07dc4c7876a', '990826', 'enterprise', '清泉山庄旅游有限公司', '["平澜县清泉山庄旅游有限公司","清泉山庄"]', '91990826MA164279X5', '01a21059-cc03-790e-97e7-30ae741c659e', '/990826/990826201/91990826MA164279X5/', 1);
CREATE TABLE person (
  id     TEXT NOT NULL PRIMARY KEY,
  region TEXT NOT NULL,
  name   TEXT NOT NULL
);
INSERT INTO "person" VALUES ('01a21059-cc2e-72e6-ae8e-0b09ce41f1f1', '990826', '陈路');
INSERT INTO "person" VALUES ('01a21059-cc2e-7696-b184-407f9cb151bf', '990826', '方宁');
INSERT INTO "person" VALUES ('01a21059-cc2e-798b-897b-e11045f2b967', '990826', '梁国栋');
INSERT INTO "person" VALUES ('01a21059-cc2e-7bf4-9bd6-abc5a7943af4', '990826', '苏虹');
INSERT INTO "person" VALUES ('01a21059-cc2f-7023-9b4e-a8586d428e99', '990826', '周文静');
INSERT INTO "person" VALUES ('01a21059-cc2f-7299-9f58-3d6540e46a82', '990826', '秦越');
INSERT INTO "person" VALUES ('01a21059-cc2f-7541-93b8-58321f3a7a67', '990826', '韩立');
INSERT INTO "person" VALUES ('01a21059-cc2f-78f0-ac71-09d174f983f1', '990826', '段志远');
INSERT INTO "person" VALUES ('01a21059-cc2f-7b1c-a510-ce94b1d9d9f4', '990826', '蒋蓓');
INSERT INTO "person" VALUES ('01a21059-cc2f-7d38-8c55-fa7bc4fce9a4', '990826', '卢明辉');
INSERT INTO "person" VALUES ('01a21059-cc2f-7f27-8698-e27177a36e0f', '990826', '祁峰');
INSERT INTO "person" VALUES ('01a21059-cc30-71d6-9489-4390135627ef', '990826', '雷振');
INSERT INTO "person" VALUES ('01a21059-cc30-73c1-8652-388f6521d68f', '990826', '宋雅琴');
INSERT INTO "person" VALUES ('01a21059-cc30-7694-b59a-131b01b06db4', '990826', '白晓岚');
INSERT INTO "person" VALUES ('01a21059-cc30-78bb-aa73-03b397d19eff', '990826', '冯一鸣');
INSERT INTO "person" VALUES ('01a21059-cc30-7ab8-93d4-36e6b5900c28', '990826', '高旭');
INSERT INTO "person" VALUES ('01a21059-cc30-7cd4-b7aa-771d5e7423ac', '990826', '向晚晴');
INSERT INTO "person" VALUES ('01a21059-cc30-7f03-91fc-bd961a761f7b', '990826', '田守业');
INSERT INTO "person" VALUES ('01a21059-cc31-71f4-b12e-26384115865f', '990826', '江涛');
INSERT INTO "person" VALUES ('01a21059-cc31-7401-8b58-daa23615d2d0', '990826', '石磊');
INSERT INTO "person" VALUES ('01a21059-cc31-7617-8b77-4843aa14e2bf', '990826', '范秋实');
INSERT INTO "person" VALUES ('01a21059-cc31-7834-bd21-a0a84ac6f073', '990826', '金慧');
INSERT INTO "person" VALUES ('01a21059-cc31-7a81-ac14-146da0149736', '990826', '齐修文');
INSERT INTO "person" VALUES ('01a21059-cc31-7ca4-9d8d-17e2239793eb', '990826', '安然');
INSERT INTO "person" VALUES ('01a21059-cc31-7ece-b8a2-e71cdb1e115c', '990826', '吴佩');
INSERT INTO "person" VALUES ('01a21059-cc32-71c7-be6f-174be90407c7', '990826', '任海波');
INSERT INTO "person" VALUES ('01a21059-cc32-73e2-a199-6384f92fc70f', '990826', '马晓东');
INSERT INTO "person" VALUES ('01a21059-cc32-760d-890e-02830ca0f0ef', '990826', '柯敏');
INSERT INTO "person" VALUES ('01a21059-cc32-7820-9bfe-9b112bf50b28', '990826', '袁青');
INSERT INTO "person" VALUES ('01a21059-cc32-7a0b-8b07-37af968d6d8c', '990826', '汤勇');
INSERT INTO "person" VALUES ('01a21059-cc32-7c00-a829-efb2509781ff', '990826', '沙建平');
INSERT INTO "person" VALUES ('01a21059-cc32-7e7d-8042-3d24fcafe725', '990826', '崔玉梅');
INSERT INTO "person" VALUES ('01a21059-cc33-715e-881b-610c18ba5e41', '990826', '彭飞');
INSERT INTO "person" VALUES ('01a21059-cc33-7398-9d5a-7f743d4a2f8a', '990826', '黎志刚');
INSERT INTO "person" VALUES ('01a21059-cc33-75a3-afdb-84ace3e3faee', '990826', '乔木');
INSERT INTO "person" VALUES ('01a21059-cc33-77af-ac2e-0509a8cc4543', '990826', '龙小云');
INSERT INTO "person" VALUES ('01a21059-cc33-79b6-9e14-e2f94706803e', '990826', '许航');
INSERT INTO "person" VALUES ('01a21059-cc33-7be0-8e58-d69535fa3fa9', '990826', '何素珍');
INSERT INTO "person" VALUES ('01a21059-cc33-7e04-a44a-7ba974c0e7e8', '990826', '朱进福');
INSERT INTO "person" VALUES ('01a21059-cc34-710c-8b89-e2c6fe4795e4', '990826', '丁来根');
INSERT INTO "person" VALUES ('01a21059-cc34-7318-8d90-b8905850ddc6', '990826', '邱永贵');
INSERT INTO "person" VALUES ('01a21059-cc34-7516-9c01-a7dd97cca8de', '990826', '尤长林');
INSERT INTO "person" VALUES ('01a21059-cc34-7696-80c2-4d0b0baa3f4e', '990826', '葛振国');
INSERT INTO "person" VALUES ('01a21059-cc34-77c6-91e8-78d32229610d', '990826', '沈立群');
INSERT INTO "person" VALUES ('01a21059-cc34-78ea-b408-18835f70f329', '990826', '罗启明');
INSERT INTO "person" VALUES ('01a21059-cc34-7a03-a981-3ee4b1f03271', '990826', '孟成');
INSERT INTO "person" VALUES ('01a21059-cc34-7b2d-9a36-d3bda953e928', '990826', '贺松');
INSERT INTO "person" VALUES ('01a21059-cc34-7c4e-b29d-888b78150b99', '990826', '康毅');
INSERT INTO "person" VALUES ('01a21059-cc34-7d6c-abab-9856a1265ce1', '990826', '丁晓峰');
INSERT INTO "person" VALUES ('01a21059-cc34-7e89-a0cc-28b8922ac556', '990826', '纪云');
CREATE TABLE post (
  id     TEXT NOT NULL PRIMARY KEY,
  region TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES person (id),
  unit   TEXT NOT NULL REFERENCES unit (id),
  role   TEXT NOT NULL,
  since  BIGINT NOT NULL,
  until  BIGINT,
  UNIQUE (person, unit, role)
);
INSERT INTO "post" VALUES ('01a21059-cc2e-72e3-8cd7-894ccdce1091', '990826', '01a21059-cc2e-72e6-ae8e-0b09ce41f1f1', '01a21059-cc00-7017-83c0-75266809dfe4', 'system_admin', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc2e-7695-9b50-6c0bc63a8fe4', '990826', '01a21059-cc2e-7696-b184-407f9cb151bf', '01a21059-cc00-7017-83c0-75266809dfe4', 'auditor', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc2e-798a-9f4f-00f7d2fc1a5a', '990826', '01a21059-cc2e-798b-897b-e11045f2b967', '01a21059-cc00-7017-83c0-75266809dfe4', 'committee_director', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc2e-7bf3-b670-34545153c501', '990826', '01a21059-cc2e-7bf4-9bd6-abc5a7943af4', '01a21059-cc00-7017-83c0-75266809dfe4', 'leader', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc2f-7022-aaee-d745b2e1136b', '990826', '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc00-7553-b6a0-441197e0e1c3', 'committee_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc2f-7297-afd7-07235ad5ce98', '990826', '01a21059-cc2f-7299-9f58-3d6540e46a82', '01a21059-cc00-7553-b6a0-441197e0e1c3', 'committee_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc2f-7540-a20c-b74972750ee1', '990826', '01a21059-cc2f-7541-93b8-58321f3a7a67', '01a21059-cc00-77c0-a884-dbb8c244d9c2', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc2f-76bb-8fee-eeb602bce422', '990826', '01a21059-cc2f-7541-93b8-58321f3a7a67', '01a21059-cc00-7553-b6a0-441197e0e1c3', 'committee_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc2f-78ef-b789-403ad7c62ea9', '990826', '01a21059-cc2f-78f0-ac71-09d174f983f1', '01a21059-cc00-79ce-8df0-0a8a93593e68', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc2f-7b1a-934c-8373f195db75', '990826', '01a21059-cc2f-7b1c-a510-ce94b1d9d9f4', '01a21059-cc00-7be9-a7aa-2ddeb17e13a0', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc2f-7d37-906d-77d0fb7c973d', '990826', '01a21059-cc2f-7d38-8c55-fa7bc4fce9a4', '01a21059-cc00-7d86-85f1-0c07a0e9edda', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc2f-7f26-81b7-c02ac7a42ebb', '990826', '01a21059-cc2f-7f27-8698-e27177a36e0f', '01a21059-cc01-7006-87bc-0e6a9d1f66a3', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc30-71d5-a34d-e763346f71ba', '990826', '01a21059-cc30-71d6-9489-4390135627ef', '01a21059-cc01-7174-8a5f-49306e35768b', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc30-73c0-9486-5a56e575b80d', '990826', '01a21059-cc30-73c1-8652-388f6521d68f', '01a21059-cc01-730a-b433-8264f04cd1ea', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc30-7693-9089-3be66904d9cd', '990826', '01a21059-cc30-7694-b59a-131b01b06db4', '01a21059-cc01-7486-917a-58cf0f89810b', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc30-78b9-b98f-393843de42f1', '990826', '01a21059-cc30-78bb-aa73-03b397d19eff', '01a21059-cc01-75e0-9f9a-4764b87083d3', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc30-7ab7-a784-f27013970982', '990826', '01a21059-cc30-7ab8-93d4-36e6b5900c28', '01a21059-cc01-7745-88c5-61156f980203', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc30-7cd3-bc55-71c611a5d7bc', '990826', '01a21059-cc30-7cd4-b7aa-771d5e7423ac', '01a21059-cc01-78cb-aec5-4d396957fa71', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc30-7f02-8a59-0ec0c7727c11', '990826', '01a21059-cc30-7f03-91fc-bd961a761f7b', '01a21059-cc01-7b45-a28b-b666c7e450f0', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc31-71f2-9910-a6d0813e165a', '990826', '01a21059-cc31-71f4-b12e-26384115865f', '01a21059-cc01-7ce4-a0df-06ad169ed051', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc31-7400-9447-dca783c4f595', '990826', '01a21059-cc31-7401-8b58-daa23615d2d0', '01a21059-cc01-7e4a-9499-bbccc93579e2', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc31-7615-ab05-20da0168bcf7', '990826', '01a21059-cc31-7617-8b77-4843aa14e2bf', '01a21059-cc02-707f-9a21-1a4402b1aa8c', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc31-7832-b26f-1541c5be7100', '990826', '01a21059-cc31-7834-bd21-a0a84ac6f073', '01a21059-cc02-71cb-8dab-0496dfa1f3ba', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc31-7a80-9bdb-a8b4e4c4e6dd', '990826', '01a21059-cc31-7a81-ac14-146da0149736', '01a21059-cc02-7323-bbd7-89f8aed9d4ce', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc31-7ca3-8342-fec3b9a3bd5d', '990826', '01a21059-cc31-7ca4-9d8d-17e2239793eb', '01a21059-cc02-746e-ab56-867927d004f6', 'department_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc31-7ecd-9778-de82fa077749', '990826', '01a21059-cc31-7ece-b8a2-e71cdb1e115c', '01a21059-cc02-75ef-95e8-f5c2cbc050d8', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc32-71c5-a546-77f46a56577b', '990826', '01a21059-cc32-71c7-be6f-174be90407c7', '01a21059-cc02-7a8d-b480-61f66b608eea', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc32-73e1-8d81-2a86662118bc', '990826', '01a21059-cc32-73e2-a199-6384f92fc70f', '01a21059-cc02-7c6a-8189-07a44fd36bf1', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc32-760c-9959-c2cfa000071e', '990826', '01a21059-cc32-760d-890e-02830ca0f0ef', '01a21059-cc02-7dcd-8ae6-31b0f420dd56', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc32-781f-b79b-f9ea23751f2c', '990826', '01a21059-cc32-7820-9bfe-9b112bf50b28', '01a21059-cc02-7f2f-8467-5308b139f98a', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc32-7a0a-ac40-5bf72272dd80', '990826', '01a21059-cc32-7a0b-8b07-37af968d6d8c', '01a21059-cc03-7162-840d-653edd53e357', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc32-7bff-88d2-0dff3e67bc62', '990826', '01a21059-cc32-7c00-a829-efb2509781ff', '01a21059-cc03-728b-9095-afa014a46376', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc32-7e7c-817f-58b2004affb5', '990826', '01a21059-cc32-7e7d-8042-3d24fcafe725', '01a21059-cc03-73b2-9fe8-d4295c2c008f', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc33-715d-9f07-90db5d32b3b4', '990826', '01a21059-cc33-715e-881b-610c18ba5e41', '01a21059-cc03-7506-8ddf-c4d737a80666', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc33-7397-a500-8911d2e13c47', '990826', '01a21059-cc33-7398-9d5a-7f743d4a2f8a', '01a21059-cc03-769e-8196-a199c677b9b5', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc33-75a2-be9f-f3928e3c1493', '990826', '01a21059-cc33-75a3-afdb-84ace3e3faee', '01a21059-cc03-77e1-8d6a-9ede562b37cd', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc33-77ae-b228-a2c5673dcece', '990826', '01a21059-cc33-77af-ac2e-0509a8cc4543', '01a21059-cc03-790e-97e7-30ae741c659e', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc33-79b5-bbe4-23826a8f589b', '990826', '01a21059-cc33-79b6-9e14-e2f94706803e', '01a21059-cc03-7a7b-b32f-0eeae7d2ae82', 'town_office', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc33-7bdf-8e2a-69a1dba185cb', '990826', '01a21059-cc33-7be0-8e58-d69535fa3fa9', '01a21059-cc03-7bc8-9fb4-95d3b588f01a', 'village_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc33-7e03-aebd-3766f5d594ea', '990826', '01a21059-cc33-7e04-a44a-7ba974c0e7e8', '01a21059-cc04-7063-a603-2d1dd28fc4d5', 'village_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc34-710b-8a1d-691ad55fdd28', '990826', '01a21059-cc34-710c-8b89-e2c6fe4795e4', '01a21059-cc04-71a4-821e-1298b18d1581', 'village_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc34-7317-b4b7-bd6ef155e6c8', '990826', '01a21059-cc34-7318-8d90-b8905850ddc6', '01a21059-cc04-767e-96b3-50c11e1294d4', 'village_officer', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc34-7515-af87-f9aa22def214', '990826', '01a21059-cc34-7516-9c01-a7dd97cca8de', '01a21059-cc04-7b35-bee6-51a85c5e90c2', 'enterprise_manager', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc34-7695-bab9-689a6c0b3973', '990826', '01a21059-cc34-7696-80c2-4d0b0baa3f4e', '01a21059-cc05-73d5-8947-0c89f53c0da8', 'enterprise_manager', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc34-77c5-b260-3c591fa01774', '990826', '01a21059-cc34-77c6-91e8-78d32229610d', '01a21059-cc05-7537-9dc1-133802a25a36', 'enterprise_manager', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc34-78e9-8e99-20ce078535bf', '990826', '01a21059-cc34-78ea-b408-18835f70f329', '01a21059-cc05-7295-b247-a0c9bd75d28d', 'enterprise_manager', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc34-7a02-9965-6bec0fb3ccfb', '990826', '01a21059-cc34-7a03-a981-3ee4b1f03271', '01a21059-cc05-7a49-a8e5-a15835825e30', 'enterprise_manager', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc34-7b2b-a4cd-83dc5bbfbd2f', '990826', '01a21059-cc34-7b2d-9a36-d3bda953e928', '01a21059-cc05-7888-86b5-4ac68e76b34a', 'enterprise_manager', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc34-7c4d-9d3a-5ff7f6f5033f', '990826', '01a21059-cc34-7c4e-b29d-888b78150b99', '01a21059-cc06-70b9-83d0-c04a21d533d9', 'enterprise_manager', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc34-7d6b-a30c-bd680969bfe1', '990826', '01a21059-cc34-7d6c-abab-9856a1265ce1', '01a21059-cc06-720e-b5ea-c02cde4711de', 'enterprise_manager', 1795570650108, NULL);
INSERT INTO "post" VALUES ('01a21059-cc34-7e88-b6cf-a07981cb087d', '990826', '01a21059-cc34-7e89-a0cc-28b8922ac556', '01a21059-cc05-7e8d-acdc-6f8ccee5746e', 'enterprise_manager', 1795570650108, NULL);
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
);
INSERT INTO "account" VALUES ('01a21059-cc2e-7528-b8c1-7f5d81f906c2', '01a21059-cc2e-72e6-ae8e-0b09ce41f1f1', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc2e-7814-90aa-d9032e203907', '01a21059-cc2e-7696-b184-407f9cb151bf', 'auditor', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc2e-7aa0-8306-2a307dcff478', '01a21059-cc2e-798b-897b-e11045f2b967', 'director', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc2e-7cf5-aabc-7de02633a4cf', '01a21059-cc2e-7bf4-9bd6-abc5a7943af4', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc2f-7139-8b80-88f8dcdb9787', '01a21059-cc2f-7023-9b4e-a8586d428e99', 'anweiban', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, 1795570650220, '127.0.0.1');
INSERT INTO "account" VALUES ('01a21059-cc2f-7389-a3f8-6cb1547caecf', '01a21059-cc2f-7299-9f58-3d6540e46a82', 'anweiban2', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc2f-7732-a3f0-aae88bb3ab39', '01a21059-cc2f-7541-93b8-58321f3a7a67', 'yingji', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc2f-79d8-9596-bd40db706184', '01a21059-cc2f-78f0-ac71-09d174f983f1', 'zhujian', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc2f-7c03-b72b-cb0ac6cba49e', '01a21059-cc2f-7b1c-a510-ce94b1d9d9f4', 'gongxin', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc2f-7dbd-84b8-8ad8c7c21d3c', '01a21059-cc2f-7d38-8c55-fa7bc4fce9a4', 'shijian', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc30-7069-8cb3-98b2f9c69708', '01a21059-cc2f-7f27-8698-e27177a36e0f', 'jiaotong', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc30-725d-ad6a-d91a802fd3cb', '01a21059-cc30-71d6-9489-4390135627ef', 'xiaofang', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, 1795570650280, '127.0.0.1');
INSERT INTO "account" VALUES ('01a21059-cc30-7569-93ae-685f249ea6ef', '01a21059-cc30-73c1-8652-388f6521d68f', 'jiaoyu', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc30-779a-bc99-45b6490745d4', '01a21059-cc30-7694-b59a-131b01b06db4', 'weijian', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc30-793b-b1ca-9f24e6bf8ca7', '01a21059-cc30-78bb-aa73-03b397d19eff', 'shangwu', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc30-7bb1-af1d-02b18affbb05', '01a21059-cc30-7ab8-93d4-36e6b5900c28', 'gongan', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc30-7dcb-aef8-73efaa6f25ff', '01a21059-cc30-7cd4-b7aa-771d5e7423ac', 'wenlv', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc31-70b4-92ff-643cfe1b27d6', '01a21059-cc30-7f03-91fc-bd961a761f7b', 'nongye', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc31-7279-a0cf-546054084c34', '01a21059-cc31-71f4-b12e-26384115865f', 'shuili', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc31-7484-ac74-28facfb6d357', '01a21059-cc31-7401-8b58-daa23615d2d0', 'ziran', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc31-7698-9d91-c5c348e9caf8', '01a21059-cc31-7617-8b77-4843aa14e2bf', 'minzheng', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc31-7920-976c-40a4e47375c2', '01a21059-cc31-7834-bd21-a0a84ac6f073', 'caizheng', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc31-7b67-97ec-4439332df3c6', '01a21059-cc31-7a81-ac14-146da0149736', 'dangxiao', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc31-7d2a-95e7-2050f5b77e8d', '01a21059-cc31-7ca4-9d8d-17e2239793eb', 'rongmei', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc32-70a4-9f80-105784574563', '01a21059-cc31-7ece-b8a2-e71cdb1e115c', 'chengguan', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc32-72b6-a2f1-1639b40b66e9', '01a21059-cc32-71c7-be6f-174be90407c7', 'landong', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc32-7500-b9d9-0750ff661112', '01a21059-cc32-73e2-a199-6384f92fc70f', 'shiqiao', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc32-768d-8cf0-36a83c100aa3', '01a21059-cc32-760d-890e-02830ca0f0ef', 'liuhe', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc32-78a2-9f0f-41b21afe583b', '01a21059-cc32-7820-9bfe-9b112bf50b28', 'qingshanpu', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc32-7a88-9564-9e0477a225a8', '01a21059-cc32-7a0b-8b07-37af968d6d8c', 'dayan', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc32-7d3b-9d83-7c8ec745a24a', '01a21059-cc32-7c00-a829-efb2509781ff', 'shawan', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc33-7037-b2a9-a2c46802d3c8', '01a21059-cc32-7e7d-8042-3d24fcafe725', 'sanguan', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc33-7264-8f99-c59afe466cd8', '01a21059-cc33-715e-881b-610c18ba5e41', 'shuangqiao', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc33-7477-93ce-1631e6ec415e', '01a21059-cc33-7398-9d5a-7f743d4a2f8a', 'huangtugang', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc33-762c-899e-b8274f3a51bf', '01a21059-cc33-75a3-afdb-84ace3e3faee', 'baita', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc33-782f-b954-e391e9b8c262', '01a21059-cc33-77af-ac2e-0509a8cc4543', 'longquan', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc33-7aae-8890-2deff26c1ad1', '01a21059-cc33-79b6-9e14-e2f94706803e', 'jingkaiqu', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc33-7cd3-805c-d93f48b032d3', '01a21059-cc33-7be0-8e58-d69535fa3fa9', 'beiguan', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc33-7f39-a09d-3516772af164', '01a21059-cc33-7e04-a44a-7ba974c0e7e8', 'gongyelu', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc34-71ff-8185-6e0541b78482', '01a21059-cc34-710c-8b89-e2c6fe4795e4', 'dongwan', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc34-7396-b659-11c8dc3beee6', '01a21059-cc34-7318-8d90-b8905850ddc6', 'nanpo', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc34-75d1-b47b-c554473cfb98', '01a21059-cc34-7516-9c01-a7dd97cca8de', 'xinhe', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc34-7709-b36a-106b02fc6b8d', '01a21059-cc34-7696-80c2-4d0b0baa3f4e', 'hengxin', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc34-7836-9991-4ca228dbc11d', '01a21059-cc34-77c6-91e8-78d32229610d', 'honglan', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc34-7958-8155-73a0db70636f', '01a21059-cc34-78ea-b408-18835f70f329', 'shunda', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc34-7a72-a0f0-58169474c2ba', '01a21059-cc34-7a03-a981-3ee4b1f03271', 'jinshi', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc34-7b9c-8f05-f7c31defde14', '01a21059-cc34-7b2d-9a36-d3bda953e928', 'hongyuan', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc34-7cb8-8175-1b33e0fd22ed', '01a21059-cc34-7c4e-b29d-888b78150b99', 'yonggu', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc34-7ddc-a3eb-3720b0f93954', '01a21059-cc34-7d6c-abab-9856a1265ce1', 'lancheng', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO "account" VALUES ('01a21059-cc34-7ef7-87ac-3c656d9fb360', '01a21059-cc34-7e89-a0cc-28b8922ac556', 'zhongan', '$argon2id$v=19$m=19456,t=2,p=1$YtFtiqH5PyAQn6/3J5XIvQ$92FRdyi1eIpRUbUwvvbZhKrjcyoaVmAS6FCtId32Pxc', 0, 0, NULL, NULL, NULL, NULL);
CREATE TABLE idempotency (
  owner   TEXT NOT NULL,
  key     TEXT NOT NULL,
  act     TEXT NOT NULL,
  result  TEXT NOT NULL,
  created BIGINT NOT NULL,
  PRIMARY KEY (owner, key)
);
CREATE TABLE definition (
  ledger  TEXT NOT NULL,
  version BIGINT NOT NULL,
  hash    TEXT NOT NULL,
  body    TEXT NOT NULL,           -- canonical JSON of what shaped the table and the lifecycle
  applied BIGINT NOT NULL,
  PRIMARY KEY (ledger, version)
);
INSERT INTO "definition" VALUES ('plan', 1, 'bb0c909012e2f6a445a91e41b81530b8263512036a2d397e07ec8aa012666756', '{"fields":[{"key":"title","type":"text"},{"key":"number","type":"text"},{"key":"issuer","type":"text"},{"key":"period_from","type":"date"},{"key":"period_to","type":"date"},{"key":"revises","type":"ref","to":"plan"},{"key":"file_hash","type":"text"}],"states":["draft","issued","withdrawn"],"moves":[{"key":"upload","from":["new"],"to":"draft","by":["committee_office","town_office"]},{"key":"review","from":["draft"],"to":"draft","by":["committee_office","town_office"]},{"key":"issue","from":["draft"],"to":"issued","by":["committee_office","town_office"]},{"key":"discard","from":["draft"],"to":"withdrawn","by":["committee_office","town_office"]},{"key":"withdraw","from":["issued"],"to":"withdrawn","by":["committee_office"]}]}', 1795570650094);
INSERT INTO "definition" VALUES ('task', 1, 'b980f6ff0510740aed9832e5e6cef3848b4b4eb0df4de16c5bb2ce4f030b1a6c', '{"fields":[{"key":"title","type":"text"},{"key":"kind","type":"enum"},{"key":"measure","type":"text"},{"key":"measure_place","type":"int"},{"key":"measure_title","type":"text"},{"key":"action","type":"text"},{"key":"sentence","type":"long_text"},{"key":"population","type":"text"},{"key":"co_owners","type":"units"},{"key":"start_on","type":"date"},{"key":"due_on","type":"date"},{"key":"every","type":"enum"},{"key":"min","type":"int"},{"key":"due_month_day","type":"text"},{"key":"period","type":"text"},{"key":"goal","type":"decimal"},{"key":"comparison","type":"enum"},{"key":"measure_unit","type":"text"},{"key":"latest","type":"decimal"},{"key":"coverage","type":"decimal"},{"key":"stage","type":"enum"},{"key":"progress","type":"long_text"},{"key":"evidence","type":"files"},{"key":"past","type":"enum"},{"key":"plan","type":"ref","to":"plan"}],"states":["assigned","working","submitted","done","history"],"moves":[{"key":"assign","from":["new"],"to":"assigned","by":["committee_office","town_office"]},{"key":"record_history","from":["new"],"to":"history","by":["committee_office","town_office"]},{"key":"sign","from":["assigned"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"report","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"close_period","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"submit","from":["working"],"to":"submitted","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"accept","from":["submitted"],"to":"done","by":["committee_office","committee_director"]},{"key":"give_back","from":["submitted"],"to":"working","by":["committee_office","committee_director"]},{"key":"take_back","from":["submitted"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"reopen","from":["done","history"],"to":"working","by":["committee_office","committee_director"]},{"key":"reschedule","from":["assigned","working"],"to":"","by":["committee_office","committee_director"],"needs":["due_on"]},{"key":"extend","from":["assigned","working"],"to":"","by":["system"],"needs":["due_on"]}]}', 1795570650094);
INSERT INTO "definition" VALUES ('task_part', 1, '9b9ac8d69f31013338c58c3c98caca6b16ec610d9ea7b79f11ad0c798f316395', '{"fields":[{"key":"title","type":"text"},{"key":"task","type":"ref","to":"task"},{"key":"lead","type":"unit"},{"key":"sentence","type":"long_text"},{"key":"due_on","type":"date"},{"key":"plan","type":"ref","to":"plan"},{"key":"progress","type":"long_text"},{"key":"evidence","type":"files"}],"states":["assigned","working","done"],"moves":[{"key":"assign","from":["new"],"to":"assigned","by":["committee_office","town_office"]},{"key":"sign","from":["assigned"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"]},{"key":"report","from":["working"],"to":"working","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"finish","from":["working"],"to":"done","by":["department_officer","town_office","village_officer","enterprise_manager","committee_office"],"needs":["progress"]},{"key":"reopen","from":["done"],"to":"working","by":["committee_office","committee_director"]}]}', 1795570650094);
INSERT INTO "definition" VALUES ('extension', 1, 'e5ce3fa7b3da282240407dcf6c94450e7949a72231b378a51400e6a2df1d27fc', '{"fields":[{"key":"task","type":"ref","to":"task"},{"key":"to_date","type":"date"},{"key":"grounds","type":"long_text"}],"states":["asked","granted","refused","dropped"],"moves":[{"key":"ask","from":["new"],"to":"asked","by":["department_officer","town_office","village_officer","enterprise_manager"]},{"key":"grant","from":["asked"],"to":"granted","by":["committee_office","committee_director"]},{"key":"refuse","from":["asked"],"to":"refused","by":["committee_office","committee_director"]},{"key":"drop","from":["asked"],"to":"dropped","by":["department_officer","town_office","village_officer","enterprise_manager"]}]}', 1795570650094);
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
);
INSERT INTO "event" VALUES ('01a21059-cc00-7154-b21d-d3aa678818f8', '990826', 'unit', '01a21059-cc00-7017-83c0-75266809dfe4', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县人民政府","县人民政府","县政府"],"kind":"county","name":"平澜县"}}', X'EDE61DBB36249EFF473902C12461C98D', X'F5522B489F7E87B8668589F1BEA9EB84D27C73ACC51BE73A078C7FEAA03BB364');
INSERT INTO "event" VALUES ('01a21059-cc00-75d4-8c94-af138891bdb6', '990826', 'unit', '01a21059-cc00-7553-b6a0-441197e0e1c3', '01a21059-cc00-7553-b6a0-441197e0e1c3', '/990826/11990826010947644R/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县安全生产委员会办公室","县安全生产委员会办公室","县安委会办公室","安委会办公室","安委办","县安委会","县安全生产委员会"],"kind":"department","name":"县安委办"}}', X'3AA564A3604384781056E6A1FD6ACAC5', X'3D6E27E694C7C4831FA1D567403AB93B16B1DF616868CCEAEFEC3164E062C093');
INSERT INTO "event" VALUES ('01a21059-cc00-7803-844c-a20d52372509', '990826', 'unit', '01a21059-cc00-77c0-a884-dbb8c244d9c2', '01a21059-cc00-77c0-a884-dbb8c244d9c2', '/990826/11990826011298885E/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县应急管理局","县应急管理局","应急管理局","应急局","应急管理部门","应急部门"],"kind":"department","name":"县应急局"}}', X'F46A7A4E736180ABDEE58521C85B3969', X'F04FFBF9905366FCB132AA73D784B4A049F58C975BBB4DBDC992B89AC706DFF4');
INSERT INTO "event" VALUES ('01a21059-cc00-7a0d-a2b9-d4a1ef366d6a', '990826', 'unit', '01a21059-cc00-79ce-8df0-0a8a93593e68', '01a21059-cc00-79ce-8df0-0a8a93593e68', '/990826/119908260132695782/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县住房和城乡建设局","县住房和城乡建设局","县住房城乡建设局","住房和城乡建设局","住建局","住房城乡建设部门","住建部门"],"kind":"department","name":"县住建局"}}', X'1CFE5EEBFAB84A06F98AA18852B98C86', X'CCA52CFA6F3951C111A8FC7341B63825EB2614EB26AB974197CB561B6852AF56');
INSERT INTO "event" VALUES ('01a21059-cc00-7c1f-a2e7-67b72856c145', '990826', 'unit', '01a21059-cc00-7be9-a7aa-2ddeb17e13a0', '01a21059-cc00-7be9-a7aa-2ddeb17e13a0', '/990826/1199082601795154X9/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县工业和信息化局","县工业和信息化局","工业和信息化局","工信局","工业和信息化部门","工信部门"],"kind":"department","name":"县工信局"}}', X'C592CB4DA076DE183239837AFD42D90D', X'DCFD61AD7D8ED5CD48A1FB13D6C81EE956E9B18226058F8D6074BE719A1AF7C6');
INSERT INTO "event" VALUES ('01a21059-cc00-7db8-9c90-a31a8a0593fb', '990826', 'unit', '01a21059-cc00-7d86-85f1-0c07a0e9edda', '01a21059-cc00-7d86-85f1-0c07a0e9edda', '/990826/11990826013966357X/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县市场监督管理局","县市场监督管理局","市场监督管理局","市场监管局","市场监管部门"],"kind":"department","name":"县市场监管局"}}', X'FD191CFC93F6555D4921761A0B71890C', X'1D050A488F469358C943804993CA9900F9B5F6E7A3C2E5758C9D8A4F2C6DAFC5');
INSERT INTO "event" VALUES ('01a21059-cc01-7037-ade4-537c732c765c', '990826', 'unit', '01a21059-cc01-7006-87bc-0e6a9d1f66a3', '01a21059-cc01-7006-87bc-0e6a9d1f66a3', '/990826/11990826011227737C/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县交通运输局","县交通局","交通运输局","交通局","交通运输部门"],"kind":"department","name":"县交通运输局"}}', X'42132BC18A936D91BDCB64FE0D89F682', X'4E615E16F507A02D140F661CAE906804E1BEF7799CC44ED271406D7DE52068F6');
INSERT INTO "event" VALUES ('01a21059-cc01-71a0-a30f-37d638010c11', '990826', 'unit', '01a21059-cc01-7174-8a5f-49306e35768b', '01a21059-cc01-7174-8a5f-49306e35768b', '/990826/11990826015820087F/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县消防救援大队","县消防大队","消防救援大队","消防大队","消防救援机构","消防部门"],"kind":"department","name":"县消防救援大队"}}', X'D254D1B2AD6C0C64A3CB1BECB2C53FA3', X'88B0C928DCFC28B048408B1FA67925B3CDA0E08C1D453D3B5FE145B40515E543');
INSERT INTO "event" VALUES ('01a21059-cc01-7339-8bd0-fe8aad2cfe89', '990826', 'unit', '01a21059-cc01-730a-b433-8264f04cd1ea', '01a21059-cc01-730a-b433-8264f04cd1ea', '/990826/1199082601175131XG/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县教育和体育局","县教育和体育局","教育局","教育部门"],"kind":"department","name":"县教育局"}}', X'A47A02B6DBD2D9B046133FDD38FDE0F2', X'81D576CBD6270C6BC0867584FAFBF53EBEEBD0250F4BE489035CE1E91D3E631B');
INSERT INTO "event" VALUES ('01a21059-cc01-74b2-8e4a-0842979a6856', '990826', 'unit', '01a21059-cc01-7486-917a-58cf0f89810b', '01a21059-cc01-7486-917a-58cf0f89810b', '/990826/11990826012084969T/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县卫生健康局","县卫生健康局","县卫健委","县卫生健康委员会","卫生健康局","卫健局","卫生健康部门","卫健部门"],"kind":"department","name":"县卫健局"}}', X'7BD968DFC86C17D57243FE1025DEA67B', X'672C6E329C7842021E6A9E9BEC09A486A7FBC13F36F433E98198D99D2DB26735');
INSERT INTO "event" VALUES ('01a21059-cc01-760c-a2ef-a061480d1dfc', '990826', 'unit', '01a21059-cc01-75e0-9f9a-4764b87083d3', '01a21059-cc01-75e0-9f9a-4764b87083d3', '/990826/11990826013528859M/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县商务局","商务局","商务部门"],"kind":"department","name":"县商务局"}}', X'9F9871BD363AF3807FE0AAEF14E1A164', X'6F373D616293F5F93F42520C58C21561C8BAE0513748DD7389CFF59026488664');
INSERT INTO "event" VALUES ('01a21059-cc01-777d-904c-34205d032e56', '990826', 'unit', '01a21059-cc01-7745-88c5-61156f980203', '01a21059-cc01-7745-88c5-61156f980203', '/990826/11990826012646028F/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县公安局","公安局","公安机关","公安部门"],"kind":"department","name":"县公安局"}}', X'F44AA2E4D0C2CC175391781CA3D38242', X'CFF5C98905962160ADD8DAA7DEFB3EECA2F24290F0F406A6F998F158BEDF2687');
INSERT INTO "event" VALUES ('01a21059-cc01-78f9-abed-955bf242f0ef', '990826', 'unit', '01a21059-cc01-78cb-aec5-4d396957fa71', '01a21059-cc01-78cb-aec5-4d396957fa71', '/990826/11990826018247386J/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县文化和旅游局","县文化和旅游局","县文化旅游局","文化和旅游局","文旅局","文化和旅游部门","文旅部门"],"kind":"department","name":"县文旅局"}}', X'8637BC0ED43DF000FA96C1FF57F1DF3D', X'49CCABF5608277CFA1B07318264614BFD9F69F4D79B337F87CD5FE008DFA9410');
INSERT INTO "event" VALUES ('01a21059-cc01-7b7f-9f72-4f2e041f1683', '990826', 'unit', '01a21059-cc01-7b45-a28b-b666c7e450f0', '01a21059-cc01-7b45-a28b-b666c7e450f0', '/990826/119908260121411776/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县农业农村局","农业农村局","农业农村部门"],"kind":"department","name":"县农业农村局"}}', X'20CDFC22FEB5781F38AF63342F4FFDE8', X'E07E12432F69B91B8D88245394CD204DE283CB574890768381848B615F695BA8');
INSERT INTO "event" VALUES ('01a21059-cc01-7d14-bdf6-c51a526429ae', '990826', 'unit', '01a21059-cc01-7ce4-a0df-06ad169ed051', '01a21059-cc01-7ce4-a0df-06ad169ed051', '/990826/11990826018054023Y/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县水利局","县水务局","水利局","水利部门"],"kind":"department","name":"县水利局"}}', X'966DF5C3E2AF0087769891D1AF57C62B', X'42144E3F8DD040797D974846A811C93EB699F6129E55B4ED28E2D9B7FDF91C6F');
INSERT INTO "event" VALUES ('01a21059-cc01-7e97-9dec-fb0cc9f679fc', '990826', 'unit', '01a21059-cc01-7e4a-9499-bbccc93579e2', '01a21059-cc01-7e4a-9499-bbccc93579e2', '/990826/11990826014654005R/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县自然资源和规划局","县自然资源和规划局","自然资源局","自然资源部门"],"kind":"department","name":"县自然资源局"}}', X'51DF168ED4D2900290F9BFAA264ECEB3', X'2CAE1BA1FB3D5EFDDAFEAE3DC2D855B00D6F8DBA2C0B141CEB09CA8FF682A3DC');
INSERT INTO "event" VALUES ('01a21059-cc02-70aa-85db-a9300f36acee', '990826', 'unit', '01a21059-cc02-707f-9a21-1a4402b1aa8c', '01a21059-cc02-707f-9a21-1a4402b1aa8c', '/990826/11990826018896626C/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县民政局","民政局","民政部门"],"kind":"department","name":"县民政局"}}', X'95992E6FB613573B4A4FFCC0E9892517', X'57E761F1BC6A3097797A3C3531A528014A9E4C5E337DDC11C730DBDCCA831518');
INSERT INTO "event" VALUES ('01a21059-cc02-71f6-8f61-da4c75424772', '990826', 'unit', '01a21059-cc02-71cb-8dab-0496dfa1f3ba', '01a21059-cc02-71cb-8dab-0496dfa1f3ba', '/990826/119908260123698251/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县财政局","财政局","财政部门"],"kind":"department","name":"县财政局"}}', X'597EE81CD308094576FAEF9BECEC4A22', X'1199E6C8D7075D0F4580E7F8AAC40EAC270A09C20486BBD448BC1ED6BD522704');
INSERT INTO "event" VALUES ('01a21059-cc02-7350-b33f-c163aa06f843', '990826', 'unit', '01a21059-cc02-7323-bbd7-89f8aed9d4ce', '01a21059-cc02-7323-bbd7-89f8aed9d4ce', '/990826/12990826019736560A/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["中共平澜县委党校","党校"],"kind":"department","name":"县委党校"}}', X'62E3975A2AB88AA6187EBB14C5288857', X'E40CAC4E6646C58FB8EC186B7443438E051C70FB0CB16966BBB7D97B57AFDF1D');
INSERT INTO "event" VALUES ('01a21059-cc02-7499-ab88-7f0bebc47d90', '990826', 'unit', '01a21059-cc02-746e-ab56-867927d004f6', '01a21059-cc02-746e-ab56-867927d004f6', '/990826/129908260186890374/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县融媒体中心","融媒体中心"],"kind":"department","name":"县融媒体中心"}}', X'76C580CF6C23D17AC9FED7B1B72BC337', X'E611C0541F6402650839EA9F82B1EEC22A041E6A045DF20D220200C248A05F61');
INSERT INTO "event" VALUES ('01a21059-cc02-761d-807e-5221668c5927', '990826', 'unit', '01a21059-cc02-75ef-95e8-f5c2cbc050d8', '01a21059-cc02-75ef-95e8-f5c2cbc050d8', '/990826/990826001/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["城关街道办事处","城关街道办","城关办事处","城关街道党工委"],"kind":"town","name":"城关街道"}}', X'6F796D4295E4D206D4E2D2D65FE05E03', X'863414C3C1112EA50AB980E401641745812771A8A29ACA9E1CDEEF9564A1452D');
INSERT INTO "event" VALUES ('01a21059-cc02-7add-85a9-ef73dd25c83d', '990826', 'unit', '01a21059-cc02-7a8d-b480-61f66b608eea', '01a21059-cc02-7a8d-b480-61f66b608eea', '/990826/990826002/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["澜东街道办事处","澜东街道办","澜东办事处","澜东街道党工委"],"kind":"town","name":"澜东街道"}}', X'BD1FA2EAC0ED7F1E93A0C52BDFFD08EE', X'B9D6C65F0A7E6BB2FF395AE5CF85BC1DA35AC5452089C608354362996248D39A');
INSERT INTO "event" VALUES ('01a21059-cc02-7c99-8ae7-c0271c8facd4', '990826', 'unit', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇人民政府","石桥镇政府","石桥镇党委"],"kind":"town","name":"石桥镇"}}', X'0DA21D4A449113C93C7A42B75C28FEB7', X'B0EE83380D4D3ED2E5681DC62ADB2022AF9F245B552B236D9842B7194E1F6ABF');
INSERT INTO "event" VALUES ('01a21059-cc02-7df7-8bd2-aa6ac2909181', '990826', 'unit', '01a21059-cc02-7dcd-8ae6-31b0f420dd56', '01a21059-cc02-7dcd-8ae6-31b0f420dd56', '/990826/990826101/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["柳河镇人民政府","柳河镇政府","柳河镇党委"],"kind":"town","name":"柳河镇"}}', X'C7520399C927C67D323B2BECB02330EE', X'D940CCAA40F396353DA9DC2219725C082A77FD33DE88FFD4B05D5F3DF3ADD716');
INSERT INTO "event" VALUES ('01a21059-cc03-703f-8156-9f1fb4d3c9e1', '990826', 'unit', '01a21059-cc02-7f2f-8467-5308b139f98a', '01a21059-cc02-7f2f-8467-5308b139f98a', '/990826/990826102/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["青山铺镇人民政府","青山铺镇政府","青山铺镇党委"],"kind":"town","name":"青山铺镇"}}', X'D999FA3CEFDB4AD44F68D0B0DE8F7AB9', X'B650433F714365A884C3373D496500F80E27A8F1304BA0A5A0FF3DDA6BD2A9B7');
INSERT INTO "event" VALUES ('01a21059-cc03-718c-a4ad-96cf53d7ef07', '990826', 'unit', '01a21059-cc03-7162-840d-653edd53e357', '01a21059-cc03-7162-840d-653edd53e357', '/990826/990826103/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["大堰镇人民政府","大堰镇政府","大堰镇党委"],"kind":"town","name":"大堰镇"}}', X'FBC16D4AF5274798BD10C26AB5A8C898', X'861D8C45A7770C447DF9FC93C4B2AE72511D8F3D5E0E8308650F26C147C6EADE');
INSERT INTO "event" VALUES ('01a21059-cc03-72b5-97b8-02dffab0ff0f', '990826', 'unit', '01a21059-cc03-728b-9095-afa014a46376', '01a21059-cc03-728b-9095-afa014a46376', '/990826/990826104/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["沙湾镇人民政府","沙湾镇政府","沙湾镇党委"],"kind":"town","name":"沙湾镇"}}', X'2A04FCB8525CC73D4B2B32DC1CBAC067', X'B4496F8F97E05CB6D144BB022571C5D37B757758B8A07B9D45C4BE70E1C62BB8');
INSERT INTO "event" VALUES ('01a21059-cc03-73de-9ed7-a9ddd67d18bb', '990826', 'unit', '01a21059-cc03-73b2-9fe8-d4295c2c008f', '01a21059-cc03-73b2-9fe8-d4295c2c008f', '/990826/990826105/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["三官镇人民政府","三官镇政府","三官镇党委"],"kind":"town","name":"三官镇"}}', X'01FF4B9146FD91EDB310623F1BFD8C3C', X'72C880E5542AB6F18D9F4723B64476EBE196D21C70AFC7506AA1A2CC95EC0548');
INSERT INTO "event" VALUES ('01a21059-cc03-752f-87c1-38955c27a50e', '990826', 'unit', '01a21059-cc03-7506-8ddf-c4d737a80666', '01a21059-cc03-7506-8ddf-c4d737a80666', '/990826/990826106/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["双桥镇人民政府","双桥镇政府","双桥镇党委"],"kind":"town","name":"双桥镇"}}', X'1A49F69FA60736A71EC94936A2AC89DC', X'56FB99FD07F280F7711131C97475FEAEF5CAA2D65CCDEC91D477BBCAD5EF4F37');
INSERT INTO "event" VALUES ('01a21059-cc03-76d6-a061-789ceac99e71', '990826', 'unit', '01a21059-cc03-769e-8196-a199c677b9b5', '01a21059-cc03-769e-8196-a199c677b9b5', '/990826/990826107/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇人民政府","黄土岗镇政府","黄土岗镇党委"],"kind":"town","name":"黄土岗镇"}}', X'5F3EA84BBDD20BBB12410052839B97C4', X'0C13186AE630B75873CFAED047AB57E07899EC975FDAD1605C523FCBC86E5492');
INSERT INTO "event" VALUES ('01a21059-cc03-780c-8f9b-fecd25b1b832', '990826', 'unit', '01a21059-cc03-77e1-8d6a-9ede562b37cd', '01a21059-cc03-77e1-8d6a-9ede562b37cd', '/990826/990826200/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["白塔乡人民政府","白塔乡政府","白塔乡党委"],"kind":"town","name":"白塔乡"}}', X'7BD35FDB312DEE438D99B4DF543BF37C', X'C4D0CD34F4F8AEFA5A2702C5F55D6CD8C9EC442749888FC733DCE0B32A3B61F6');
INSERT INTO "event" VALUES ('01a21059-cc03-7937-a472-fd7402e1de88', '990826', 'unit', '01a21059-cc03-790e-97e7-30ae741c659e', '01a21059-cc03-790e-97e7-30ae741c659e', '/990826/990826201/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["龙泉乡人民政府","龙泉乡政府","龙泉乡党委"],"kind":"town","name":"龙泉乡"}}', X'FC6BDEBE46AD36CD94071558BEDB8EAB', X'1DF9E05C193CC960E77B90ACCEE036F8A9C26C2226767BAF3D2EEC0F2F3F8F34');
INSERT INTO "event" VALUES ('01a21059-cc03-7aa6-a92a-92306a98dcbc', '990826', 'unit', '01a21059-cc03-7a7b-b32f-0eeae7d2ae82', '01a21059-cc03-7a7b-b32f-0eeae7d2ae82', '/990826/990826400/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜经开区","平澜经济开发区管委会","县经济开发区","县开发区","经济开发区","经开区","开发区","经开区管委会","开发区管委会"],"kind":"zone","name":"平澜经济开发区"}}', X'AFB989456E57EA8722FDFE0B30E0FC61', X'037025AA53A5C42BECCF3B03C07994E7F5F5889A0BDCC073FEAFDB73C912FD7F');
INSERT INTO "event" VALUES ('01a21059-cc03-7bf3-a6bf-4dca101f9571', '990826', 'unit', '01a21059-cc03-7bc8-9fb4-95d3b588f01a', '01a21059-cc03-7bc8-9fb4-95d3b588f01a', '/990826/990826001/990826001001/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["城关街道北关社区","北关社区居委会"],"kind":"village","name":"北关社区"}}', X'99B877CA915C7F4AC28A31D464AE7688', X'26D6738C610D9C1052E8D5258658D99C7B02BC317B12006F33C825DE3FABED6A');
INSERT INTO "event" VALUES ('01a21059-cc03-7d31-b7c3-10382c5ebc87', '990826', 'unit', '01a21059-cc03-7cf2-b2c6-fe9e4bd4d472', '01a21059-cc03-7cf2-b2c6-fe9e4bd4d472', '/990826/990826001/990826001002/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["城关街道文庙社区","文庙社区居委会"],"kind":"village","name":"文庙社区"}}', X'3CE279B565CADA3324E72E5060DD22F5', X'06299533D6D8BEC637512B6DABCDCF4078209056287B20CE6C1CEFE86F9BF37F');
INSERT INTO "event" VALUES ('01a21059-cc03-7e9d-a7a6-2a848e88df40', '990826', 'unit', '01a21059-cc03-7e73-a1e8-f10344212a97', '01a21059-cc03-7e73-a1e8-f10344212a97', '/990826/990826002/990826002001/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["澜东街道新渠社区","新渠社区居委会"],"kind":"village","name":"新渠社区"}}', X'635B403B9BDE5E3D6105E6863675B967', X'A0927615EA196973CC9CC7276E81443BD3AD58186BE23F552AC7936690BAA418');
INSERT INTO "event" VALUES ('01a21059-cc04-708b-a1bc-2d71c66c6e48', '990826', 'unit', '01a21059-cc04-7063-a603-2d1dd28fc4d5', '01a21059-cc04-7063-a603-2d1dd28fc4d5', '/990826/990826100/990826100001/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇工业路社区","工业路社区居委会"],"kind":"village","name":"工业路社区"}}', X'E7475FC75E60BD63E2EDC45A0FBF7930', X'FB28076A655CE1BD5750361D65D036C11B0E403E6B30A47CBC0A1D572EBEF6CA');
INSERT INTO "event" VALUES ('01a21059-cc04-71d2-a1d7-0034099d7c39', '990826', 'unit', '01a21059-cc04-71a4-821e-1298b18d1581', '01a21059-cc04-71a4-821e-1298b18d1581', '/990826/990826100/990826100201/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇东湾村","东湾村委会"],"kind":"village","name":"东湾村"}}', X'4B8F41E408353DD43130E35A8AE6AD51', X'8392A95ACDA1403AC8A99C7FAFB3081C0A4D8F8772DA3A23C2BD877A3737FF73');
INSERT INTO "event" VALUES ('01a21059-cc04-7309-84fb-86cec8798d5e', '990826', 'unit', '01a21059-cc04-72dc-92ae-4651898d41b2', '01a21059-cc04-72dc-92ae-4651898d41b2', '/990826/990826100/990826100202/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["石桥镇上庄村","上庄村委会"],"kind":"village","name":"上庄村"}}', X'D0ECE184E5BAF2EA1D03788369FF9D2E', X'8D42BCCCA9268E1D231414BFB119BA2B8C322C46589169924C118740424B5F3D');
INSERT INTO "event" VALUES ('01a21059-cc04-7445-994e-8bef9e132711', '990826', 'unit', '01a21059-cc04-741b-aff2-fb3bb775650f', '01a21059-cc04-741b-aff2-fb3bb775650f', '/990826/990826101/990826101201/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["柳河镇柳河沿村","柳河沿村委会"],"kind":"village","name":"柳河沿村"}}', X'E63AA3ECD34B3665F7429944D16AF84D', X'9FCFDF9FCFAB6078E00698670208B62CA3BC9C7E48AC681C5544E342CB709860');
INSERT INTO "event" VALUES ('01a21059-cc04-756e-a73c-ceb75019dc0d', '990826', 'unit', '01a21059-cc04-7545-8cca-3a9e7c7658c5', '01a21059-cc04-7545-8cca-3a9e7c7658c5', '/990826/990826106/990826106201/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["双桥镇下桥村","下桥村委会"],"kind":"village","name":"下桥村"}}', X'B35E9A0896B75B5DFEBB70648D4DCB5A', X'27432F527089B5B6C100CC9B7BAB7CBC9A2153FB62EA6929D7B8DEC6A217EBFE');
INSERT INTO "event" VALUES ('01a21059-cc04-76a9-a145-4716a871e791', '990826', 'unit', '01a21059-cc04-767e-96b3-50c11e1294d4', '01a21059-cc04-767e-96b3-50c11e1294d4', '/990826/990826107/990826107201/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇南坡村","南坡村委会"],"kind":"village","name":"南坡村"}}', X'F304AB2D11A9CBD615F780D53A2A6B0B', X'3213A2D61982E5E373312DFCFFCB1945271B93EA16611F93BD6C79E56A2BB19A');
INSERT INTO "event" VALUES ('01a21059-cc04-7870-bb5b-5602bf73da6c', '990826', 'unit', '01a21059-cc04-7840-8123-5929c6324847', '01a21059-cc04-7840-8123-5929c6324847', '/990826/990826107/990826107202/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["黄土岗镇山前村","山前村委会"],"kind":"village","name":"山前村"}}', X'C3CD79E46CB1DC74BD70F72CC0E9F385', X'30334AED318BBDF3B64B31847F5B22E332A3102B8D3EA44E8E8FD96872B453E7');
INSERT INTO "event" VALUES ('01a21059-cc04-7a03-ad41-4986401a4a10', '990826', 'unit', '01a21059-cc04-79d6-a7f6-465f8b1c498a', '01a21059-cc04-79d6-a7f6-465f8b1c498a', '/990826/990826201/990826201201/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["龙泉乡古泉村","古泉村委会"],"kind":"village","name":"古泉村"}}', X'A1607899D6A24BCFD95FB151649614FB', X'D4826B311941870A0044AB4A8F82D600F1FF3A80A6342010B0803B97EC922152');
INSERT INTO "event" VALUES ('01a21059-cc04-7b62-8421-cc98a3e3d31f', '990826', 'unit', '01a21059-cc04-7b35-bee6-51a85c5e90c2', '01a21059-cc04-7b35-bee6-51a85c5e90c2', '/990826/990826100/91990826MA8573491L/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县鑫禾木业有限公司","鑫禾木业"],"kind":"enterprise","name":"鑫禾木业有限公司"}}', X'75619A26EA48AE727F7971408F844844', X'390E3FD93E7E273D9FAC431E14F205A23CE181474EA0A76233B25E7D6DFE9288');
INSERT INTO "event" VALUES ('01a21059-cc04-7cbc-946c-d0a6ae44e668', '990826', 'unit', '01a21059-cc04-7c8c-9977-f08d1975750b', '01a21059-cc04-7c8c-9977-f08d1975750b', '/990826/990826100/91990826MA90290844/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥丰茂饲料有限公司","丰茂饲料"],"kind":"enterprise","name":"石桥丰茂饲料有限公司"}}', X'7D29A203CCDA74FBA1AEF7300EF7DD53', X'20BA863981B307BD65B9E65D3E940D3839BBD6DF733D33A7E90143C46B611838');
INSERT INTO "event" VALUES ('01a21059-cc04-7e15-9e71-dc2a56e2fc46', '990826', 'unit', '01a21059-cc04-7deb-a35a-42c45300cf09', '01a21059-cc04-7deb-a35a-42c45300cf09', '/990826/990826100/91990826MA3707817J/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥镇双鹿冷冻厂","双鹿冷冻厂"],"kind":"enterprise","name":"石桥镇双鹿冷冻厂"}}', X'3B0A8F2DD664E316F46D0E37F2D47F48', X'23A56C6C9787174638C6A1CA522976E7F951E1970AEF2018242366E2358968F3');
INSERT INTO "event" VALUES ('01a21059-cc05-701a-8dd8-b43bef999ce0', '990826', 'unit', '01a21059-cc04-7f30-a0c3-b9c366a6185e', '01a21059-cc04-7f30-a0c3-b9c366a6185e', '/990826/990826100/91990826MA3994422J/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥信达机械铸造有限公司","信达铸造"],"kind":"enterprise","name":"石桥信达机械铸造有限公司"}}', X'138CADC394940C4BC8368D82E6C80252', X'B1B96D687D6F78FA86DAB5C15344A8FEDE336A21DE6628353DD9A945FABB3AC6');
INSERT INTO "event" VALUES ('01a21059-cc05-7159-a8b3-929b8597b46c', '990826', 'unit', '01a21059-cc05-712b-9007-2b261e5f1f23', '01a21059-cc05-712b-9007-2b261e5f1f23', '/990826/990826100/91990826MA0242938Q/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县石桥永盛采石场","永盛采石场"],"kind":"enterprise","name":"石桥永盛采石场"}}', X'5479423C2C87192A36ADFA9E26811116', X'2E7D3BDB7F289377112BAAE7672863E0438487D8A9F286FF4FB1245445A12FAA');
INSERT INTO "event" VALUES ('01a21059-cc05-72c0-85ba-1edb3825f71a', '990826', 'unit', '01a21059-cc05-7295-b247-a0c9bd75d28d', '01a21059-cc05-7295-b247-a0c9bd75d28d', '/990826/990826002/91990826MA6115147A/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县澜东顺达冷链有限公司","顺达冷链"],"kind":"enterprise","name":"澜东顺达冷链有限公司"}}', X'63E8C273DAAED5150DDF28AFE4383242', X'6C50A6A74C6E1ED87487E34FF931F18BD68B888C8CDEC5BE28C7A4E2F6BC4405');
INSERT INTO "event" VALUES ('01a21059-cc05-7401-b3a0-296bca324111', '990826', 'unit', '01a21059-cc05-73d5-8947-0c89f53c0da8', '01a21059-cc05-73d5-8947-0c89f53c0da8', '/990826/990826400/91990826MA05539633/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县恒信化工有限公司","恒信化工"],"kind":"enterprise","name":"恒信化工有限公司"}}', X'413CEF90918F7508E25A0D9280938028', X'A43022A87DBE56D480B9B47DB0B8A2FBA683AD44E91046F6EAA8DA101A593E8A');
INSERT INTO "event" VALUES ('01a21059-cc05-7563-b088-ca1782cc9fa0', '990826', 'unit', '01a21059-cc05-7537-9dc1-133802a25a36', '01a21059-cc05-7537-9dc1-133802a25a36', '/990826/990826400/91990826MA73818502/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县宏澜铝业有限公司","宏澜铝业"],"kind":"enterprise","name":"宏澜铝业有限公司"}}', X'B4A7E7978A7B329BC851C7C42C664700', X'BC85E8CD48CD86386BE859595B8F7F37287B5CABAEC36A3A1450C5B813435AE2');
INSERT INTO "event" VALUES ('01a21059-cc05-7740-8118-4f0994f6491b', '990826', 'unit', '01a21059-cc05-76fe-a0b8-3890505edf2d', '01a21059-cc05-76fe-a0b8-3890505edf2d', '/990826/990826400/91990826MA9133279W/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县金锐五金制品有限公司","金锐五金"],"kind":"enterprise","name":"金锐五金制品有限公司"}}', X'5D71F1EFC8CD2C33373B2D02776951D7', X'D25C74D4FD4F18E1078014305F6D262B2996475A54F07EF3A06B02043D27F99D');
INSERT INTO "event" VALUES ('01a21059-cc05-78b5-b5fd-1f1e13da0f61', '990826', 'unit', '01a21059-cc05-7888-86b5-4ac68e76b34a', '01a21059-cc05-7888-86b5-4ac68e76b34a', '/990826/990826106/91990826MA4777729G/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县宏源建材有限公司","宏源建材"],"kind":"enterprise","name":"宏源建材有限公司"}}', X'85937EE23B7B353F808C1A7B62F9546E', X'0ECB852633FA478E59C0DBFE28986FE7D3B0D030B3B4E56E9CF2E9B83E269FF7');
INSERT INTO "event" VALUES ('01a21059-cc05-7a7e-85f2-2c1e2a472321', '990826', 'unit', '01a21059-cc05-7a49-a8e5-a15835825e30', '01a21059-cc05-7a49-a8e5-a15835825e30', '/990826/990826107/91990826MA68643086/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县金石矿业有限公司","金石矿业"],"kind":"enterprise","name":"金石矿业有限公司"}}', X'845B0F94BA0A7B0A3CE5F530E5A788CF', X'E6BA9164D2BADF27190F37F16D2972851431BAAD091ADE839A77569F6016588F');
INSERT INTO "event" VALUES ('01a21059-cc05-7bf4-a043-762257a0fd04', '990826', 'unit', '01a21059-cc05-7bc3-a289-a8014fee8b3d', '01a21059-cc05-7bc3-a289-a8014fee8b3d', '/990826/990826101/91990826MA0129847H/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县绿源食品有限公司","绿源食品"],"kind":"enterprise","name":"绿源食品有限公司"}}', X'2A083D58F8C50C69258D919EDD611119', X'DC9DE310E057CA324E7511C545A558F286630DCF668E3967E51DF5F248E46F37');
INSERT INTO "event" VALUES ('01a21059-cc05-7d64-b55e-00cfa92507d4', '990826', 'unit', '01a21059-cc05-7d39-952a-b08d2a29f8dc', '01a21059-cc05-7d39-952a-b08d2a29f8dc', '/990826/990826105/91990826MA5178808Y/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县兴农粮油有限公司","兴农粮油"],"kind":"enterprise","name":"兴农粮油有限公司"}}', X'635FBD058E1715B9BA03F781AC22130D', X'2A7BE930358942922D6CB6B279C0929E960656A4C69BFB3C4514F3FFE9668F55');
INSERT INTO "event" VALUES ('01a21059-cc05-7eb8-979a-447f2456faaf', '990826', 'unit', '01a21059-cc05-7e8d-acdc-6f8ccee5746e', '01a21059-cc05-7e8d-acdc-6f8ccee5746e', '/990826/990826103/91990826MA2043414C/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县众安燃气有限公司","众安燃气"],"kind":"enterprise","name":"众安燃气有限公司"}}', X'E7899466603DE861F27EB87EDEACCF4A', X'07A4A7369088A6D8997A453FF81D87BEBE7688222E7D8F91A452C8AF04F72D0E');
INSERT INTO "event" VALUES ('01a21059-cc06-70e3-998a-b15e1f76e16c', '990826', 'unit', '01a21059-cc06-70b9-83d0-c04a21d533d9', '01a21059-cc06-70b9-83d0-c04a21d533d9', '/990826/990826104/91990826MA3382653E/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县永固建筑工程有限公司","永固建筑"],"kind":"enterprise","name":"永固建筑工程有限公司"}}', X'BA372EE9EE589E66E5B37B605E1C596B', X'4AC3E78742F2BC11A7C1B96926424D030305AC210FA11642F13738B87B0CF4E3');
INSERT INTO "event" VALUES ('01a21059-cc06-723d-897b-757687e597c8', '990826', 'unit', '01a21059-cc06-720e-b5ea-c02cde4711de', '01a21059-cc06-720e-b5ea-c02cde4711de', '/990826/990826001/91990826MA8640033K/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县澜城商业广场管理有限公司","澜城商业广场"],"kind":"enterprise","name":"澜城商业广场管理有限公司"}}', X'05F26BE7F288910FDFC5B963E725C092', X'9B63C15D950ADD5557D839B7867A993FBB681103AC2EBC66409A3A312E3BDBF5');
INSERT INTO "event" VALUES ('01a21059-cc06-7393-a33e-449d04fccff0', '990826', 'unit', '01a21059-cc06-7367-8743-bddaa414e1dc', '01a21059-cc06-7367-8743-bddaa414e1dc', '/990826/990826001/91990826MA444932X7/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县通达客运有限公司","通达客运"],"kind":"enterprise","name":"通达客运有限公司"}}', X'0A5643F116B5E27CBF0C6234A30C2674', X'345DD6D96E9931E6340CAE5F653CB33A4F6E62CCA42E7D0419C8A7206ED651FB');
INSERT INTO "event" VALUES ('01a21059-cc06-74bb-b917-430eb9c84e02', '990826', 'unit', '01a21059-cc06-7491-bc75-45d268010bf7', '01a21059-cc06-7491-bc75-45d268010bf7', '/990826/990826102/91990826MA20698920/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县丰源仓储有限公司","丰源仓储"],"kind":"enterprise","name":"丰源仓储有限公司"}}', X'33256FBF8B1E69D7926D6D50E139EE42', X'63EC029C87703E38488151104689501376A8338771FD1C7701191B84FD07F965');
INSERT INTO "event" VALUES ('01a21059-cc06-75dc-ad06-80a5d71bde50', '990826', 'unit', '01a21059-cc06-75b2-ba39-308239219301', '01a21059-cc06-75b2-ba39-308239219301', '/990826/990826200/91990826MA5329442F/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县安泰烟花爆竹经营有限公司","安泰烟花爆竹"],"kind":"enterprise","name":"安泰烟花爆竹经营有限公司"}}', X'A8EB527F6A03DC19D34DD5BE99A815C9', X'5993500A1224ABB00786D52B13F0D21D93074CFC68E81F580605C3BABF778D5F');
INSERT INTO "event" VALUES ('01a21059-cc07-737a-9329-99d8fa333b88', '990826', 'unit', '01a21059-cc07-727e-a825-f07dc4c7876a', '01a21059-cc07-727e-a825-f07dc4c7876a', '/990826/990826201/91990826MA164279X5/', 'create', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"aliases":["平澜县清泉山庄旅游有限公司","清泉山庄"],"kind":"enterprise","name":"清泉山庄旅游有限公司"}}', X'3C07A546FAA699E6F47A4792FE4325D1', X'D54D714192E299EF4659C980E53EC11574AC3DB3891BC2446B6DBC792DCBE3FC');
INSERT INTO "event" VALUES ('01a21059-cc2e-7450-9bce-b47a426d900c', '990826', 'unit', '01a21059-cc00-7017-83c0-75266809dfe4', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2e-72e6-ae8e-0b09ce41f1f1","role":"system_admin"}}', X'47213D9CB2BF17247DD5BDA356BE93B0', X'174240B6DB4A2594C25480339970F9AFF52191FF30033EC1D16A364725F3E3B3');
INSERT INTO "event" VALUES ('01a21059-cc2e-777c-a1a0-70fa82f1de88', '990826', 'unit', '01a21059-cc00-7017-83c0-75266809dfe4', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2e-7696-b184-407f9cb151bf","role":"auditor"}}', X'8A33E3FCA3104D12F8FD640E489BD999', X'3A59BAE99A706D62F0D5CF1CFA1D113778DBB2FB9D8ABF4E255265292E2AF89F');
INSERT INTO "event" VALUES ('01a21059-cc2e-79e4-bec2-e71ff7005d0d', '990826', 'unit', '01a21059-cc00-7017-83c0-75266809dfe4', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2e-798b-897b-e11045f2b967","role":"committee_director"}}', X'67DC66B726F4E12D9FB230667DDDCE9C', X'81A9A3307FB376DEE5664DC2EA03594E79AF711CBA8C4F1E4DFF51D814EC7D9B');
INSERT INTO "event" VALUES ('01a21059-cc2e-7c3e-89c2-d1d27e9b2b4c', '990826', 'unit', '01a21059-cc00-7017-83c0-75266809dfe4', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2e-7bf4-9bd6-abc5a7943af4","role":"leader"}}', X'91493E08E6B84AEB06FF61584160AA6B', X'D73DAB960FB2BC3519B21FEB9EBA1D92C27F778496C62462CE9ED019EF84D7A1');
INSERT INTO "event" VALUES ('01a21059-cc2f-707b-951b-d0f884ab2e9b', '990826', 'unit', '01a21059-cc00-7553-b6a0-441197e0e1c3', '01a21059-cc00-7553-b6a0-441197e0e1c3', '/990826/11990826010947644R/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2f-7023-9b4e-a8586d428e99","role":"committee_office"}}', X'E620F9E482C783FF46CD44F20016E9AF', X'6121603561AE833BE6BD4D52FE7C9FA5E9F2494D81EAB19AA3FCB267137553B4');
INSERT INTO "event" VALUES ('01a21059-cc2f-72e0-aacc-825298818060', '990826', 'unit', '01a21059-cc00-7553-b6a0-441197e0e1c3', '01a21059-cc00-7553-b6a0-441197e0e1c3', '/990826/11990826010947644R/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2f-7299-9f58-3d6540e46a82","role":"committee_office"}}', X'50738E5C536EE629574E2AD88DFA2E63', X'5AE881A50D7DCB4C42C27A0BA3B2E705FBCD8FE04614D023DFD6C968D74D3CE7');
INSERT INTO "event" VALUES ('01a21059-cc2f-7585-8eb1-9acd812af6d3', '990826', 'unit', '01a21059-cc00-77c0-a884-dbb8c244d9c2', '01a21059-cc00-77c0-a884-dbb8c244d9c2', '/990826/11990826011298885E/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2f-7541-93b8-58321f3a7a67","role":"department_officer"}}', X'2A1C1E9F3DEEFC6F14B1BE3C327E5B9D', X'9226825471D39A6CF705F2EFE6B15795485B99BBCE859C41F0104B8430DE97FE');
INSERT INTO "event" VALUES ('01a21059-cc2f-76ec-8933-472bf2dac1b7', '990826', 'unit', '01a21059-cc00-7553-b6a0-441197e0e1c3', '01a21059-cc00-7553-b6a0-441197e0e1c3', '/990826/11990826010947644R/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2f-7541-93b8-58321f3a7a67","role":"committee_office"}}', X'1B94ACB48F9898B043749F7B8A766E36', X'8E7044A7C894721428E82BA0988F3A3A1CFD84B5B84CB1307E85D74ABC57D17B');
INSERT INTO "event" VALUES ('01a21059-cc2f-7936-bbeb-f3707170bd58', '990826', 'unit', '01a21059-cc00-79ce-8df0-0a8a93593e68', '01a21059-cc00-79ce-8df0-0a8a93593e68', '/990826/119908260132695782/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2f-78f0-ac71-09d174f983f1","role":"department_officer"}}', X'BA89136B7865BE83027DC203874FF4CB', X'C1C8EEC731222245617EC59E1B07CE8B50D69FCAFB4C2885B90692B12F25C5CA');
INSERT INTO "event" VALUES ('01a21059-cc2f-7b5f-ac80-1733a7f5351a', '990826', 'unit', '01a21059-cc00-7be9-a7aa-2ddeb17e13a0', '01a21059-cc00-7be9-a7aa-2ddeb17e13a0', '/990826/1199082601795154X9/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2f-7b1c-a510-ce94b1d9d9f4","role":"department_officer"}}', X'5E9BD6CA2C55F92A4984C5D4295F1B09', X'D8E40951858579548F4DF0AC97FA8EEA4A7FD89E82069AF57D47B6D0F0F3C139');
INSERT INTO "event" VALUES ('01a21059-cc2f-7d77-9186-0f8a68f351e0', '990826', 'unit', '01a21059-cc00-7d86-85f1-0c07a0e9edda', '01a21059-cc00-7d86-85f1-0c07a0e9edda', '/990826/11990826013966357X/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2f-7d38-8c55-fa7bc4fce9a4","role":"department_officer"}}', X'42A51994AD931368A56AD53871F8DE6D', X'C40D85AC410EAB8B814CB5637E24D4B219CA7FE52E2CB635F38928BBBD35190F');
INSERT INTO "event" VALUES ('01a21059-cc30-7021-96be-e57d8f441e81', '990826', 'unit', '01a21059-cc01-7006-87bc-0e6a9d1f66a3', '01a21059-cc01-7006-87bc-0e6a9d1f66a3', '/990826/11990826011227737C/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc2f-7f27-8698-e27177a36e0f","role":"department_officer"}}', X'43750E294ECA4F42AC28F9B554BD3816', X'037AEFC9A8723E394B2237808FC258BDE12E8006DF5EFB94C6A67540BC4158F0');
INSERT INTO "event" VALUES ('01a21059-cc30-7215-af02-5e02ba7c1ffe', '990826', 'unit', '01a21059-cc01-7174-8a5f-49306e35768b', '01a21059-cc01-7174-8a5f-49306e35768b', '/990826/11990826015820087F/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc30-71d6-9489-4390135627ef","role":"department_officer"}}', X'B24A28AA908DE4CAAC01A9FF4676CFA5', X'7D17747C0C5ECEB0DF278B72C093DEA318F6E87CACF0FA5307216EE6177845E7');
INSERT INTO "event" VALUES ('01a21059-cc30-7517-9081-d1b8b379e4b9', '990826', 'unit', '01a21059-cc01-730a-b433-8264f04cd1ea', '01a21059-cc01-730a-b433-8264f04cd1ea', '/990826/1199082601175131XG/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc30-73c1-8652-388f6521d68f","role":"department_officer"}}', X'3E6EBAB005FB0D237B23AEB3276B6FC3', X'2C3DF36374D180FF1470B3DC1568BF87C13838ADEC17EBAA95EFD83549D222C8');
INSERT INTO "event" VALUES ('01a21059-cc30-76dd-b087-4436a3a972f0', '990826', 'unit', '01a21059-cc01-7486-917a-58cf0f89810b', '01a21059-cc01-7486-917a-58cf0f89810b', '/990826/11990826012084969T/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc30-7694-b59a-131b01b06db4","role":"department_officer"}}', X'9E3CD6973D0B59715EBAE4D5EC767C33', X'F130EDD4A1613E7A9DA3A7F5C454B94B06DA1D945221EC380AC224F6F0FDEE7E');
INSERT INTO "event" VALUES ('01a21059-cc30-78fa-9c06-081aa571d503', '990826', 'unit', '01a21059-cc01-75e0-9f9a-4764b87083d3', '01a21059-cc01-75e0-9f9a-4764b87083d3', '/990826/11990826013528859M/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc30-78bb-aa73-03b397d19eff","role":"department_officer"}}', X'3D0CFDB8A51CA34C9B3E6EDE4B132FB6', X'2E158EDAA9940C1EBDA299FC2293E67994A42A18685A5AC11C168D4EAE829B2D');
INSERT INTO "event" VALUES ('01a21059-cc30-7b03-aabd-35541cb1876d', '990826', 'unit', '01a21059-cc01-7745-88c5-61156f980203', '01a21059-cc01-7745-88c5-61156f980203', '/990826/11990826012646028F/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc30-7ab8-93d4-36e6b5900c28","role":"department_officer"}}', X'15FD248BB9E53A79B1ABE127D0B31813', X'40C44DB684D784357F1DFE05B0BADE1666EA3C0B648AB5AB633F222AFFEFE79D');
INSERT INTO "event" VALUES ('01a21059-cc30-7d28-91f5-b61a533bcce9', '990826', 'unit', '01a21059-cc01-78cb-aec5-4d396957fa71', '01a21059-cc01-78cb-aec5-4d396957fa71', '/990826/11990826018247386J/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc30-7cd4-b7aa-771d5e7423ac","role":"department_officer"}}', X'3C2D123BB57FC9D2A525079ABDC36669', X'D2E3F5987F10E85D67A89116202194844F10F41568D0AA2AB6152340ADB35EC8');
INSERT INTO "event" VALUES ('01a21059-cc31-7001-93a6-e056ba8bdd8b', '990826', 'unit', '01a21059-cc01-7b45-a28b-b666c7e450f0', '01a21059-cc01-7b45-a28b-b666c7e450f0', '/990826/119908260121411776/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc30-7f03-91fc-bd961a761f7b","role":"department_officer"}}', X'7838E5E2190B5E72A7DBDF1E073D6733', X'1EF3C8A7032018C128ABEF924186C6448E14313D5A818539F2DF40088F9897F2');
INSERT INTO "event" VALUES ('01a21059-cc31-7238-bae6-0e52ff406ed1', '990826', 'unit', '01a21059-cc01-7ce4-a0df-06ad169ed051', '01a21059-cc01-7ce4-a0df-06ad169ed051', '/990826/11990826018054023Y/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc31-71f4-b12e-26384115865f","role":"department_officer"}}', X'8D3A16B46CCF16F751AA98869188F333', X'B8D9326DE1A76BFC2D0DC012FE68D36E0FA76B51F7043AA3D6B51791CC15A3BA');
INSERT INTO "event" VALUES ('01a21059-cc31-7443-b3a3-c770462dd952', '990826', 'unit', '01a21059-cc01-7e4a-9499-bbccc93579e2', '01a21059-cc01-7e4a-9499-bbccc93579e2', '/990826/11990826014654005R/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc31-7401-8b58-daa23615d2d0","role":"department_officer"}}', X'5C5719C627ED4EB0C8C3D4C3B3077D71', X'08D99E3ED915F5CF4EE3A4B63E5CCC58491055D6C37A4EF1F34449E4236AC816');
INSERT INTO "event" VALUES ('01a21059-cc31-7657-90ee-27cea9abafaa', '990826', 'unit', '01a21059-cc02-707f-9a21-1a4402b1aa8c', '01a21059-cc02-707f-9a21-1a4402b1aa8c', '/990826/11990826018896626C/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc31-7617-8b77-4843aa14e2bf","role":"department_officer"}}', X'516F28C43EF4710F8EC9D6F4314389B5', X'27DCC9CA9C35B19B466A15A9DEAF9FA6CB86ECD5843191DCBA0CA8A1FFC04CB6');
INSERT INTO "event" VALUES ('01a21059-cc31-7879-b35d-9f68412f94be', '990826', 'unit', '01a21059-cc02-71cb-8dab-0496dfa1f3ba', '01a21059-cc02-71cb-8dab-0496dfa1f3ba', '/990826/119908260123698251/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc31-7834-bd21-a0a84ac6f073","role":"department_officer"}}', X'CC0DCB6624F173016CE04DB230ED428D', X'9462162C3C474B5677749283D4F9EFBDDA8F968CC435F91C0FB67773AD957035');
INSERT INTO "event" VALUES ('01a21059-cc31-7ac6-96b5-3595f230f5dd', '990826', 'unit', '01a21059-cc02-7323-bbd7-89f8aed9d4ce', '01a21059-cc02-7323-bbd7-89f8aed9d4ce', '/990826/12990826019736560A/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc31-7a81-ac14-146da0149736","role":"department_officer"}}', X'59D7EF74958E1959C25FB2F6EBFB3B9E', X'2EBDC0C573E6FA67D9041A43DDD4017453895BDA5854B461F8A00875DC4C4741');
INSERT INTO "event" VALUES ('01a21059-cc31-7ce5-b502-2bc55b482792', '990826', 'unit', '01a21059-cc02-746e-ab56-867927d004f6', '01a21059-cc02-746e-ab56-867927d004f6', '/990826/129908260186890374/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc31-7ca4-9d8d-17e2239793eb","role":"department_officer"}}', X'A8055B924380924036650A67DBB26BBD', X'DABA9B5E1B9E0FB9A93D2ED0879454A448E3896DF025FA8A6669426A52DF4E0F');
INSERT INTO "event" VALUES ('01a21059-cc31-7f14-aaef-516d132f38e4', '990826', 'unit', '01a21059-cc02-75ef-95e8-f5c2cbc050d8', '01a21059-cc02-75ef-95e8-f5c2cbc050d8', '/990826/990826001/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc31-7ece-b8a2-e71cdb1e115c","role":"town_office"}}', X'6E42D92DE795F02A0C619FA523F521FE', X'DED550D9CD7D0D78CA2A0689AB1A06CBC88BC50552F74D98AF1C11A5025BCDDA');
INSERT INTO "event" VALUES ('01a21059-cc32-720c-8715-130f34937e57', '990826', 'unit', '01a21059-cc02-7a8d-b480-61f66b608eea', '01a21059-cc02-7a8d-b480-61f66b608eea', '/990826/990826002/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc32-71c7-be6f-174be90407c7","role":"town_office"}}', X'ABB7E11697629A737ACBBD499A482545', X'FF76006B1B0EFDB5E71CB410B3F8014B5253D322089E74AA16A9E36BEB11B567');
INSERT INTO "event" VALUES ('01a21059-cc32-7443-8d1d-0af04c899909', '990826', 'unit', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc32-73e2-a199-6384f92fc70f","role":"town_office"}}', X'180CD2EBEE0313B5B12BF326AD73D3AE', X'BFEC7C110D9842305ED11528E9E58CF2D1C8347B1B96AD476CFBDA47EAF5AAFA');
INSERT INTO "event" VALUES ('01a21059-cc32-764c-b1ed-0fdf8b6dc1ee', '990826', 'unit', '01a21059-cc02-7dcd-8ae6-31b0f420dd56', '01a21059-cc02-7dcd-8ae6-31b0f420dd56', '/990826/990826101/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc32-760d-890e-02830ca0f0ef","role":"town_office"}}', X'3A21673EC445771CC6C05D02B10C8053', X'0AC01122087B04636723F0208EAD1A272D7809B3912A2149B2A2724D66AC4390');
INSERT INTO "event" VALUES ('01a21059-cc32-7862-9a7f-e245e2b2e472', '990826', 'unit', '01a21059-cc02-7f2f-8467-5308b139f98a', '01a21059-cc02-7f2f-8467-5308b139f98a', '/990826/990826102/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc32-7820-9bfe-9b112bf50b28","role":"town_office"}}', X'0CF49287B5AD89E927CC07EB8F86A189', X'CD8042C509BC11A2B6129A133FA87C3DE7F11CF3689577AA99DFC0184C9CCC88');
INSERT INTO "event" VALUES ('01a21059-cc32-7a49-b930-e712dc6f85ec', '990826', 'unit', '01a21059-cc03-7162-840d-653edd53e357', '01a21059-cc03-7162-840d-653edd53e357', '/990826/990826103/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc32-7a0b-8b07-37af968d6d8c","role":"town_office"}}', X'A5374087653B6E0142CD59047435A453', X'A463E11E2117C4432CACD5BC7F6940E1F256524432776B60FEC495325410239A');
INSERT INTO "event" VALUES ('01a21059-cc32-7c42-b83e-8d398c722d5b', '990826', 'unit', '01a21059-cc03-728b-9095-afa014a46376', '01a21059-cc03-728b-9095-afa014a46376', '/990826/990826104/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc32-7c00-a829-efb2509781ff","role":"town_office"}}', X'A1E46EA17F7AEEFA76616FB6F5A7CBF6', X'E4C0A1800C69F987A6040E69B08A3300EFE4B651C9ADA81AEE2B58CBAADC25CC');
INSERT INTO "event" VALUES ('01a21059-cc32-7ebd-81a2-3045794ad4b2', '990826', 'unit', '01a21059-cc03-73b2-9fe8-d4295c2c008f', '01a21059-cc03-73b2-9fe8-d4295c2c008f', '/990826/990826105/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc32-7e7d-8042-3d24fcafe725","role":"town_office"}}', X'4A9218575C764A6E66D6D88A8558FD8F', X'7770F687DF0A5D9B1D4A945FEA2FC1278D18A97A4955390F0D1093E9FA761B49');
INSERT INTO "event" VALUES ('01a21059-cc33-719f-8bc9-eec1fd8eea06', '990826', 'unit', '01a21059-cc03-7506-8ddf-c4d737a80666', '01a21059-cc03-7506-8ddf-c4d737a80666', '/990826/990826106/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc33-715e-881b-610c18ba5e41","role":"town_office"}}', X'13FEEF2A9E2B16550012BF2E64E92117', X'2302ADEB6B31D0D0E88B70AF47686EC5AD16AB7CA28E2788E82E3DA62B30D2D7');
INSERT INTO "event" VALUES ('01a21059-cc33-73d8-b0ad-f1a8b6a7c239', '990826', 'unit', '01a21059-cc03-769e-8196-a199c677b9b5', '01a21059-cc03-769e-8196-a199c677b9b5', '/990826/990826107/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc33-7398-9d5a-7f743d4a2f8a","role":"town_office"}}', X'3DBF5BEEA1D775C2E0EE97EA303E9F59', X'A79E4CE014D182B880C9760515918BC2B6AB79B58B57A2F981459C6B572FBE02');
INSERT INTO "event" VALUES ('01a21059-cc33-75e6-8086-acf92c476710', '990826', 'unit', '01a21059-cc03-77e1-8d6a-9ede562b37cd', '01a21059-cc03-77e1-8d6a-9ede562b37cd', '/990826/990826200/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc33-75a3-afdb-84ace3e3faee","role":"town_office"}}', X'F5411B10530954978B3B946442C2F156', X'FF25361C7AFA04AAA82BA07C1A0F49D7EC131A242E4A43C96799BE0157FB60E7');
INSERT INTO "event" VALUES ('01a21059-cc33-77ee-8a9e-031286f7d3f2', '990826', 'unit', '01a21059-cc03-790e-97e7-30ae741c659e', '01a21059-cc03-790e-97e7-30ae741c659e', '/990826/990826201/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc33-77af-ac2e-0509a8cc4543","role":"town_office"}}', X'F6041FD51B57F38FDC49F7F374CDE21E', X'20B4EB243E4E3D6F2E9BA7B081F1D22C536CCA89F9D8973F130541499167DA55');
INSERT INTO "event" VALUES ('01a21059-cc33-79f6-9cc0-b728c9c9925f', '990826', 'unit', '01a21059-cc03-7a7b-b32f-0eeae7d2ae82', '01a21059-cc03-7a7b-b32f-0eeae7d2ae82', '/990826/990826400/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc33-79b6-9e14-e2f94706803e","role":"town_office"}}', X'F983C77B36AF59F4A7F9FEEF86DF2DCC', X'8A6A0762AD43AD52920F0AD604B73D9C906CF01DC69E60CD948C3F91BF747F4D');
INSERT INTO "event" VALUES ('01a21059-cc33-7c22-b7d4-5ea0a66fb2ab', '990826', 'unit', '01a21059-cc03-7bc8-9fb4-95d3b588f01a', '01a21059-cc03-7bc8-9fb4-95d3b588f01a', '/990826/990826001/990826001001/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc33-7be0-8e58-d69535fa3fa9","role":"village_officer"}}', X'06AF7AB7904F64E0D0F3AE71588B86F9', X'3C434158A34A57BB8C4DE3C14BD643E2950E3138F2952A3BAF8BB6BCCE50B390');
INSERT INTO "event" VALUES ('01a21059-cc33-7e44-9b06-6bd8405164b3', '990826', 'unit', '01a21059-cc04-7063-a603-2d1dd28fc4d5', '01a21059-cc04-7063-a603-2d1dd28fc4d5', '/990826/990826100/990826100001/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc33-7e04-a44a-7ba974c0e7e8","role":"village_officer"}}', X'9C1007162EEBA1F0A9D144008DE018FD', X'BEE5B17CF165EF3C64A7BE6ADFAF803F97991FCF0343247CDCE3BBF0B64E1FB3');
INSERT INTO "event" VALUES ('01a21059-cc34-714a-b222-638d1a2edc9a', '990826', 'unit', '01a21059-cc04-71a4-821e-1298b18d1581', '01a21059-cc04-71a4-821e-1298b18d1581', '/990826/990826100/990826100201/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc34-710c-8b89-e2c6fe4795e4","role":"village_officer"}}', X'0D99A6E30B4EE30972E7A989C83415D7', X'1D6796F18AC1E2C7784A3343CD4F83BB5D6954E5AF138C584FE24CC1CA32C549');
INSERT INTO "event" VALUES ('01a21059-cc34-7356-8a06-f8dfb937f2de', '990826', 'unit', '01a21059-cc04-767e-96b3-50c11e1294d4', '01a21059-cc04-767e-96b3-50c11e1294d4', '/990826/990826107/990826107201/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc34-7318-8d90-b8905850ddc6","role":"village_officer"}}', X'AB44CC58A9567431AFF5FBA8636AB25C', X'31F6E2DC82DF236A430505EE3105050096E0710E305CE5255002784345B682C8');
INSERT INTO "event" VALUES ('01a21059-cc34-7578-b869-8b924f5940c5', '990826', 'unit', '01a21059-cc04-7b35-bee6-51a85c5e90c2', '01a21059-cc04-7b35-bee6-51a85c5e90c2', '/990826/990826100/91990826MA8573491L/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc34-7516-9c01-a7dd97cca8de","role":"enterprise_manager"}}', X'C4AE6F069EAC0299E5F270E658BB2A5F', X'C814C3AD47E467A6E4E5DE64D5E0BD17C065C400C16953D5130F00125EFF9824');
INSERT INTO "event" VALUES ('01a21059-cc34-76cc-9dfe-820b22024fab', '990826', 'unit', '01a21059-cc05-73d5-8947-0c89f53c0da8', '01a21059-cc05-73d5-8947-0c89f53c0da8', '/990826/990826400/91990826MA05539633/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc34-7696-80c2-4d0b0baa3f4e","role":"enterprise_manager"}}', X'D8FAFC5EDB7020E4F5FF36FB4A691E8F', X'F5014D39E4DA63904E226A22D6066471E458F58C91440579D0F3C76B15145001');
INSERT INTO "event" VALUES ('01a21059-cc34-77fa-ae87-2cab58b03a85', '990826', 'unit', '01a21059-cc05-7537-9dc1-133802a25a36', '01a21059-cc05-7537-9dc1-133802a25a36', '/990826/990826400/91990826MA73818502/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc34-77c6-91e8-78d32229610d","role":"enterprise_manager"}}', X'78E13EF4CC60DE7E343205046EA325BF', X'4E033ABF27509670F300C550C5060C9CC5CEBBC796D1BF4536CD47E1D6E713FC');
INSERT INTO "event" VALUES ('01a21059-cc34-791e-b69f-a7484eb0f0e2', '990826', 'unit', '01a21059-cc05-7295-b247-a0c9bd75d28d', '01a21059-cc05-7295-b247-a0c9bd75d28d', '/990826/990826002/91990826MA6115147A/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc34-78ea-b408-18835f70f329","role":"enterprise_manager"}}', X'5441A0F3BBEA6CC2298A8AAB1244B4AC', X'21324B928637F8C828D9EA61C4AF80677571E3F312426474D77F10C272610A4C');
INSERT INTO "event" VALUES ('01a21059-cc34-7a3a-8730-427afacee94f', '990826', 'unit', '01a21059-cc05-7a49-a8e5-a15835825e30', '01a21059-cc05-7a49-a8e5-a15835825e30', '/990826/990826107/91990826MA68643086/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc34-7a03-a981-3ee4b1f03271","role":"enterprise_manager"}}', X'3025DBD3F7274AF9E850AE4AC0B471B2', X'08803642FDEF5D5E9001326138BFA4DF301DD0B67D110C6D16FC301559776B00');
INSERT INTO "event" VALUES ('01a21059-cc34-7b61-990d-e34591332b22', '990826', 'unit', '01a21059-cc05-7888-86b5-4ac68e76b34a', '01a21059-cc05-7888-86b5-4ac68e76b34a', '/990826/990826106/91990826MA4777729G/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc34-7b2d-9a36-d3bda953e928","role":"enterprise_manager"}}', X'E6FEEB30339D5180A1E4DF5A2902C648', X'FC7902E8B4A3136A49051527E9C4FC1B559B469D8038A445FE4AB5A07C43D7D5');
INSERT INTO "event" VALUES ('01a21059-cc34-7c81-b1f5-06b8dd54a14d', '990826', 'unit', '01a21059-cc06-70b9-83d0-c04a21d533d9', '01a21059-cc06-70b9-83d0-c04a21d533d9', '/990826/990826104/91990826MA3382653E/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc34-7c4e-b29d-888b78150b99","role":"enterprise_manager"}}', X'7871D0D02C08E782CDFF25B498FFCD56', X'6818F1BF519D9334E558F48F1889BAA211DF26CC0395E3C0AE43A84040A52BED');
INSERT INTO "event" VALUES ('01a21059-cc34-7da0-aeab-0bc20c3ff121', '990826', 'unit', '01a21059-cc06-720e-b5ea-c02cde4711de', '01a21059-cc06-720e-b5ea-c02cde4711de', '/990826/990826001/91990826MA8640033K/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc34-7d6c-abab-9856a1265ce1","role":"enterprise_manager"}}', X'0585EF953B27F3CC42BA46140D9F17E3', X'C6B3825B031C77EE84D7020ED549F0CA7F57E1C0DB1924E5EF76A1628DA4CFC7');
INSERT INTO "event" VALUES ('01a21059-cc34-7ebd-9bda-31479fb51485', '990826', 'unit', '01a21059-cc05-7e8d-acdc-6f8ccee5746e', '01a21059-cc05-7e8d-acdc-6f8ccee5746e', '/990826/990826103/91990826MA2043414C/', 'appoint', NULL, 1795570650108, NULL, NULL, 0, '{"extra":{"person":"01a21059-cc34-7e89-a0cc-28b8922ac556","role":"enterprise_manager"}}', X'B7728BB8A7A529E0CEDDB05173B0AB9A', X'DB47A5568E90447FDA68E9103BB2140B064421BB81CD084BAF25B3FE376F55A1');
INSERT INTO "event" VALUES ('01a21059-cc78-76e1-8845-c6739ccc87de', '990826', 'plan', '01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/', 'create', 'upload', 1795570650231, '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc2f-7022-aaee-d745b2e1136b', 1, '{"changes":{"file_hash":{"from":null,"to":"d48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6"},"period_from":{"from":null,"to":"2020-01-01"},"period_to":{"from":null,"to":"2099-12-31"},"title":{"from":null,"to":"平澜县冬季安全行动方案（2020—2099年）"}},"from":"new","to":"draft"}', X'5CC0A64FE476EE67356F6B56E1ACCC99', X'D8EEDC9573EB9C2F2F704D5BFAFEB80786E008044DEC7B8197B27BB8ECDB15BD');
INSERT INTO "event" VALUES ('01a21059-cc83-73a2-80b5-95de4efeb4d9', '990826', 'plan', '01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/', 'commitment', NULL, 1795570650242, '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc2f-7022-aaee-d745b2e1136b', 1, '{"extra":{"act":"confirmed","commitments":["01a21059-cc79-7507-9c9d-3c73eb25d4d8","01a21059-cc79-750a-a073-de6e6c6d9b35","01a21059-cc79-750b-aca9-ac9ac7ea7f0e","01a21059-cc79-750c-b2bc-e239555ae733","01a21059-cc79-750d-a374-69fb871e6676"]}}', X'6252FF57445BEADD6020AF6F8B702B2A', X'5D326E99965DF01A90457788F04CA37465B0D4D6E4691C52BA9DA0F5B1AFCB07');
INSERT INTO "event" VALUES ('01a21059-cc86-7e20-9cdd-f888b273673d', '990826', 'plan', '01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/', 'commitment', NULL, 1795570650245, '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc2f-7022-aaee-d745b2e1136b', 1, '{"extra":{"act":"past","commitments":["01a21059-cc79-7507-9c9d-3c73eb25d4d8"],"past":"history"}}', X'E4F47D900972DDE5C7C12AAE480FC25F', X'C0A7B35BA0ABE5E6616D57962AC346376335C918BA1A559C101564B7F9CD91C5');
INSERT INTO "event" VALUES ('01a21059-cc88-7b52-85ea-035b923b34d9', '990826', 'plan', '01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/', 'move', 'issue', 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc2f-7022-aaee-d745b2e1136b', 1, '{"from":"draft","to":"issued"}', X'C5FD08596B3367C67C00AFE475659701', X'11D04860BB46F501D2CEC2873A06E251E8791E1620413DB781C58B6C32694BAA');
INSERT INTO "event" VALUES ('01a21059-cc8a-752d-ba33-2e2db39b0f54', '990826', 'task', '01a21059-cc89-7a30-9e9a-a94bd85c8419', '01a21059-cc01-7174-8a5f-49306e35768b', '/990826/11990826015820087F/', 'create', 'record_history', 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc2f-7022-aaee-d745b2e1136b', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":["01a21059-cc01-7745-88c5-61156f980203","01a21059-cc02-7c6a-8189-07a44fd36bf1"]},"due_on":{"from":null,"to":"2020-06-30"},"kind":{"from":null,"to":"milestone"},"measure":{"from":null,"to":"1"},"measure_place":{"from":null,"to":1},"measure_title":{"from":null,"to":"建立消防台账"},"past":{"from":null,"to":"history"},"plan":{"from":null,"to":"01a21059-cc78-749d-bd83-390e941482dd"},"sentence":{"from":null,"to":"2020年6月底前，全面摸清人员密集场所底数"},"title":{"from":null,"to":"全面摸清人员密集场所底数"}},"from":"new","to":"history"}', X'863CD872A772808FF32FD8EA7DFE03DD', X'059CACD2394B76A0820DB185F2CFE8E76187647FAEDD6D1ACD103547331E3DFA');
INSERT INTO "event" VALUES ('01a21059-cc8b-7784-948d-abe883e32cac', '990826', 'task', '01a21059-cc8b-73e9-b363-6f763511b3ed', '01a21059-cc01-7174-8a5f-49306e35768b', '/990826/11990826015820087F/', 'create', 'assign', 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc2f-7022-aaee-d745b2e1136b', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":["01a21059-cc01-7745-88c5-61156f980203","01a21059-cc02-7c6a-8189-07a44fd36bf1"]},"coverage":{"from":null,"to":1},"due_on":{"from":null,"to":"2099-12-31"},"kind":{"from":null,"to":"milestone"},"measure":{"from":null,"to":"1"},"measure_place":{"from":null,"to":1},"measure_title":{"from":null,"to":"建立消防台账"},"plan":{"from":null,"to":"01a21059-cc78-749d-bd83-390e941482dd"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned"}', X'5D2EC55C9A70F2B658A73367F36AAEFB', X'D9A2E9F01D30A55DD3E4CCEEC6A2417D25974E5375C362B7CC32F655A0A81342');
INSERT INTO "event" VALUES ('01a21059-cc8b-7e59-9877-311d5fc6e109', '990826', 'task_part', '01a21059-cc8b-7c98-a11c-723e44cef7bc', '01a21059-cc01-7745-88c5-61156f980203', '/990826/11990826012646028F/', 'create', 'assign', 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc2f-7022-aaee-d745b2e1136b', 1, '{"changes":{"due_on":{"from":null,"to":"2099-12-31"},"lead":{"from":null,"to":"01a21059-cc01-7174-8a5f-49306e35768b"},"plan":{"from":null,"to":"01a21059-cc78-749d-bd83-390e941482dd"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"task":{"from":null,"to":"01a21059-cc8b-73e9-b363-6f763511b3ed"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned"}', X'BE3522A032B137CDF2FBE8091D803EBD', X'B89C09EC967404C5D3F67943064BBBE6C6F7995267FDEB9E2A3F1816FDA4F06C');
INSERT INTO "event" VALUES ('01a21059-cc8c-7434-b429-a5cba337d36a', '990826', 'task_part', '01a21059-cc8c-7252-ab67-3628c4c313e0', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/', 'create', 'assign', 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc2f-7022-aaee-d745b2e1136b', 1, '{"changes":{"due_on":{"from":null,"to":"2099-12-31"},"lead":{"from":null,"to":"01a21059-cc01-7174-8a5f-49306e35768b"},"plan":{"from":null,"to":"01a21059-cc78-749d-bd83-390e941482dd"},"sentence":{"from":null,"to":"2099年12月底前，全部建立“一户一档”"},"task":{"from":null,"to":"01a21059-cc8b-73e9-b363-6f763511b3ed"},"title":{"from":null,"to":"全部建立“一户一档”"}},"from":"new","to":"assigned"}', X'F94D2FE94110B42424D67B058B36C68D', X'E681F89A670EF66113E9BB3541B729F4F5FED11E336781BB26295FB59AE4B8E7');
INSERT INTO "event" VALUES ('01a21059-cc8c-7980-b485-08d516c376c0', '990826', 'task', '01a21059-cc8c-77c7-b79d-159bce10c8f0', '01a21059-cc00-77c0-a884-dbb8c244d9c2', '/990826/11990826011298885E/', 'create', 'assign', 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc2f-7022-aaee-d745b2e1136b', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":[]},"due_on":{"from":null,"to":"2026-12-31"},"every":{"from":null,"to":"quarter"},"kind":{"from":null,"to":"recurring"},"measure":{"from":null,"to":"2"},"measure_place":{"from":null,"to":2},"measure_title":{"from":null,"to":"开展企业自查"},"min":{"from":null,"to":1},"period":{"from":null,"to":"2026-Q4"},"plan":{"from":null,"to":"01a21059-cc78-749d-bd83-390e941482dd"},"population":{"from":null,"to":"生产经营单位主要负责人"},"sentence":{"from":null,"to":"每季度至少开展1次自查"},"title":{"from":null,"to":"每季度至少开展1次自查"}},"from":"new","to":"assigned"}', X'A5B72155077FDFAB39AF9B58ADCF8F06', X'8932A9737414C0BB56CE63E39E04920690EFA0A9C04A2EA19340A14317D8874D');
INSERT INTO "event" VALUES ('01a21059-cc8c-7d0c-97cf-73185a7616bc', '990826', 'task', '01a21059-cc8c-7c0f-ba21-df239bc13c7b', '01a21059-cc00-77c0-a884-dbb8c244d9c2', '/990826/11990826011298885E/', 'create', 'assign', 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc2f-7022-aaee-d745b2e1136b', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":[]},"due_on":{"from":null,"to":"2026-11-30"},"every":{"from":null,"to":"month"},"kind":{"from":null,"to":"recurring"},"measure":{"from":null,"to":"2"},"measure_place":{"from":null,"to":2},"measure_title":{"from":null,"to":"开展企业自查"},"min":{"from":null,"to":1},"period":{"from":null,"to":"2026-11"},"plan":{"from":null,"to":"01a21059-cc78-749d-bd83-390e941482dd"},"population":{"from":null,"to":"高危行业领域"},"sentence":{"from":null,"to":"高危行业领域每月至少1次"},"title":{"from":null,"to":"高危行业领域每月至少1次"}},"from":"new","to":"assigned"}', X'916E8B459E67F17FB591E44588CB10C7', X'9D9FD182956FAD51ACE9103C888FD36778C4A81724344D6A7F7DDCA4472F6BC2');
INSERT INTO "event" VALUES ('01a21059-cc8d-7119-ae3d-710cf2987b74', '990826', 'task', '01a21059-cc8d-701d-91f5-b9237f4a6ec6', '01a21059-cc00-77c0-a884-dbb8c244d9c2', '/990826/11990826011298885E/', 'create', 'assign', 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '01a21059-cc2f-7022-aaee-d745b2e1136b', 1, '{"changes":{"action":{"from":null,"to":"（一）开展消防安全行动"},"co_owners":{"from":null,"to":[]},"comparison":{"from":null,"to":"at_least"},"due_on":{"from":null,"to":"2099-12-31"},"goal":{"from":null,"to":0.5},"kind":{"from":null,"to":"target"},"measure":{"from":null,"to":"3"},"measure_place":{"from":null,"to":3},"measure_title":{"from":null,"to":"开展应急演练"},"measure_unit":{"from":null,"to":"ratio"},"plan":{"from":null,"to":"01a21059-cc78-749d-bd83-390e941482dd"},"sentence":{"from":null,"to":"2099年，企业“四不”演练占比达到50%"},"title":{"from":null,"to":"企业“四不”演练占比达到50%"}},"from":"new","to":"assigned"}', X'4EC2997E3EE02719427C519AD058C737', X'9273C6E26B69263ADB9B284A8FC8E8FF196C7D17EA7774463620F2F838CECB02');
INSERT INTO "event" VALUES ('01a21059-ccae-77cc-9f58-4a62d57eb47b', '990826', 'task', '01a21059-cc8b-73e9-b363-6f763511b3ed', '01a21059-cc01-7174-8a5f-49306e35768b', '/990826/11990826015820087F/', 'move', 'sign', 1795570650285, '01a21059-cc30-71d6-9489-4390135627ef', '01a21059-cc30-71d5-a34d-e763346f71ba', 1, '{"from":"assigned","to":"working"}', X'5D959B3485110F864A2C62F137798606', X'A7984B14012DEAF5BC902B4901DB833B9298DC23A6A8007CD60625F30E50A49B');
INSERT INTO "event" VALUES ('01a21059-ccb0-7b7b-b3bb-5f2dcd230ea2', '990826', 'task', '01a21059-cc8b-73e9-b363-6f763511b3ed', '01a21059-cc01-7174-8a5f-49306e35768b', '/990826/11990826015820087F/', 'move', 'report', 1795570650288, '01a21059-cc30-71d6-9489-4390135627ef', '01a21059-cc30-71d5-a34d-e763346f71ba', 1, '{"note":"已布置","changes":{"progress":{"from":null,"to":"正在建档。"}}}', X'92E47FCFFEC8670EE0153B8A778A571B', X'15DF4EC74FC1737783C167422635CE9641B6D752F9F1D53B2B82825E3A6A5B25');
CREATE TABLE share (               -- records that stand in another unit's scope too
  record TEXT NOT NULL,
  ledger TEXT NOT NULL,
  path   TEXT NOT NULL,
  PRIMARY KEY (ledger, path, record)
);
INSERT INTO "share" VALUES ('01a21059-cc89-7a30-9e9a-a94bd85c8419', 'task', '/990826/11990826012646028F/');
INSERT INTO "share" VALUES ('01a21059-cc89-7a30-9e9a-a94bd85c8419', 'task', '/990826/990826100/');
INSERT INTO "share" VALUES ('01a21059-cc8b-7c98-a11c-723e44cef7bc', 'task_part', '/990826/11990826015820087F/');
INSERT INTO "share" VALUES ('01a21059-cc8c-7252-ab67-3628c4c313e0', 'task_part', '/990826/11990826015820087F/');
INSERT INTO "share" VALUES ('01a21059-cc8b-73e9-b363-6f763511b3ed', 'task', '/990826/11990826012646028F/');
INSERT INTO "share" VALUES ('01a21059-cc8b-73e9-b363-6f763511b3ed', 'task', '/990826/990826100/');
CREATE TABLE file (
  hash    TEXT NOT NULL,         -- SHA-256 of the bytes, hex
  owner   TEXT NOT NULL,         -- the person who uploaded it
  name    TEXT NOT NULL,
  type    TEXT NOT NULL,
  size    BIGINT NOT NULL,
  created BIGINT NOT NULL,
  PRIMARY KEY (hash, owner, name)
);
INSERT INTO "file" VALUES ('d48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6', '01a21059-cc2f-7023-9b4e-a8586d428e99', '行动方案.txt', 'text/plain; charset=utf-8', 742, 1795570650231);
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
INSERT INTO "plan_document" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '990826', 'd48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6', '行动方案.txt', 'txt', '平澜县冬季安全行动方案（2020—2099年）
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
INSERT INTO "plan_measure" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '1', 1, '1.', '建立消防台账', '（一）开展消防安全行动', 75, 157, '{"lead":{"unit":"01a21059-cc01-7174-8a5f-49306e35768b","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21059-cc01-7745-88c5-61156f980203","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21059-cc02-7c6a-8189-07a44fd36bf1","name":"石桥镇","because":"方案写明“石桥镇”"}]}');
INSERT INTO "plan_measure" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '2', 2, '2.', '开展企业自查', '（一）开展消防安全行动', 158, 215, '{"lead":{"unit":"01a21059-cc00-77c0-a884-dbb8c244d9c2","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}');
INSERT INTO "plan_measure" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '3', 3, '3.', '开展应急演练', '（一）开展消防安全行动', 216, 258, '{"lead":{"unit":"01a21059-cc00-77c0-a884-dbb8c244d9c2","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}');
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
INSERT INTO "plan_commitment" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-7507-9c9d-3c73eb25d4d8', '990826', 'milestone', 'confirmed', '1', 84, 106, '{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21059-cc01-7174-8a5f-49306e35768b","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21059-cc01-7745-88c5-61156f980203","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21059-cc02-7c6a-8189-07a44fd36bf1","name":"石桥镇","because":"方案写明“石桥镇”"}]},"past":"history","edited_by":"周文静","edited_at":"2026-11-25T01:37:30.245Z","decided_by":"周文静","decided_at":"2026-11-25T01:37:30.242Z"}', 0, 4, '01a21059-cc89-7a30-9e9a-a94bd85c8419');
INSERT INTO "plan_commitment" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-750a-a073-de6e6c6d9b35', '990826', 'milestone', 'confirmed', '1', 107, 128, '{"what":"全部建立“一户一档”","due":"2099-12-31","coverage":1,"because":"2099年12月底前","owners":{"lead":{"unit":"01a21059-cc01-7174-8a5f-49306e35768b","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21059-cc01-7745-88c5-61156f980203","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21059-cc02-7c6a-8189-07a44fd36bf1","name":"石桥镇","because":"方案写明“石桥镇”"}]},"edited_by":"周文静","edited_at":"2026-11-25T01:37:30.242Z","decided_by":"周文静","decided_at":"2026-11-25T01:37:30.242Z"}', 0, 3, '01a21059-cc8b-73e9-b363-6f763511b3ed');
INSERT INTO "plan_commitment" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-750b-aca9-ac9ac7ea7f0e', '990826', 'recurring', 'confirmed', '2', 178, 189, '{"what":"至少开展1次自查","who":"生产经营单位主要负责人","every":"quarter","min":1,"because":"每季度","owners":{"lead":{"unit":"01a21059-cc00-77c0-a884-dbb8c244d9c2","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T01:37:30.242Z","decided_by":"周文静","decided_at":"2026-11-25T01:37:30.242Z"}', 0, 3, '01a21059-cc8c-77c7-b79d-159bce10c8f0');
INSERT INTO "plan_commitment" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-750c-b2bc-e239555ae733', '990826', 'recurring', 'confirmed', '2', 190, 202, '{"what":"至少开展1次自查","who":"高危行业领域","every":"month","min":1,"exception_of":"01a21059-cc79-750b-aca9-ac9ac7ea7f0e","because":"每月","owners":{"lead":{"unit":"01a21059-cc00-77c0-a884-dbb8c244d9c2","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T01:37:30.242Z","decided_by":"周文静","decided_at":"2026-11-25T01:37:30.242Z"}', 0, 3, '01a21059-cc8c-7c0f-ba21-df239bc13c7b');
INSERT INTO "plan_commitment" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-750d-a374-69fb871e6676', '990826', 'target', 'confirmed', '3', 225, 246, '{"what":"企业“四不”演练占比达到50%","due":"2099-12-31","within_year":true,"value":0.5,"unit":"ratio","op":"\u003e=","because":"2099年…50%","owners":{"lead":{"unit":"01a21059-cc00-77c0-a884-dbb8c244d9c2","name":"县应急局","because":"方案写明“县应急局”"},"co":[]},"edited_by":"周文静","edited_at":"2026-11-25T01:37:30.242Z","decided_by":"周文静","decided_at":"2026-11-25T01:37:30.242Z"}', 0, 3, '01a21059-cc8d-701d-91f5-b9237f4a6ec6');
CREATE TABLE plan_record (         -- which commitment a record was handed out for
  record     TEXT NOT NULL PRIMARY KEY,
  plan       TEXT NOT NULL,
  commitment TEXT NOT NULL
);
INSERT INTO "plan_record" VALUES ('01a21059-cc89-7a30-9e9a-a94bd85c8419', '01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-7507-9c9d-3c73eb25d4d8');
INSERT INTO "plan_record" VALUES ('01a21059-cc8b-73e9-b363-6f763511b3ed', '01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-750a-a073-de6e6c6d9b35');
INSERT INTO "plan_record" VALUES ('01a21059-cc8b-7c98-a11c-723e44cef7bc', '01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-750a-a073-de6e6c6d9b35');
INSERT INTO "plan_record" VALUES ('01a21059-cc8c-7252-ab67-3628c4c313e0', '01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-750a-a073-de6e6c6d9b35');
INSERT INTO "plan_record" VALUES ('01a21059-cc8c-77c7-b79d-159bce10c8f0', '01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-750b-aca9-ac9ac7ea7f0e');
INSERT INTO "plan_record" VALUES ('01a21059-cc8c-7c0f-ba21-df239bc13c7b', '01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-750c-b2bc-e239555ae733');
INSERT INTO "plan_record" VALUES ('01a21059-cc8d-701d-91f5-b9237f4a6ec6', '01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc79-750d-a374-69fb871e6676');
CREATE TABLE plan_not_taken (
  plan      TEXT NOT NULL,
  id        TEXT NOT NULL,
  start_at  BIGINT NOT NULL,
  end_at    BIGINT NOT NULL,
  reason    TEXT NOT NULL,         -- JSON: zh, en
  dismissed BIGINT NOT NULL,
  PRIMARY KEY (plan, id)
);
INSERT INTO "plan_not_taken" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', 'n1', 38, 53, '{"zh":"已经过去的时间或既成事实；数量用来限定对象范围，不是要达到的数量","en":"a time already past, or a fact that stands; the number limits whom it concerns; it is not to be reached"}', 0);
CREATE TABLE plan_change (         -- what undo takes back, newest first
  plan    TEXT NOT NULL,
  id      TEXT NOT NULL PRIMARY KEY,
  person  TEXT NOT NULL,
  act     TEXT NOT NULL,
  before  TEXT NOT NULL,           -- JSON list of the commitments as they were
  after   TEXT NOT NULL,           -- JSON map of id to version as they became
  undone  BIGINT NOT NULL
);
INSERT INTO "plan_change" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc83-71e7-a4cb-eaa7cc3b6251', '01a21059-cc2f-7023-9b4e-a8586d428e99', 'confirmed', '{"01a21059-cc79-7507-9c9d-3c73eb25d4d8":{"kind":"milestone","status":"pending","measure":"1","start":84,"end":106,"gone":false,"version":1,"body":{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21059-cc01-7174-8a5f-49306e35768b","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21059-cc01-7745-88c5-61156f980203","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21059-cc02-7c6a-8189-07a44fd36bf1","name":"石桥镇","because":"方案写明“石桥镇”"}]}}},"01a21059-cc79-750a-a073-de6e6c6d9b35":{"kind":"milestone","status":"pending","measure":"1","start":107,"end":128,"gone":false,"version":1,"body":{"what":"全部建立“一户一档”","due":"2099-12-31","coverage":1,"because":"2099年12月底前","owners":{"lead":{"unit":"01a21059-cc01-7174-8a5f-49306e35768b","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21059-cc01-7745-88c5-61156f980203","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21059-cc02-7c6a-8189-07a44fd36bf1","name":"石桥镇","because":"方案写明“石桥镇”"}]}}},"01a21059-cc79-750b-aca9-ac9ac7ea7f0e":{"kind":"recurring","status":"pending","measure":"2","start":178,"end":189,"gone":false,"version":1,"body":{"what":"至少开展1次自查","who":"生产经营单位主要负责人","every":"quarter","min":1,"because":"每季度","owners":{"lead":{"unit":"01a21059-cc00-77c0-a884-dbb8c244d9c2","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}},"01a21059-cc79-750c-b2bc-e239555ae733":{"kind":"recurring","status":"pending","measure":"2","start":190,"end":202,"gone":false,"version":1,"body":{"what":"至少开展1次自查","who":"高危行业领域","every":"month","min":1,"exception_of":"01a21059-cc79-750b-aca9-ac9ac7ea7f0e","because":"每月","owners":{"lead":{"unit":"01a21059-cc00-77c0-a884-dbb8c244d9c2","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}},"01a21059-cc79-750d-a374-69fb871e6676":{"kind":"target","status":"pending","measure":"3","start":225,"end":246,"gone":false,"version":1,"body":{"what":"企业“四不”演练占比达到50%","due":"2099-12-31","within_year":true,"value":0.5,"unit":"ratio","op":"\u003e=","because":"2099年…50%","owners":{"lead":{"unit":"01a21059-cc00-77c0-a884-dbb8c244d9c2","name":"县应急局","because":"方案写明“县应急局”"},"co":[]}}}}', '{"01a21059-cc79-7507-9c9d-3c73eb25d4d8":2,"01a21059-cc79-750a-a073-de6e6c6d9b35":2,"01a21059-cc79-750b-aca9-ac9ac7ea7f0e":2,"01a21059-cc79-750c-b2bc-e239555ae733":2,"01a21059-cc79-750d-a374-69fb871e6676":2}', 0);
INSERT INTO "plan_change" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '01a21059-cc86-78ee-9336-95af2bf3731d', '01a21059-cc2f-7023-9b4e-a8586d428e99', 'past', '{"01a21059-cc79-7507-9c9d-3c73eb25d4d8":{"kind":"milestone","status":"confirmed","measure":"1","start":84,"end":106,"gone":false,"version":2,"body":{"what":"全面摸清人员密集场所底数","due":"2020-06-30","because":"2020年6月底前","owners":{"lead":{"unit":"01a21059-cc01-7174-8a5f-49306e35768b","name":"县消防救援大队","because":"方案写明“县消防救援大队”"},"co":[{"unit":"01a21059-cc01-7745-88c5-61156f980203","name":"县公安局","because":"方案写明“县公安局”"},{"unit":"01a21059-cc02-7c6a-8189-07a44fd36bf1","name":"石桥镇","because":"方案写明“石桥镇”"}]},"edited_by":"周文静","edited_at":"2026-11-25T01:37:30.242Z","decided_by":"周文静","decided_at":"2026-11-25T01:37:30.242Z"}}}', '{"01a21059-cc79-7507-9c9d-3c73eb25d4d8":3}', 0);
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
  "title" TEXT,
  "number" TEXT,
  "issuer" TEXT,
  "period_from" TEXT,
  "period_to" TEXT,
  "revises" TEXT,
  "file_hash" TEXT
) STRICT;
INSERT INTO "l_plan" VALUES ('01a21059-cc78-749d-bd83-390e941482dd', '990826', '01a21059-cc00-7017-83c0-75266809dfe4', '/990826/', NULL, 'issued', 2, 1, 1795570650248, 1795570650231, '01a21059-cc2f-7023-9b4e-a8586d428e99', NULL, NULL, '平澜县冬季安全行动方案（2020—2099年）', NULL, NULL, '2020-01-01', '2099-12-31', NULL, 'd48cfe214a36143833256cf379965aae42a1b9c3d1a32797c7d37c3e77f4a4c6');
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
INSERT INTO "l_task" VALUES ('01a21059-cc89-7a30-9e9a-a94bd85c8419', '990826', '01a21059-cc01-7174-8a5f-49306e35768b', '/990826/11990826015820087F/', NULL, 'history', 1, 1, 1795570650248, 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', NULL, NULL, '全面摸清人员密集场所底数', 'milestone', '1', 1, '建立消防台账', '（一）开展消防安全行动', '2020年6月底前，全面摸清人员密集场所底数', NULL, '["01a21059-cc01-7745-88c5-61156f980203","01a21059-cc02-7c6a-8189-07a44fd36bf1"]', NULL, '2020-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'history', '01a21059-cc78-749d-bd83-390e941482dd');
INSERT INTO "l_task" VALUES ('01a21059-cc8b-73e9-b363-6f763511b3ed', '990826', '01a21059-cc01-7174-8a5f-49306e35768b', '/990826/11990826015820087F/', NULL, 'working', 3, 1, 1795570650285, 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '2099-12-31', NULL, '全部建立“一户一档”', 'milestone', '1', 1, '建立消防台账', '（一）开展消防安全行动', '2099年12月底前，全部建立“一户一档”', NULL, '["01a21059-cc01-7745-88c5-61156f980203","01a21059-cc02-7c6a-8189-07a44fd36bf1"]', NULL, '2099-12-31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1000000, NULL, '正在建档。', NULL, NULL, '01a21059-cc78-749d-bd83-390e941482dd');
INSERT INTO "l_task" VALUES ('01a21059-cc8c-77c7-b79d-159bce10c8f0', '990826', '01a21059-cc00-77c0-a884-dbb8c244d9c2', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795570650248, 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '2026-12-31', NULL, '每季度至少开展1次自查', 'recurring', '2', 2, '开展企业自查', '（一）开展消防安全行动', '每季度至少开展1次自查', '生产经营单位主要负责人', '[]', NULL, '2026-12-31', 'quarter', 1, NULL, '2026-Q4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a21059-cc78-749d-bd83-390e941482dd');
INSERT INTO "l_task" VALUES ('01a21059-cc8c-7c0f-ba21-df239bc13c7b', '990826', '01a21059-cc00-77c0-a884-dbb8c244d9c2', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795570650248, 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '2026-11-30', NULL, '高危行业领域每月至少1次', 'recurring', '2', 2, '开展企业自查', '（一）开展消防安全行动', '高危行业领域每月至少1次', '高危行业领域', '[]', NULL, '2026-11-30', 'month', 1, NULL, '2026-11', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a21059-cc78-749d-bd83-390e941482dd');
INSERT INTO "l_task" VALUES ('01a21059-cc8d-701d-91f5-b9237f4a6ec6', '990826', '01a21059-cc00-77c0-a884-dbb8c244d9c2', '/990826/11990826011298885E/', NULL, 'assigned', 1, 1, 1795570650248, 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '2099-12-31', NULL, '企业“四不”演练占比达到50%', 'target', '3', 3, '开展应急演练', '（一）开展消防安全行动', '2099年，企业“四不”演练占比达到50%', NULL, '[]', NULL, '2099-12-31', NULL, NULL, NULL, NULL, 500000, 'at_least', 'ratio', NULL, NULL, NULL, NULL, NULL, NULL, '01a21059-cc78-749d-bd83-390e941482dd');
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
  "title" TEXT,
  "task" TEXT,
  "lead" TEXT,
  "sentence" TEXT,
  "due_on" TEXT,
  "plan" TEXT,
  "progress" TEXT,
  "evidence" TEXT
) STRICT;
INSERT INTO "l_task_part" VALUES ('01a21059-cc8b-7c98-a11c-723e44cef7bc', '990826', '01a21059-cc01-7745-88c5-61156f980203', '/990826/11990826012646028F/', NULL, 'assigned', 1, 1, 1795570650248, 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '2099-12-31', NULL, '全部建立“一户一档”', '01a21059-cc8b-73e9-b363-6f763511b3ed', '01a21059-cc01-7174-8a5f-49306e35768b', '2099年12月底前，全部建立“一户一档”', '2099-12-31', '01a21059-cc78-749d-bd83-390e941482dd', NULL, NULL);
INSERT INTO "l_task_part" VALUES ('01a21059-cc8c-7252-ab67-3628c4c313e0', '990826', '01a21059-cc02-7c6a-8189-07a44fd36bf1', '/990826/990826100/', NULL, 'assigned', 1, 1, 1795570650248, 1795570650248, '01a21059-cc2f-7023-9b4e-a8586d428e99', '2099-12-31', NULL, '全部建立“一户一档”', '01a21059-cc8b-73e9-b363-6f763511b3ed', '01a21059-cc01-7174-8a5f-49306e35768b', '2099年12月底前，全部建立“一户一档”', '2099-12-31', '01a21059-cc78-749d-bd83-390e941482dd', NULL, NULL);
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
);
CREATE INDEX event_record ON event (record, id);
CREATE INDEX "l_extension_s_state" ON "l_extension" ("s_state", "s_due");
CREATE INDEX "l_extension_s_unit" ON "l_extension" ("s_unit_path", "s_due");
CREATE INDEX "l_extension_task" ON "l_extension" ("task");
CREATE INDEX "l_plan_file_hash" ON "l_plan" ("file_hash");
CREATE INDEX "l_plan_revises" ON "l_plan" ("revises");
CREATE INDEX "l_plan_s_state" ON "l_plan" ("s_state", "s_due");
CREATE INDEX "l_plan_s_unit" ON "l_plan" ("s_unit_path", "s_due");
CREATE INDEX "l_task_action" ON "l_task" ("action");
CREATE INDEX "l_task_due_on" ON "l_task" ("due_on");
CREATE INDEX "l_task_every" ON "l_task" ("every");
CREATE INDEX "l_task_kind" ON "l_task" ("kind");
CREATE INDEX "l_task_measure" ON "l_task" ("measure");
CREATE INDEX "l_task_measure_place" ON "l_task" ("measure_place");
CREATE INDEX "l_task_part_due_on" ON "l_task_part" ("due_on");
CREATE INDEX "l_task_part_lead" ON "l_task_part" ("lead");
CREATE INDEX "l_task_part_plan" ON "l_task_part" ("plan");
CREATE INDEX "l_task_part_s_state" ON "l_task_part" ("s_state", "s_due");
CREATE INDEX "l_task_part_s_unit" ON "l_task_part" ("s_unit_path", "s_due");
CREATE INDEX "l_task_part_task" ON "l_task_part" ("task");
CREATE INDEX "l_task_past" ON "l_task" ("past");
CREATE INDEX "l_task_plan" ON "l_task" ("plan");
CREATE INDEX "l_task_s_state" ON "l_task" ("s_state", "s_due");
CREATE INDEX "l_task_s_unit" ON "l_task" ("s_unit_path", "s_due");
CREATE INDEX "l_task_stage" ON "l_task" ("stage");
CREATE INDEX "l_task_start_on" ON "l_task" ("start_on");
CREATE INDEX plan_change_plan ON plan_change (plan, person, id);
CREATE INDEX plan_commitment_plan ON plan_commitment (plan, start_at);
CREATE INDEX plan_record_plan ON plan_record (plan);
CREATE INDEX post_unit ON post (unit);
CREATE INDEX session_account ON session (account);
CREATE INDEX share_record ON share (record);

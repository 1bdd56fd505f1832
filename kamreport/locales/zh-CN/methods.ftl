### 方法说明与数据质量。

methods = 方法说明
methods-lead = 本文件各项数字的定义。
rule-as-of = 所有数字均依据 { $day } 当日已知的数据计算；之后的日期仅在其为计划（如到期日、合同终止日）时才计入。
rule-unknown = 数据不足时注明“暂无结论”及原因，绝不以零或平均值代替。
rule-interval = 比例、均值与 NPS 均附 95% 区间及样本数 n；落在区间之内的变动不视为变化。
rule-money = 金额单位为{ $currency }，合计精确到分{ $ordered ->
    [True] ；退货与贷项冲减营收，已取消的订单不计。
   *[False] 。
}
rule-rates = 外币按各订单当日汇率折算。
rule-rounding = 数字仅在显示时取整；含合计的表格经过调整，各项之和等于合计。
data-quality = 数据质量
data-quality-lead = { $kept ->
    [none] 读取的 { $read } 行数据全部可用。
   *[some] 共读取 { $read } 行，其中 { $aside } 行（{ $share }）因不符规则被隔离，未计入本文件任何数字。
}
data-quality-tables = 读取、使用与隔离的行数
data-quality-faults = 数据问题共 { $count } 条
data-quality-more = 另有 { $count } 类问题，全部列于 data-quality/faults.csv
data-quality-absent = 未提供的数据（本文件不涉及）：{ $tables }。
column-table = 数据表
column-read = 读取
column-used = 使用
column-quarantined = 隔离
column-of-account = 其中本客户
column-done = 处理方式
column-count = 数量
column-example = 首例
done-quarantined = 整行隔离
done-noticed = 已使用，并提示
done-refused = 未使用
table-accounts = 客户
table-products = 产品
table-rates = 汇率
table-orders = 订单行
table-surveys = 调查问卷
table-tickets = 服务工单
table-interactions = 会面记录
table-contacts = 联系人
table-contracts = 合同
table-opportunities = 商机
table-invoices = 发票
table-events = 事件
table-actions = 行动项
table-objectives = 目标
table-targets = 营收目标
table-usage = 使用记录
table-names = 各语言名称
metric-revenue = 营收
metric-margin = 毛利
metric-growth = 增长
metric-concentration = 集中度与 ABC 分类
metric-rfm = RFM 分群
metric-lifecycle = 生命周期
metric-retention = 留存
metric-products = 产品结构
metric-targets = 目标达成
metric-nps = 净推荐值（NPS）
metric-csat = 满意度（CSAT）
metric-service = 服务时效
metric-delivery = 准时足量交付
metric-engagement = 客户互动
metric-conversion = 商机转化
metric-recurring = 合同价值
metric-receivables = 应收账款
metric-value = 价值评分
metric-fit = 战略契合度
metric-tier = 客户等级
metric-health = 健康度
metric-ces = 费力度（CES）
metric-usage = 使用情况
account-methods = 方法与数据
account-methods-lead = { $aside ->
    [0] 全部客户共读取 { $read } 行数据，均可使用，没有因数据问题而缺漏。
   *[other] 全部客户共读取 { $read } 行数据，其中 { $aside } 行（{ $share }）不合规则，已隔离，不计入任何指标。
}
account-methods-rows = 该客户在册：{ $tables }。
account-methods-table = { $table } { $n } 行

### 谁重要、客户怎么说：未给出数值的原因、分类名称与计算方法。

withheld-no-units = 订单中没有数量
withheld-units = 仅 { $known }% 的营收有数量数据，至少需要 { $least }%
withheld-no-wallet = 未填写该客户的年度采购额
withheld-no-comments = 这段时间没有评论
withheld-comments = { $n ->
    [0] 没有评论
   *[other] 仅有 { $n } 条评论
}，至少需要 { $least } 条
withheld-no-theme = 评论未涉及已知主题
withheld-no-region = 未填写区域
withheld-group-buyers = { $n ->
    [0] 同组没有客户有购买
   *[other] 同组仅有 { $n } 家有购买的客户
}，至少需要 { $least } 家
withheld-no-growth = 没有可比的上一年
withheld-no-worth = 没有该客户的营收数据
withheld-profile = 该客户的资料太少，无法画像
withheld-profiles = { $n ->
    [0] 没有客户的画像完整
   *[other] 仅有 { $n } 家客户的画像完整
}，至少需要 { $least } 家
withheld-unstable = 重新抽样后分组不稳定：一致度 { $agreement }%，至少需要 { $least }%
withheld-one-cloud = 客户连成一片，其中没有分明的群体
withheld-stage-history = 数据只有当前阶段，没有阶段变动的记录
withheld-no-stages = 商机未填写阶段
withheld-no-targets-ahead = 未来各月未设定目标
withheld-no-expected = 在途商机均未填写预计成交日
withheld-no-start = 没有合作起始日期，也没有商机
withheld-began-before = 合作开始早于订单数据
withheld-begun = { $n ->
    [0] 订单数据期间没有客户开始合作
   *[other] 订单数据期间仅有 { $n } 家客户开始合作
}，至少需要 { $least } 家
withheld-ordered = 已下过订单
withheld-half = 目前下单的不到一半
withheld-no-dates = 没有任何未来日期的数据

metric-price_volume_mix = 价格、数量与结构
metric-wallet = 钱包份额
metric-key_accounts = 重点客户
metric-kinds = 重点客户类型
metric-personas = 客户画像
metric-voice = 客户之声
metric-stages = 销售阶段与商机覆盖率
metric-first_order = 首单
metric-key_dates = 重要日期

key-verdict-keep = 继续作为重点客户
key-verdict-appoint = 应列为重点客户
key-verdict-release = 不宜再列为重点客户
key-verdict-none = 非重点客户
key-basis-list = 设置中的重点客户名单
key-basis-owner = 已指派客户经理
key-basis-tier = 等级为战略、成长或核心
key-basis-none = 无（当前的重点客户未知）
key-rule-revenue-a = 营收居前五分之一
key-rule-revenue-b = 营收 A 或 B 类
key-rule-group = 所属集团占比高
key-rule-growth = 增长
key-rule-shrinking = 萎缩
key-rule-margin = 毛利率较好
key-rule-margin-none = 亏本销售
key-rule-fit = 战略契合
key-rule-fit-low = 战略契合度低
key-rule-potential = 成长空间大
key-rule-reference = 标杆客户
key-rule-reference-withdrawn = 已撤回标杆授权
key-rule-contract = 有有效合同
key-rule-dormant = 沉睡
key-rule-churned = 流失

key-kind-industry = 行业重点客户
key-kind-region = 区域重点客户
key-kind-potential = 潜力重点客户

persona-size-micro = 不足 10 人
persona-size-small = 10 至 49 人
persona-size-medium = 50 至 249 人
persona-size-large = 250 至 999 人
persona-size-enterprise = 1,000 人及以上
persona-trait-worth = 营收
persona-trait-average_order = 单均金额
persona-trait-orders_year = 年订单数
persona-trait-growth = 增长
persona-trait-margin = 毛利率
persona-trait-breadth = 采购广度
persona-trait-tenure = 合作年限
persona-trait-employees = 员工人数
persona-trait-industry = 行业
persona-trait-region = 区域
persona-trait-size = 规模
persona-trait-top_category = 主要品类
persona-trait-need = 评论的主要主题
persona-trait-cases = 最常见的工单类型

theme-delivery = 交付
theme-quality = 质量
theme-price = 价格
theme-response = 响应
theme-expertise = 专业能力
theme-contact = 对接人
theme-documents = 资料文档
theme-training = 培训
theme-spare-parts = 备件
theme-quotation = 报价
theme-competitor = 竞争对手
theme-digital = 软件与平台
theme-other = 其他

first-order-converted = 已下单
first-order-waiting = 尚未下单

key-date-contract-end = 合同到期
key-date-contract-renewal = 合同自动续期
key-date-notice = 终止通知截止
key-date-action = 行动到期
key-date-objective = 目标到期
key-date-meeting = 会面
key-date-strategy = 战略会议
key-date-close = 商机预计成交
key-date-invoice = 发票到期

method-price-volume-mix = 价格、数量与结构说明客户的营收为何与去年同期不同：价格为两期都购买的产品按新单价计算的价差；数量为总件数的变化，按去年的平均价格计价；结构为购买的产品偏贵或偏便宜的影响；另列仅其中一期购买的产品。各步之和等于营收变化，精确到分。
method-wallet = 钱包份额为最近十二个月的营收除以客户自述的年度采购额。采购额从不推算；超过 100% 的份额照实列出，并作为数据提示。
method-key-accounts = 重点客户识别以 0 至 100 分衡量一家客户是否应作为重点客户：营收属 A 类且居前五分之一（30 分，其余 A、B 类 12 分）、契合度（20 分）、增长、毛利率、潜力、标杆（各 10 分）、集团与合同（各 5 分），萎缩、亏本、契合度低、撤回标杆、沉睡或流失则扣分。50 分起应为重点客户，低于 35 分则不宜再是；其间维持现状。仅凭规模（营收、集团与合同）不足以建议为重点客户，还须有增长、毛利率、契合度、潜力或标杆之一。
method-kinds = 行业或区域重点客户为该行业或区域中营收最高、且至少占其四分之一、且领先第二名超出正常波动（至少相差该组营收的 5 个百分点，且逐月差额的 95% 区间高于零或上一年同样领先）的客户，同组至少须有五家有购买的客户。潜力重点客户为契合度 60 分起、营收同比增长至少 10%、营收尚不属 A 类的客户。
method-personas = 客户画像列出客户的基本特征（行业、区域、规模、年限）、购买行为（营收、订单、均额、增长、毛利率、广度）与需求（主要品类、评论主题、工单类型）。聚类仅在重新抽样后仍然成立（调整兰德指数不低于 0.75）、且比形状相同的单一群体更紧凑时才给出。
method-voice = 客户之声按中英文词表把最近十二个月调研中的评论归入主题，列出各主题的评论数、平均评分（统一为 0 至 10 分）及注明日期的原话。一条评论可以涉及多个主题。
method-stages = 销售阶段统计各阶段的在途商机，以及数据保留阶段时各阶段关闭商机的输赢。数据只有当前阶段，因此无法得知阶段之间的转化。商机覆盖率为未来十二个月内预计成交的商机额除以同期目标。
method-first-order = 首单转化为订单数据期间开始合作（合作起始日或首个商机，取较早者）的客户中已下首单的占比，附 95% Wilson 区间，并给出由开始到首单的天数；尚未下单者按已等待的天数计入（Kaplan–Meier）。
method-key-dates = 重要日期列出未来 180 天内的日期：合同到期与通知截止、行动与目标到期、已安排的会面、预计成交日以及未付发票的到期日。

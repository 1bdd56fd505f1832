### 满意度、服务、价值与健康度：未提供数值的原因、名称与计算方法。

withheld-answers = { $n ->
    [0] 没有答卷
   *[other] 仅有 { $n } 份答卷
}，至少需要 { $least } 份
withheld-cases = { $n ->
    [0] 没有工单
   *[other] 仅有 { $n } 张工单
}，至少需要 { $least } 张
withheld-closed = { $n ->
    [0] 没有已关闭的商机
   *[other] 仅有 { $n } 个已关闭的商机
}，至少需要 { $least } 个
withheld-deliveries = { $n ->
    [0] 没有约定交期的订单
   *[other] 仅有 { $n } 个约定交期的订单
}，至少需要 { $least } 笔
withheld-stock-lines = { $n ->
    [0] 没有订单记录了是否缺货
   *[other] 仅有 { $n } 行订单记录了是否缺货
}，至少需要 { $least } 行
withheld-paid = { $n ->
    [0] 没有已付且有到期日的发票
   *[other] 仅有 { $n } 张已付且有到期日的发票
}，至少需要 { $least } 张
withheld-usage = 此前仅使用 { $n } 次，至少需要 { $least } 次
withheld-usage-history = 使用记录的时间不够长
withheld-never-used = 尚无使用记录
withheld-coverage = 评分权重中仅有 { $seen }% 有数据，至少需要 { $least }%
withheld-new-account = 当时尚无该客户
withheld-no-earlier-health = 没有客户在前后两个时点都有健康度
withheld-no-contacts = 没有联系人数据
withheld-no-contracts = 没有合同数据
withheld-no-end = 没有订明到期日的有效合同
withheld-no-interactions = 没有会议与拜访记录
withheld-no-invitations = 没有调研邀请记录
withheld-no-invoices = 没有发票数据
withheld-no-kinds = 工单未区分类型
withheld-no-meeting = 尚无会面记录
withheld-no-opportunities = 没有商机数据
withheld-no-orders-placed = 这段时间没有订单
withheld-no-payments = 没有付款日期数据
withheld-no-probabilities = 在途商机均未填写赢单概率
withheld-no-promised-days = 没有约定交期的数据
withheld-no-running-contract = 没有有效合同
withheld-no-satisfaction = 没有满意度评价
withheld-no-solutions = 一年多来没有工单解决记录
withheld-no-stances = 未记录联系人的态度
withheld-no-stock-flags = 没有缺货记录
withheld-no-surveys = 没有调研数据
withheld-no-tickets = 没有工单数据
withheld-no-usage = 没有使用数据
withheld-no-values = 未填写金额
withheld-no-variation = 所有回答都相同
withheld-nobody-reached = 这段时间没有联系到任何人
withheld-none-open = 没有未结工单
withheld-none-overdue = 没有逾期款项
withheld-none-won = 没有赢单
withheld-nothing-invoiced = 这段时间没有开票
withheld-nothing-open = 没有未付款项
withheld-sales-history = 商机记录的时间不够长
withheld-no-due-days = 发票没有到期日
withheld-payments-alone = 只有付款记录，没有可对应的发票
withheld-too-new = 尚未到应会面的时间

tier-strategic = 战略
tier-growth = 成长
tier-potential = 潜力
tier-core = 核心
tier-standard = 标准
lead-executive = 高管负责
lead-account-manager = 客户经理
lead-inside-sales = 内勤销售
health-band-healthy = 健康
health-band-watch = 关注
health-band-at_risk = 高风险
dimension-satisfaction = 满意度
dimension-value = 价值贡献
dimension-risk = 风险敞口
component-nps = 推荐意愿
component-csat = 满意度评价
component-promise = 服务承诺达成
component-delivery = 准时足量交付
component-complaints = 投诉
component-trend = 营收趋势
component-margin = 毛利率
component-target = 目标达成
component-mix = 品类广度
component-recency = 采购节奏
component-cadence = 会面频率
component-sponsor = 内部支持者
component-payment = 付款
component-runway = 合同剩余期
component-usage = 使用趋势
value-revenue = 营收
value-margin = 毛利率
value-growth = 增长
value-potential = 潜力
fit-strategic_match = 战略匹配
fit-growth_potential = 成长空间
fit-stickiness = 黏性
fit-influence = 影响力
driver-product = 产品
driver-service = 服务
driver-delivery = 交付
driver-price = 价格
driver-experience = 体验
layer-executive = 高层
layer-management = 管理层
layer-operational = 执行层
ageing-not_due = 未到期
ageing-days_1_30 = 1–30 天
ageing-days_31_60 = 31–60 天
ageing-days_61_90 = 61–90 天
ageing-days_over_90 = 90 天以上
ageing-no_due_day = 无到期日
strategy-held = 已召开
strategy-planned = 已安排
strategy-cancelled = 已取消
strategy-none = 无

method-nps = 净推荐值（NPS）为推荐者（对“您有多大可能推荐我们？”打 9 或 10 分，0 至 10 分制）的百分比减去贬损者（0 至 6 分）的百分比，按最近十二个月的答卷计算，并给出 95% 调整 Wald 区间。
method-csat = 客户满意度（CSAT）为最近十二个月内选择量表最高两档（“满意”和“非常满意”）的评价占比，包括问卷调研与工单结束时的评价，并给出 95% Wilson 区间。客户费力度（CES）按同样方法计算，数值越高越省力。
method-service = 服务按最近十二个月受理的工单衡量：首次响应与解决所用小时数的中位数和第 90 百分位、在其优先级承诺时限内完成的工单占比、目前未结的工单数，以及每百笔订单的投诉数。
method-delivery = 准时足量交付率为最近十二个月约定交付的订单中，在约定日期前完整交付的占比；缺货率为无法从库存供应的订单行占比。两者均给出 95% Wilson 区间。
method-engagement = 会面完成率为应有会面中实际举行的比例：最近十二个月内，某一层级至少举行过一次会面的时段数除以应有的时段数（高层每季度、管理层每月、执行层每周；“潜力”和“标准”等级减半，没有等级的客户按“标准”计）。总的会面完成率为三个层级的平均值。
method-conversion = 赢单率为最近十二个月内已赢或已输的商机中赢得的占比，分别按数量（附 95% Wilson 区间）和按金额计算。销售周期为从立项到赢单的天数中位数。加权商机额为在途商机的金额乘以赢单概率。
method-recurring = 经常性收入为某日有效合同的年化金额：自首日至末日，首尾均计入。只有月度金额的合同按其十二倍计算。
method-receivables = 应收账款为截至数据日期尚未付款的发票；逾期为已过到期日者，并按逾期天数划分账龄。应收账款周转天数为未付金额除以最近十二个月的开票金额，再乘以这十二个月的天数。平均延迟天数为自到期至付款天数的平均值。
method-usage = 使用情况为客户在最近 90 天内使用所购产品的次数；其变化为与此前 90 天相比的增减比例。
method-value = 价值评分以 0 至 100 分表示一家客户在全部客户中的价值：按最近十二个月营收（40%）、毛利率（25%）、增长（20%）与潜力（15%）的名次加权平均。名次为排在其后的客户占比，并列者各计一半。
method-fit = 战略契合度评分以 0 至 100 分表示一家客户与我方战略的契合程度：战略匹配（35%）、成长空间（25%）、黏性（25%）与市场影响力（15%）的加权平均。匹配、空间与影响力由客户团队评定。黏性为下列已知各项的平均：合作年限（按固定分段）、稳定性（最近八个期间中有营收或有有效合同的占比）以及所述的转换成本。
method-tier = 等级由价值评分与战略契合度评分决定客户的服务方式：战略（两者均高，60 分起）、成长（契合高，价值 40 分起）、潜力（契合高，价值较低）、核心（价值高，契合较低）、标准（其余）。每个等级都有相应的承诺：首次响应时限、各层级每年会面次数以及负责人。
method-health = 健康度以 0 至 100 分表示一家客户的状况：满意度（35%）、价值贡献（35%）与风险敞口（30%，分数越高越安全）的加权平均。三者各为若干指标的加权平均，每项按固定分段评为 0 至 100 分；未知的指标不计入，其余权重相应放大。70 分起为健康，50 分起为关注，不足 50 分为高风险。
method-health-bridge = 健康度变动分解说明自上一期末以来健康度的变化：每个指标为其本期贡献分数减去上期贡献分数，各项之和等于总变化。

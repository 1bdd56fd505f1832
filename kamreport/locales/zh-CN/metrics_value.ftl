### 价值与忠诚度指标：未给出数值的原因、分类名称与计算方法。

withheld-no-orders = 没有订单数据
withheld-history = 订单数据自 { $since } 起才有
withheld-never-ordered = 尚无订单
withheld-no-revenue = 此期间没有营收
withheld-base = 没有可比的营收
withheld-negative = 退货额超过购买额
withheld-costs = 仅 { $known }% 的营收有成本数据，至少需要 { $least }%
withheld-periods = { $n ->
    [0] 此前没有期间
   *[other] 此前仅有 { $n } 个期间
}，至少需要 { $least } 个
withheld-accounts = { $n ->
    [0] 没有客户有购买
   *[other] 仅有 { $n } 家客户有购买
}，至少需要 { $least } 家
withheld-buyers = { $n ->
    [0] 没有客户有购买
   *[other] 仅有 { $n } 家客户有购买
}，至少需要 { $least } 家
withheld-gaps = { $n ->
    [0] 没有订货间隔
   *[other] 仅有 { $n } 个订货间隔
}，至少需要 { $least } 个，且没有可参照的同类客户
withheld-since = 合作起始日期未知
withheld-no-products = 订单中没有产品信息
withheld-no-targets = 未设定目标
withheld-months = 仅 { $n } 个月设有目标，需要 { $least } 个月

stage-prospect = 潜在客户
stage-new = 新客户
stage-active = 活跃
stage-dormant = 沉睡
stage-churned = 流失
stage-won_back = 赢回

segment-champions = 冠军客户
segment-loyal = 忠诚客户
segment-potential = 潜力忠诚客户
segment-new = 新客户
segment-promising = 有望客户
segment-need-attention = 需要关注
segment-about-to-sleep = 即将沉睡
segment-at-risk = 有流失风险
segment-cannot-lose = 不可失去
segment-hibernating = 休眠客户
segment-other = 其他

method-revenue = 营收为一个期间内全部订单的净额：退货和贷项冲减营收，已取消的订单不计，外币按每笔订单当日汇率折算。
method-margin = 毛利为成本已知的订单行的营收减去其成本；毛利率为该毛利除以同一批订单行的营收。成本已知的部分不足营收的一半时，不给出数值。
method-growth = 增长为营收变化额除以原营收：分别与上一期间（环比）、去年同期（同比）以及再往前的十二个月比较。变化幅度超过客户自身以往各期之间的变化时（95% 水平），才称为“明确”的变化。
method-concentration = 集中度说明最近十二个月的营收在客户之间如何分布。A 类为合计贡献 80% 营收的最大客户，B 类至 95%，其余为 C 类；跨越界线的客户归入较高一类。HHI 为各客户份额的平方和，1/HHI 为集中程度相当的等额客户数；基尼系数在各客户相等时为 0，集中于一家时接近 1。
method-rfm = RFM 按最近 24 个月的购买为每家客户打 1 至 5 分：最近一次购买（距上次下单的天数）、购买频率（订单数）和购买金额（净营收），5 分为有购买客户中最好的五分之一；R 分与 F 分共同决定所属分群。
method-lifecycle = 生命周期阶段把距上次下单的时间与客户自身的购买节奏相比：超过平均间隔加一个标准差为沉睡；超过平均间隔加两个标准差（且超过 90 天），或超过 548 天，为流失；已知间隔越少，界限放得越宽。首次下单前为潜在客户，首单后十二个月内为新客户；曾在某期期末计为流失、在最近十二个月内重新购买的为赢回。有有效合同的客户不计为流失。
method-retention = 总营收留存率（GRR）为一年前的营收中保留下来的比例：（期初 − 缩减 − 流失）÷ 期初，不超过 100%。净营收留存率（NRR）再加上同一批客户的增购。此后新增的客户两者均不计入。
method-products = 产品结构为客户最近十二个完整月份按产品类别划分的营收。结构变化为与再往前的十二个月相比在类别之间转移的部分：各类别份额变化绝对值之和的一半，0 为毫无变化，1 为完全改变。
method-targets = 目标达成率为期间内至今的营收除以相同天数的目标。目标按月给出；尚未结束的月份按天数折算。

### 前瞻指标：未给出数值的原因、名称与计算方法。

withheld-own-gaps = { $n ->
    [0] 自身没有订货间隔
   *[other] 自身仅有 { $n } 个订货间隔
}，至少需要 { $least } 个
withheld-irregular = 订货间隔过于不规则，无法推算日期
withheld-repeats = { $n ->
    [0] 没有重复下单
   *[other] 仅有 { $n } 次重复下单
}，至少需要 { $least } 次
withheld-silent = 沉寂时间之长，已超出其自身节奏所能解释的范围
withheld-no-repeat = 尚无重复下单
withheld-repeat-buyers = { $n ->
    [0] 没有客户重复购买
   *[other] 仅有 { $n } 家客户重复购买
}，至少需要 { $least } 家
withheld-no-maximum = 现有订单不足以确定购买模型
withheld-beaten = 对最近半年的预测，购买模型不如各客户自身的下单频率准确
withheld-dependent = 购买频率与单次金额相关，不符合模型前提（相关系数 { $r }%，上限 { $most }%）
withheld-retention = { $n ->
    [0] 一年前没有客户
   *[other] 一年前仅有 { $n } 家客户
}，至少需要 { $least } 家
withheld-quarters = 订单仅覆盖 { $n } 个完整季度，至少需要 { $least } 个
withheld-inactive = 最近十二个月没有下单
withheld-losses = { $n ->
    [0] 以往没有流失或下滑
   *[other] 以往仅有 { $n } 例流失或下滑
}，至少需要 { $least } 例
withheld-trials = { $n ->
    [0] 没有历史样本可供检验
   *[other] 仅有 { $n } 个历史样本可供检验
}，至少需要 { $least } 个
withheld-calibration = 以往季度的实际结果与估计的概率不符
withheld-trial-quarters = 排序仅能在 { $n } 个以往季度上检验，至少需要 { $least } 个（目前 AUC { $auc }，95% 区间 { $low } 至 { $high }；最好的简单规则 { $rule }）
withheld-ranking = 在以往季度的检验中，这一排序区分流失客户的能力不优于随机或简单规则（AUC { $auc }，95% 区间 { $low } 至 { $high }，0.50 即为随机；最好的简单规则 { $rule }）
withheld-no-industry = 所属行业未知
withheld-no-industries = 没有一家客户注明所属行业
withheld-most-peers = { $n ->
    [0] 各行业除客户本身外没有其他客户有购买
   *[other] 各行业除客户本身外最多只有 { $n } 家客户有购买
}，至少需要 { $least } 家
withheld-pair-accounts = { $n ->
    [0] 没有客户购买产品
   *[other] 仅有 { $n } 家客户购买产品
}，至少需要 { $least } 家
withheld-peers = { $n ->
    [0] 同行业没有客户有购买
   *[other] 同行业仅有 { $n } 家客户有购买
}，至少需要 { $least } 家

rhythm-not_due = 未到期
rhythm-overdue = 逾期
rhythm-late = 严重逾期
buying-model = 购买模型
buying-rhythm = 自身频率
outlook-naive = 去年同季数值
outlook-smoothing = 指数平滑
churn-probability = 概率
churn-rank = 仅为排序

metric-rhythm = 采购节奏
metric-buying = 预期购买
metric-lifetime_value = 客户终身价值
metric-outlook = 营收展望
metric-churn_risk = 流失风险
metric-white_space = 空白机会

method-rhythm = 下一笔订单预计在上次下单之后一个通常间隔到来：通常间隔为客户自身各下单日之间间隔的平均值，至少需要三个间隔。95% 区间假设间隔服从伽马分布，已知间隔越少，区间越宽。过了预计日期为逾期，过了区间终点为严重逾期。
method-buying = 预期购买为客户在未来 13 周和 52 周内预计的下单天数，采用 BG/NBD 模型（Fader、Hardie 与 Lee，2005）：把每家客户的下单频率和最近一次下单时间与全部客户对照，其中一部分客户会停止购买。若模型在本数据上没有明确的最优解，或对最近半年的预测不如各客户自身的下单频率准确，则沿用自身频率。
method-lifetime-value = 客户终身价值为客户订单在未来 12 个月和 36 个月内预计带来的毛利，按每年 10% 折现：预期下单天数乘以每个下单日的预期金额（Gamma-Gamma 模型，Fader 与 Hardie，2013），再乘以毛利率。若购买频率与每次金额相关，则不给出数值。
method-outlook = 营收展望为最近一个完整季度之后四个季度的预期营收，附 80% 和 95% 区间。只有当指数平滑对本数据中预留季度的预测优于“与去年同季相同”这一简单规则时，才采用指数平滑，否则采用该简单规则。
method-churn-risk = 流失风险为客户在未来两个季度内不再下单，或营收比去年同期的两个季度下降至少 30% 的可能性。该估计从本数据以往各季度学习，依据为沉寂时间与自身节奏之比、营收趋势、下单频率和会面次数；只有在以往季度得到验证时才称为概率，也只有排序经得起以往季度检验时才据此排序，否则不作评价。
method-white-space = 空白机会为客户没有购买、而同行业客户中至少一半购买的产品类别，数据取最近十二个完整月份。预期营收为购买该类别的同行在此类别上的支出占比（优先采用钱包份额）的中位数，乘以该客户的总额。产品关联规则说明购买某产品的客户还购买什么，并给出确切的家数；只在相同月份成套购买的产品不计入。

### 客户回顾（内部版）：各章共用的词语、营收与产品。

account-average = 全部客户：{ $value }
account-previous-value = 上期 { $value }
account-of = { $score } / { $top }
account-of-ten = { $score } / 10
account-of-hundred = { $score } 分（满分 100）
account-day = { $day }
account-passed = { $day }，已过
account-more = 另有 { $n } 项未列出。
account-earlier = 另有 { $n } 份较早的答卷未列出。
account-trailing-note = 近十二个月
account-hours = { $value } 小时
account-days = { $value } 天
column-day = 日期

stance-sponsor = 内部支持者
stance-supporter = 支持
stance-neutral = 中立
stance-critic = 批评
answer-promoter = 推荐者
answer-passive = 中立者
answer-detractor = 贬损者
survey-nps = NPS
survey-csat = CSAT
survey-ces = CES
priority-critical = 紧急
priority-high = 高
priority-normal = 普通
priority-low = 低
case-complaint = 投诉
case-incident = 故障
case-question = 咨询
case-request = 请求
side-ours = 我方
side-client = 客户方
language-en = 英文
language-zh-CN = 简体中文
language-zh-TW = 繁体中文
event-reference = 愿作案例
event-reference_withdrawn = 撤回案例
event-sponsor_left = 支持者离任
event-competitor = 竞争对手
event-policy = 政策
event-sentiment = 舆情
event-churned = 记为流失
event-other = 动态

account-revenue = 营收
account-revenue-alone = { $period }营收 { $money }，尚无去年同期可比。
account-revenue-previous = { $direction ->
    [up] { $period }营收 { $money }，环比增长 { $change }；去年同期没有营收可比。
    [down] { $period }营收 { $money }，环比下降 { $change }；去年同期没有营收可比。
   *[flat] { $period }营收 { $money }，与上期持平；去年同期没有营收可比。
}
account-revenue-lead = { $direction ->
    [up] { $period }营收 { $money }，同比增长 { $change }{ $noise ->
        [clear] ，超出该客户的正常波动范围。
        [usual] ，仍在该客户的正常波动范围内。
       *[unknown] 。
    }
    [down] { $period }营收 { $money }，同比下降 { $change }{ $noise ->
        [clear] ，超出该客户的正常波动范围。
        [usual] ，仍在该客户的正常波动范围内。
       *[unknown] 。
    }
   *[flat] { $period }营收 { $money }，与去年同期持平。
}
account-revenue-none = { $before ->
    [none] { $period }没有营收。
   *[other] { $period }没有营收，去年同期为 { $before }。
}
account-revenue-target = { $state ->
    [on] 与目标基本一致：完成计划 { $money } 的 { $share }。
    [above] 超额完成目标：达到计划 { $money } 的 { $share }。
   *[below] 未达目标：仅完成计划 { $money } 的 { $share }。
}
account-revenue-quarters = { $last ->
    [true] 本期为图中各期最高：{ $money }
   *[other] { $best }为图中各期最高：{ $money }
}
account-revenue-attainment = 目标达成
account-revenue-planned = 截至目前计划 { $money }
account-revenue-margin-rate = 本期毛利率
account-revenue-margin-change = 同比 { $change } 个百分点
account-revenue-share = 占全部营收
account-revenue-year-line = { $direction ->
    [up] 截至{ $month }的十二个月营收比此前十二个月增长 { $change }
    [down] 截至{ $month }的十二个月营收比此前十二个月下降 { $change }
   *[flat] 截至{ $month }的十二个月营收与此前十二个月持平
}
account-revenue-this-year = 近十二个月
account-revenue-last-year = 此前十二个月
account-revenue-grey = 灰线为此前十二个月。
account-revenue-year-total = { $name } { $money }

account-products = 产品
account-products-lead = { $n ->
    [1] 近十二个月的采购全部集中在{ $top }一个品类。
   *[other] 近十二个月采购 { $n } 个品类，其中{ $top }占 { $share }{ $width ->
        [up] ；一年前为 { $before } 个，采购范围有所拓宽。
        [down] ；一年前为 { $before } 个，采购范围有所收窄。
        [flat] ；品类数与一年前相同。
       *[unknown] 。
    }
}{ $mix ->
    [moved] 采购结构中有 { $moved } 在品类之间发生转移。
    [steady] 采购结构基本稳定（转移 { $moved }）。
   *[unknown] { "" }
}
account-products-changes = { $turn ->
    [both] { $best }增加 { $gain }，{ $worst }减少 { $loss }
    [up] 各品类均有增长，{ $best }增加最多：{ $gain }
   *[down] 各品类均有下降，{ $worst }减少最多：{ $loss }
}
account-products-headline = { $turn ->
    [both] 与一年前相比，新增 { $fresh } 个品类，{ $gone } 个品类不再采购
    [fresh] 与一年前相比新增 { $fresh } 个品类
    [gone] 与一年前相比有 { $gone } 个品类不再采购
   *[same] 采购品类，按营收排列
}
account-products-top = { $all ->
    [True] 所采购的 { $n } 种产品
   *[other] 营收最高的 { $n } 种产品合计占 { $share }
}
account-products-category = 品类
account-products-product = 产品
account-products-revenue = 营收（{ $currency }）
account-products-before = 一年前占比
account-products-now = 目前占比
account-products-new = 新增
account-products-unstated = 未标明
account-products-rule = 最近十二个完整月份与此前十二个月相比；占比以营收为正的品类计算。
account-revenue-wallet-note = { $over ->
    [True] 超出其所述年支出 { $money }
   *[other] 占其所述年支出 { $money }
}
account-products-moved = 增减（{ $currency }）

### 空白机会与展望：可能到来什么、规模多大、把握多大。

ahead-of = { $n } / { $all }
ahead-new = 新增
ahead-under = 低于 { $share }
ahead-interval = 95% 区间 { $interval }
ahead-category = 品类
ahead-peers = 已购同行
ahead-peers-share = 同行占比
ahead-size = 每年规模（量级）
ahead-size-unknown = 购买者过少，无法估算
ahead-size-nothing = 钱包已无余额
ahead-size-note = 同行指同行业中有购买的其他客户，数据取最近十二个完整月份。规模按购买者通常给予该品类的占比推算到本客户，仅为量级，并非承诺。

portfolio-white-space = 空白机会
portfolio-white-space-unknown = 无法判断品类空白：{ $reason }。
portfolio-white-space-found = { $n ->
    [0] 有足够同行可比的 { $of } 家客户中，没有一家缺少同行常买的品类。
   *[other] 有足够同行可比的 { $of } 家客户中，{ $accounts } 家尚未采购同行常买的某些品类，{ $n ->
        [1] 仅此一处空白。
       *[other] 共 { $n } 处空白。
    }
}
portfolio-white-space-sized = 若按同行的占比采购，量级约为每年 { $size }。
portfolio-white-space-no-pairs = 未列出常被一起购买的产品：{ $reason }。
portfolio-white-space-together = { $n } 对产品被同一客户先后购买的频率高于偶然，首先是“{ $product }”与“{ $next }”：购买前者的 { $buyers } 家客户中，{ $both } 家也购买后者。
portfolio-white-space-categories = { $tied ->
    [1] “{ $category }”空白最多：{ $n } 家客户未购买
    [2] { $category }空白最多：各有 { $n } 家客户未购买
   *[other] { $category }等 { $tied } 个品类空白同样多：各有 { $n } 家客户未购买
}
portfolio-white-space-categories-left = 另有 { $n } 个品类，空白不多于以上各类。
portfolio-white-space-gaps = { $sized ->
    [yes] { $n ->
        [1] 唯一的空白：{ $name }的“{ $category }”
       *[other] 最大的空白：{ $name }的“{ $category }”
    }
   *[no] 各处空白均无法估算规模；同行购买最多的是{ $name }未买的“{ $category }”
}
portfolio-white-space-left = 另有 { $n } 处较小的空白，见各客户回顾。
portfolio-white-space-bought = 购买
portfolio-white-space-also = 也购买
portfolio-white-space-both = 客户数
portfolio-white-space-confidence = 占比
portfolio-white-space-support = 占全部
portfolio-white-space-lift = 提升度
portfolio-white-space-rules = 购买“{ $product }”的客户也购买“{ $next }”的比例，是全体客户的 { $lift } 倍
portfolio-white-space-rules-note = 客户数为两者都买的家数 / 购买前者的家数；占比即置信度，附区间；占全部即支持度，以有购买的 { $n } 家客户为基数；提升度为该占比与全体客户占比之比。每对产品只列较可靠的一个方向；两者都买的客户中至少一半在不同月份购买。规则只说明一起购买，不说明原因：采购面广的客户也会形成规则。
portfolio-white-space-rules-left = 另有 { $n } 对较弱的组合未列出。
portfolio-white-space-sets = 另有 { $n } 对产品只在相同月份成套购买，未计入。
portfolio-white-space-sets-alone = 有 { $n } 对产品由同一批客户购买，但几乎总在同一个月：成套购买只反映订单的组成，并不说明购买其一的客户会想要另一个，因此不据此提出建议。

account-white-space = 空白机会
account-white-space-unknown = 无法判断是否漏购同行常买的品类：{ $reason }。
account-white-space-none = { $peers } 家同行常买的品类，该客户均有购买。
account-white-space-found = { $n ->
    [1] 同行购买而该客户未买的品类有 1 个：“{ $category }”，{ $peers } 家同行中 { $buying } 家购买。
   *[other] 同行购买而该客户未买的品类有 { $n } 个；首先是“{ $category }”，{ $peers } 家同行中 { $buying } 家购买。
}
account-white-space-sized = 若按同行的占比购买，{ $n ->
    [1] {""}
   *[other] 合计
}每年约在 { $size }之间。
account-white-space-offered = { $n ->
    [1] 从已购产品看，下一步可推荐“{ $next }”。
   *[other] 从已购产品看，下一步可推荐 { $n } 个产品，首选“{ $next }”。
}
account-white-space-gaps = { $n ->
    [1] “{ $category }”：{ $share } 的同行购买
   *[other] { $n } 个空白品类中，“{ $category }”同行购买最普遍（{ $share }）
}
account-white-space-next = 推荐产品
account-white-space-reason = 依据
account-white-space-because = 已购“{ $product }”；购买它的 { $buyers } 家客户中，{ $both } 家也购买本产品（{ $share }）
account-white-space-offers = { $n ->
    [1] 下一步可推荐 1 个产品
   *[other] 下一步可推荐 { $n } 个产品，把握大者在前
}
account-white-space-offers-note = 区间为该占比的 95% 区间。规则只说明同一批客户在不同时间购买哪些产品，不说明原因。

ahead-on-year-ago = 同比 { $change }
ahead-accounts = { $n } 家客户
ahead-next-quarter = { $period ->
    [none] 下季度预期营收
   *[other] { $period } 预期营收
}
ahead-at-least = { $money } 以上
ahead-next-year = { $period } 起四个季度
ahead-purchases = 未来 13 周下单天数
ahead-value = 12 个月终身价值
ahead-quarter = 季度
ahead-expected = 预期营收
ahead-80 = 80% 区间
ahead-95 = 95% 区间
ahead-year-before = 去年同季
ahead-begun = { $period }（进行中）
ahead-together = 合计
ahead-standing = 状态
ahead-due = 预计日期
ahead-until = 正常至
ahead-days = 逾期天数
ahead-chance = 偶然概率
ahead-rank = 排名
ahead-risk = 流失概率
ahead-silence = 沉寂倍数
ahead-trend = 半年环比
ahead-untold-purchases = 未给出预期购买：{ $reason }。
ahead-untold-risk = 未按流失风险对客户排序：{ $reason }。{ $warned ->
    [True] 处理的先后以预警为准。
   *[False] {""}
}
ahead-untold-quarter = 无法给出营收展望：{ $reason }。
ahead-untold-value = 未给出客户终身价值：{ $reason }。

portfolio-outlook = 展望
portfolio-outlook-unknown = 无法给出营收展望：{ $reason }。
portfolio-outlook-next = 预计 { $period }营收 { $money }（95% 区间 { $interval }）{ $moved ->
    [up] ，高于去年同季的 { $before }。
    [down] ，低于去年同季的 { $before }。
    [unclear] ，与去年同季的 { $before }相比，还看不出升降。
   *[alone] 。
}
portfolio-outlook-reached = { $period }至今营收已达 { $money }，不低于对全季的预期{ $moved ->
    [alone] {""}
   *[other] （去年同季全季为 { $before }）
}；按 95% 区间，全季不超过 { $high }。
portfolio-outlook-year = 自该季起四个季度合计 { $money }（{ $interval }），{ $moved ->
    [up] 高于最近四个季度的 { $before }。
    [down] 低于最近四个季度的 { $before }。
   *[unclear] 与最近四个季度的 { $before }没有显著差异。
}
portfolio-outlook-late = 订货节奏已知的 { $of } 家客户中，{ $n ->
    [0] 没有一家已过下一笔订单的预计日期。
   *[other] { $n } 家已过下一笔订单的预计日期，{ $late ->
        [0] 均仍在区间之内。
       *[other] 其中 { $late } 家已超出正常区间。
    }
}
portfolio-outlook-losses = 两个季度内预计流失
portfolio-outlook-at-risk = 面临风险的营收 { $money }
portfolio-outlook-course = { $apart ->
    [yes] 预计 { $best } 高于其余三个季度
   *[no] 未来四个季度预计在 { $low }至 { $high }之间，高低之差在区间之内
}
portfolio-outlook-course-note = 浅色为预期值；柱上横线为去年同季。
portfolio-outlook-method = { $chosen ->
    [smoothing] 采用指数平滑：在预留季度上平均偏离营收的 { $smooth }，“与去年同季相同”的简单规则偏离 { $naive }
   *[naive] 采用去年同季数值：在预留季度上平均偏离营收的 { $naive }，指数平滑（{ $smooth }）没有明确优势
}
portfolio-outlook-untried = 采用去年同季数值：现有季度过少，无法检验其他方法
portfolio-outlook-quarters-note = { $forecasts ->
    [0] {""}
   *[other] 偏离为对预留季度所作 { $forecasts } 次预测的平均绝对误差。
}只有误差明显更小时，才采用简单规则以外的方法。区间由所用方法的误差得出。
portfolio-outlook-overdue = { $late ->
    [0] { $n ->
        [1] { $name }已过预计下单日期，但仍在正常区间内
       *[other] { $n } 家客户已过预计下单日期，但{ EACH($n) }在正常区间内
    }
    [1] 只有{ $name }已过下单正常区间，属严重逾期
   *[other] { $late } 家客户已过下单正常区间，属严重逾期，以{ $name }最为突出
}
portfolio-outlook-overdue-left = 另有 { $n } 家逾期，异常程度较低。
portfolio-outlook-overdue-note = 预计日期为上次下单加上该客户的平均间隔；“正常至”为 95% 区间的终点，过此即为严重逾期。偶然概率指一切照旧时出现如此长沉寂的概率。
portfolio-outlook-risk-told = { $name }两个季度内的流失概率最高：{ $share }
portfolio-outlook-risk-ranked = { $name }的流失风险排名第一。这是排名，不是概率：{ $reason }
portfolio-outlook-risk-note = 流失指两个季度内没有下单，或营收同比明显下降。沉寂倍数以该客户自身的通常间隔为单位；半年环比为最近六个月营收与此前六个月相比。
portfolio-outlook-base = 以往 { $n } 例中有 { $share } 如此流失（95% 区间 { $interval }）。
portfolio-outlook-risk-left = 另有 { $n } 家风险较低的客户未列出。

account-outlook = 展望
account-outlook-no-day = 无法推算下一笔订单的日期：{ $reason }。
account-outlook-order = { $standing ->
    [late] 下一笔订单原预计在 { $day }（95% 区间 { $interval }），已逾期 { $days } 天，超出自身节奏允许的范围。
    [overdue] 下一笔订单原预计在 { $day }，已逾期 { $days } 天，仍在正常范围之内（{ $interval }；出现如此沉寂的概率为 { $chance }）。
   *[not_due] 下一笔订单预计在 { $day }（95% 区间 { $interval }）。
}
account-outlook-quarter = { $method ->
    [reached] { $period }至今营收已达 { $money }，不低于对全季的预期；按 95% 区间，全季不超过 { $high }。
    [smoothing] 预计 { $period }营收 { $money }（95% 区间 { $interval }），依其以往各季度推算。
   *[naive] 预计 { $period }营收 { $money }（95% 区间 { $interval }），即去年同季数值。
}
account-outlook-risk-told = 两个季度内停止购买或明显下滑的概率为 { $share }（95% 区间 { $interval }），在 { $of } 家客户中排名第 { $rank }。
account-outlook-due = 下一笔订单预计
account-outlook-days = 逾期 { $n } 天
account-outlook-between = { $interval }（95%）
account-outlook-80 = 80% 区间 { $interval }
account-outlook-interval = 订单数的区间 { $interval }
account-outlook-rank = 流失风险排名
account-outlook-driver = 排名依据
account-outlook-here = 该客户
account-outlook-middle = 全体中位数
account-outlook-effect = 指向
account-outlook-silence = 沉寂时间，以自身通常间隔为单位
account-outlook-trend = 最近六个月营收与此前六个月相比
account-outlook-frequency = 十二个月下单天数
account-outlook-meetings = 六个月会面次数
account-outlook-pull = { $way ->
    [up] 风险较高
    [down] 风险较低
   *[level] 接近中位
}
account-outlook-drivers = 流失风险在 { $of } 家客户中排第 { $rank }{ $up ->
    [silence] ，沉寂时间影响最大
    [trend] ，营收趋势影响最大
    [frequency] ，下单频率影响最大
    [meetings] ，会面次数影响最大
   *[none] { $down ->
        [none] ，各项依据均接近全体中位
       *[other] ，没有一项依据指向高于中位的风险
    }
}
account-outlook-drivers-note = 中位数取自十二个月内有下单的全体客户。以上各项构成排名，未必是原因。
account-outlook-rank-only = 排名第 1 为风险最高；排名不是概率：{ $reason }。

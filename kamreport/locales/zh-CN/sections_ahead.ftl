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
    [0] 有足够同行可比的 { $of } 家客户中，没有一家漏购同行常买的品类。
   *[other] 有足够同行可比的 { $of } 家客户中，{ $accounts } 家共有 { $n } 处品类空白，而同行均有购买。
}
portfolio-white-space-sized = 若按同行的占比购买，合计每年约在 { $size }之间。
portfolio-white-space-together = { $n } 对产品同时被购买的频率超出偶然，首先是“{ $product }”与“{ $next }”：购买前者的 { $buyers } 家客户中，{ $both } 家也购买后者。
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
portfolio-white-space-rules-note = 客户数为两者都买的家数 / 购买前者的家数；占比即置信度，附区间；占全部即支持度，以有购买的 { $n } 家客户为基数；提升度为该占比与全体客户占比之比。每对产品只列把握较大的方向。规则不说明原因：什么都多买的客户也会形成规则。
portfolio-white-space-rules-left = 另有 { $n } 对较弱的组合未列出。

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
account-white-space-offers-note = 区间为该占比的 95% 区间。规则只说明哪些产品常被一起购买，不说明原因。

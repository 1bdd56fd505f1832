### 业务回顾的演示页。

deck = 业务回顾演示
deck-description = { $supplier }与{ $account }的业务回顾演示，{ $period }
deck-ended = { $sentence }。
deck-side = 责任方
deck-no-day = 日期待定
deck-asks = { $n ->
    [1] 想请贵公司支持的一件事
    [2] 想请贵公司支持的两件事
    [3] 想请贵公司支持的三件事
   *[other] 想请贵公司支持的 { $n } 件事
}
deck-both-sides = 双方
deck-what = 事项
deck-topic-goal = “{ $goal }”现为 { $actual }，目标值 { $target }

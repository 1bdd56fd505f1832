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
deck-goal-way = { $start ->
    [none] { $target ->
        [none] { "" }
       *[other] 目标值 { $target }
    }
   *[other] { $start } → { $target }
}{ $day ->
    [none] { "" }
   *[other] ，期限 { $day }
}
deck-ask-one = 想请贵公司协助一件事：{ $ask }

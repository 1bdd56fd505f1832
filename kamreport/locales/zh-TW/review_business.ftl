### 客戶回顧：商機、合約、應收帳款、承諾事項、客戶檔案。

account-pipeline = 商機
account-pipeline-open = { $n ->
    [0] 目前沒有進行中的商機。
   *[other] 目前有 { $n } 個進行中的商機{ $valued ->
        [True] ，金額 { $money }
       *[other] { "" }
    }{ $late ->
        [0] 。
       *[other] ；其中 { $late } 個已過預計成交日。
    }
}
account-pipeline-history = { $closed ->
    [0] 近十二個月沒有商機結案。
   *[other] { $won ->
        [0] 近十二個月結案商機 { $closed } 個，無一成交。
       *[other] 近十二個月結案商機 { $closed } 個，成交 { $won } 個，金額 { $money }。
    }
}
account-pipeline-value = 進行中的商機
account-pipeline-count = 進行中的商機
account-pipeline-n = { $n } 個商機
account-pipeline-weighted = 依機率加權
account-pipeline-weighted-note = 金額乘以我方估計的成交機率
account-pipeline-weighed = 按我方估計的贏單機率加權，進行中商機價值 { $money }。
account-pipeline-rate = 成交率
account-pipeline-won = 近十二個月成交
account-pipeline-headline = { $late ->
    [0] { $dated ->
        [True] { $n } 個進行中的商機，{ $n ->
            [1] 未過預計成交日
           *[other] 均未過預計成交日
        }
       *[other] { $n } 個進行中的商機
    }
   *[other] { $n } 個進行中的商機，{ $late } 個已過預計成交日
}
opportunity-of-product = { $product }（{ $id }）
account-pipeline-name = 商機
account-pipeline-stage = 階段
account-pipeline-worth = 金額（{ $currency }）
account-pipeline-chance = 機率
account-pipeline-expected = 預計成交

account-contracts = 合約
account-contracts-none = { $known ->
    [True] 目前沒有有效合約；最近一份已於 { $day } 到期。
   *[other] 目前沒有有效合約。
}
account-contracts-running = 目前有 { $n } 份有效合約{ $valued ->
    [True] ，年化金額 { $money }。
   *[other] 。
}
account-contracts-no-end = 沒有到期後不自動續約的合約。
account-contracts-next = { $state ->
    [bare] 最近到期的一份將於 { $day } 到期（{ $days ->
        [0] 今天
       *[other] { $days } 天後
    }），尚無續約商機。
    [open] 最近到期的一份將於 { $day } 到期（{ $days ->
        [0] 今天
       *[other] { $days } 天後
    }），已有進行中的商機。
   *[later] 最近到期的一份將於 { $day } 到期（{ $days } 天後）。
}
account-contracts-annual = 合約年化金額
account-contracts-headline = { $case ->
    [end] { $n } 份有效合約中有 { $ending } 份將在一年之內到期
    [renew] { $n } 份有效合約中有 { $renewing } 份將在一年之內自動續約，沒有合約到期
    [both] { $n } 份有效合約中，一年之內有 { $ending } 份到期、{ $renewing } 份自動續約
   *[none] 一年之內沒有合約到期
}
account-contracts-name = 合約
account-contracts-start = 起始
account-contracts-ends = 到期
account-contracts-notice = 通知期限
account-contracts-value = 年化金額（{ $currency }）
account-contracts-open-ended = 無固定期限
account-contracts-renews = { $day }，自動續約

account-receivables = 應收帳款
account-receivables-nothing = 沒有未付發票。
account-receivables-current = 未付金額 { $money }，均未逾期。
account-receivables-overdue = 未付金額 { $money }，其中 { $share }（{ $overdue }）已逾期，最久的一張逾期 { $days } 天。
account-receivables-open = 未付金額
account-receivables-late = 逾期金額
account-receivables-share = 占未付金額 { $share }
account-receivables-count = { $n } 張發票
account-receivables-dso = 應收帳款週轉天數
account-receivables-pays = 平均遲付天數
account-receivables-before = 前一年 { $days }
account-receivables-age = 逾期時間
account-receivables-amount = 金額（{ $currency }）
account-receivables-ageing = { $late ->
    [True] 逾期金額中，{ $bucket }的最多：{ $money }
   *[other] 未付金額，依到期日劃分
}
account-receivables-list = { $n } 張逾期發票，最早的在前
account-receivables-invoice = 發票
account-receivables-issued = 發票日
account-receivables-due = 到期日
account-receivables-days = 逾期天數

account-plan = 承諾事項
account-plan-lead = 近十二個月到期的 { $due } 項承諾中，{ $kept } 項如期完成{ $after ->
    [0] { "" }
   *[other] ，{ $after } 項逾期完成
}{ $late ->
    [0] 。
   *[other] ，{ $late } 項逾期未完成。
}{ $open ->
    [0] { "" }
   *[other] 另有 { $open } 項正在進行。
}
account-plan-nothing-due = 有 { $n } 項承諾正在進行，{ EACH($n) }未到期。
account-plan-objectives-only = 已約定 { $n } 個目標，{ $reached ->
    [0] 尚無一個達成。
   *[other] 已達成 { $reached } 個。
}
account-plan-kept = 如期完成
account-plan-window = 近十二個月到期的事項
account-plan-late = 逾期
account-plan-open = 進行中
account-plan-goals = { $reached ->
    [0] { $n } 個目標{ EACH($n) }未達成
   *[other] { $n } 個目標中已達成 { $reached } 個
}{ $missed ->
    [0] { "" }
   *[other] { $n ->
        [1] ，期限已過
       *[other] ，其中 { $missed } 個期限已過
    }
}{ $next ->
    [none] { "" }
   *[other] ，最近的期限為 { $next }
}
account-plan-objective = 目標
account-plan-measure = 衡量方式
account-plan-from-to = 起點與目標值
account-plan-reached = 現狀
account-plan-due = 期限
account-plan-way = { $known ->
    [True] { $base } → { $goal } { $unit }
   *[other] { $goal } { $unit }
}
account-plan-state = { $state ->
    [reached] { $actual }，已達成
    [back] { $actual }，不及起點
   *[other] { $actual }
}
account-plan-actions = { $late ->
    [0] { $n } 項行動，沒有逾期未完成的
   *[other] { $n } 項行動中有 { $late } 項逾期
}
account-plan-action = 行動
account-plan-side = 責任方
account-plan-who = 負責人
account-plan-status = 狀態
action-late = 逾期 { $days } 天
action-open = 進行中
action-done = 已完成
action-done_late = 已完成，遲 { $days } 天

account-profile = 客戶檔案與重要日期
account-profile-lead = { $known ->
    [True] { $long ->
        [True] { $name }自 { $since } 年起為我方客戶，已合作 { $years } 年。
       *[other] { $name }自 { $since } 年起為我方客戶。
    }
   *[other] { $name }概況。
}{ $coming ->
    [True] 下一個重要日期是 { $next }：{ $what }。
   *[other] { "" }
}
account-profile-master = 基本資料
account-profile-what = 項目
account-profile-value = 內容
account-profile-event = 事項
account-profile-part = 隸屬集團
account-profile-dates = 未來一年有 { $coming } 個重要日期
account-profile-lately = 近期動態
profile-id = 客戶編號
profile-owner = 客戶經理
profile-tier = 等級
profile-stage = 生命週期
profile-industry = 產業
profile-place = 所在地
profile-place-gap = ，
profile-group = 集團
profile-since = 合作起始
profile-employees = 員工人數
profile-size = 客戶年營收
profile-wallet = 同類採購年支出
profile-wallet-share = { $money }，我方占 { $share }
profile-value = 價值評分
profile-fit = 策略契合度評分
profile-rhythm = 採購節奏
profile-rhythm-text = { $own ->
    [True] { $gap ->
        [0] 通常每天下單
       *[other] 通常每 { $gap } 天下單一次
    }
   *[other] 尚無法判斷
}；最近一次{ $since ->
    [0] 在今天
   *[other] 在 { $since } 天前
}
profile-language = 語言
profile-remark = 備註
date-strategy = 年度策略會議
date-meeting = { $known ->
    [True] 會面（{ $layer }）
   *[other] 會面
}
date-contract-end = { $renews ->
    [True] 「{ $name }」自動續約
   *[other] 「{ $name }」到期
}
date-notice = 「{ $name }」通知期限
date-opportunity = 「{ $name }」預計成交
date-action = 「{ $name }」到期（行動）
date-objective = 「{ $name }」到期（目標）
date-order = { $passed ->
    [True] 先前應有訂單，尚未收到
   *[other] 預計有新訂單
}
date-event = { $told ->
    [True] { $kind }：{ $text }
   *[other] { $kind }
}
account-contracts-ahead = 若到期合約均不續約，未來十二個月可帶來 { $money }。

### 客戶計畫的兩個版本：雙方的目標、各自在何時完成什麼，以及如何衡量。

account-plan-title = 客戶計畫
running-plan = 客戶計畫 · { $account }
description-plan = { $account }，{ $period }計畫
plan-ahead = { $start } 至 { $end }
plan-side-ours = 本公司
plan-side-client = 客戶

plan-summary = 一頁看懂計畫
plan-summary-aims = 希望達成的結果
plan-summary-risks = 可能的阻礙
plan-summary-tasks = { $n ->
    [1] 第一步
   *[other] 最先要做的 { $n } 件事與負責人
}
plan-lead-without = { $base ->
    [revenue] 尚未約定目標。近十二個月該客戶帶來營收 { $money }，這是要守住並加以拓展的基礎
    [contracts] 尚未約定目標。每年 { $money } 的合約是要守住並加以拓展的基礎
    [sales] 尚未約定目標；有 { $waiting } 個商機正在進行
   *[none] 尚未約定目標
}{ $n ->
    [0] 。
   *[other] ；有 { $n } 項行動正在進行。
}
plan-lead-repair = 目前有 { $n } 項嚴重預警，修復計畫須在 { $day } 前啟動。
plan-lead-first = 第一步（{ $day } 前）：{ $title }。
plan-lead-late = 第一步：{ $side ->
    [client] 請客戶補上「{ $title }」
   *[ours] 補上「{ $title }」
}，{ $day } 到期，已逾期。
plan-lead-ending = { $state ->
    [bare] 「{ $name }」將於 { $day } 到期，續約尚未啟動。
    [later] 「{ $name }」將於 { $day } 到期。
   *[open] 「{ $name }」將於 { $day } 到期，已有商機在跟進。
}
plan-tile-goals = 依進度推進的目標
plan-tile-lagging = { $n ->
    [0] 沒有落後
   *[other] { $n } 個落後
}
plan-tile-dark = 尚無資料
plan-tile-actions = 進行中的行動
plan-tile-late = { $n ->
    [0] 沒有逾期
   *[other] { $n } 項逾期
}
plan-aim-revenue = { $left ->
    [none] 本會計年度營收目標 { $target }，截至目前 { $actual }，已超過目標。
   *[other] 本會計年度營收目標 { $target }，截至目前 { $actual }，尚差 { $left }。
}
plan-since = { $day } 起逾期

plan-objectives = 目標
plan-goals-lead = { $n ->
    [1] 目前只有一個目標，{ $whole ->
        [reached] 已經達成。
        [on] 依進度推進。
        [behind] 進度落後。
        [dark] 尚未衡量。
       *[other] 正在推進。
    }
   *[other] { $whole ->
        [reached] { $n } 個目標{ EACH($n) }已達成。
        [on] { $n } 個目標{ EACH($n) }依進度推進。
        [behind] { $n } 個目標{ EACH($n) }進度落後。
        [dark] { $n } 個目標{ EACH($n) }尚未衡量。
        [open] { $n } 個目標{ EACH($n) }在推進。
       *[mixed] { $n } 個目標中，{ $parts }。
    }
}
plan-goals-join = { $first }，{ $last }
plan-goals-course = { $behind ->
    [0] { $n } 個有資料的目標{ EACH($n) }跟得上進度
   *[other] { $kept ->
        [0] { $n } 個有資料的目標{ EACH($n) }未跟上進度，「{ $title }」落後最多
       *[other] { $n } 個有資料的目標中有 { $kept } 個跟得上進度，「{ $title }」落後最多
    }
}
plan-goals-paced = { $said }。
plan-goals-track = { $over ->
    [True] 「{ $title }」到期時只完成 { $gone }
   *[False] 「{ $title }」完成 { $gone }，按等速推進應為 { $spent }
}
plan-goals-course-note = 由起點到目標值已完成的部分；直線為依時間等速推進時今天應達到的位置。
plan-goals-joint = 與客戶約定的 { $n } 個目標
plan-goals-yours = 貴公司的 { $n } 個目標
plan-goals-own = 本公司自設、未與客戶分享的 { $n } 個目標
plan-measured = { $value } { $unit }
plan-goal = { $known ->
    [full] { $day ->
        [none] { $title }：由 { $start } 改善至 { $target }。
       *[other] { $title }：{ $day } 前由 { $start } 改善至 { $target }。
    }
    [target] { $day ->
        [none] { $title }：{ $target }。
       *[other] { $title }：{ $day } 前達到 { $target }。
    }
   *[none] { $day ->
        [none] { $title }。
       *[other] { $title }，期限 { $day }。
    }
}
plan-goal-measure = 衡量方式：{ $measure }。
plan-goal-state = { $state ->
    [reached] 已達成：{ $now }。
    [missed] 到期未達成：{ $now }，完成 { $gone }，須重新約定期限，或予以結案。
    [back] 較起點退步：{ $now }。
    [behind] 進度落後：{ $now }，時間已過 { $spent }，只完成 { $gone }。
    [on] 依進度推進：{ $now }，時間已過 { $spent }，完成 { $gone }。
    [open] 目前 { $now }。
   *[unmeasured] 尚未衡量。
}
plan-goal-actions = { $ours ->
    [0] { $theirs ->
        [0] 目前沒有對應的行動。
       *[other] { $to ->
            [client] 貴公司
           *[internal] 客戶
        }有 { $theirs } 項對應的行動，本公司沒有。
    }
   *[other] { $theirs ->
        [0] 本公司有 { $ours } 項對應的行動。
       *[other] 本公司有 { $ours } 項、{ $to ->
            [client] 貴公司
           *[internal] 客戶
        }有 { $theirs } 項對應的行動。
    }
}

plan-value = 共同價值
plan-value-lead = { $moved ->
    [0] { $n ->
        [1] 約定的目標尚未取得可衡量的成效。
       *[other] { $n } 個約定的目標{ EACH($n) }尚未取得可衡量的成效。
    }
   *[other] { $all ->
        [True] { $n ->
            [1] 約定的目標已取得可衡量的成效。
           *[other] { $n } 個約定的目標{ EACH($n) }已取得可衡量的成效。
        }
       *[False] { $n } 個約定的目標中有 { $moved } 個已取得可衡量的成效。
    }
}
plan-value-none = 尚未與客戶約定目標，因此尚無可衡量的成效。
plan-value-both = { $both ->
    [0] 尚無雙方共同推動的目標。
   *[other] 有 { $both } 個目標由雙方共同推動。
}
plan-gains = 雙方效益
plan-gain = { $to ->
    [client] 對貴公司：「{ $title }」已由 { $before } 改善至 { $now }。
   *[internal] 對客戶：「{ $title }」已由 { $before } 改善至 { $now }。
}
plan-gain-ours = 對本公司：近十二個月營收 { $money }{ $turn ->
    [up] ，年增 { $change }
    [down] ，年減 { $change }
    [flat] ，與前一年持平
   *[none] { "" }
}{ $rate ->
    [none] 。
   *[other] ，毛利率 { $rate }。
}
plan-joint-goal = 目標
plan-joint-brings = { $side }的行動
plan-joint-nothing = 暫無
plan-joint-list = { $both ->
    [0] 各目標目前由誰推進
   *[other] { $n } 個目標中有 { $both } 個由雙方共同推進
}
plan-together = 共創進展
plan-together-meetings = 近十二個月{ $workshops ->
    [0] 沒有舉辦工作坊
   *[other] 舉辦了 { $workshops } 次工作坊
}{ $strategy ->
    [0] { $workshops ->
        [0] ，也沒有策略會議
       *[other] ，沒有策略會議
    }
   *[other] { $workshops ->
        [0] ，召開了 { $strategy } 次策略會議
       *[other] 、{ $strategy } 次策略會議
    }
}{ $next ->
    [none] ；下一次尚未安排。
   *[other] ；下一次訂於 { $next }（{ $kind }）。
}
plan-together-reference = { $given ->
    [True] 自 { $day } 起為本公司作推薦{ $text ->
        [none] 。
       *[other] ：{ $text }。
    }
   *[other] { $day } 撤回了推薦{ $text ->
        [none] 。
       *[other] ：{ $text }。
    }
}
plan-together-usage = 已交付的功能近 90 天使用 { $uses } 次{ $turn ->
    [up] ，較先前 90 天增加 { $change }
    [down] ，較先前 90 天減少 { $change }
    [flat] ，與先前 90 天持平
   *[none] { "" }
}{ $feature ->
    [none] 。
   *[other] ，以「{ $feature }」最多。
}

plan-scope = 合作範圍與合約
plan-scope-none = 目前沒有有效合約，供貨以單筆訂單為準。
plan-scope-contracts = { $n } 份有效合約{ $money ->
    [none] { "" }
   *[other] { $n ->
        [1] ，每年 { $money }
       *[other] ，合計每年 { $money }
    }
}{ $next ->
    [none] { $n ->
        [1] ；自動續約或無固定期限。
       *[other] ；皆自動續約或無固定期限。
    }
   *[other] 。「{ $name }」將於 { $next } 到期{ $state ->
        [bare] ，續約尚未啟動。
        [open] ，已有商機在跟進。
       *[other] 。
    }
}
plan-scope-bought = 近十二個月採購 { $money }；訂單未註明產品。
plan-scope-supplied = { $n ->
    [1] 近十二個月的採購都屬於一個品類：{ $category }。
   *[other] 近十二個月採購了 { $n } 個品類，其中{ $category }占 { $share }。
}
plan-scope-list = { $n } 份有效合約{ $ending ->
    [True] ，最先到期的在前
   *[other] {""}
}
plan-scope-renewal = 續約進展
plan-scope-passed = 已過
plan-renewal = { $state ->
    [none] 無固定期限
    [renews] 自動續約
    [open] 已有商機
    [bare] 尚未啟動
    [later] 為時尚早
   *[unknown] 不詳
}
plan-scope-range = 供應 { $n } 個品類，以{ $category }為首
plan-scope-others = 其他 { $n } 個品類
plan-scope-months = 近十二個完整月份的淨採購額。

plan-team = 團隊與會面
plan-team-lead = { $theirs ->
    [0] 尚未登錄客戶方的聯絡人
   *[other] 已登錄客戶方聯絡人 { $theirs } 位
}{ $owner ->
    [none] ；本公司尚無人負責該客戶
   *[other] ；本公司由{ $owner }負責
}。{ $planned ->
    [0] 目前沒有安排會面。
   *[other] 已安排 { $planned } 次會面，下一次在 { $next }。
}
plan-team-kept = 近十二個月應舉行 { $due } 次會面，如期舉行 { $kept } 次{ $more ->
    [True] ；實際共會面 { $held } 次，同一週期內的第二次會面不抵補其他週期的缺席。
   *[False] 。
}
plan-team-stances = { $sponsors ->
    [0] 客戶方沒有內部支持者
   *[other] 客戶方有 { $sponsors } 位內部支持者
}{ $critics ->
    [0] 。
   *[other] ；{ $critics } 位批評者有待爭取。
}
plan-level = 層級
plan-level-team = { $side }
plan-level-nobody = 尚無人選
plan-level-rhythm = 頻率
plan-level-last = 上次會面
plan-level-never = 十二個月內沒有
plan-level-next = 下次會面
plan-level-none = 尚未安排
plan-level-now = 應立即安排
plan-level-due = { $day } 前應安排
plan-levels-list = { $bare ->
    [0] 雙方團隊，依層級：各層級都已安排下次會面
   *[other] 雙方團隊，依層級：{ $layers }尚未安排下次會面
}
plan-person = { $name }（{ $role }）
plan-names-gap = ；
plan-names-more = { $names }；另有 { $n } 人
plan-rhythm-52 = 每週
plan-rhythm-26 = 每兩週
plan-rhythm-12 = 每月
plan-rhythm-6 = 每兩個月
plan-rhythm-4 = 每季
plan-rhythm-2 = 每半年
plan-rhythm-1 = 每年
plan-rhythm-other = 每年 { $n } 次
plan-meeting-form = 形式
plan-meetings-list = 已安排 { $n } 次會面，第一次在 { $day }
plan-team-people = { $asked ->
    [0] 我們認識的 { $n } 人，近期{ EACH($n) }已聯絡
   *[other] { $n } 人中有 { $asked } 人需要跟進
}
plan-team-step = 下一步
plan-step-replace = { $day } 離任：爭取新的支持者
plan-step-successor = { $day } 離任：拜訪繼任者
plan-step-win = 傾聽批評，商定一項改進
plan-step-meet = 30 天內會面
plan-step-renew = 恢復聯絡

plan-actions = 行動計畫
plan-actions-lead = 目前有 { $n } 項行動進行中{ $theirs ->
    [0] { $n ->
        [1] ，由本公司負責
       *[other] ，皆由本公司負責
    }
   *[other] { $ours ->
        [0] { $n ->
            [1] {""}，由{ $to ->
                [client] 貴公司
               *[internal] 客戶
            }負責
           *[other] {""}，皆由{ $to ->
                [client] 貴公司
               *[internal] 客戶
            }負責
        }
       *[other] ：本公司 { $ours } 項，{ $to ->
            [client] 貴公司
           *[internal] 客戶
        } { $theirs } 項
    }
}{ $late ->
    [0] ，沒有逾期
   *[other] { $n ->
        [1] ，已逾期
       *[other] ，其中 { $late } 項逾期
    }
}。{ $next ->
    [none] { "" }
   *[other] 下一項到期的是「{ $title }」（{ $next }）。
}
plan-actions-none = 尚未約定行動。
plan-proposed-lead = 行動手冊建議接下來約定 { $n } 項。
plan-actions-list = { $late ->
    [0] { $n } 項進行中的行動，沒有逾期
   *[other] { $n } 項進行中的行動，{ $late } 項逾期
}
plan-action = 行動
plan-action-for = 對應目標
plan-action-side = 負責方
plan-action-who = 負責人
plan-action-due = 期限
plan-action-state = 狀態
plan-undated = 未定日期
plan-late = 逾期 { $days } 天
plan-due-in = { $days ->
    [0] 今日到期
    [1] 明日到期
   *[other] 還有 { $days } 天
}
plan-proposed = 接下來應約定的 { $n } 項行動，依期限先後
plan-proposed-note = 由行動手冊依該客戶的已知情況提出，尚未與任何人約定。

plan-risks = 風險
plan-risks-lead = { $n ->
    [0] 現有資料中沒有影響計畫落實的因素。
   *[other] 有 { $n } 項因素可能影響計畫落實。
}
plan-risks-warnings = { $n ->
    [0] 目前沒有預警。
   *[other] { $severe ->
        [0] 另有 { $n } 項預警，{ $n ->
            [1] 並不嚴重。
           *[other] 均不嚴重。
        }
       *[other] 另有 { $n } 項預警，其中 { $severe } 項嚴重。
    }
}
plan-risk = 風險
plan-risk-answer = 應對
plan-risks-list = { $n } 項風險及其應對
plan-warnings-list = { $n } 項預警，僅供內部
plan-risk-ending = 「{ $name }」將於 { $day } 到期{ $notice ->
    [none] 。
   *[other] ，通知截止日為 { $notice }。
}
plan-answer-ending = 商定後續安排
plan-risk-behind = { $state ->
    [missed] 「{ $title }」到期未達成。
    [back] 「{ $title }」較起點退步。
   *[behind] 「{ $title }」可能無法如期達成：時間已過 { $spent }，只完成 { $gone }。
}
plan-answer-behind = { $served ->
    [True] 檢視現有行動是否足夠，並商定補充措施
   *[other] 約定第一項行動，明確負責人與期限
}
plan-risk-unmeasured = 「{ $title }」尚無人衡量。
plan-answer-unmeasured = 開始衡量，並指定回報人
plan-risk-unserved = 「{ $title }」目前沒有對應的行動。
plan-answer-unserved = 約定下一項行動，明確負責人與期限
plan-risk-late = { $side ->
    [client] { $to ->
        [client] 貴公司
       *[internal] 客戶方
    }的「{ $title }」已逾期 { $days } 天。
   *[ours] 本公司的「{ $title }」已逾期 { $days } 天。
}
plan-risk-target = { $state ->
    [out] 依展望全年目標已難達成：尚差 { $left }，{ $quarter }預計 { $expected }，區間上限 { $most }。
   *[open] 全年目標可能無法達成：尚差 { $left }，{ $quarter }預計 { $expected }。
}
plan-answer-target = 說明如何補足差額，或商定新的目標
plan-answer-late = { $side ->
    [client] 了解受阻原因，重新約定日期
   *[ours] 盡快完成，或重新約定日期
}
plan-risk-level = { $layer }尚未安排會面。
plan-answer-level = 訂定日期

plan-repair = 修復計畫
plan-repair-lead = 修復須在 { $day } 前啟動，針對：{ $names }。
plan-reinforcement-lead = { $score ->
    [none] 健康度屬「{ $band }」：需要加強，首項在 { $day } 前。
   *[other] 健康度 { $score } 分，屬「{ $band }」：需要加強，首項在 { $day } 前。
}
plan-repair-list = { $n ->
    [1] 修復（{ $day } 前）
   *[other] 修復分 { $n } 步，首步在 { $day } 前
}
plan-reinforcement-list = { $n ->
    [1] 加強（{ $day } 前）
   *[other] 加強分 { $n } 步，首步在 { $day } 前
}
plan-repair-weak = 健康度中最弱的部分（滿分 100）：{ $parts }。
plan-repair-component = { $name }（{ $score }）

plan-growth = 成長
plan-growth-none = 目前沒有進行中的商機。
plan-growth-open = 有 { $n } 個商機正在進行{ $money ->
    [none] { "" }
   *[other] ，價值 { $money }
}{ $next ->
    [none] 。
   *[other] ；下一個預計在 { $next } 有結果。
}
plan-growth-gaps = 同業採購而該客戶沒有採購的品類有 { $n } 個，首先是{ $category }{ $size ->
    [none] 。
   *[other] ，規模約每年 { $size }。
}
plan-wallet = 荷包占有率
plan-wallet-room = 每年 { $money } 流向他處
plan-competitor = 競爭對手
plan-open-list = { $n } 個進行中的商機{ $dated ->
    [True] ，最先有結果的在前
   *[other] {""}
}
plan-white-list = 空白商機：{ $n } 個品類
plan-gaps-note = 對照同產業其他有採購的客戶，近十二個完整月份；規模只是數量級，不是承諾。
plan-rivals = 競爭對手出現之處
plan-rival-sale = { $outcome ->
    [won] 「{ $name }」有{ $rival }參與競爭，由本公司贏得。
    [lost] 「{ $name }」有{ $rival }參與競爭，本公司未能成交。
   *[open] 「{ $name }」有{ $rival }參與競爭。
}
plan-rival-event = { $text ->
    [none] { $day }：有競爭對手活動。
   *[other] { $day }：{ $text }。
}

plan-worth = 價值與所需資源
plan-worth-revenue = { $margin ->
    [none] 本計畫要守住每年 { $money } 的營收。
   *[other] 本計畫要守住每年 { $money } 的營收與 { $margin } 的毛利。
}
plan-worth-contracts = 本計畫要守住每年 { $money } 的合約。
plan-need = { $turn ->
    [more] 客戶經理每年須拜訪 { $proposed } 次，多於近十二個月的 { $visits } 次；依客戶等級應為 { $promised } 次。
    [fewer] 客戶經理每年拜訪 { $proposed } 次即可（近十二個月為 { $visits } 次），時間用在別處更有價值；依客戶等級應為 { $promised } 次。
   *[same] 客戶經理每年須拜訪 { $proposed } 次，與近十二個月相同；依客戶等級應為 { $promised } 次。
}
plan-worth-margin = 近十二個月毛利
plan-worth-rate = 毛利率 { $rate }
plan-lifetime = 客戶終身價值（36 個月）
plan-resource = 資源
plan-resource-need = 所需
plan-resource-today = 現狀
plan-resources = 計畫所需的人與時間
plan-resource-meetings = { $layer }會面
plan-resource-yearly = 每年 { $n } 次（依客戶等級）
plan-resource-held = 近十二個月舉行 { $held } 次，{ $planned ->
    [0] 沒有安排
   *[other] 已安排 { $planned } 次
}
plan-resource-actions = { $n } 項進行中的行動
plan-resource-late = { $n ->
    [0] 沒有逾期
   *[other] { $n } 項逾期
}
plan-resource-steps = { $n ->
    [1] 行動手冊一步，{ $day } 前
   *[other] 行動手冊 { $n } 步，首步在 { $day } 前
}
plan-resource-unagreed = 有待約定

plan-measures = 衡量指標
plan-measures-standing = { $n ->
    [1] 該項指標{ $good ->
        [0] 未達到應有進度
       *[other] 進展良好
    }。
   *[other] { $good ->
        [0] { $n } 項指標{ EACH($n) }未達到應有進度。
       *[other] { $all ->
            [True] { $n } 項指標均進展良好。
           *[False] { $n } 項指標中有 { $good } 項進展良好。
        }
    }
}
plan-measures-lead = { $goals ->
    [0] 計畫成效以本公司的 { $own } 項指標衡量；尚無目標可供衡量。
   *[other] 計畫成效以 { $goals } 個目標{ $own ->
        [0] { "" }
       *[other] 和本公司的 { $own } 項指標
    }衡量。
}
plan-measures-list = { $n } 項衡量指標：起點、現狀與目標值
plan-measure = 指標
plan-measure-start = 起點
plan-measure-unit = { $measure }（{ $unit }）
plan-measure-today = 現狀
plan-measure-aim = 目標值
plan-measure-by = 期限
plan-measure-course = 進展
plan-course = { $state ->
    [reached] 已達成
    [missed] 未達成
    [back] 較起點退步
    [behind] 落後
    [on] 依進度
    [open] 推進中
   *[unmeasured] 尚未衡量
}
plan-measure-revenue = 本會計年度營收
plan-measure-attained = { $state ->
    [done] 目標的 { $share }
   *[running] 截至目前為目標的 { $share }
}
plan-measure-least = 至少 { $value }
plan-measure-always = 每次檢討
plan-measure-cadence = { $state ->
    [good] 做到
    [most] 大體做到
   *[few] 很少做到
}

plan-dates = 重要日期
plan-dates-lead = 下一個重要日期是 { $day }：{ $what }。
plan-road = { $kinds }共 { $all } 項，{ $n ->
    [0] 一年內均不到期
   *[other] { $every ->
        [True] 均在一年內到期
       *[False] 其中 { $n } 項一年內到期
    }{ $soon ->
        [0] ，未來三個月內沒有
        [all] ，且全在未來三個月內
       *[other] ，{ $soon } 項在未來三個月內
    }
}
plan-road-kinds = { $kind ->
    [contract] 合約
    [goal] 目標
   *[action] 行動
}
plan-road-group = { $kind ->
    [contract] 合約
    [goal] 目標
    [ours] 本公司行動
   *[client] { $to ->
        [client] 貴公司行動
       *[internal] 客戶行動
    }
}
plan-road-note = 左端為今日，向右為未來十二個月；各條止於到期日。
plan-road-open = 無固定期限
plan-date-what = 事項
plan-date-meeting = { $kind ->
    [strategy] 年度策略會議
   *[other] { $known ->
        [True] { $form }（{ $layer }）
       *[other] { $form }
    }
}
plan-dates-list = { $n ->
    [1] 一個重要日期：{ $first }
   *[other] { $first } 至 { $last } 共有 { $n } 個重要日期
}

plan-gaps = 計畫尚缺什麼
plan-gaps-lead = { $absent ->
    [0] 還需補充 { $n } 處，計畫才算完整。
   *[other] { $whole ->
        [True] 擬定計畫所需的 { $of } 類資料，該客戶全部缺漏
       *[other] 擬定計畫所需的 { $of } 類資料中，該客戶尚缺 { $absent } 類
    }{ $more ->
        [0] 。
       *[other] ，另有 { $more } 處待補充。
    }
}
plan-lacks-objectives = 目標：客戶與本公司希望達成什麼，如何衡量，起點、目標值與期限（objectives 表）。沒有目標，就無從判斷計畫是否達成。
plan-lacks-actions = 行動：雙方由誰在何時前做什麼（actions 表）。
plan-lacks-contacts = 人員：客戶方由誰決策、使用與付款，及其層級與態度（contacts 表）。
plan-lacks-interactions = 會面：已舉行與已安排的，及其層級（interactions 表）。這樣計畫才能指出下一次應在何時。
plan-lacks-contracts = 合約：起止、通知期與年度金額（contracts 表）。這樣才能及早安排續約。
plan-lacks-opportunities = 商機：可能售出什麼、金額多少、何時有結果（opportunities 表）。
plan-lacks-targets = 營收目標：每月計畫的營收（targets 表）。這樣才能用數字衡量成效。
plan-lacks-owner = 客戶經理：尚無人負責這份計畫（accounts 表 owner 欄）。
plan-lacks-measured = { $n } 個目標沒有目前數值：{ $titles }。
plan-lacks-shared = 沒有與客戶約定的目標，全部為本公司自設。
plan-lacks-days = { $n } 項進行中的行動沒有日期。
plan-lacks-levels = { $layers }尚無認識的人。

client-plan = 合作計畫
client-plan-running = 合作計畫 · { $account }
client-plan-description = { $account }與{ $supplier }的合作計畫，{ $period }
client-plan-summary = 一頁看懂計畫
client-plan-tasks = 雙方接下來要做的 { $n } 件事
client-plan-watch = 雙方共同關注的事項
client-plan-without = 雙方尚未約定目標：約定兩三個目標，是這份計畫的第一步。
client-plan-next = { $kind ->
    [none] 下次會面在 { $day }。
   *[other] 下次會面在 { $day }（{ $kind }）。
}
client-plan-meet = 目前還沒有約定會面。
client-plan-tile-meeting = 下次會面
client-plan-tile-contract = 最先到期的合約
client-plan-value = 共同價值
client-plan-scope = 合作範圍與合約
client-plan-scope-lead = { $n ->
    [0] 目前沒有有效合約，供貨以單筆訂單為準。
   *[other] { $next ->
        [none] 雙方有 { $n } 份有效合約，{ EACH($n) }自動續約或無固定期限。
       *[other] 雙方有 { $n } 份有效合約，最先到期的是「{ $name }」（{ $next }）。
    }
}
client-plan-supplied = { $n ->
    [1] 近十二個月貴公司採購了一個品類：{ $category }。
   *[other] 近十二個月貴公司採購了 { $n } 個品類，以{ $category }最多。
}
client-plan-contracts = { $n } 份合約{ $ending ->
    [True] ，最先到期的在前
   *[other] {""}
}
client-plan-range = 本公司供應的 { $n } 個品類
client-plan-category = 品類
client-plan-bought = 貴公司採購額（{ $currency }）
client-plan-renewal = { $state ->
    [none] 無固定期限
    [renews] 自動續約
   *[agree] 有待商定
}
client-plan-team = 團隊與會面
client-plan-team-lead = { $theirs ->
    [0] 貴公司的參與人員有待確認。
   *[other] 貴公司有 { $theirs } 位成員參與本計畫。
}{ $lead ->
    [none] { "" }
   *[other] 本公司由{ $lead }負責。
}{ $planned ->
    [0] 目前還沒有安排會面。
   *[other] 已安排 { $planned } 次會面，下一次在 { $next }。
}
client-plan-risks = 共同的風險
client-plan-risks-lead = { $n ->
    [0] 現有紀錄中沒有影響計畫落實的因素。
   *[other] 有 { $n } 項因素可能影響計畫落實，因應辦法列於其旁。
}
client-plan-measures-lead = 計畫成效以 { $n } 項指標衡量。
client-plan-open = 有待約定
client-plan-open-lead = 再約定以下 { $n } 項，計畫才算完整。
client-plan-open-goals = 貴公司的兩三個目標，各有衡量方式、目標值與期限。
client-plan-open-actions = 雙方由誰在何時前做什麼。
client-plan-open-meetings = 各層級下次會面的日期。
client-plan-open-people = 貴公司由誰決策、使用與下單。
client-plan-open-measured = { $titles }的目前數值，以及由誰提供。
client-plan-actions = 雙方行動計畫
client-plan-tile-bought = 貴公司近十二個月採購額
plan-goals-part = { $state ->
    [reached] { $n } 個已達成
    [on] { $n } 個依進度推進
    [behind] { $n } 個進度落後
    [dark] { $n } 個尚未衡量
   *[open] { $n } 個正在推進
}

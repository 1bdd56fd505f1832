### 檔案與欄名的問題：說明問題所在，以及如何處理。

fault-missing-file = 資料表 { $table } 所需的檔案 { $file } 不存在。{ $near ->
    [1] 資料夾中名稱最接近的是 { $nearest }。請為它改名，或將其名稱
   *[0] 請將檔案放入該資料夾，或將正確的檔名
    }寫入 kamreport.toml 的 [tables.{ $table }] 一節：file = "…"。
fault-near-file = 未讀取 { $file }，但其名稱與資料表 { $table } 相近。若內容正是該表，請改名，或在 kamreport.toml 的 [tables.{ $table }] 一節中寫明。
fault-unused-file = { $file } 未被讀取：其名稱與任何資料表都不相符。若其中是某張表的資料，請以表名命名（{ $tables }），或在 kamreport.toml 的 [tables.…] 下寫明檔名；否則請將其移出該資料夾。
fault-two-forms = { $file } 與 { $other } 皆作為資料表 { $table } 讀入。若其中一個是複本，資料會重複計算：請刪除其一，或在 kamreport.toml 的 [tables.{ $table }] 一節中指定一個。
fault-missing-column = 資料表 { $table } 需要 { $column } 欄，而 { $file } 中沒有這個欄名。{ $near ->
    [1] 您指的是「{ $value }」嗎？請修改欄名，或在 kamreport.toml 的 [tables.{ $table }.columns] 一節中寫明：{ $column } = "{ $value }"。
   *[0] 該檔案的欄名有：{ $headers }。請在 kamreport.toml 的 [tables.{ $table }.columns] 一節中寫明：{ $column } = "…"。
    }
fault-near-column = { $file } 的欄名「{ $column }」未被使用，但與 { $contract } 欄相近。若內容正是該欄，請修改欄名，或在 kamreport.toml 的 [tables.{ $table }.columns] 一節中寫明：{ $contract } = "{ $column }"。
fault-strange-column = { $file } 的欄名「{ $column }」未被使用：{ $table } 表只有 { $columns } 這幾欄。若內容是其中一種語言，請改用該欄名；否則請刪除這一欄。
fault-unused-name = { $file } 第 { $row } 列的名稱「{ $value }」不是資料中的任何文字，因此不會改變任何報告。請與資料寫得完全一致（包括大小寫），或刪除該列。
fault-missing-header = kamreport.toml 為資料表 { $table } 指定了欄名「{ $value }」，但 { $file } 中沒有。最接近的是「{ $nearest }」。請更正 kamreport.toml 中的名稱。
fault-ambiguous-header = 資料表 { $table } 的 { $contract } 欄所需的欄名「{ $column }」出現在多個關聯檔案中。請在 kamreport.toml 中寫明是哪一個：{ $choices }。
fault-duplicate-header = 欄名「{ $column }」在 { $file } 中出現了 { $count } 次，無法判斷指的是哪一欄。請為每一欄取不同的名稱。
fault-empty-header = { $file } 的 { $column } 欄有資料但沒有欄名，因此未讀取。若有需要，請補上欄名。
fault-empty-file = { $file } 是空檔案。請重新儲存，包含欄名與資料；不需要時請刪除。
fault-no-rows = { $file } 只有欄名，沒有資料列。若應有資料，請重新匯出。
fault-ragged-row = { $file } 第 { $row } 列有 { $found } 個欄位，而標題列有 { $expected } 個。請檢查文字中是否有未加引號的分隔符號，或缺少欄位。
fault-unterminated-quote = { $file } 第 { $row } 列的引號沒有結尾。請補上引號；若引號屬於文字內容，請寫成兩個。
fault-undecodable = { $file } 第 { $row } 列含有不符合檔案編碼的位元組：「{ $value }」。請以單一編碼（最好是 UTF-8）重新儲存檔案。
fault-encoding-guessed = { $file } 未標明編碼，也不是 UTF-8；已依 { $value } 讀取。若名稱顯示有誤，請另存為 UTF-8，或在 kamreport.toml 中指定該檔案之處宣告正確的編碼：encoding = "big5"、"gb18030"、"cp1252" 等。
fault-encoding-not-as-declared = { $file } 宣告為 { $value }，但其內容是有效的 UTF-8，已依 UTF-8 讀取。若名稱顯示正確，請刪除該宣告。
fault-unknown-encoding = 「{ $value }」不是已知的編碼。請為 { $file } 使用 utf-8、big5、gb18030、cp1252 或 shift_jis 等。
fault-unknown-separator = 「{ $value }」不能作為 { $file } 的分隔符號。請使用單一字元，例如 "," 或 ";"，或寫 "tab"。
fault-truncated-file = { $file } 已損毀或不完整（{ $detail }）。請重新複製或匯出。
fault-password-protected = { $file } 受密碼保護。請另存為不含密碼的檔案。
fault-too-large = { $file } 解壓縮後將達 { $megabytes } MB，上限為 { $most } MB。請將資料另存為 CSV 或 Parquet。
fault-missing-sheet = { $file } 中沒有工作表「{ $value }」。最接近的是「{ $nearest }」；現有工作表：{ $sheets }。請更正 kamreport.toml 中的 sheet = "…"。
fault-unreadable-file = 無法開啟 { $file }：{ $detail }。請確認它是檔案，且您有讀取權限。
fault-no-database = { $file } 是查詢，但 kamreport.toml 沒有指明資料庫。請寫入 [database] 及 url = "postgresql+psycopg://reader@host/name"，或將該檔案移出資料夾。
fault-no-driver = 無法將 { $file } 送交資料庫：{ $detail }。請執行 { $command }，並安裝所用資料庫的驅動程式（PostgreSQL：psycopg）。
fault-database-refused = { $file }：資料庫 { $database } 回應：{ $detail }。請更正查詢語句、kamreport.toml 中的位址，或 KAMREPORT_DATABASE_PASSWORD 中的密碼。
fault-unknown-form = { $file }：無法讀取以「{ $value }」結尾的檔案。可讀取的有 { $forms }。
fault-control-characters = { $file } 的「{ $column }」欄有 { $count } 處文字含控制字元，首次出現在第 { $row } 列；每個字元已替換為 �。若有影響，請在資料來源中清理。
fault-joined-key-repeats = 「{ $value }」在 { $file } 的 { $column } 欄中出現了 { $count } 次，第 { $row } 列又一次出現；關聯檔案中每個鍵只能出現一次。資料表 { $table } 未讀取。請刪除重複列，或改用其他欄關聯。
fault-joined-without-partner = { $file } 中有 { $count } 列的 { $column } 在 { $joined } 中找不到，例如第 { $row } 列的「{ $value }」。這些列已使用，但沒有關聯欄的內容。請在 { $joined } 中補齊。

table-none = 檔案

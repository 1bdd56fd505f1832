### 文件与表头的问题：说明问题所在，以及如何处理。

fault-missing-file = 表 { $table } 所需的文件 { $file } 不存在。{ $near ->
    [1] 文件夹中名称最接近的是 { $nearest }。请为它改名，或将其名称
   *[0] 请将文件放入该文件夹，或将正确的文件名
    }写入 kamreport.toml 的 [tables.{ $table }] 一节：file = "…"。
fault-near-file = 未读取 { $file }，但其名称与表 { $table } 相近。如果内容正是该表，请改名，或在 kamreport.toml 的 [tables.{ $table }] 一节中写明。
fault-unused-file = { $file } 未被读取：其名称与任何数据表都不相符。如果其中是某张表的数据，请以表名命名（{ $tables }），或在 kamreport.toml 的 [tables.…] 下写明文件名；否则请将其移出该文件夹。
fault-two-forms = { $file } 与 { $other } 均作为表 { $table } 读入。如果其中一个是副本，数据会被重复计算：请删除其一，或在 kamreport.toml 的 [tables.{ $table }] 一节中指定一个。
fault-missing-column = 表 { $table } 需要 { $column } 列，而 { $file } 中没有这一表头。{ $near ->
    [1] 您指的是“{ $value }”吗？请修改表头，或在 kamreport.toml 的 [tables.{ $table }.columns] 一节中写明：{ $column } = "{ $value }"。
   *[0] 该文件的表头有：{ $headers }。请在 kamreport.toml 的 [tables.{ $table }.columns] 一节中写明：{ $column } = "…"。
    }
fault-near-column = { $file } 的表头“{ $column }”未被使用，但与 { $contract } 列相近。如果内容正是该列，请修改表头，或在 kamreport.toml 的 [tables.{ $table }.columns] 一节中写明：{ $contract } = "{ $column }"。
fault-strange-column = { $file } 的表头“{ $column }”未被使用：{ $table } 表只有 { $columns } 这几列。如果内容是其中一种语言，请改用该列名；否则请删除这一列。
fault-unused-name = { $file } 第 { $row } 行的名称“{ $value }”不是数据中的任何文字，因此不会改变任何报告。请与数据写得完全一致（包括大小写），或删除该行。
fault-missing-header = kamreport.toml 为表 { $table } 指定了表头“{ $value }”，但 { $file } 中没有。最接近的是“{ $nearest }”。请更正 kamreport.toml 中的名称。
fault-ambiguous-header = 表 { $table } 的 { $contract } 列所需的表头“{ $column }”出现在多个关联文件中。请在 kamreport.toml 中写明是哪一个：{ $choices }。
fault-duplicate-header = 表头“{ $column }”在 { $file } 中出现了 { $count } 次，无法判断指的是哪一列。请为每一列取不同的名称。
fault-empty-header = { $file } 的 { $column } 列有数据但没有表头，因此未读取。如果需要，请补上表头。
fault-empty-file = { $file } 是空文件。请重新保存，包含表头和数据；不需要时请删除。
fault-no-rows = { $file } 只有表头，没有数据行。如果应有数据，请重新导出。
fault-ragged-row = { $file } 第 { $row } 行有 { $found } 个字段，而表头有 { $expected } 个。请检查文本中是否有未加引号的分隔符，或缺少字段。
fault-unterminated-quote = { $file } 第 { $row } 行的引号没有闭合。请补上引号；如果引号属于文本内容，请写成两个。
fault-undecodable = { $file } 第 { $row } 行含有不符合文件编码的字节：“{ $value }”。请以单一编码（最好是 UTF-8）重新保存文件。
fault-encoding-guessed = { $file } 未标明编码，也不是 UTF-8；已按 { $value } 读取。如果名称显示有误，请另存为 UTF-8，或在 kamreport.toml 中指定该文件之处声明正确的编码：encoding = "gb18030"、"big5"、"cp1252" 等。
fault-encoding-not-as-declared = { $file } 声明为 { $value }，但其内容是有效的 UTF-8，已按 UTF-8 读取。如果名称显示正确，请删除该声明。
fault-unknown-encoding = “{ $value }”不是已知的编码。请为 { $file } 使用 utf-8、gb18030、big5、cp1252 或 shift_jis 等。
fault-unknown-separator = “{ $value }”不能作为 { $file } 的分隔符。请使用单个字符，例如 "," 或 ";"，或写 "tab"。
fault-truncated-file = { $file } 已损坏或不完整（{ $detail }）。请重新复制或导出。
fault-password-protected = { $file } 受密码保护。请另存为不带密码的文件。
fault-too-large = { $file } 解压后将达 { $megabytes } MB，上限为 { $most } MB。请将数据另存为 CSV 或 Parquet。
fault-missing-sheet = { $file } 中没有工作表“{ $value }”。最接近的是“{ $nearest }”；现有工作表：{ $sheets }。请更正 kamreport.toml 中的 sheet = "…"。
fault-unreadable-file = 无法打开 { $file }：{ $detail }。请确认它是文件，并且您有读取权限。
fault-no-database = { $file } 是查询，但 kamreport.toml 没有指明数据库。请写入 [database] 及 url = "postgresql+psycopg://reader@host/name"，或将该文件移出文件夹。
fault-no-driver = 无法将 { $file } 提交给数据库：{ $detail }。请运行 { $command }，并安装所用数据库的驱动（PostgreSQL：psycopg）。
fault-database-refused = { $file }：数据库 { $database } 返回：{ $detail }。请更正查询语句、kamreport.toml 中的地址，或 KAMREPORT_DATABASE_PASSWORD 中的密码。
fault-unknown-form = { $file }：无法读取以“{ $value }”结尾的文件。可读取的有 { $forms }。
fault-control-characters = { $file } 的“{ $column }”列有 { $count } 处文本含控制字符，首次出现在第 { $row } 行；每个字符已替换为 �。如有影响，请在数据来源中清理。
fault-joined-key-repeats = “{ $value }”在 { $file } 的 { $column } 列中出现了 { $count } 次，第 { $row } 行又一次出现；关联文件中每个键只能出现一次。表 { $table } 未读取。请删除重复行，或改用其他列关联。
fault-joined-without-partner = { $file } 中有 { $count } 行的 { $column } 在 { $joined } 中找不到，例如第 { $row } 行的“{ $value }”。这些行已使用，但没有关联列的内容。请在 { $joined } 中补齐。

table-none = 文件

### Faults of files and headers. Each message: what is wrong, and what to do.

fault-missing-file = There is no file { $file } for the table { $table }. { $near ->
    [1] The nearest name in the folder is { $nearest }. Rename it, or write its name
   *[0] Put it into the folder, or write the name of the right one
    } under [tables.{ $table }] in kamreport.toml: file = "…".
fault-near-file = { $file } was not read, but its name is close to the table { $table }. If that is what it holds, rename it, or name it under [tables.{ $table }] in kamreport.toml.
fault-unused-file = Nothing was read from { $file }: it resembles no table. If it holds one, name it after that table ({ $tables }), or write its name under [tables.…] in kamreport.toml; if not, move it elsewhere.
fault-two-forms = { $file } and { $other } were both read for { $table }. If one is a copy of the other, its rows now count twice: remove one, or name one under [tables.{ $table }] in kamreport.toml.
fault-missing-column = The table { $table } needs the column { $column }, and { $file } has no such header. { $near ->
    [1] Did you mean "{ $value }"? Rename it, or write under [tables.{ $table }.columns] in kamreport.toml: { $column } = "{ $value }".
   *[0] Its headers are: { $headers }. Write the right one under [tables.{ $table }.columns] in kamreport.toml: { $column } = "…".
    }
fault-near-column = The header "{ $column }" in { $file } was not used, but is close to the column { $contract }. If that is what it holds, rename it, or write under [tables.{ $table }.columns] in kamreport.toml: { $contract } = "{ $column }".
fault-strange-column = The header "{ $column }" in { $file } was not used: the table "{ $table }" has the columns { $columns }, and no other. If it holds one of these, name it so; else leave it out.
fault-unused-name = The name "{ $value }" in row { $row } of { $file } is no text of the data, so it changes no document. Write it exactly as it stands in the data, capitals too, or remove the row.
fault-missing-header = kamreport.toml names the header "{ $value }" for { $table }, and { $file } has none of that name. The nearest is "{ $nearest }". Correct the name in kamreport.toml.
fault-ambiguous-header = The header "{ $column }", wanted for { $contract } of { $table }, stands in several joined files. Write in kamreport.toml which is meant: { $choices }.
fault-duplicate-header = The header "{ $column }" stands { $count } times in { $file }, so it is not clear which column is meant. Give each column a name of its own.
fault-empty-header = Column { $column } of { $file } has values but no header, so it was not read. Give it a header if it is needed.
fault-empty-file = { $file } is empty. Save it again with a header row and its data, or remove it.
fault-no-rows = { $file } has a header and no rows. If data should be in it, export it again.
fault-ragged-row = Row { $row } of { $file } has { $found } fields where the header has { $expected }. Look for a separator inside a text that is not in quotes, or for a missing field.
fault-unterminated-quote = Row { $row } of { $file } opens a quotation mark and never closes it. Close it, or double it if it belongs to the text.
fault-undecodable = Row { $row } of { $file } has bytes that are no characters in the file's encoding: "{ $value }". Save the file again in one encoding, best UTF-8.
fault-encoding-guessed = { $file } does not say its encoding and is not UTF-8; it was read as { $value }. If names look wrong, save it as UTF-8 or declare the right one in kamreport.toml where the file is named: encoding = "cp1252", "gb18030", "big5" …
fault-encoding-not-as-declared = { $file } was declared to be { $value }, but it is valid UTF-8 and was read as that. Remove the declaration if the names look right.
fault-unknown-encoding = "{ $value }" is not an encoding. Use for example utf-8, cp1252, gb18030, big5 or shift_jis for { $file }.
fault-unknown-separator = "{ $value }" cannot separate fields in { $file }. Use one character, such as "," or ";", or "tab".
fault-truncated-file = { $file } is damaged or cut off ({ $detail }). Copy or export it again.
fault-password-protected = { $file } is protected by a password. Save it without one.
fault-too-large = { $file } would unpack to { $megabytes } MB; at most { $most } MB are opened. Save the data as CSV or Parquet.
fault-missing-sheet = { $file } has no sheet "{ $value }". The nearest is "{ $nearest }"; its sheets are: { $sheets }. Correct sheet = "…" in kamreport.toml.
fault-unreadable-file = { $file } cannot be opened: { $detail }. Check that it is a file and that you may read it.
fault-no-database = { $file } is a query, but kamreport.toml names no database. Write [database] with url = "postgresql+psycopg://reader@host/name", or move the file out of the folder.
fault-no-driver = { $file } cannot be put to the database: { $detail }. Type: { $command }, and install the driver of your database (PostgreSQL: psycopg).
fault-database-refused = { $file }: the database { $database } says: { $detail }. Correct the query, the address in kamreport.toml, or the password in KAMREPORT_DATABASE_PASSWORD.
fault-unknown-form = { $file }: files ending in "{ $value }" cannot be read. Known are { $forms }.
fault-control-characters = { $count ->
    [one] One text
   *[other] { $count } texts
    } in the column "{ $column }" of { $file } held control characters, first in row { $row }; each was replaced by �. Clean them in the source if they matter.
fault-joined-key-repeats = "{ $value }" stands { $count } times in the column { $column } of { $file }, again in row { $row }; a joined file may have each key only once. { $table } was not read. Remove the repetition, or join on another column.
fault-joined-without-partner = { $count ->
    [one] One row of { $file } has
   *[other] { $count } rows of { $file } have
    } a { $column } that { $joined } does not know, such as "{ $value }" in row { $row }. They are used without the joined columns. Add the missing rows to { $joined }.

table-none = Files

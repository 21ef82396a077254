package document

import (
	"fmt"
	"strings"
)

// Code names what is wrong with a file, the same in every language.
type Code string

const (
	EmptyFile        Code = "empty_file"        // no bytes, or nothing but white space
	Encrypted        Code = "encrypted"         // protected by a password
	NoText           Code = "no_text"           // pictures only
	TooLarge         Code = "too_large"         // more than MaxBytes
	Truncated        Code = "truncated"         // cut short or damaged
	Unsupported      Code = "unsupported"       // a format this package does not read
	Unreadable       Code = "unreadable"        // the text is there, but its fonts do not say which characters they draw
	NeedsLibreOffice Code = "needs_libreoffice" // readable only through LibreOffice, which is not installed or failed
	Bomb             Code = "bomb"              // unpacks to far more than a document holds
	TooSlow          Code = "too_slow"          // reading was stopped at its time or memory limit

	NotWorkbook    Code = "not_workbook"    // no .xlsx, whatever its name says
	OldWorkbook    Code = "old_workbook"    // what Excel wrote until 2003
	LockedWorkbook Code = "locked_workbook" // protected by a password
	LargeWorkbook  Code = "large_workbook"  // more than MaxWorkbook
	BrokenWorkbook Code = "broken_workbook" // cut short or damaged
	BombWorkbook   Code = "bomb_workbook"   // unpacks to far more than a workbook holds
)

// Error is what every reader of this package returns: what is wrong with the file and, through Message, what to do.
type Error struct {
	Code   Code   `json:"code"`
	Name   string `json:"name,omitempty"`   // the file's name as it was given
	Detail string `json:"detail,omitempty"` // a format's name, a part's name, a size; never needed to understand Message
	Err    error  `json:"-"`                // the cause, where there is one
}

func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("document: ")
	b.WriteString(e.Message("en"))
	if e.Err != nil {
		fmt.Fprintf(&b, " (%v)", e.Err)
	}
	return b.String()
}

func (e *Error) Unwrap() error { return e.Err }

// messages holds, for each code, what is wrong and what to do: Chinese, English.
var messages = map[Code][2]string{
	EmptyFile: {"文件是空的，没有任何内容。请检查是否选错了文件，重新上传。",
		"The file is empty. Check that it is the right file and upload it again."},
	Encrypted: {"文件设置了打开密码，无法读取。请在 Word、WPS 或 PDF 软件中取消密码，另存后再上传。",
		"The file is protected by a password. Remove the password in Word, WPS or the PDF program, save it and upload it again."},
	NoText: {"文件中没有可读取的文字，可能是扫描件或图片。请上传文字版（.docx、.doc、.txt），或先做文字识别（OCR）后再上传。",
		"The file holds no text, only pictures (a scan?). Upload the text version (.docx, .doc, .txt), or run text recognition (OCR) first."},
	TooLarge: {"文件过大，超过 20 MB 的上限。请删去图片或压缩图片，另存后再上传。",
		"The file is larger than the limit of 20 MB. Remove or compress its pictures, save it and upload it again."},
	Truncated: {"文件不完整或已损坏，可能是下载、拷贝时中断。请重新获取原文件，能在 Word 或 WPS 中正常打开后再上传。",
		"The file is incomplete or damaged, perhaps a broken download or copy. Get the original again, make sure it opens, and upload it again."},
	Unsupported: {"不支持这种文件格式。请另存为 .docx、.doc、.pdf、.txt 或 .html 后再上传。",
		"This kind of file is not supported. Save it as .docx, .doc, .pdf, .txt or .html and upload that."},
	Unreadable: {"文件中的字体没有文字编码信息，读出来是乱码。请上传 Word 版，或先做文字识别（OCR）后再上传。",
		"The fonts in the file do not say which characters they draw. Upload the Word version, or run text recognition (OCR) first."},
	NeedsLibreOffice: {"读取这种文件（WPS 旧格式、RTF 等）需要服务器安装 LibreOffice，目前没有安装或未能转换。请在 WPS 或 Word 中另存为 .docx 后再上传，或请管理员安装 LibreOffice。",
		"Reading this kind of file (old WPS, RTF and others) needs LibreOffice on the server, which is not installed or could not convert it. " +
			"Save it as .docx in WPS or Word and upload that, or ask the administrator to install LibreOffice."},
	Bomb: {"文件解压后异常庞大，为安全起见已拒绝。请在 Word 或 WPS 中打开后另存为新的 .docx 再上传。",
		"The file unpacks to an abnormal size and was refused for safety. Open it in Word or WPS, save it as a new .docx and upload that."},
	TooSlow: {"读取文件超出了时间或内存限制，已停止。请在 Word 或 WPS 中打开后另存为新的 .docx 再上传。",
		"Reading the file took too much time or memory and was stopped. Open it in Word or WPS, save it as a new .docx and upload that."},
	NotWorkbook: {"这不是 Excel 文件（.xlsx）。改了扩展名的文本或 CSV 不能导入，请在 Excel 或 WPS 中打开后另存为 .xlsx 再上传。",
		"This is not an Excel file (.xlsx). A text or CSV file under another name cannot be imported; open it in Excel or WPS and save it as .xlsx."},
	OldWorkbook: {"这是旧格式的 Excel 文件（.xls）。请在 Excel 或 WPS 中另存为 .xlsx 后再上传。",
		"This is an Excel file of the old kind (.xls). Save it as .xlsx in Excel or WPS and upload that."},
	LockedWorkbook: {"文件设置了打开密码，无法读取。请在 Excel 或 WPS 中取消密码，另存后再上传。",
		"The file is protected by a password. Remove the password in Excel or WPS, save it and upload it again."},
	LargeWorkbook: {"文件过大，超过 64 MB 的上限。请分成几个文件导入。",
		"The file is larger than the limit of 64 MB. Import it in parts."},
	BrokenWorkbook: {"文件不完整或已损坏。请确认能在 Excel 或 WPS 中正常打开，另存后再上传。",
		"The file is incomplete or damaged. Make sure it opens in Excel or WPS, save it and upload it again."},
	BombWorkbook: {"文件解压后异常庞大，为安全起见已拒绝。请把数据复制到新下载的模板中再上传。",
		"The file unpacks to an abnormal size and was refused for safety. Copy the data into a new template and upload that."},
}

// Message says what is wrong with the file and what to do, in Chinese for a lang that begins with "zh", else in English.
// It begins with the file's name where one is known.
func (e *Error) Message(lang string) string {
	m, ok := messages[e.Code]
	if !ok {
		m = messages[Truncated]
	}
	if strings.HasPrefix(lang, "zh") {
		if e.Name != "" {
			return "“" + e.Name + "”：" + m[0]
		}
		return m[0]
	}
	if e.Name != "" {
		return fmt.Sprintf("%q: %s", e.Name, m[1])
	}
	return m[1]
}

// fail makes an Error with a detail for the log.
func fail(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Detail: fmt.Sprintf(format, args...)}
}

"""PDF for the archive: PDF/A-3a and PDF/UA-1 in one file."""

from typing import Any

from kamreport.errors import DocumentError
from kamreport.exports import export
from kamreport.exports.pdf import finish, printed
from kamreport.page import Page

VARIANT = "pdf/a-3a"
END = b"</rdf:RDF>"
UA_1 = b"""\
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1" />
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
 <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
  <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
  <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
   <pdfaProperty:name>part</pdfaProperty:name>
   <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
   <pdfaProperty:category>internal</pdfaProperty:category>
   <pdfaProperty:description>Part of ISO 14289 that the document keeps to</pdfaProperty:description>
  </rdf:li></rdf:Seq></pdfaSchema:property>
 </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""
"""The claim of PDF/UA-1, described as PDF/A asks for what is not its own (ISO 19005-3, 6.6.2.3)."""


@export(suffix=".archive.pdf", media="application/pdf")
def pdfa(page: Page) -> bytes:
    """The page as PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once.

    It says of itself that it keeps to both. Some kilobytes larger than `pdf` for its colour profile; looks
    the same. Raises DocumentError as `pdf` does.
    """
    return printed(page, VARIANT, _claim_too)


def _claim_too(document: Any, pdf: Any) -> None:
    finish(document, pdf)
    claim(pdf)


def claim(pdf: Any) -> None:
    """Add the claim of PDF/UA-1 to the metadata of a pydyf.PDF. DocumentError where it has no place."""
    metadata = pdf.objects[int(pdf.catalog["Metadata"].split()[0])]
    text = b"".join(metadata.stream)
    if text.count(END) != 1:
        raise DocumentError("the metadata of the PDF are of a form that cannot be marked as PDF/UA-1")
    metadata.stream = [text.replace(END, UA_1 + END)]

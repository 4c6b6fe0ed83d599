/**
 * What is labelled in the samples and not read yet: sample → fields, `… to the letter` where only a capital or a
 * letter that looks alike differs. The tests of the samples fail where one of them is read after all, so that the
 * list shrinks.
 */
export const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  "bao-cao-77-bc-ttr.txt": ["citations.issuer"],
  "chi-thi-40-ct-tw.txt": ["citations.title", "recipients to the letter"],
  "cong-van-215-ldld.txt": ["citations.issuer", "citations.title"],
  "ke-hoach-311-kh-dtn.txt": ["issuers to the letter"],
  "ke-hoach-74-kh-stttt-ocr.txt": ["recipients", "signer.name", "signer.title"],
  "nghi-quyet-31-2017-nq-hdnd.txt": ["tasks"],
  "quy-che-phoi-hop-mttq.txt": ["citations.issuer"],
  "quyet-dinh-1039-qd-ubnd.txt": ["citations to the letter"],
  "tdv-01-2020.txt": ["issuers to the letter"],
};

/** Words on a page: where their baseline begins, in points from the left and the upper edge, and in what size. */
export interface Drawn {
  text: string;
  x: number;
  y: number;
  size?: number;
  /** Degrees by which the words are turned. */
  turned?: number;
}

const WIDTH = 595;
const HEIGHT = 842;
const SIZE = 12;

/**
 * A PDF with these words on its pages. The font is named, not embedded, and its text is encoded by the predefined map UniGB-UTF16-H (ISO 32000-1, 9.7.5.2), as older
 * Chinese documents are: every character is as wide as the type is large.
 */
export function tinyPdf(pages: readonly (readonly Drawn[])[], options: { encrypted?: boolean } = {}): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0
/BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor
/FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 90 >> >>] >>`,
    ...pages.flatMap((words, index) => {
      const content = words.map(draw).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  const key = '00'.repeat(32);
  const encrypt = options.encrypted ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]` : '';
  return withTable(objects, encrypt);
}

function draw({ text, x, y, size = SIZE, turned = 0 }: Drawn): string {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('');
  const [cosine, sine] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)].map((value) => value.toFixed(4));
  return `BT /F ${size} Tf ${cosine} ${sine} ${-Number(sine)} ${cosine} ${x} ${HEIGHT - y} Tm <${codes}> Tj ET`;
}

function withTable(objects: readonly string[], encrypt: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}${trailer}`, 'latin1');
}

/** A paragraph of lines that are as wide as the column, the first one indented by two characters. */
export function paragraph(text: string, top: number, { left = 72, characters = 36, pitch = 20 } = {}): Drawn[] {
  const drawn: Drawn[] = [];
  let at = 0;
  while (at < text.length) {
    const indent = at === 0 ? 2 : 0;
    drawn.push({ text: text.slice(at, at + characters - indent), x: left + indent * SIZE, y: top + drawn.length * pitch });
    at += characters - indent;
  }
  return drawn;
}

#!/usr/bin/env python3
"""Cuts the characters of the pages' own texts out of the whole fonts, so that most pages need two font files and not forty.

Called by refresh-vendor.sh with fonttools and brotli; the build does not need it. A character that comes later is shown from the
slices of noto-sans-jp until this runs again. Browsers keep files of the vendor's folder for ever: their names hold their hash.
"""

import glob
import hashlib
import io
import pathlib

from fontTools import subset

WHOLE = 'src/main/resources/org/fujinowa/documents/pdf/fonts/NotoSansJP-%s.ttf'
FOLDER = pathlib.Path('webapp/resources/vendor/noto-sans-jp-text')
TEXTS = ['src/main/resources/i18n/*.properties', 'src/main/resources/reference/*.csv', 'src/**/demonstration/*.java']
# Frequent in names of people and places.
NAMES = (
    '佐藤鈴木高橋田中伊渡辺山本村小林加吉松井上清水崎森池阿部石川前後岡長谷近坂遠青西福太三原竹金子和野宮酒柴内菊千葉久保今丸河杉浦平安達熊及芳賀'
    '岩手一関沢東磐気仙盛花巻奥州北島県市町区郡字里沼舘館堀桜庭昆畠畑橘菅工斉斎齋齊髙﨑邊邉濵濱澤廣栗柏桑梅桃柳楠榎槻樋鎌鹿熊鷹鶴亀'
    '翔大翼蓮悠真陽斗颯樹悟誠健輔太郎次朗介助祐裕優斗隼遥葵凛莉結衣愛咲美桜花奈菜々乃彩香穂希望恵幸子由紀佳智理沙瑞琴詩音羽空海光明正男女雄夫'
    '隆弘博浩宏茂繁進勇武司哲也達哉彦之助宗春夏秋冬雪月星夢叶心和歌麻衣亜矢絵里江枝代世津弥寿喜久代敏俊義孝忠孝信治修昭典')
# ASCII, Latin-1 and Latin Extended-A, dashes and quotes, kana with their punctuation, full-width forms
ALWAYS = [(0x20, 0x7F), (0xA0, 0x180), (0x2010, 0x2040), (0x3000, 0x3100), (0xFF01, 0xFF61)]

characters = {chr(code) for first, end in ALWAYS for code in range(first, end)}
characters |= set(NAMES)
for pattern in TEXTS:
    for name in sorted(glob.glob(pattern, recursive=True)):
        with open(name, encoding='utf-8') as file:
            characters |= set(file.read())

FACE = """@font-face {
  font-family: 'Noto Sans JP Text';
  font-style: normal;
  font-display: swap;
  font-weight: %s;
  src: url(./%s) format('woff2');
}
"""

FOLDER.mkdir(exist_ok=True)
for old in FOLDER.glob('*.woff2'):
    old.unlink()
faces = ''
for style, weights in (('Regular', '100 549'), ('Bold', '550 900')):
    options = subset.Options(flavor='woff2', hinting=False, layout_features=['*'], notdef_outline=True)
    font = subset.load_font(WHOLE % style, options)
    cutter = subset.Subsetter(options)
    cutter.populate(text=''.join(sorted(characters)))
    cutter.subset(font)
    cut = io.BytesIO()
    subset.save_font(font, cut, options)
    name = 'noto-sans-jp-text-%s-%s.woff2' % (style.lower(), hashlib.sha256(cut.getvalue()).hexdigest()[:10])
    (FOLDER / name).write_bytes(cut.getvalue())
    faces += FACE % (weights, name)
(FOLDER / 'noto-sans-jp-text.css').write_text(faces)

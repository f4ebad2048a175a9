/** A colour in linear light: red, green and blue from 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Light, Light, Light];

/** What reaches readers who lack one kind of cone wholly (Machado, Oliveira and Fernandes 2009, severity 1), and those who lack none. */
export const visions: Readonly<Record<string, Matrix>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The contrast of two colours as WCAG 2 computes it, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** How far apart two colours look to a kind of eye: their distance in Oklab, a hundred times. Black and white are 100 apart. */
export function distanceOf(one: string, other: string, vision: Matrix): number {
  const [a, b] = [oklab(seen(lightOf(one), vision)), oklab(seen(lightOf(other), vision))];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function lightOf(colour: string): Light {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function luminance(colour: string): number {
  return product([0.2126, 0.7152, 0.0722], lightOf(colour));
}

function product(one: Light, other: Light): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function seen(light: Light, [red, green, blue]: Matrix): Light {
  const within = (share: number) => Math.max(0, Math.min(1, share));
  return [within(product(red, light)), within(product(green, light)), within(product(blue, light))];
}

/** Björn Ottosson's Oklab, in which equal distances look alike. */
function oklab(light: Light): Light {
  const cones: Light = [
    Math.cbrt(product([0.4122214708, 0.5363325363, 0.0514459929], light)),
    Math.cbrt(product([0.2119034982, 0.6806995451, 0.1073969566], light)),
    Math.cbrt(product([0.0883024619, 0.2817188376, 0.6299787005], light)),
  ];
  return [
    product([0.2104542553, 0.793617785, -0.0040720468], cones),
    product([1.9779984951, -2.428592205, 0.4505937099], cones),
    product([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

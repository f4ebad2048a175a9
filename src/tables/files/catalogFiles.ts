import { catalogAddress } from '../../addresses/catalogAddress.ts';
import { catalogNodes } from '../catalog/catalogNodes.ts';
import { rdfPrefixes } from '../catalog/rdfNode.ts';
import { turtleText } from '../catalog/turtleText.ts';
import { dataFile, fileFacts, type DataFileMaker } from '../dataFile.ts';
import { jsonText } from '../jsonText.ts';

/** The catalogue of the files made before it, as JSON-LD and as Turtle. */
export const catalogFiles: DataFileMaker = (plan, made) => {
  const nodes = catalogNodes(plan, made.map(fileFacts));
  return [
    dataFile(catalogAddress.jsonLd, 'JSON-LD', jsonText({ '@context': rdfPrefixes, '@graph': nodes })),
    dataFile(catalogAddress.turtle, 'Turtle', turtleText(nodes)),
  ];
};

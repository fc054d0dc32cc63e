// Parses all files of a plan with js-yaml and does nothing with them: node parse.js DIRECTORY.
'use strict';
const fs = require('fs');
const path = require('path');
const yaml = require('js-yaml');

const directory = process.argv[2];
const names = ['team.yaml', 'holidays.yaml', 'pipelines.yaml'];
for (const name of fs.readdirSync(path.join(directory, 'pipelines'))) names.push(`pipelines/${name}`);
for (const name of names) yaml.load(fs.readFileSync(path.join(directory, name), 'utf8'));

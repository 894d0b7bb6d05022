import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse } from 'graphql';
import { readTypeDefs } from './schema/type-defs.ts';

/** Concrete contract types of the countries: the core knows them by the interface that they implement. */
function contractTypes(): readonly string[] {
  return readdirSync(new URL('./jurisdictions/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readTypeDefs(new URL(`./jurisdictions/${name}/graphql/`, import.meta.url)))
    .flatMap((sdl) => parse(sdl).definitions)
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ interfaces }) => interfaces?.some(({ name }) => name.value === 'Contract'))
    .map(({ name }) => name.value);
}

const nouns = [
  'Appointment',
  'Assessment',
  'BoundSignIn',
  'Consent',
  'ConsentRequest',
  'FileAccess',
  'Invitation',
  'PartErasure',
  'PartnerApp',
  'Attendance',
  'Attestation',
  'Authority',
  'Centre',
  'Contract',
  'ContractChild',
  'ContractStatusStep',
  'Course',
  'CourseSession',
  'Decision',
  'Enrolment',
  'Exemption',
  'GrantedExemption',
  'Identifier',
  'InformationSession',
  'InterpretingRequest',
  'Jurisdiction',
  'LegalBasis',
  'Obligation',
  'OutcomeProposal',
  'PathStep',
  'Person',
  'PersonFile',
  'PersonLink',
  'PossibleDuplicate',
  'Prestation',
  'Provider',
  'Project',
  'ProjectSelection',
  'ProjectReport',
  'ProjectDeadline',
  'ProjectFunding',
  'ProjectParticular',
  'PublishedTable',
  'FigureTable',
  'FigureRow',
  'Question',
  'Choice',
  'Answer',
  'Reason',
  'Rule',
  'Scheme',
  'Signatory',
  'TimelineEvent',
  'Transmission',
  'Viewer',
  'Voucher',
  'VoucherStatusStep',
];

const parentOf = (noun: string) => `../parents.ts#${noun}Parent`;

const config: CodegenConfig = {
  schema: ['schema/*.graphql', 'jurisdictions/*/graphql/*.graphql'],
  generates: {
    'resolvers/generated/types.ts': {
      plugins: [
        { add: { content: '// Made by `npm run codegen` from the SDL. Not to be edited.' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        immutableTypes: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        addInterfaceFieldResolverTypes: true,
        avoidOptionals: { field: true, inputValue: false },
        inputMaybeValue: 'T | null | undefined',
        contextType: '../context.ts#Context',
        scalars: {
          ID: 'string',
          LocalDate: '../../domain/calendar.ts#PlainDate',
          DateTime: { input: 'Date', output: 'string' },
          JSON: 'unknown',
        },
        mappers: {
          ...Object.fromEntries(nouns.map((noun) => [noun, parentOf(noun)])),
          ...Object.fromEntries(contractTypes().map((type) => [type, parentOf('Contract')])),
          CoursePrestation: parentOf('Prestation'),
          // Which codes there are is the countries' own affair.
          JurisdictionCode: 'string',
          SchemeCode: 'string',
        },
      },
    },
  },
};

export default config;

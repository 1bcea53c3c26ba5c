package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.examples.definitions.DefinitionJson;

/** Reads the part of a mapping that says how evidence becomes relationship phases. */
final class PhaseParser {
    private final EmbeddedDefinitions embedded;

    PhaseParser(EmbeddedDefinitions embedded) {
        this.embedded = embedded;
    }

    /** The definitions: the standard ones but for those that the object states. */
    PhaseDefinitions definitions(Fields fields) {
        PhaseDefinitions standard = PhaseDefinitions.STANDARD;
        PhaseDefinitions read = new PhaseDefinitions(
                embedded.one(fields, "model", DefinitionJson.PHASE_MODEL::read).orElse(standard.model()),
                fields.integer("comparedMonths", 1, EmbeddedDefinitions.MOST_MONTHS)
                        .orElse(standard.comparedMonths()),
                briefs(fields));
        fields.finish();
        return read;
    }

    private static ImmutableList<AccountId> briefs(Fields fields) {
        ImmutableList.Builder<AccountId> briefs = ImmutableList.builder();
        for (String text : fields.texts("briefs")) {
            try {
                briefs.add(AccountId.of(text));
            } catch (IllegalArgumentException e) {
                fields.problem("briefs", String.valueOf(e.getMessage()));
            }
        }
        return briefs.build();
    }
}

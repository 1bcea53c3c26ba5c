package org.revenuekit.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/** A rule engine that gets the evidence of an account as facts; one rule for each criterion. */
final class PhasesByRules {
    private final List<List<Fact>> facts;
    private final KieBase rules;

    PhasesByRules(Relationships relationships) throws IOException {
        this.facts = relationships.byAccount().stream()
                .map(all -> all.stream().map(Fact::new).toList())
                .toList();
        this.rules = new KieHelper()
                .addContent(ByDuckDb.query("phases.drl"), ResourceType.DRL)
                .build();
    }

    long[] count() {
        long[] counts = new long[5];
        StatelessKieSession session = rules.newStatelessKieSession();
        for (List<Fact> evidence : facts) {
            CriteriaMet met = new CriteriaMet();
            List<Object> all = new ArrayList<>(evidence);
            all.add(met);
            session.execute(all);
            counts[met.level()]++;
        }
        return counts;
    }
}

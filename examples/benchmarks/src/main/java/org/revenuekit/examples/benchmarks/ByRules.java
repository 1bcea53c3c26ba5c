package org.revenuekit.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/** A rule engine that gets the observations of a customer as facts, with what is left of each worked out already. */
final class ByRules {
    private final Portfolio portfolio;
    private final int[][] decay;
    private final KieBase rules;

    ByRules(Portfolio portfolio, int[][] decay) throws IOException {
        this.portfolio = portfolio;
        this.decay = decay;
        this.rules = new KieHelper()
                .addContent(ByDuckDb.query("scores.drl"), ResourceType.DRL)
                .build();
    }

    Quadrants answer() {
        Quadrants.Tally tally = new Quadrants.Tally();
        StatelessKieSession session = rules.newStatelessKieSession();
        for (int row = 0; row < portfolio.customers(); row++) {
            ScoreSum sum = new ScoreSum();
            List<Object> facts = new ArrayList<>();
            facts.add(sum);
            for (int i = portfolio.starts()[row]; i < portfolio.starts()[row + 1]; i++) {
                int indicator = portfolio.indicator()[i];
                int left = decay[indicator][Portfolio.TODAY - portfolio.day()[i]];
                facts.add(new Reading(indicator, left, 1_000_000L * portfolio.tenths()[i]));
            }
            session.execute(facts);
            tally.add(sum.score(0), sum.score(Portfolio.OF_ONE));
        }
        return tally.answer();
    }
}

package org.revenuekit.segmentation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A judge that is written the plain way keeps the laws: they ask for nothing special. */
class NaivePhaseJudgeProperties implements PhaseJudgeContract {
    @Override
    public PhaseJudgeSubject subject() {
        return new NaivePhaseJudge();
    }

    /** The laws leave no room: who keeps them all says the same. */
    @Property
    @Domain(PhaseDomain.class)
    void itAgreesWithOurs(@ForAll PhaseJudgeCase given) {
        assertEquals(OwnPhaseJudgeProperties.judge(given), subject().judge(given));
    }
}

package org.revenuekit.examples.benchmarks;

import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceStatus;

/** A piece of evidence as the rule engine reads it, which asks for getters; its age is worked out already. */
public final class Fact {
    private final String kind;
    private final String actor;
    private final boolean held;
    private final int age;

    Fact(Evidence evidence) {
        this.kind = evidence.kind().name();
        this.actor = evidence.actor().map(Enum::name).orElse("");
        this.held = evidence.status() == EvidenceStatus.HELD;
        this.age = (int)
                (Relationships.AS_OF.date().toEpochDay() - evidence.observedOn().toEpochDay());
    }

    public String getKind() {
        return kind;
    }

    public String getActor() {
        return actor;
    }

    public boolean isHeld() {
        return held;
    }

    public int getAge() {
        return age;
    }
}

package org.revenuekit.funnel.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.funnel.department.DepartmentWorld.OPPORTUNITY;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.revenuekit.funnel.internal.EqualHashes;

/** Facts that take quadratic time where that is possible. */
class DepartmentHostileSizesTest {
    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void manyPartnersOfOneHash() {
        int many = 1 << 16;
        DepartmentWorld world = new DepartmentWorld().enter("a", OPPORTUNITY, "04-01T10:00");
        for (int i = 0; i < many; i++) {
            world.partner("a", EqualHashes.text(i), PartnerPart.INFLUENCED, "04-02");
        }
        world.partner("a", EqualHashes.text(0), PartnerPart.INFLUENCED, "04-02");
        assertTimeoutPreemptively(PATIENCE, () -> {
            PartnerReport report = world.partners(DealBasis.CREATED);
            assertEquals(many, report.tally().used());
            assertEquals(1, report.tally().reported());
        });
    }
}

package org.revenuekit.funnel.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.funnel.department.DepartmentWorld.OPPORTUNITY;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Facts that take quadratic time where that is possible. */
class DepartmentHostileSizesTest {
    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Each two letters may be written in two ways without another hash. */
    private static String colliding(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 16; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    @Test
    void manyPartnersOfOneHash() {
        int many = 1 << 16;
        DepartmentWorld world = new DepartmentWorld().enter("a", OPPORTUNITY, "04-01T10:00");
        for (int i = 0; i < many; i++) {
            world.partner("a", colliding(i), PartnerPart.INFLUENCED, "04-02");
        }
        world.partner("a", colliding(0), PartnerPart.INFLUENCED, "04-02");
        assertTimeoutPreemptively(PATIENCE, () -> {
            PartnerReport report = world.partners(DealBasis.CREATED);
            assertEquals(many, report.tally().used());
            assertEquals(1, report.tally().reported());
        });
    }
}

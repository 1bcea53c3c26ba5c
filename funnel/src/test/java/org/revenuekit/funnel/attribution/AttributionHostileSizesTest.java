package org.revenuekit.funnel.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.attribution.AttributionWorld.AD;
import static org.revenuekit.funnel.attribution.AttributionWorld.LEAD;
import static org.revenuekit.funnel.attribution.AttributionWorld.MAIL;
import static org.revenuekit.funnel.attribution.AttributionWorld.WON;
import static org.revenuekit.funnel.attribution.AttributionWorld.at;
import static org.revenuekit.funnel.attribution.AttributionWorld.credit;
import static org.revenuekit.funnel.attribution.AttributionWorld.id;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AttributionHostileSizesTest {
    @Test
    void aPathMayBeVeryLong() {
        AttributionWorld world = new AttributionWorld().enter("a", LEAD, 0).enter("a", WON, 90);
        for (int i = 0; i < 100_000; i++) {
            world.touches.add(CampaignTouch.of(id("a"), i % 2 == 0 ? AD : MAIL, at(1).plusMillis(i)));
        }
        Attribution answer = world.credit(AttributionModel.U_SHAPED);

        assertEquals(credit(1, 1), answer.credit(AD).plus(answer.credit(MAIL)));
        assertEquals(credit(1, 2), answer.credit(AD));
    }

    @Test
    void sumsOverPathsOfManyLengthsAreStillExact() {
        AttributionWorld world = new AttributionWorld();
        int leads = 200;
        for (int lead = 1; lead <= leads; lead++) {
            String name = "lead-" + lead;
            world.enter(name, WON, 90).touch(name, AD, 0);
            for (int i = 1; i < 3 * lead; i++) {
                world.touches.add(CampaignTouch.of(id(name), MAIL, at(1).plus(Duration.ofMinutes(i))));
            }
        }
        Attribution answer = world.credit(AttributionModel.LINEAR);

        assertEquals(credit(leads, 1), answer.credit(AD).plus(answer.credit(MAIL)));
        assertEquals(new BigDecimal("1.96"), answer.credit(AD).rounded(2)); // a third of the harmonic number of 200
    }

    @Test
    void whatIsTooLongForARatioIsStillShown() {
        assertEquals(new BigDecimal("8.583750"), longest().rounded(6)); // the harmonic number of 3,000
        assertThrows(ArithmeticException.class, () -> longest().exact());
    }

    /** 1/1 + 1/2 + ... + 1/3000: its denominator has about 1,300 digits. */
    private static Credit longest() {
        Credit sum = credit(0, 1);
        for (int i = 1; i <= 3_000; i++) {
            sum = sum.plus(credit(1, i));
        }
        return sum;
    }
}

package org.revenuekit.segmentation.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.care.Clinic.A;
import static org.revenuekit.segmentation.care.Clinic.ANN;
import static org.revenuekit.segmentation.care.Clinic.B;
import static org.revenuekit.segmentation.care.Clinic.BOB;
import static org.revenuekit.segmentation.care.Clinic.C;
import static org.revenuekit.segmentation.care.Clinic.TUESDAY;
import static org.revenuekit.segmentation.care.Clinic.ownership;
import static org.revenuekit.segmentation.care.PlayCallingTest.assertNames;
import static org.revenuekit.segmentation.care.PlayCallingTest.assertRefuses;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.Segments;
import org.revenuekit.segmentation.segment.TouchModel;

class TouchCheckTest {
    private final Segments segments = new Clinic()
            .observe(A, "cs-index", "80")
            .observe(A, "op-index", "70") // expand: high touch
            .observe(B, "cs-index", "20")
            .observe(B, "op-index", "20") // watch: low touch
            .segments();

    private static TouchCapacity capacity(int high, int low) {
        return TouchCapacity.standard().withMost(ImmutableMap.of(TouchModel.HIGH, high, TouchModel.LOW, low));
    }

    @Test
    void addsUpWhatSellersCarry() {
        Ownership annLeadsBoth = Ownership.of(
                Sellers.of(List.of()),
                List.of(AccountOwner.of(A, ANN), AccountOwner.of(B, BOB), AccountOwner.of(B, ANN)));
        TouchLoads loads = TouchCheck.of(capacity(2, 3)).check(segments, annLeadsBoth);
        assertEquals(1, loads.sellers().size(), "of two leads the first by id carries");
        TouchLoad ann = loads.sellers().get(0);
        assertEquals(ANN, ann.seller());
        assertEquals("{HIGH=1, LOW=1}", ann.accounts().toString());
        assertEquals("5/6", ann.load().toString());
        assertFalse(ann.isOverloaded());
        assertEquals(List.of(), loads.overloaded());
        assertEquals(List.of(C), loads.withoutLead(), "not measured: tech touch");
        assertEquals("touch-capacity@1", loads.definition().toString());
        assertEquals(TUESDAY, loads.asOf().date());
    }

    @Test
    void moreThanOneSellersTimeIsTooMuch() {
        TouchLoads full = TouchCheck.of(capacity(2, 2)).check(segments, ownership());
        assertEquals("4/4", full.sellers().get(0).load().toString());
        assertFalse(full.sellers().get(0).isOverloaded());
        TouchLoads over = TouchCheck.of(capacity(1, 3)).check(segments, ownership());
        assertEquals("4/3", over.sellers().get(0).load().toString());
        assertTrue(over.sellers().get(0).isOverloaded());
        assertEquals(over.sellers(), over.overloaded());
    }

    @Test
    void noCapacityIsTooLargeToAsk() {
        int most = Integer.MAX_VALUE;
        TouchCapacity capacity =
                capacity(most, most).toBuilder().putMost(TouchModel.TECH, most).build();
        BigDecimal square = BigDecimal.valueOf(most).pow(2);
        assertEquals(
                Ratio.of(square.multiply(BigDecimal.valueOf(2)), square.multiply(BigDecimal.valueOf(most))),
                TouchCheck.of(capacity)
                        .check(segments, ownership())
                        .sellers()
                        .get(0)
                        .load());
    }

    @Test
    void aModelThatIsNotNamedTakesNoTime() {
        Ownership ownership = Ownership.of(
                Sellers.of(List.of()),
                List.of(AccountOwner.of(A, ANN), AccountOwner.of(B, BOB), AccountOwner.of(C, ANN)));
        TouchLoads loads = TouchCheck.of(TouchCapacity.standard()).check(segments, ownership);
        assertEquals("{HIGH=1, TECH=1}", loads.sellers().get(0).accounts().toString());
        assertEquals("100/2000", loads.sellers().get(0).load().toString());
        assertEquals("20/2000", loads.sellers().get(1).load().toString());
        assertEquals(List.of(), loads.withoutLead());
    }

    @Test
    void aSegmentWithoutATouchModelIsNotCared() {
        SegmentGrid standard = SegmentGrid.standard();
        SegmentGrid grid = standard.withSegments(standard.segments().stream()
                .<Segment>map(segment -> segment.withTouch(Optional.empty()))
                .toList());
        TouchLoads loads = TouchCheck.of(TouchCapacity.standard())
                .check(new Clinic().observe(A, "cs-index", "80").segments(grid, TUESDAY), ownership());
        assertEquals(List.of(), loads.sellers());
        assertEquals(List.of(), loads.withoutLead());
    }

    @Test
    @SuppressWarnings("NullAway")
    void definitionsAndArgumentsAreChecked() {
        assertEquals(
                TouchCapacity.standard(), TouchCapacity.standard().toBuilder().build());
        assertEquals(
                TouchCapacity.standard().ref().hashCode(),
                TouchCapacity.standard().hashCode());
        assertEquals(1, capacity(1, 1).most().get(TouchModel.HIGH));
        assertRefuses("most must be >= 1, was 0 (LOW, capacity touch-capacity@1)", () -> capacity(1, 0));
        TouchCheck check = TouchCheck.of(TouchCapacity.standard());
        assertNames("capacity", () -> TouchCheck.of(null));
        assertNames("segments", () -> check.check(null, ownership()));
        assertNames("ownership", () -> check.check(segments, null));
    }
}

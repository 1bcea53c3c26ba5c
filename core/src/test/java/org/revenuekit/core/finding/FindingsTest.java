package org.revenuekit.core.finding;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;

class FindingsTest {
    private static final Finding ACCOUNT = Finding.of(CoreFinding.DUPLICATE_ACCOUNT, Subject.of(AccountId.of("A1")));
    private static final Finding SELLER = Finding.of(CoreFinding.DUPLICATE_SELLER, Subject.of(SellerId.of("S1")));
    private static final Findings THREE = Findings.of(List.of(SELLER, ACCOUNT, SELLER));

    @Test
    void keepsTheOrder() {
        assertEquals(ImmutableList.of(SELLER, ACCOUNT, SELLER), THREE.list());
        assertEquals(ImmutableList.of(SELLER, ACCOUNT, SELLER), ImmutableList.copyOf(THREE));
        assertEquals(
                ImmutableList.of(SELLER, ACCOUNT, SELLER), THREE.stream().collect(ImmutableList.toImmutableList()));
        assertEquals(3, THREE.size());
        assertFalse(THREE.isEmpty());
    }

    @Test
    void noneIsOne() {
        assertSame(Findings.none(), Findings.of(List.of()));
        assertTrue(Findings.none().isEmpty());
        assertEquals(0, Findings.none().size());
    }

    @Test
    void addsBehind() {
        assertEquals(THREE, Findings.of(List.of(SELLER)).plus(Findings.of(List.of(ACCOUNT, SELLER))));
        assertEquals(THREE, THREE.plus(Findings.none()));
        assertEquals(THREE, Findings.none().plus(THREE));
    }

    @Test
    void picksAndCountsByKind() {
        assertEquals(ImmutableList.of(SELLER, SELLER), THREE.of(CoreFinding.DUPLICATE_SELLER));
        assertEquals(ImmutableList.of(), THREE.of(CoreFinding.DUPLICATE_PRODUCT));
        assertEquals(ImmutableSortedMap.of("DUPLICATE_ACCOUNT", 1L, "DUPLICATE_SELLER", 2L), THREE.countByCode());
        assertEquals(
                ImmutableList.of("DUPLICATE_ACCOUNT", "DUPLICATE_SELLER"),
                THREE.countByCode().keySet().asList());
    }

    @Test
    void strictModeThrowsThemAll() {
        assertDoesNotThrow(() -> Findings.none().throwIfAny());
        FindingsException thrown = assertThrows(FindingsException.class, THREE::throwIfAny);
        assertSame(THREE, thrown.findings());
        assertEquals(
                "3 findings\n  DUPLICATE_SELLER seller S1\n  DUPLICATE_ACCOUNT account A1\n"
                        + "  DUPLICATE_SELLER seller S1",
                thrown.getMessage());
    }

    @Test
    void showsTheFirstTwenty() {
        assertEquals("0 findings", Findings.none().toString());
        assertEquals(
                "1 finding\n  DUPLICATE_SELLER seller S1",
                Findings.of(List.of(SELLER)).toString());
        assertEquals(
                "20 findings" + "\n  DUPLICATE_SELLER seller S1".repeat(20),
                times(20).toString());
        assertEquals(
                "21 findings" + "\n  DUPLICATE_SELLER seller S1".repeat(20) + "\n  and 1 more",
                times(21).toString());
        assertEquals(
                "1000 findings" + "\n  DUPLICATE_SELLER seller S1".repeat(20) + "\n  and 980 more",
                times(1_000).toString());
    }

    private static Findings times(int count) {
        return Findings.of(IntStream.range(0, count).mapToObj(i -> SELLER).toList());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("findings", () -> Findings.of((Iterable<Finding>) null));
        assertNames("others", () -> THREE.plus(null));
        assertNames("kind", () -> THREE.of((FindingKind) null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(Findings.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(ACCOUNT), ImmutableList.of(SELLER))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}

package org.revenuekit.core.seller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Language;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.offering.ProductId;

class SellerTest {
    private static final SellerId ID = SellerId.of("S1");
    private static final Seller BARE = Seller.builder().id(ID).build();

    @Test
    void whatIsNotKnownIsEmpty() {
        assertEquals(ID, BARE.id());
        assertEquals(Optional.empty(), BARE.name());
        assertEquals(Optional.empty(), BARE.seniority());
        assertEquals(Optional.empty(), BARE.manager());
        assertEquals(ImmutableSet.of(), BARE.languages());
        assertEquals(ImmutableSet.of(), BARE.products());
        assertEquals(Optional.empty(), BARE.capacity());
        assertEquals("S1", BARE.label());
    }

    @Test
    void keepsWhatIsKnown() {
        Seller seller = Seller.builder()
                .id(ID)
                .name("佐藤")
                .seniority(Seniority.JUNIOR)
                .manager(SellerId.of("S0"))
                .build();

        assertEquals("佐藤", seller.label());
        assertEquals(Optional.of("佐藤"), seller.name());
        assertEquals(Optional.of(Seniority.JUNIOR), seller.seniority());
        assertEquals(Optional.of(SellerId.of("S0")), seller.manager());
        assertEquals(
                "seller name must not be blank",
                assertThrows(IllegalArgumentException.class, () -> seller.withName(" "))
                        .getMessage());
    }

    @Test
    void keepsWhatHeCanDo() {
        Seller seller = Seller.builder()
                .id(ID)
                .addLanguages(Language.of("ja"), Language.of("en"))
                .addProduct(ProductId.of("P1"))
                .capacity(0L)
                .build();

        assertEquals(
                ImmutableList.of(Language.of("ja"), Language.of("en")),
                seller.languages().asList());
        assertEquals(ImmutableSet.of(ProductId.of("P1")), seller.products());
        assertEquals(Optional.of(0L), seller.capacity());
        assertEquals(
                "capacity must be >= 0, was -1 (seller S1)",
                assertThrows(IllegalArgumentException.class, () -> seller.withCapacity(-1L))
                        .getMessage());
        assertEquals(
                Objects.hash(
                        ID,
                        Optional.empty(),
                        Optional.of("SENIOR"),
                        Optional.empty(),
                        seller.languages(),
                        seller.products(),
                        Optional.of(0L)),
                seller.withSeniority(Seniority.SENIOR).hashCode());
    }

    @Test
    void theOrderOfSeniorityIsTheOrderOfExperience() {
        assertEquals(List.of(Seniority.JUNIOR, Seniority.REGULAR, Seniority.SENIOR), List.of(Seniority.values()));
    }

    @Test
    void idsAreTextInItsOrder() {
        assertEquals("S1", ID.toString());
        assertTrue(ID.compareTo(SellerId.of("S2")) < 0);
        assertTrue(SellerId.of("S2").compareTo(ID) > 0);
        assertEquals(
                "seller id must not be empty",
                assertThrows(IllegalArgumentException.class, () -> SellerId.of(""))
                        .getMessage());
        EqualsVerifier.forClass(SellerId.class).verify();
    }

    @Test
    void sellersAreThereOnce() {
        Seller other = BARE.withId(SellerId.of("S0"));
        Sellers sellers = Sellers.of(List.of(BARE, other, BARE.withName("again")));

        assertEquals(ImmutableList.of(BARE, other), sellers.list());
        assertEquals(2, sellers.size());
        assertEquals(BARE, sellers.get(ID));
        assertEquals(Optional.of(other), sellers.find(SellerId.of("S0")));
        assertEquals(Optional.empty(), sellers.find(SellerId.of("S9")));
        assertEquals(
                "never given: seller S9",
                assertThrows(UnknownIdException.class, () -> sellers.get(SellerId.of("S9")))
                        .getMessage());
        assertEquals(
                Findings.of(List.of(Finding.of(CoreFinding.DUPLICATE_SELLER, Subject.of(ID), "given", "2"))),
                sellers.findings());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(ImmutableSeller.class)
                .withPrefabValues(
                        ImmutableSet.class, ImmutableSet.of(Language.of("ja")), ImmutableSet.of(Language.of("en")))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}

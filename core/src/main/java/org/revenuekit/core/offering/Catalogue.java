package org.revenuekit.core.offering;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Register;

/** The products we sell, each once, with the edition ladders that some of them stand on. */
public final class Catalogue {
    private final Register<ProductId, Product> register;
    private final ImmutableMap<ProductId, EditionLadder> ladders;
    private final Findings findings;

    private Catalogue(Register<ProductId, Product> register, Iterable<EditionLadder> given) {
        this.register = register;
        Map<ProductId, EditionLadder> ladderOf = new LinkedHashMap<>();
        List<Finding> found = new ArrayList<>(register.findings().list());
        for (Product product : register.items()) {
            product.substitutes().forEach(id -> checkKnown(id, product.id(), found));
            product.prerequisites().forEach(id -> checkKnown(id, product.id(), found));
        }
        for (EditionLadder ladder : requireNonNull(given, "ladders")) {
            for (ProductId edition :
                    requireNonNull(ladder, "ladders must not contain null").editions()) {
                checkKnown(edition, edition, found);
                if (ladderOf.putIfAbsent(edition, ladder) != null) {
                    found.add(Finding.of(CoreFinding.DUPLICATE_EDITION, Subject.of(edition), "ladder", ladder.name()));
                }
            }
        }
        this.ladders = ImmutableMap.copyOf(ladderOf);
        this.findings = Findings.of(found);
    }

    private void checkKnown(ProductId id, ProductId namedBy, List<Finding> found) {
        if (register.find(id).isEmpty()) {
            found.add(Finding.of(CoreFinding.UNKNOWN_PRODUCT, Subject.of(namedBy), "product", id.value()));
        }
    }

    /**
     * Takes them in order. Of several with one id the first stands; the others are reported.
     *
     * @param given the products
     * @return the products, each id once
     */
    public static Catalogue of(Iterable<Product> given) {
        return of(given, ImmutableList.of());
    }

    /**
     * Takes products with edition ladders. A product stands on the first ladder that names it; the others are reported,
     * and so is each product that is named but not given.
     *
     * @param given the products
     * @param ladders the ladders, in order
     * @return the products, each id once; O(number of products, of what they name, and of editions)
     */
    public static Catalogue of(Iterable<Product> given, Iterable<EditionLadder> ladders) {
        return new Catalogue(new Register<>(given, Product::id, Subject::of, CoreFinding.DUPLICATE_PRODUCT), ladders);
    }

    /**
     * Returns them all.
     *
     * @return one for each id, in the order given
     */
    public ImmutableList<Product> list() {
        return register.items();
    }

    /**
     * Returns how many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return list().size();
    }

    /**
     * Looks one up.
     *
     * @param id its id
     * @return the product, or empty if it was never given
     */
    public Optional<Product> find(ProductId id) {
        return register.find(id);
    }

    /**
     * Returns one that must be there.
     *
     * @param id its id
     * @return the product
     * @throws UnknownIdException if the id was never given
     */
    public Product get(ProductId id) {
        return register.get(id);
    }

    /**
     * Returns the ladder that a product stands on.
     *
     * @param id its id
     * @return the ladder; empty if it stands on none
     */
    public Optional<EditionLadder> ladderOf(ProductId id) {
        return Optional.ofNullable(ladders.get(requireNonNull(id, "id")));
    }

    /**
     * Returns what is offered, at a grain.
     *
     * @param grain how finely products are told apart
     * @return each offering with its products, both in the order of the products; products that name no line or
     *     category are in none of that grain; O(number of products), computed each time
     */
    public ImmutableListMultimap<Offering, Product> offerings(OfferingGrain grain) {
        requireNonNull(grain, "grain");
        ImmutableListMultimap.Builder<Offering, Product> offerings = ImmutableListMultimap.builder();
        list().forEach(product -> grain.of(product).ifPresent(offering -> offerings.put(offering, product)));
        return offerings.build();
    }

    /**
     * Returns what is wrong with those given.
     *
     * @return a finding for each id given more than once, then for each time that a product is named but not given, and
     *     for each time that a product stands on another ladder, too
     */
    public Findings findings() {
        return findings;
    }
}

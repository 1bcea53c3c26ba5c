package org.revenuekit.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyChange;
import org.revenuekit.hierarchy.HierarchyEdit;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * What would change if a company with four others below it came under another family? Asked of the hierarchy at hand,
 * and by resolving all links again. Milliseconds for one answer.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class WhatIfBenchmark {
    /** How many accounts. */
    @Param({"100000", "1000000"})
    public int accounts;

    private Companies companies;
    private Accounts all;
    private Hierarchy before;
    private Moves moves;
    private List<ParentLink> linksAfter;

    /** Resolves the companies, and fails unless both ways tell the same change. */
    @Setup
    public void setUp() {
        companies = Companies.generate(accounts);
        all = Accounts.of(companies.accounts());
        before = resolve(companies.links());
        moves = new Moves(before);
        linksAfter = Moves.after(moves.first(), companies.links());
        Moves.check(resolvedAnew(), changeBy(moves.first()));
    }

    private Hierarchy resolve(List<ParentLink> links) {
        return HierarchyResolution.of(HierarchyView.standard()).resolve(all, links, companies.asOf());
    }

    private HierarchyChange changeBy(HierarchyEdit edit) {
        return before.with(edit).changeSince(before);
    }

    @Benchmark
    public HierarchyChange revenueKit() {
        return changeBy(moves.next());
    }

    @Benchmark
    public HierarchyChange resolvedAnew() {
        return resolve(linksAfter).changeSince(before);
    }
}

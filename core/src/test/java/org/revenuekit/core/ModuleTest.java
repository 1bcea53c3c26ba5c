package org.revenuekit.core;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;

/** The module from outside. It speaks of the module path only: tools that use the class path skip it. */
class ModuleTest {
    private static final Module MODULE = Account.class.getModule();
    private static final String INTERNAL = "org.revenuekit.core.internal";

    @BeforeEach
    void runsOnTheModulePath() {
        assumeTrue(MODULE.isNamed());
    }

    @Test
    void exportsEveryPackageOfPublicTypesAndNothingElse() {
        Set<String> exported = MODULE.getDescriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(toCollection(TreeSet::new));
        Set<String> ofPublicTypes = new ClassFileImporter()
                .importUrl(Account.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(type -> type.getPackageName())
                        .filter(name -> !name.equals(INTERNAL))
                        .collect(toCollection(TreeSet::new));

        assertEquals(ofPublicTypes, exported);
    }

    @Test
    void sharesItsAlgorithmsWithItsOwnModulesOnly() {
        ModuleDescriptor.Exports internal = MODULE.getDescriptor().exports().stream()
                .filter(exports -> exports.source().equals(INTERNAL))
                .findFirst()
                .orElseThrow();

        assertEquals(
                Set.of(
                        "org.revenuekit.hierarchy",
                        "org.revenuekit.segmentation",
                        "org.revenuekit.funnel",
                        "org.revenuekit.lifetime"),
                internal.targets());
    }

    @Test
    void isCalledAsItsRootPackageAndOpensNothing() {
        assertEquals("org.revenuekit.core", MODULE.getName());
        assertTrue(MODULE.getDescriptor().opens().isEmpty());
        assertTrue(MODULE.getDescriptor().provides().isEmpty());
        assertTrue(MODULE.getDescriptor().uses().isEmpty());
    }
}

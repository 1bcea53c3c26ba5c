package org.revenuekit.examples.report;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.Serializable;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.lifetime.LifetimeValue;
import org.revenuekit.segmentation.segment.Segments;

/** Laws 15, 16, 17, 23, 30 and 31 as far as the byte code shows them: what no class of our modules may touch. */
class HouseRulesTest {
    /** A class of each module. */
    private static final ImmutableList<Class<?>> MODULES =
            ImmutableList.of(Account.class, Hierarchy.class, Segments.class, Journeys.class, LifetimeValue.class);

    private static JavaClasses modules;

    @BeforeAll
    static void readTheModules() {
        modules = new ClassFileImporter()
                .importUrls(MODULES.stream()
                        .map(one -> one.getProtectionDomain().getCodeSource().getLocation())
                        .toList());
    }

    @Test
    void everyModuleIsRead() {
        MODULES.forEach(one -> assertTrue(modules.contain(one), one.getName()));
    }

    @Test
    void noStaticStateThatCanChange() {
        fields().that().areStatic().should().beFinal().check(modules);
    }

    /** Regular expressions on caller text are not linear; hand-written scanning is. */
    @Test
    void noRegularExpressions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.regex..")
                .check(modules);
        noCallsTo(String.class, Set.of("matches", "replaceAll", "replaceFirst", "split"));
    }

    @Test
    void noClockAndNoDefaultZone() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(modules);
        noCallsTo(System.class, Set.of("currentTimeMillis", "nanoTime"));
        noCallsTo(java.time.ZoneId.class, Set.of("systemDefault"));
        noCallsTo(java.util.TimeZone.class, Set.of("getDefault"));
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "now() of java.time",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")))
                .check(modules);
    }

    @Test
    void noDefaultLocaleAndNoDefaultCharset() {
        noCallsTo(java.util.Locale.class, Set.of("getDefault"));
        noCallsTo(java.nio.charset.Charset.class, Set.of("defaultCharset"));
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "a method of String that takes the default locale or charset",
                        call -> call.getTargetOwner().isEquivalentTo(String.class)
                                && (isLocalised(call) || call.getName().equals("getBytes"))))
                .check(modules);
    }

    private static boolean isLocalised(JavaCall<?> call) {
        return Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(call.getName())
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(java.util.Locale.class));
    }

    @Test
    void noOrderThatDiffersBetweenLaunches() {
        noCallsTo(java.util.Map.class, Set.of("of", "ofEntries", "copyOf"));
        noCallsTo(java.util.Set.class, Set.of("of", "copyOf"));
        noCallsTo(System.class, Set.of("identityHashCode"));
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "hashCode() of an enum",
                        call -> call.getName().equals("hashCode")
                                && call.getTargetOwner().isEnum()))
                .check(modules);
    }

    @Test
    void noSerialisation() {
        noClasses()
                .that()
                .areNotAssignableTo(Throwable.class)
                .and()
                .areNotAssignableTo(Enum.class)
                .should()
                .beAssignableTo(Serializable.class)
                .check(modules);
    }

    @Test
    void noFilesNoNetworkNoThreadsNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.nio..",
                                "java.net..",
                                "javax..",
                                "java.lang.reflect..",
                                "java.lang.invoke..",
                                "java.util.concurrent..",
                                "java.rmi..",
                                "sun..",
                                "jdk..")
                        .and(DescribedPredicate.not(describe(
                                "what javac and generated code need",
                                type -> Set.of(
                                                "java.lang.invoke.LambdaMetafactory",
                                                "java.lang.invoke.StringConcatFactory",
                                                "java.lang.invoke.MethodHandle",
                                                "java.lang.invoke.MethodHandles",
                                                "java.lang.invoke.MethodHandles$Lookup",
                                                "java.lang.invoke.MethodType",
                                                "java.lang.invoke.TypeDescriptor",
                                                "java.lang.invoke.CallSite",
                                                "java.lang.runtime.ObjectMethods",
                                                "java.io.Serializable",
                                                "javax.annotation.processing.Generated")
                                        .contains(type.getName())))))
                .check(modules);
        noCallsTo(Class.class, Set.of("forName"));
        noCallsTo(System.class, Set.of("getProperty", "getenv", "exit"));
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, ThreadLocal.class, Runtime.class, ClassLoader.class)
                .check(modules);
    }

    private static void noCallsTo(Class<?> owner, Set<String> names) {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        owner.getSimpleName() + "." + names,
                        call -> call.getTargetOwner().isEquivalentTo(owner) && names.contains(call.getName())))
                .check(modules);
    }
}

package org.muster.console.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.account.Account;
import org.muster.console.account.Accounts;
import org.muster.console.account.Passwords;
import org.muster.console.language.PageLanguage;
import org.muster.console.page.Pages;
import org.muster.console.page.Words;
import org.muster.contract.access.Callers;
import org.muster.contract.access.Role;
import org.muster.contract.api.Refused;
import org.muster.contract.region.RegionalOffice;
import org.muster.core.country.Countries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the accounts; administrators only. */
@Controller
@RequestMapping("/accounts")
class AccountsController {
    private final Accounts accounts;
    private final Services services;
    private final Words words;

    AccountsController(Accounts accounts, Services services, Words words) {
        this.accounts = accounts;
        this.services = services;
        this.words = words;
    }

    @ModelAttribute
    void administratorsOnly() {
        Callers.require(
                Callers.current().role() == Role.ADMINISTRATOR,
                "Only an administrator may keep accounts");
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("accounts", accounts.kept());
        return "console/accounts";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return form(AccountForm.empty(), null, Map.of(), model);
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        Account account = kept(id);
        return form(AccountForm.of(account), account, Map.of(), model);
    }

    /** The password is shown in the answer, once. */
    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") List<String> countries,
            @RequestParam(defaultValue = "") List<String> regions,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String language,
            Model model,
            HttpServletResponse response) {
        if (passing()) return keptOut(model, response);
        AccountForm form =
                new AccountForm(id.strip(), role, countries, regions, person.strip(), language);
        Map<String, String> wrong = wrong(form);
        if (accounts.find(form.id()).isPresent()) wrong.put("id", "accounts.wrong.taken");
        if (!wrong.isEmpty()) return refused(form, null, wrong, model, response);
        Account blank =
                new Account(
                        form.id(), "", Role.VIEWER, Set.of(), Set.of(), null, null, false, true);
        return shown(form.onto(blank), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") List<String> countries,
            @RequestParam(defaultValue = "") List<String> regions,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (passing()) return keptOut(model, response);
        Account account = kept(id);
        AccountForm form = new AccountForm(id, role, countries, regions, person.strip(), language);
        Map<String, String> wrong = wrong(form);
        if (own(id) && !role.equals(account.role().name())) wrong.put("role", "accounts.wrong.own");
        if (!wrong.isEmpty()) return refused(form, account, wrong, model, response);
        accounts.save(form.onto(account));
        Pages.say(next, "accounts.changed.done");
        return "redirect:/accounts";
    }

    @PostMapping("/{id}/password")
    String password(@PathVariable String id, Model model, HttpServletResponse response) {
        return passing() ? keptOut(model, response) : shown(kept(id), model);
    }

    @PostMapping("/{id}/disabled")
    String disable(
            @PathVariable String id,
            @RequestParam boolean disabled,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (passing()) return keptOut(model, response);
        Account account = kept(id);
        Callers.require(!own(id), "Nobody can lock the own account out");
        accounts.save(account.disabled(disabled));
        Pages.say(next, disabled ? "accounts.disabled.done" : "accounts.enabled.done");
        return "redirect:/accounts";
    }

    /** Anybody may sign in with an account of the demonstration: nothing that lasts comes of it. */
    private boolean passing() {
        return accounts.offered(Callers.current().account().value());
    }

    private String keptOut(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("keptOut", true);
        return list(model);
    }

    private String shown(Account account, Model model) {
        String password = Passwords.make();
        accounts.save(account.withPassword(accounts.passwords().encode(password), true));
        model.addAttribute("account", account.id());
        model.addAttribute("password", password);
        return list(model);
    }

    private Map<String, String> wrong(AccountForm form) {
        Map<String, String> wrong = form.wrong();
        if (form.countries().stream().anyMatch(c -> !known(c)))
            wrong.put("countries", "accounts.wrong.countries");
        if (!form.person().isEmpty() && !wrong.containsKey("person") && !exists(form.person()))
            wrong.put("person", "accounts.wrong.person");
        return wrong;
    }

    private static boolean known(String country) {
        return Countries.all().stream().anyMatch(c -> c.alpha3().equals(country));
    }

    private boolean exists(String person) {
        try {
            services.reporting().person(person);
            return true;
        } catch (Refused unknown) {
            if (unknown.getStatusCode().equals(HttpStatus.NOT_FOUND)) return false;
            throw unknown;
        }
    }

    private Account kept(String id) {
        return accounts.kept().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("no such account"));
    }

    private static boolean own(String id) {
        return Callers.current().account().value().equals(id);
    }

    private String refused(
            AccountForm form,
            @Nullable Account account,
            Map<String, String> wrong,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return form(form, account, wrong, model);
    }

    private String form(
            AccountForm form, @Nullable Account account, Map<String, String> wrong, Model model) {
        var language = words.here().language();
        model.addAttribute("form", form);
        model.addAttribute("account", account);
        model.addAttribute("wrong", wrong);
        model.addAttribute("own", account != null && own(account.id()));
        model.addAttribute("roles", AccountForm.ROLES);
        model.addAttribute("countries", Countries.alphabetical(language));
        model.addAttribute("regions", RegionalOffice.values());
        model.addAttribute("languages", PageLanguage.SPOKEN);
        return "console/account-form";
    }
}

// Says on the page whether changes arrive: an officer must know when what is shown may be old.
document.addEventListener('htmx:sseOpen', () => { document.body.dataset.live = 'on' })
document.addEventListener('htmx:sseError', () => { document.body.dataset.live = 'off' })

// An open menu closes when something else is chosen.
document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) menu.open = false
  }
})
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    menu.open = false
    menu.querySelector('summary').focus()
  }
})

// What is to be taken elsewhere is copied by a button, where the browser allows it.
for (const button of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value)
    button.textContent = button.dataset.copied
  })
}

// Paper cannot be opened: what is folded is printed too.
let folded = []
window.addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('main details:not([open])')]
  for (const details of folded) details.open = true
})
window.addEventListener('afterprint', () => { for (const details of folded) details.open = false })

// A part of a page that comes anew stays the same element: what changes while it comes is asked for after that, and an
// element that is replaced would forget it. It keeps what was open and what was not, and the place of whoever is at the keyboard.
let kept = null
document.addEventListener('htmx:beforeSwap', event => {
  const part = event.detail.target
  kept = {
    open: new Map([...part.querySelectorAll('details[id]')].map(details => [details.id, details.open])),
    focus: part.contains(document.activeElement) ? document.activeElement.id : ''
  }
})
document.addEventListener('htmx:afterSettle', () => {
  if (!kept) return
  for (const [id, open] of kept.open) document.getElementById(id)?.toggleAttribute('open', open)
  if (kept.focus) document.getElementById(kept.focus)?.focus({ preventScroll: true })
  kept = null
})

// Reports that could not be sent wait on this device, without a name, for the account that wrote them. Each keeps
// its idempotency key, so that however often it is sent it is one fact.
const reports = {
  store: 'muster.reports',
  account: document.body.dataset.account ?? '',
  all () {
    try { return JSON.parse(localStorage.getItem(this.store)) ?? [] } catch { return [] }
  },
  keep (all) {
    try { localStorage.setItem(this.store, JSON.stringify(all)) } catch { /* a device without storage keeps the form */ }
    this.show()
  },
  add (report) { this.keep([...this.all().filter(r => r.key !== report.key), report]) },
  drop (key) { this.keep(this.all().filter(r => r.key !== key)) },
  mark (key, state) { this.keep(this.all().map(r => r.key === key ? { ...r, state } : r)) },

  // What came of it: the next page; the page that says what is wrong; or nothing yet. A 403 is either a refusal, which says so
  // and stays one, or a token that is old and is another one on the next page.
  async send (report) {
    const fields = new URLSearchParams(report.fields)
    fields.set('_csrf', document.querySelector('input[name=_csrf]')?.value ?? '')
    try {
      const answer = await fetch(report.action, {
        method: 'POST', body: fields, headers: { Prefer: 'return=minimal' }, signal: AbortSignal.timeout(20000)
      })
      if (answer.status === 201) return { next: answer.headers.get('Location') }
      const old = answer.status === 403 && !answer.headers.has('Muster-Refused')
      const again = answer.status >= 500 || old || answer.redirected
      return again ? { waits: answer.status } : { page: await answer.text() }
    } catch {
      return { waits: 0 }
    }
  },
  async sendAll () {
    if (this.sending || !this.account) return
    this.sending = true
    for (const report of this.all().filter(r => r.account === this.account && r.state === 'waiting')) {
      const came = await this.send(report)
      if (came.next) this.drop(report.key)
      else if (came.page) this.mark(report.key, 'wrong')
      else if (came.waits === 0 || came.waits >= 500) break
    }
    this.sending = false
  },
  show () {
    const place = document.getElementById('waiting')
    if (!place) return
    const list = place.querySelector('ul')
    const mine = this.all().filter(r => r.account === this.account)
    list.replaceChildren(...mine.map(report => {
      const item = place.querySelector('template').content.firstElementChild.cloneNode(true)
      item.querySelector('.waiting-label').textContent = report.label
      item.querySelector('.waiting-since').textContent = new Date(report.since).toLocaleString(document.documentElement.lang)
      for (const state of item.querySelectorAll('[data-state]')) state.hidden = state.dataset.state !== report.state
      const open = item.querySelector('.waiting-open')
      open.href = `${report.page}#${report.key}`
      open.hidden = report.state !== 'wrong'
      item.querySelector('.waiting-discard').addEventListener('click', () => this.drop(report.key))
      return item
    }))
    place.hidden = mine.length === 0
  }
}
// A button alone says when it was pressed, reckoned from the clock of the page and not from that of the device.
let shownAt = performance.now()
document.addEventListener('htmx:afterSettle', event => { if (event.target.closest('#live')) shownAt = performance.now() })
function press (form) {
  const opened = form.elements.openedAt
  if (!form.elements.tapped || form.dataset.pressed) return
  form.dataset.pressed = 'yes'
  opened.value = new Date(Date.parse(opened.value) + performance.now() - shownAt).toISOString()
}
document.addEventListener('submit', async event => {
  const form = event.target
  if (!form.matches('form[data-label]') || event.submitter?.hasAttribute('formaction')) return
  event.preventDefault()
  const button = form.querySelector('button[type=submit]')
  button.disabled = true
  press(form)
  const fields = Object.fromEntries(new FormData(form))
  delete fields._csrf
  const report = {
    key: fields.key, action: form.action, page: location.pathname + location.search, fields,
    label: form.dataset.label, account: reports.account, since: Date.now(), state: 'waiting'
  }
  const came = await reports.send(report)
  if (came.next) {
    reports.drop(report.key)
    location.assign(came.next)
  } else if (came.page) {
    const fresh = new DOMParser().parseFromString(came.page, 'text/html').querySelector('main')
    document.querySelector('main').replaceWith(fresh)
    fresh.querySelector('[role=alert] a, [role=alert]')?.scrollIntoView({ block: 'center' })
    fresh.querySelector('[aria-invalid]')?.focus()
  } else {
    reports.add(report)
    button.disabled = false
    document.getElementById('waiting')?.scrollIntoView({ block: 'center' })
  }
})
window.addEventListener('online', () => reports.sendAll())
document.addEventListener('htmx:sseOpen', () => reports.sendAll())
setInterval(() => reports.sendAll(), 30000)
reports.show()
reports.sendAll()

// A report that waits opens as it was typed.
for (const report of reports.all().filter(r => r.account === reports.account && location.hash === `#${r.key}`)) {
  for (const field of document.querySelector('form.report-form[data-label]')?.elements ?? []) {
    if (!field.name || field.name === '_csrf') continue
    if (field.type === 'checkbox') field.checked = field.name in report.fields
    else field.value = report.fields[field.name] ?? ''
  }
}
